#!/usr/bin/env python3
"""`bench.py CURATE WORK PYTHON`: runs `curate extract` and other readers on the pages in WORK, `curate parse` on the
labelled texts, and prints a report in Markdown. Times are medians of several runs, the programs taking turns, so that a slow minute hits all of them alike.
What can be counted exactly is counted: instructions a page, by callgrind."""
import gzip
import itertools
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

RUNS = 5
PEERS = ("selectolax", "lxml", "pandas", "trafilatura")
# The slow ones get fewer pages; their figure is per page all the same.
PEER_PAGES = {"selectolax": 2000, "lxml": 2000, "pandas": 400, "trafilatura": 200}
WAYS = {"dom": "libxml2 in C, tree and walk", "sax": "libxml2 in C, events",
        "slice": "libxml2 in C, events of the table's slice only"}
WARC_PAGES = 10_000
# What `curate parse` reads; aliases come as JSON, each with the method that it belongs to.
PARSERS = {"citations": [], "people": [], "years": [], "aliases": ["--jsonl"]}
PARSED_LINES = 100_000
LABELLED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "corpus", "labelled")


def pages_of(folder):
    return sorted(os.path.join(root, name) for root, _, names in os.walk(folder) for name in names)


def run(arguments, cores):
    """Seconds and peak resident set in MiB; ends the program when the command fails."""
    command = ["taskset", "-c", cores, *arguments] if shutil.which("taskset") else list(arguments)
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(arguments[:5])} … failed with status {status}")
    return seconds, usage.ru_maxrss / 1024


def reported(arguments):
    """The figures that a peer prints: pages, cells, bytes, seconds; None when it can't run."""
    command = ["taskset", "-c", "0", *arguments] if shutil.which("taskset") else arguments
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        lines = result.stderr.strip().splitlines()
        return None, lines[-1] if lines else f"status {result.returncode}"
    pages, cells, size, seconds = result.stdout.split()
    return (int(pages) / float(seconds), int(cells)), None


class Bench:
    def __init__(self, curate, work, python):
        self.curate, self.work, self.python = curate, work, python
        self.skipped = []

    def folder(self, name):
        return os.path.join(self.work, name)

    def extract(self, folder, jobs, *options):
        cores = ",".join(str(core) for core in range(jobs))
        return run([self.curate, "extract", "--jobs", str(jobs), *options, folder], cores)

    def ceiling(self, folder, *options):
        """Seconds that two programs at the same time take, each on a core of its own, for half of the pages each: what two
        cores of this machine can do without anything to share but memory."""
        halves = []
        for half in (0, 1):
            path = self.folder(f"{os.path.basename(folder)}-half-{half}")
            with open(path, "w", encoding="utf-8") as file:
                file.write("".join(f"{page}\n" for page in pages_of(folder)[half::2]))
            halves.append(path)
        start = time.perf_counter()
        children = []
        for core, path in enumerate(halves):
            command = [self.curate, "extract", "--jobs", "1", *options, "--files-from", path]
            pinned = ["taskset", "-c", str(core), *command] if shutil.which("taskset") else command
            children.append(subprocess.Popen(pinned, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        if any(child.wait() not in (0, 1) for child in children):
            sys.exit("two programs at the same time failed")
        return time.perf_counter() - start

    # MARK: Ours and the others, taking turns

    def listing(self, count):
        path = os.path.join(self.work, f"list-{count}")
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(f"{page}\n" for page in pages_of(self.folder("html"))[:count]))
        return path

    def peers(self):
        """Name of each peer and the command that runs it."""
        commands = {}
        program = os.path.join(self.work, "libxml2_pages")
        for way, title in WAYS.items():
            if os.path.exists(program):
                commands[title] = [program, way, self.listing(2000)]
            else:
                self.skipped.append(f"{title}: no C compiler, or no headers of libxml2")
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bench.d", "peers.py")
        for name in PEERS:
            if os.path.exists(self.python):
                commands[name] = [self.python, script, name, self.listing(PEER_PAGES[name])]
            else:
                self.skipped.append(f"{name}: no Python environment")
        return commands

    def html(self):
        count = len(pages_of(self.folder("html")))
        peers = self.peers()
        ours = {1: [], 2: []}
        ceilings = []
        theirs = {name: [] for name in peers}
        for jobs in ours:
            self.extract(self.folder("html"), jobs)
        for _ in range(RUNS):
            for jobs in ours:
                ours[jobs].append(self.extract(self.folder("html"), jobs))
            ceilings.append(self.ceiling(self.folder("html")))
            for name in list(peers):
                figures, problem = reported(peers[name])
                if figures is None:
                    self.skipped.append(f"{name}: {problem}")
                    del peers[name], theirs[name]
                else:
                    theirs[name].append(figures[0])
        speed = {jobs: count / statistics.median(run[0] for run in runs) for jobs, runs in ours.items()}
        memory = max(run[1] for run in ours[1])
        return speed, count / statistics.median(ceilings), memory, {name: statistics.median(values) for name, values in theirs.items()}

    def print_html(self):
        speed, ceiling, memory, theirs = self.html()
        size = sum(map(os.path.getsize, pages_of(self.folder("html")))) // len(pages_of(self.folder("html")))
        print("## HTML pages\n")
        print(f"2,000 pages of {size:,} bytes from files in the page cache. `curate` is measured as a whole program: start, "
              "schemas, reading, digest, tables, languages, writing JSON. The others read the file and take out the texts "
              "of table cells; their start is not counted.\n")
        print("| program | cores | pages/s | curate is faster by |\n|---|---|---|---|")
        print(f"| **curate extract** | 1 | **{speed[1]:,.0f}** | |")
        print(f"| **curate extract** | 2 | **{speed[2]:,.0f}** | {speed[2] / speed[1]:.2f} × its one core |")
        print(f"| two programs at a time, each half of the pages | 2 | {ceiling:,.0f} | {ceiling / speed[1]:.2f} × one core: what "
              "this machine can do |")
        for name, value in sorted(theirs.items(), key=lambda item: -item[1]):
            print(f"| {name} | 1 | {value:,.0f} | {speed[1] / value:.2f} × |")
        print(f"\nPeak memory of `curate` on one core: {memory:.0f} MiB.\n")

    # MARK: Parsers

    def print_parsers(self):
        rows = []
        for name, options in PARSERS.items():
            lines = parser_lines(name, options)
            path = self.folder(f"{name}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in itertools.islice(itertools.cycle(lines), PARSED_LINES))
            command = [self.curate, "parse", name, *options, path]
            runs = [run(command, "0") for _ in range(RUNS + 1)][1:]
            seconds = statistics.median(seconds for seconds, _ in runs)
            rows.append((name, len(lines), os.path.getsize(path) / PARSED_LINES, PARSED_LINES / seconds, max(memory for _, memory in runs)))
        print(f"## Parsers\n\n`curate parse` as a whole program on one core, start and writing JSON counted: {PARSED_LINES:,} lines, "
              "the texts of the tuning halves in `scripts/corpus/labelled` over and over.\n")
        print("| texts | different ones | bytes a line | texts/s | peak, MiB |\n|---|---|---|---|---|")
        for name, count, size, speed, memory in rows:
            print(f"| {name} | {count} | {size:.0f} | **{speed:,.0f}** | {memory:.0f} |")
        print()

    # MARK: Flat pages, memory, instructions

    def print_flat(self):
        folder = self.folder("flat")
        count = len(pages_of(folder))
        size = sum(map(os.path.getsize, pages_of(folder))) // count
        rows = []
        for title, options in (("each page alone", ["--alone"]), ("as a corpus", [])):
            for jobs in (1, 2):
                self.extract(folder, jobs, *options)
                seconds = statistics.median(self.extract(folder, jobs, *options)[0] for _ in range(RUNS))
                rows.append((title, jobs, count / seconds))
        print(f"## Flat pages\n\n{count:,} pages of {size:,} bytes.\n\n| way | cores | pages/s |\n|---|---|---|")
        for title, jobs, value in rows:
            print(f"| {title} | {jobs} | {value:,.0f} |")
        print()

    def print_memory(self):
        big = self.folder("pages.warc.gz")
        write_warc(pages_of(self.folder("html")), big, WARC_PAGES)
        _, small_memory = self.extract(self.folder("html"), 1)
        _, large_memory = self.extract(self.folder("html-8000"), 1)
        seconds, warc_memory = self.extract(big, 1)
        print("## Memory\n\n| input | pages | peak, MiB |\n|---|---|---|")
        print(f"| files | 2,000 | {small_memory:.0f} |\n| files | 8,000 | {large_memory:.0f} |")
        print(f"| one .warc.gz | {WARC_PAGES:,} | {warc_memory:.0f} |\n")
        print(f"The WARC is read at {WARC_PAGES / seconds:,.0f} pages/s, unpacking included.\n")

    def print_instructions(self):
        if not shutil.which("valgrind"):
            self.skipped.append("instructions a page: no valgrind")
            return
        program = self.stripped()
        rows = []
        for form in ("html", "flat"):
            counts = [self.instructions(program, form, number) for number in (1, 101)]
            if None in counts:
                self.skipped.append(f"instructions a page, {form}: valgrind could not run the program")
            else:
                rows.append((form, (counts[1][0] - counts[0][0]) / 100, (counts[1][1] - counts[0][1]) / 100))
        if rows:
            print("## Instructions a page\n\nThe repeatable figure: callgrind on 101 pages less on 1 page. valgrind has no "
                  "processor instructions for SHA-256, so the digest's stand apart.\n")
            print("| form | instructions a page | of them SHA-256 | without |\n|---|---|---|---|")
            for form, total, digest in rows:
                print(f"| {form} | {total:,.0f} | {digest:,.0f} | {total - digest:,.0f} |")
            print()

    def stripped(self):
        """The program without debug information, which this valgrind may not read."""
        program = self.folder("curate-stripped")
        if shutil.which("strip") and subprocess.run(["strip", "-g", "-o", program, self.curate], check=False).returncode == 0:
            return program
        return self.curate

    def instructions(self, program, form, number):
        """Instructions in all, and in SHA-256; None when they can't be counted."""
        folder = self.folder(f"{form}-{number}")
        os.makedirs(folder, exist_ok=True)
        for page in pages_of(self.folder(form))[:number]:
            shutil.copy(page, folder)
        out = self.folder("callgrind.out")
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", program, "extract", "--jobs", "1", "--alone",
             folder], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        total = re.search(r"Collected : (\d+)", result.stderr)
        if total is None:
            return None
        listing = subprocess.run(["callgrind_annotate", "--threshold=99.9", out], capture_output=True, text=True, check=False)
        digest = re.search(r"^\s*([\d,]+) .*sha256_block_data_order_\w+", listing.stdout, re.MULTILINE)
        return int(total.group(1)), int(digest.group(1).replace(",", "")) if digest else 0


def parser_lines(name, options):
    """The texts of a tuning half as `curate parse` takes them."""
    with open(os.path.join(LABELLED, f"{name}.tune.jsonl"), encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    if not options:
        return [entry["text"] for entry in entries]
    keys = ("text", "name", "nameEnglish", "pageLanguage")
    return [json.dumps({key: entry[key] for key in keys}, ensure_ascii=False) for entry in entries]


def write_warc(pages, path, count):
    """A crawl of `count` responses, each a gzip member, the pages over and over."""
    with open(path, "wb") as file:
        for number in range(count):
            with open(pages[number % len(pages)], "rb") as page:
                body = page.read()
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
            head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
                    f"WARC-Date: 2026-06-20T12:00:00Z\r\nWARC-Target-URI: https://scholargate.app/page-{number}\r\n"
                    f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n")
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n", compresslevel=1, mtime=0))


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")


def main():
    bench = Bench(*sys.argv[1:4])
    print("# Benchmarks\n")
    print(f"Written by `scripts/bench` in one run; medians of {RUNS} runs, the programs taking turns. The pages are made by "
          "`scripts/corpus/make_raw.py bench`; output is thrown away.\n")
    print(f"Processor: {processor()}, {os.cpu_count()} cores\n")
    bench.print_html()
    bench.print_flat()
    bench.print_parsers()
    bench.print_memory()
    bench.print_instructions()
    if bench.skipped:
        print("## Not measured\n\n" + "\n".join(f"- {reason}" for reason in bench.skipped))


if __name__ == "__main__":
    main()
