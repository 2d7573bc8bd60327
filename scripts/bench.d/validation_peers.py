#!/usr/bin/env python3
"""What other validators make of the same records: `validation_peers.py NAME SCHEMA RECORDS` reads JSON Lines, validates
each line and counts the valid ones. Prints lines, valid ones and the seconds from opening the file to the end; imports
and the compiling of the schema are not counted."""
import json
import sys
import time


def jsonschema_rs(schema):
    """On Python values, which is what it takes."""
    import jsonschema_rs
    is_valid = jsonschema_rs.validator_for(schema).is_valid
    return lambda line: is_valid(json.loads(line))


def corvus(schema):
    """On bytes: parsed in Rust, no Python values made."""
    import corvus_json_schema_rs
    return corvus_json_schema_rs.compile(schema).is_valid_json


VALIDATORS = {"jsonschema-rs": jsonschema_rs, "corvus-json-schema-rs": corvus}


def main():
    name, schema, records = sys.argv[1:]
    with open(schema, encoding="utf-8") as file:
        is_valid = VALIDATORS[name](json.load(file))
    lines = valid = 0
    start = time.perf_counter()
    with open(records, "rb") as file:
        for line in file:
            lines += 1
            valid += is_valid(line)
    print(lines, valid, f"{time.perf_counter() - start:.6f}")


if __name__ == "__main__":
    main()
