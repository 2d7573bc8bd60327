"""How well `curate resolve` finds out which columns of which pages are one method, on a corpus with known truth."""

import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "corpus"))
import resolution_pages  # noqa: E402  (needs the path above)

# How two methods that were taken for one are alike; the first that fits.
RELATIONS = ("same English name", "variants, same source", "variants", "same source", "shared alias", "nothing of these")
TRAITS = ("typo", "transliterated", "renamed", "cut", "contradiction", "revised", "nothing of these")


@dataclass
class Measured:
    """Pairs of columns: `true` are one method, `found` of these came together, `joined` came together at all."""

    pages: int = 0
    columns: int = 0
    methods: int = 0
    clusters: int = 0
    questions: int = 0
    seconds: float = 0
    megabytes: float = 0
    joined: int = 0
    right: int = 0
    true: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    wrong: Counter = field(default_factory=Counter)
    alike: Counter = field(default_factory=Counter)
    strays: Counter = field(default_factory=Counter)
    traits: Counter = field(default_factory=Counter)
    errors: list = field(default_factory=list)

    def precision(self):
        return self.right / self.joined if self.joined else 0

    def recall(self, kind):
        return self.found[kind] / self.true[kind] if self.true[kind] else 0

    def figures(self):
        """What the floors are held against."""
        return {"precision": self.precision(), "recall": self.recall("known"), "recall-unknown": self.recall("unknown")}


def run(program, schemas, folder, set_name, seed, methods, pages):
    """Writes the corpus, resolves it and compares; gives the SHA-256 of the pages too."""
    start = time.perf_counter()
    made, sha256 = resolution_pages.write(folder, set_name, seed, methods, pages)
    written = time.perf_counter() - start
    seconds, megabytes = resolve(program, schemas, folder)
    truth = {}
    with (folder / "truth.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            truth[entry["path"]] = entry
    measured = compare(made, truth, clusters(folder / "clusters.jsonl"))
    measured.seconds, measured.megabytes = seconds, megabytes
    return measured, sha256, written


def resolve(program, schemas, folder):
    """Seconds and megabytes that `curate resolve` takes."""
    start = time.perf_counter()
    with (folder / "clusters.jsonl").open("wb") as out, (folder / "resolve.log").open("wb") as log:
        process = subprocess.Popen([program, "resolve", "--schemas", str(schemas), "--pages", "pages.jsonl"], cwd=folder, stdout=out, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"scripts/accuracy: curate resolve ended with {status}:\n{(folder / 'resolve.log').read_text()[-2000:]}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def clusters(path):
    with path.open("rb") as lines:
        for line in lines:
            cluster = json.loads(line)
            columns = [(mention["path"], mention["column"]) for mention in cluster["mentions"]]
            yield columns, sum(near["reason"] in ("doubtful", "ambiguous") for near in cluster["near"])


def compare(methods, truth, found):
    """Counts pairs; `found` gives columns and questions of each cluster."""
    measured = Measured(pages=len(truth))
    known, total, best = Counter(), Counter(), {}
    together = defaultdict(list)
    for number, (columns, questions) in enumerate(found):
        measured.clusters += 1
        measured.questions += questions
        cells, cell_known = Counter(), Counter()
        for path, column in columns:
            entry = truth[path]
            method = entry["methods"][column]
            cells[method] += 1
            cell_known[method] += entry["known"]
            together[method].append((number, path, column))
        count(measured, cells, cell_known)
        if len(cells) > 1:
            wrong(measured, methods, cells, columns, truth)
        known.update(cell_known)
        total.update(cells)
    for method, columns in total.items():
        measured.true["known"] += pairs(known[method])
        measured.true["unknown"] += pairs(columns) - pairs(known[method])
    measured.methods, measured.columns = len(total), sum(total.values())
    expected = sum(len(entry["methods"]) for entry in truth.values())
    if measured.columns != expected:
        raise SystemExit(f"scripts/accuracy: {expected} columns were given to curate resolve, {measured.columns} came out")
    measured.questions //= 2
    stray(measured, truth, together, methods)
    alike(measured, methods)
    return measured


def pairs(number):
    return number * (number - 1) // 2


def count(measured, cells, known):
    measured.joined += pairs(sum(cells.values()))
    for method, columns in cells.items():
        measured.right += pairs(columns)
        measured.found["known"] += pairs(known[method])
        measured.found["unknown"] += pairs(columns) - pairs(known[method])


def wrong(measured, methods, cells, columns, truth):
    numbers = sorted(cells)
    main = max(numbers, key=lambda number: cells[number])
    for place, one in enumerate(numbers):
        for other in numbers[place + 1:]:
            measured.wrong[relation(methods[one], methods[other])] += cells[one] * cells[other]
    for path, column in columns:
        method = truth[path]["methods"][column]
        if method != main:
            measured.errors.append(("wrong", methods[main].english, methods[method].english, path, column,
                                    "known" if truth[path]["known"] else "unknown", truth[path]["traits"][column]))


def relation(one, other):
    if one.english == other.english:
        return RELATIONS[0]
    is_same_source = one.values["source"] == other.values["source"]
    if one.family == other.family:
        return RELATIONS[1] if is_same_source else RELATIONS[2]
    if is_same_source:
        return RELATIONS[3]
    shared = set(one.values["aliases"].split(", ")) & set(other.values["aliases"].split(", "))
    return RELATIONS[4] if shared else RELATIONS[5]


def alike(measured, methods):
    """How many pairs of methods there are of each relation, each pair by its first that fits."""
    keys = defaultdict(list)
    for method in methods:
        for key in {method.english, method.family, method.values["source"], *method.values["aliases"].split(", ")}:
            keys[key].append(method.number)
    seen = {(one, other) for numbers in keys.values() for place, one in enumerate(numbers) for other in numbers[place + 1:]}
    for one, other in seen:
        measured.alike[relation(methods[one], methods[other])] += 1


def stray(measured, truth, together, methods):
    """Columns outside of the largest cluster of their method, by what was done to them."""
    for method, places in together.items():
        sizes = Counter(number for number, _, _ in places)
        largest = min(sizes, key=lambda number: (-sizes[number], number))
        for number, path, column in places:
            entry = truth[path]
            kind = "known" if entry["known"] else "unknown"
            trait = next((trait for trait in TRAITS if trait in entry["traits"][column]), TRAITS[-1])
            measured.traits[kind, trait] += 1
            if number != largest:
                measured.strays[kind, trait] += 1
                measured.errors.append(("stray", methods[method].english, "", path, column, kind, entry["traits"][column]))


# MARK: Report

def text(measured, set_name, seed, sha256):
    lines = [
        "# Resolution", "",
        f"Written by `scripts/accuracy`: how `curate resolve` puts {measured.columns} columns of {measured.pages} pages in 40 languages together, "
        f"which show {measured.methods} made-up methods. Methods: the set `{set_name}`, seed {seed}. Corpus: SHA-256 `{sha256}`.", "",
        "Pairs of columns: precision is the share of the pairs put together that are one method; recall is the share of the pairs of one "
        "method that were put together. A column is known when its page has slugs or English names.", "",
        "| | pairs | of these right or found | share |", "|---|---|---|---|",
        f"| precision | {measured.joined} | {measured.right} | {measured.precision():.6f} |",
        f"| recall, both columns known | {measured.true['known']} | {measured.found['known']} | {measured.recall('known'):.5f} |",
        f"| recall, one or both with neither | {measured.true['unknown']} | {measured.found['unknown']} | {measured.recall('unknown'):.5f} |", "",
        f"{measured.clusters} clusters, {measured.questions} pairs of clusters are questions for a person.", "",
        "## Pairs put together wrongly, by how the methods are alike", "",
        "| methods are alike by | pairs of methods | wrong pairs of columns |", "|---|---|---|",
    ]
    lines += [f"| {name} | {measured.alike[name] if name != RELATIONS[-1] else ''} | {measured.wrong[name]} |" for name in RELATIONS]
    lines += ["", "## Columns that stayed outside of their method's largest cluster, by what their page did to them", "",
              "| | known columns | of these outside | columns with neither | of these outside |", "|---|---|---|---|---|"]
    for trait in TRAITS:
        figures = [counter[kind, trait] for kind in ("known", "unknown") for counter in (measured.traits, measured.strays)]
        lines.append(f"| {trait} | " + " | ".join(map(str, figures)) + " |")
    return "\n".join(lines)


def problems(measured, count):
    """The first errors, one a line; for the methods to tune by only."""
    order = {"wrong": 0, "stray": 1}
    errors = sorted(measured.errors, key=lambda error: (order[error[0]], error[5] == "unknown", error[3], error[4]))
    return [" | ".join(map(str, error)) for error in errors[:count]]
