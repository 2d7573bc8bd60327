#!/usr/bin/env python3
"""Runs `curate extract` on folders of pages, each five times on one core, and prints a Markdown report: the median's
pages per second and the peak memory. Memory that grows with the number of pages shows as a difference between rows."""
import os
import statistics
import subprocess
import sys
import time

RUNS = 5


def run_once(program, folder):
    """Seconds and peak resident set in MiB of one run on core 0."""
    start = time.perf_counter()
    child = subprocess.Popen(
        ["taskset", "-c", "0", program, "extract", "--jobs", "1", folder], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"curate extract {folder} failed with status {status}")
    return seconds, usage.ru_maxrss / 1024


def folder_size(folder):
    files = [os.path.join(root, name) for root, _, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(file) for file in files)


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")


def main():
    program, folders = sys.argv[1], sys.argv[2:]
    print("# Benchmarks\n")
    print("Written by `scripts/bench`: `curate extract --jobs 1` on one core, HTML pages made by "
          "`scripts/corpus/make_raw.py bench`, files in the page cache, output thrown away, median of "
          f"{RUNS} runs.\n")
    print(f"Processor: {processor()}\n")
    print("| pages | bytes a page | pages/s | MB/s | peak memory, MiB |")
    print("|---|---|---|---|---|")
    for folder in folders:
        count, size = folder_size(folder)
        run_once(program, folder)
        results = [run_once(program, folder) for _ in range(RUNS)]
        seconds = statistics.median(result[0] for result in results)
        memory = max(result[1] for result in results)
        print(f"| {count} | {size // count} | {count / seconds:.0f} | {size / seconds / 1e6:.1f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
