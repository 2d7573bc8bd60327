#!/usr/bin/env python3
"""`workspace_records.py FOLDER COUNT`: makes a workspace with COUNT valid records, always the same ones: copies of those
in curated/ with ids and names of their own, the ledger that belongs to them, and the raw pages that they point to."""
import hashlib
import itertools
import json
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# What a record's content hash leaves out (`Versioner`).
OUTSIDE = ("version", "sourceCount", "status", "upstream", "provenance", "rivals", "contentHash")


def canonical(value):
    """RFC 8785 of values whose keys are ASCII and whose numbers are whole."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def content_hash(record):
    return hashlib.sha256(canonical({key: value for key, value in record.items() if key not in OUTSIDE})).hexdigest()


def copy(record, number):
    """The record under another id, with names that no other record has."""
    record = json.loads(json.dumps(record))
    record["id"] = f"{record['id']}-{number}"
    record["labels"] = {tag: f"{name} {number}" for tag, name in record["labels"].items()}
    for alias in record["aliases"]:
        alias["text"] += f" {number}"
        if "of" in alias:
            alias["of"] += f" {number}"
    record["summary"] = {tag: f"{text.rstrip('.')} ({number})." for tag, text in record["summary"].items()}
    for page in record["provenance"]:
        # A column of a page belongs to one record.
        page["column"] += 100 * number
    record["version"], record["status"] = 1, "DRAFT"
    record["contentHash"] = content_hash(record)
    return record


def ledger(records):
    previous = "0" * 64
    for sequence, record in enumerate(records, 1):
        inside = {key: value for key, value in record.items() if key not in ("version", "status", "rivals", "contentHash")}
        entry = {
            "at": None, "changes": [], "contentHash": record["contentHash"], "event": "created", "id": record["id"],
            "previous": previous, "record": inside, "seq": sequence, "status": "DRAFT", "version": 1,
        }
        line = canonical(entry)
        previous = hashlib.sha256(line).hexdigest()
        yield line + b"\n"


def main():
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    for name in ("raw", "schemas"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "curated" / "methods").mkdir(parents=True)
    shutil.copy(ROOT / "curated" / "dataset.yaml", folder / "curated")
    originals = [json.loads(file.read_bytes()) for file in sorted((ROOT / "curated" / "methods").glob("*.json"))]
    rounds = itertools.count(1)
    records = list(itertools.islice((copy(record, number) for number in rounds for record in originals), count))
    for record in records:
        text = json.dumps(record, ensure_ascii=False, sort_keys=True, indent=2) + "\n"
        (folder / "curated" / "methods" / f"{record['id']}.json").write_text(text, encoding="utf-8")
    (folder / "curated" / "ledger.jsonl").write_bytes(b"".join(ledger(records)))
    for name in ("quarantine", "review"):
        (folder / "curated" / f"{name}.jsonl").touch()


if __name__ == "__main__":
    main()
