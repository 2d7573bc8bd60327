"""Measures `curate parse` on the labelled sets of scripts/corpus/labelled."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import compare_aliases
import compare_citations
import compare_people
from fields import Comparison

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "corpus" / "labelled"))
import check  # noqa: E402  (needs the path above)


@dataclass
class Measured:
    """The comparisons by set, the alias shares, and the program's lines for the years."""

    comparisons: dict
    shares: compare_aliases.AliasShares
    years: list


def measure(program, half):
    """Runs the program on one half of every set and compares."""
    return compare(half, {name: run(program, name, check.entries(name, half)) for name in check.SETS})


def compare(half, outputs):
    """Compares lines of output, by set, with the labels of one half."""
    shares = compare_aliases.AliasShares()
    comparers = {
        "citations": compare_citations.compare, "people": compare_people.compare_people, "years": compare_people.compare_years,
        "aliases": lambda label, output: compare_aliases.compare(label, output, shares),
    }
    comparisons = {}
    for name, comparer in comparers.items():
        pairs = zip(check.entries(name, half), outputs[name], strict=True)
        comparisons[name] = Comparison([comparer(label, output) for label, output in pairs])
    return Measured(comparisons, shares, outputs["years"])


def run(program, name, entries):
    """The lines that `curate parse` writes, one for each entry; an alias comes with the method that it belongs to."""
    options = ["--jsonl"] if name == "aliases" else []
    keys = ("text", "name", "nameEnglish", "pageLanguage")
    lines = [json.dumps({key: entry[key] for key in keys}, ensure_ascii=False) if options else entry["text"] for entry in entries]
    found = parse(program, name, lines, options)
    if [line["text"] for line in found] != [entry["text"] for entry in entries]:
        raise SystemExit(f"scripts/accuracy: curate parse {name} wrote {len(found)} lines for {len(entries)}, or other texts")
    return found


def parse(program, name, lines, options=()):
    """What `curate parse` writes for some lines."""
    done = subprocess.run([program, "parse", name, *options], input="".join(line + "\n" for line in lines).encode(),
                          capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"scripts/accuracy: curate parse {name} ended with {done.returncode}:\n{done.stderr.decode()[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def figures(measured):
    """What the floors are held against, by set."""
    found = {name: {"right": comparison.share_right()} for name, comparison in measured.comparisons.items()}
    found["citations"]["f1"] = measured.comparisons["citations"].whole().f1()
    shares = measured.shares
    found["aliases"] |= {name: getattr(shares, name).percent() for name in ("found", "tagged", "language", "kind", "of")}
    return found


def digests():
    """SHA-256 of every label file."""
    return {f"{name}.{half}": check.digest(name, half) for name in check.SETS for half in check.HALVES}
