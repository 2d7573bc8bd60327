"""Checks that the measuring of resolution sees each kind of fault, without the program."""

import json
import sys
import tempfile
from pathlib import Path

import resolution
import resolution_pages

METHODS, PAGES = 60, 300


def run():
    """0 when every fault is seen."""
    with tempfile.TemporaryDirectory(prefix="accuracy-") as folder:
        methods, _ = resolution_pages.write(Path(folder), "tune", 1, METHODS, PAGES)
        lines = (Path(folder) / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    truth = {entry["path"]: entry for entry in map(json.loads, lines)}
    perfect = {}
    for path, entry in truth.items():
        for column, method in enumerate(entry["methods"]):
            perfect.setdefault(method, []).append((path, column))
    problems = [name for name, holds in checks(methods, truth, list(perfect.values())) if not holds]
    for name in problems:
        print(f"accuracy: self-check of resolution: {name}", file=sys.stderr)
    if not problems:
        print("accuracy: self-check: 6 faults in clusters seen", file=sys.stderr)
    return 1 if problems else 0


def checks(methods, truth, perfect):
    """What must hold, with its name."""
    def measured(clusters, questions=0):
        return resolution.compare(methods, truth, [(columns, questions) for columns in clusters])

    right = measured(perfect)
    yield "the true clusters are not perfect", list(right.figures().values()) == [1, 1, 1] and not right.wrong and not right.strays
    merged = measured([perfect[0] + perfect[1], *perfect[2:]])
    yield "two methods in one cluster are not seen", merged.precision() < 1 and merged.recall("known") == 1
    yield "the wrong pairs are not counted", sum(merged.wrong.values()) == len(perfect[0]) * len(perfect[1])
    is_known = {place: truth[place[0]]["known"] for cluster in perfect for place in cluster}
    for name, known in (("known", True), ("unknown", False)):
        number, place = next((number, place) for number, cluster in enumerate(perfect) if len(cluster) > 4
                             for place in cluster if is_known[place] is known)
        split = measured(perfect[:number] + [[other for other in perfect[number] if other != place], [place]] + perfect[number + 1:])
        yield f"a {name} column outside of its method is not seen", split.recall(name) < 1 and split.precision() == 1
        yield f"a {name} column outside is not told by its trait", sum(split.strays.values()) == 1
    try:
        measured(perfect[1:])
        yield "a column that is lost is not seen", False
    except SystemExit:
        pass
