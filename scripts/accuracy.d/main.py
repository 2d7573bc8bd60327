"""The accuracy of `curate parse` on labelled texts, of `curate extract` and of `curate resolve` on corpora with known answers.

Labelled texts: reads the sets of scripts/corpus/labelled, compares every field, and asks a second EDTF parser about
the dates. Pages: builds the corpus, extracts its pages twice (each page alone; then within the corpus, where pages with
borders teach the flat ones, as `curate ingest` does it), and compares every cell with the gold. Resolution: makes
methods that are easily mistaken for each other and pages of them as `curate extract` writes them, resolves the pages, and
counts pairs of columns. Prints a report. The exit code is 1 when the texts or the corpus are not the pinned ones or a set is read worse than its floor
(scripts/accuracy.d/floors.yaml).
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import floors
import labelled
import labelled_report
import labelled_self_check
import layouts
import measure
import peers
import report
import resolution
import resolution_self_check
import round_trip
import second_opinion
import self_check

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "corpus"))
import accuracy_corpus  # noqa: E402  (needs the path above)
import accuracy_facts  # noqa: E402


def arguments():
    pinned = floors.read()["corpus"]
    parser = argparse.ArgumentParser(prog="scripts/accuracy", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help=argparse.SUPPRESS)
    parser.add_argument("--schemas", default=ROOT / "schemas", help=argparse.SUPPRESS)
    parser.add_argument("--pages", type=int, default=pinned["pages"], metavar="N", help="how many pages, about (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=pinned["seed"], metavar="S")
    parser.add_argument("--set", choices=accuracy_facts.SETS, default=pinned["set"],
                        help="whose methods and texts: those to tune by, or those to measure by, which nobody may tune by (default: %(default)s)")
    parser.add_argument("--only", choices=("labelled", "pages", "resolution"),
                        help="measure only `curate parse`, only `curate extract`, or only `curate resolve`")
    parser.add_argument("--full", action="store_true", help="resolve as many methods and pages as the site has (8,000 and 100,000; minutes)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the corpus and the program's output there and keep them")
    parser.add_argument("--errors", type=int, default=20, metavar="N", help="how many errors of each set to print (default: %(default)s; never for measure)")
    parser.add_argument("--traits", action="store_true", help="also print what wrong pages have in common")
    parser.add_argument("--no-compare", action="store_true", help="do not run other programs on the HTML pages and the dates")
    parser.add_argument("--both-ways", action="store_true", help="also check that the reference parser gives the same output")
    parser.add_argument("--pin", action="store_true", help="write the digests of what is measured into floors.yaml")
    parser.add_argument("--write", action="store_true", help="write the report into ACCURACY.md")
    parser.add_argument("--self-check", action="store_true", help="check the measuring itself, without the program, and stop")
    options = parser.parse_args()
    if options.only and options.write:
        parser.error("--write needs the whole run, without --only")
    return options


def main():
    options = arguments()
    if options.self_check:
        return labelled_self_check.run() or self_check.run() or resolution_self_check.run()
    start = time.perf_counter()
    texts, complaints = [], []
    for name, part in (("resolution", resolve_pages), ("labelled", parse_texts), ("pages", extract_pages)):
        if options.only in (None, name):
            text, found = part(options)
            texts.append(text)
            complaints += found
    if options.write:
        (ROOT / "ACCURACY.md").write_text("\n\n".join(reversed(texts)) + "\n", encoding="utf-8")
    for complaint in complaints:
        say(complaint)
    say("below the floors" if complaints else f"all floors hold, {time.perf_counter() - start:.0f} s")
    return 1 if complaints else 0


# MARK: Labelled texts

def parse_texts(options):
    """The report on `curate parse`, which is printed, and complaints."""
    start = time.perf_counter()
    if options.pin:
        floors.pin_labels(labelled.digests())
    measured = labelled.measure(options.program, options.set)
    say(f"parse: {sum(len(found.entries) for found in measured.comparisons.values())} texts, {time.perf_counter() - start:.1f} s")
    opinion, invalid, differences = ("", [], []) if options.no_compare else second_opinion.ask(options.program)
    trip = round_trip.measure(options.program, options.set)
    sentence, others = ("", []) if options.no_compare else round_trip.opinion(options.program, trip)
    laid_out = layouts.measure(options.program, options.set)
    written = f"{layouts.text(laid_out)}\n\n{round_trip.text(trip, sentence)}"
    text = labelled_report.text(measured, options.set, opinion, written)
    print(text)
    if options.set == "tune":
        print("\n## The first errors of each set\n")
        print("\n".join([*labelled_report.problems(measured, options.errors), *differences[:options.errors]]))
        for title, pairs in (("references that did not come back", trip.failures()), ("references that citeproc-py writes otherwise", others)):
            print(f"\n{title}:")
            print("\n".join(f"    {one}\n        {other}" for one, other in pairs[:options.errors]))
    wanted = floors.read()
    complaints = [f"the labels are not in order: {problem}" for problem in labelled.check.problems()]
    complaints += floors.label_failures(wanted["labels"], labelled.digests()) + invalid
    figures = labelled.figures(measured) | {"round-trip": trip.figures(), "layouts": layouts.figures(laid_out)}
    return text, complaints + floors.labelled_failures(wanted["labelled"] | wanted["written"], figures)


# MARK: Resolution

def resolve_pages(options):
    """The report on `curate resolve`, which is printed, and complaints."""
    pinned = floors.read()["resolution"]
    size = pinned["full" if options.full else "small"]
    with tempfile.TemporaryDirectory(prefix="accuracy-") as folder:
        measured, sha256, written = resolution.run(
            options.program, options.schemas, Path(folder), options.set, options.seed, size["methods"], size["pages"])
    say(f"resolution: corpus {written:.1f} s; {measured.pages} pages resolved in {measured.seconds:.1f} s and {measured.megabytes:.0f} MB")
    text = resolution.text(measured, options.set, options.seed, sha256)
    print(text)
    if options.set == "tune":
        print("\n## The first errors\n")
        print("\n".join(resolution.problems(measured, options.errors)))
    if options.pin and not options.full:
        floors.write({"resolved": f'"{sha256}"'})
    return text, floors.resolution_failures(floors.read()["resolution"], measured.figures(), sha256, options)


# MARK: Pages

def extract_pages(options):
    """The report on `curate extract`, which is printed, and complaints."""
    folder = options.keep or Path(tempfile.mkdtemp(prefix="accuracy-"))
    try:
        return run(options, prepared(folder))
    finally:
        if not options.keep:
            shutil.rmtree(folder)


def prepared(folder):
    """An empty folder; one that holds something else than a corpus is left alone."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "gold.jsonl").is_file():
        raise SystemExit(f"scripts/accuracy: {folder} is not empty and holds no corpus; name another folder")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def run(options, folder):
    """The numbered stages of `extract_pages`."""
    # 1. The corpus.
    start = time.perf_counter()
    gold, sha256 = accuracy_corpus.write(folder, options.set, options.seed, options.pages)
    say(f"corpus: {len(gold)} pages, sha256 {sha256}, {time.perf_counter() - start:.1f} s")
    if options.pin:
        floors.pin(sha256, cells(gold), options)
    # 2. The program, on each page alone and on all together.
    alone = measure.compare(gold, extract(options, folder, "alone", "--alone"))
    within = measure.compare(gold, extract(options, folder, "within"))
    results = {form: within if form in report.WITHIN else alone for form, _ in report.FORMS}
    # 3. The report.
    text = report.text(results, options, len(gold), sha256, "" if options.no_compare else peers.pages(folder))
    print(text)
    explain(options, results)
    # 4. The floors.
    complaints = judge(options, results, sha256)
    if options.both_ways:
        complaints += both_ways(options, folder)
    return text, complaints


def cells(gold):
    """How many cells each set has."""
    counts = {}
    for entry in gold:
        counts[entry["set"]] = counts.get(entry["set"], 0) + sum(map(len, entry["cells"].values()))
    return counts


def say(text):
    print(f"accuracy: {text}", file=sys.stderr, flush=True)


def extract(options, folder, name, *arguments):
    """The lines of one run over the whole corpus, their paths as in the gold."""
    output = folder / f"{name}.jsonl"
    start = time.perf_counter()
    with output.open("wb") as out, (folder / f"{name}.log").open("wb") as log:
        done = subprocess.run([options.program, "extract", "--schemas", options.schemas, *arguments, "pages"],
                              cwd=folder, stdout=out, stderr=log, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"scripts/accuracy: curate extract ended with {done.returncode}:\n{(folder / f'{name}.log').read_text()[-2000:]}")
    say(f"extract, {name}: {time.perf_counter() - start:.1f} s")
    with output.open("rb") as lines:
        found = [json.loads(line) for line in lines]
    for line in found:
        line["page"]["path"] = line["page"]["path"].removeprefix("pages/")
    return found


def explain(options, results):
    """Errors one by one, but never those of the methods that are kept for measuring."""
    print("\n## Errors by kind\n")
    print(report.causes(results))
    if options.traits:
        print("\n## What wrong pages have in common\n")
        print(report.traits(results))
    if options.set == "tune":
        print("\n## The worst errors\n")
        print("\n".join(report.problems(results, options.errors)))


def judge(options, results, sha256):
    """What is below the floors; another corpus than the pinned one is measured but not held to its digest."""
    wanted = floors.read()
    pinned = wanted["corpus"]
    tallies = {form: results[form].set_tally(report.gold_set(form)) for form, _ in report.FORMS}
    complaints = floors.failures(wanted["floors"], tallies)
    if (options.set, options.seed, options.pages) == (pinned["set"], pinned["seed"], pinned["pages"]):
        complaints += floors.corpus_failures(pinned, sha256)
    return complaints


def both_ways(options, folder):
    """The shortcut of the HTML reader must give what the reference parser gives, byte for byte."""
    extract(options, folder, "reference", "--alone", "--reference-parser")
    if (folder / "reference.jsonl").read_bytes() == (folder / "alone.jsonl").read_bytes():
        say("the reference parser gives the same bytes")
        return []
    return ["the reference parser gives another output: compare alone.jsonl with reference.jsonl (--keep DIR)"]


if __name__ == "__main__":
    sys.exit(main())
