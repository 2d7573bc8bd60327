#!/usr/bin/env python3
"""`ingest.py CURATE WORK [PAGES...]`: makes workspaces of made-up pages (1,000, 10,000 and 100,000), runs `curate ingest`
cold, with nothing changed and with one page changed, and prints a part of the report in Markdown."""
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SIZES = (1_000, 10_000, 100_000)
CHANGES = 3
# So long ago a file must have changed that its times alone tell that it is the same.
SETTLED = 2.5


def run(curate, folder):
    """Seconds, peak memory in MiB and the report of one ingest."""
    start = time.perf_counter()
    child = subprocess.Popen([curate, "ingest", "--quiet", "--jobs", "2", "--report", ".curate-report.json"], cwd=folder)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"curate ingest ended with {os.waitstatus_to_exitcode(status)} in {folder}")
    with open(os.path.join(folder, ".curate-report.json"), encoding="utf-8") as report:
        return seconds, usage.ru_maxrss / 1024, json.load(report)


def change(folder, dice):
    """Another year in one HTML page."""
    while True:
        page = os.path.join(folder, "raw", f"{dice.randrange(len(os.listdir(os.path.join(folder, 'raw'))) - 1):04}")
        path = os.path.join(page, dice.choice(sorted(os.listdir(page))))
        with open(path, encoding="utf-8") as file:
            text = file.read()
        changed = re.sub(r"<td>(1[89]\d\d|20[0-2]\d)</td>", "<td>1777</td>", text, count=1)
        if path.endswith(".html") and changed != text:
            with open(path, "w", encoding="utf-8") as file:
                file.write(changed)
            return


def main():
    curate, work = os.path.abspath(sys.argv[1]), sys.argv[2]
    sizes = [int(size) for size in sys.argv[3:]] or SIZES
    print("## Ingest\n\n`curate ingest` on two cores over small pages of made-up methods (`scripts/corpus/make_big.py`): cold, "
          "without anything that an earlier run kept; warm, nothing changed; and the median of "
          f"{CHANGES} runs after one page got another year, with what such a run opened and made.\n")
    print("| pages | methods | cold s | pages/s | peak MiB | kept MB | warm s | peak MiB | one changed s | peak MiB | opened | made |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for size in sizes:
        folder = os.path.join(work, f"ingest-{size}")
        if not os.path.exists(folder):
            subprocess.run([sys.executable, os.path.join(ROOT, "scripts/corpus/make_big.py"), folder, str(size)], check=True)
            shutil.copytree(os.path.join(ROOT, "schemas"), os.path.join(folder, "schemas"))
        for name in ("curated", ".curate"):
            shutil.rmtree(os.path.join(folder, name), ignore_errors=True)
        cold, cold_memory, report = run(curate, folder)
        kept = sum(entry.stat().st_size for entry in os.scandir(os.path.join(folder, ".curate")) if entry.is_file())
        time.sleep(SETTLED)
        run(curate, folder)
        warm, warm_memory, _ = run(curate, folder)
        dice, runs = random.Random(size), []
        for _ in range(CHANGES):
            change(folder, dice)
            runs.append(run(curate, folder))
            time.sleep(SETTLED)
        seconds, memory, one = sorted(runs, key=lambda found: found[0])[CHANGES // 2]
        print(f"| {size:,} | {report['methods']['total']:,} | {cold:.1f} | {size / cold:,.0f} | {cold_memory:.0f} | {kept / 1e6:.0f} | "
              f"{warm:.2f} | {warm_memory:.0f} | {seconds:.2f} | {memory:.0f} | {one['pages']['opened']} | {one['methods']['made']} |",
              flush=True)
    print()


if __name__ == "__main__":
    main()
