#!/usr/bin/env python3
"""`validation.py CURATE WORK PYTHON [COUNT]`: makes COUNT (200,000) records, validates them with `curate schema validate`
and with other validators, taking turns, and prints a part of the report in Markdown. Seconds of processor time are
given beside those of the clock, because only they mean something on a machine that has other things to do."""
import os
import shutil
import statistics
import subprocess
import sys
import time

RUNS = 5
PEERS = ("corvus-json-schema-rs", "jsonschema-rs")
HERE = os.path.dirname(os.path.abspath(__file__))


def run(command, cores):
    """Seconds by the clock, seconds of processor time, peak memory in MiB and what the command printed."""
    pinned = ["taskset", "-c", cores, *command] if shutil.which("taskset") else command
    start = time.perf_counter()
    child = subprocess.Popen(pinned, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = child.stdout.read()
    child.stdout.close()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        return None
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.decode()


def main():
    curate, work, python = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 200_000
    folder = os.path.join(work, "validation")
    subprocess.run([sys.executable, os.path.join(HERE, "validation_records.py"), folder, str(count)], check=True)
    schema, records = (os.path.join(folder, name) for name in ("records.schema.json", "records.jsonl"))
    peers_script = os.path.join(HERE, "validation_peers.py")
    commands = {}
    for jobs in (1, 2):
        command = [curate, "schema", "validate", "--schema", schema, "--jobs", str(jobs), records]
        commands[f"curate schema validate, {jobs} worker{'s' if jobs > 1 else ''}"] = (command, "0,1"[:2 * jobs - 1])
    for name in PEERS:
        commands[name] = ([python, peers_script, name, schema, records], "0")
    # The peers' start and imports are not counted: what they take for no records is taken off.
    empty = os.path.join(folder, "empty.jsonl")
    open(empty, "w", encoding="utf-8").close()
    idle = {name: run([python, peers_script, name, schema, empty], "0") for name in PEERS}
    found = {name: [] for name in commands}
    skipped = []
    for _ in range(RUNS):
        for name, (command, cores) in commands.items():
            result = run(command, cores)
            if result is None:
                skipped.append(name)
                continue
            clock, processor, memory, output = result
            if name in PEERS:
                clock = float(output.split()[2])
                processor -= idle[name][1]
            found[name].append((clock, processor, memory))
    size = os.path.getsize(records) // count
    print(f"## Validation\n\n{count:,} records of {size:,} bytes as JSON Lines against a schema with `$ref`, patterns and "
          "`unevaluatedProperties`: read the file, parse, validate, count. `curate` is measured as a whole program, of the "
          "others start and imports are not counted. jsonschema-rs takes Python values, so it comes with `json.loads`. "
          "Medians of "
          f"{RUNS} runs, taking turns.\n")
    print("| program | records/s | µs of processor time a record | peak MiB |\n|---|---|---|---|")
    for name, results in found.items():
        if results:
            clock, processor, memory = (statistics.median(values) for values in zip(*results))
            print(f"| {name} | {count / clock:,.0f} | {processor / count * 1e6:.2f} | {memory:.0f} |")
    for name in sorted(set(skipped)):
        print(f"\n{name} could not be run.")
    print()


if __name__ == "__main__":
    main()
