#!/usr/bin/env python3
"""`workspace.py CURATE WORK [COUNT]`: makes a workspace with COUNT (8,000) valid records, runs `curate validate` on it cold,
with one record changed, and warm, and prints a part of the report in Markdown."""
import os
import shutil
import statistics
import subprocess
import sys
import time

RUNS = 5
HERE = os.path.dirname(os.path.abspath(__file__))


def run(curate, folder, jobs, *options):
    """Seconds by the clock, seconds of processor time, peak memory in MiB."""
    command = [curate, "validate", "--jobs", str(jobs), *options]
    cores = "0,1"[:2 * jobs - 1]
    pinned = ["taskset", "-c", cores, *command] if shutil.which("taskset") else command
    start = time.perf_counter()
    child = subprocess.Popen(pinned, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"curate validate ended with {child.returncode} on records that are valid")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def change(folder):
    """Other bytes in one record, which stays valid."""
    methods = os.path.join(folder, "curated", "methods")
    with open(os.path.join(methods, min(os.listdir(methods))), "ab") as file:
        file.write(b"\n")


def main():
    curate, work = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 8_000
    folder = os.path.join(work, "workspace")
    subprocess.run([sys.executable, os.path.join(HERE, "workspace_records.py"), folder, str(count)], check=True)
    size = sum(entry.stat().st_size for entry in os.scandir(os.path.join(folder, "curated", "methods")))
    ledger = os.path.getsize(os.path.join(folder, "curated", "ledger.jsonl"))
    print(f"## A workspace\n\n`curate validate` on {count:,} records of {size // count:,} bytes with their ledger of "
          f"{ledger / 1e6:.0f} MB: cold, every file is parsed and every rule asked; one changed, the others "
          f"are read and digested, and what compares records looks at facts of them; warm, none has changed, and the "
          f"findings of the last run hold. Medians of {RUNS} runs.\n")
    print("| run | workers | seconds | processor seconds | peak MiB |\n|---|---|---|---|---|")
    for jobs in (1, 2):
        for name, options in (("cold", ["--no-cache"]), ("one changed", []), ("warm", [])):
            run(curate, folder, jobs, *options)
            found = []
            for _ in range(RUNS):
                if name == "one changed":
                    change(folder)
                found.append(run(curate, folder, jobs, *options))
            clock, processor, memory = (statistics.median(values) for values in zip(*found))
            print(f"| {name} | {jobs} | {clock:.2f} | {processor:.2f} | {memory:.0f} |")
    print()


if __name__ == "__main__":
    main()
