#!/usr/bin/env python3
"""Writes the pages of raw/ and their gold file from the facts beside this script.

    make_raw.py                                 write raw/ and the gold file
    make_raw.py --check                         fail if they differ from what would be written
    make_raw.py bench --pages N --bytes B DIR   N distinct HTML pages of about B bytes

Every mode writes the same bytes for the same facts and arguments.
"""

import argparse
import gzip
import sys
from pathlib import Path

import facts as fact_files
import gold
import pages
import sampling
from readme import readme

RAW = fact_files.ROOT / "raw"
GOLD = fact_files.ROOT / "Tests" / "CurationTests" / "Fixtures" / "raw-gold.jsonl"


def raw_files():
    """All files of raw/ by path from the root, and the text of the gold file."""
    facts = fact_files.load()
    specs = fact_files.read_yaml(fact_files.HERE / "pages.yaml")
    files, entries = {}, []
    for spec in specs:
        made = pages.make(facts, spec | {"path": "raw/" + spec["path"]} | folder(spec))
        if clash := files.keys() & made.files.keys():
            raise SystemExit(f"pages.yaml names a file twice: {sorted(clash)}")
        files |= made.files
        entries += made.entries
    entries.sort(key=gold.order)
    files["raw/README.md"] = readme(entries).encode()
    return files, "".join(map(gold.line, entries))


def folder(spec):
    return {"folder": "raw/" + spec["folder"]} if "folder" in spec else {}


def write(root, files):
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def write_raw():
    """Writes everything and removes what no page makes any more."""
    files, gold_text = raw_files()
    for path in strangers(files):
        path.unlink()
    write(fact_files.ROOT, files)
    GOLD.parent.mkdir(parents=True, exist_ok=True)
    GOLD.write_text(gold_text, encoding="utf-8")
    print(f"{len(files)} files, {gold_text.count(chr(10))} pages", file=sys.stderr)


def strangers(files):
    """Files under raw/ that this script would not write."""
    known = {fact_files.ROOT / path for path in files}
    return sorted(p for p in RAW.rglob("*") if p.is_file() and p not in known)


def check_raw():
    """The number of files that differ; each is named on stderr."""
    files, gold_text = raw_files()
    files |= {str(GOLD.relative_to(fact_files.ROOT)): gold_text.encode()}
    wrong = [path for path, content in files.items() if not same(fact_files.ROOT / path, content)]
    wrong += [str(p.relative_to(fact_files.ROOT)) for p in strangers(files)]
    for path in wrong:
        print(f"differs: {path}", file=sys.stderr)
    return len(wrong)


def same(path, content):
    """Packed files are compared unpacked, since deflate may vary between machines."""
    if not path.is_file():
        return False
    found = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(found) == gzip.decompress(content) or found == content
    return found == content


def write_sample(specs, root):
    """Writes sampled pages under `root`."""
    facts = fact_files.load()
    count = 0
    for spec in specs:
        made = pages.make(facts, spec)
        write(root, made.files)
        count += len(made.entries)
    print(f"{count} pages in {root}", file=sys.stderr)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    modes = parser.add_subparsers(dest="mode")
    bench = modes.add_parser("bench", help="pages for benchmarks; HTML is padded to --bytes")
    bench.add_argument("--form", choices=("html", "table", "flat"), default="html")
    bench.add_argument("--pages", type=int, default=2000)
    bench.add_argument("--bytes", type=int, default=36000)
    bench.add_argument("directory", type=Path)
    return parser.parse_args()


def main():
    options = arguments()
    if options.mode == "bench":
        specs = sampling.bench_specs(fact_files.load(), options.pages, options.bytes, options.form)
        write_sample(specs, options.directory)
    elif options.check:
        return 1 if check_raw() else 0
    else:
        write_raw()
    return 0


if __name__ == "__main__":
    sys.exit(main())
