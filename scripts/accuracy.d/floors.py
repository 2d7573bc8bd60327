"""The floors of floors.yaml: what the corpus must be and how well it must be read."""

import re
from pathlib import Path

import yaml

PATH = Path(__file__).with_name("floors.yaml")


def read():
    return yaml.safe_load(PATH.read_text(encoding="utf-8"))


def corpus_failures(pinned, sha256):
    """Complaints about a corpus that is not the pinned one."""
    if pinned["sha256"] == sha256:
        return []
    return [f"the corpus is not the pinned one: sha256 {sha256}, pinned {pinned['sha256'] or 'nothing'}; "
            f"if its change is wanted, run scripts/accuracy --pin"]


def failures(floors, tallies):
    """Complaints about each set (a name and its tally) that is read worse than its floor."""
    found = []
    for name, floor in floors.items():
        tally = tallies[name]
        if tally.pages == 0:
            found.append(f"{name}: no page was measured")
        if tally.share_right() < floor["right"]:
            found.append(f"{name}: {tally.share_right():.4f} % of the cells right, the floor is {floor['right']} %")
        if tally.share_silent() > floor["silent"]:
            found.append(f"{name}: {tally.share_silent():.4f} % silent errors, the limit is {floor['silent']} %")
    return found


def resolution_failures(pinned, figures, sha256, options):
    """Complaints about shares of pairs below their floor, and about another corpus than the pinned one."""
    found = [f"resolution: {name} {figures[name]:.6f}, the floor is {floor}"
             for name, floor in pinned["floors"].items() if not figures[name] >= floor]
    if not options.full and (options.set, options.seed) == (pinned["set"], pinned["seed"]) and pinned["resolved"] != sha256:
        found.append(f"the pages of resolution are not the pinned ones: sha256 {sha256}, pinned {pinned['resolved'] or 'nothing'}; "
                     f"if their change is wanted, run scripts/accuracy --pin")
    return found


def label_failures(pinned, digests):
    """Complaints about label files that are not the pinned ones; `digests` has their SHA-256 by name."""
    return [f"scripts/corpus/labelled/{name}.jsonl is not the pinned one: sha256 {digests.get(name)}, pinned {pinned.get(name) or 'nothing'}; "
            f"if its change is wanted, run scripts/accuracy --pin"
            for name in sorted(pinned.keys() | digests.keys()) if pinned.get(name) != digests.get(name)]


def labelled_failures(floors, figures):
    """Complaints about each labelled set of which a figure is below its floor."""
    return [f"{name}: {key} {figures[name][key]:.4f} %, the floor is {floor} %"
            for name, wanted in floors.items() for key, floor in wanted.items() if not figures[name][key] >= floor]


def pin_labels(digests):
    """Writes the label files of this run into floors.yaml."""
    write({name: f'"{digest}"' for name, digest in digests.items()})


def pin(sha256, cells, options):
    """Writes the corpus of this run into floors.yaml; `cells` counts them by set."""
    counts = ", ".join(f"{name}: {count}" for name, count in sorted(cells.items()))
    write({"set": options.set, "seed": options.seed, "pages": options.pages, "sha256": f'"{sha256}"', "cells": f"{{{counts}}}"})


def write(values):
    """Changes lines of floors.yaml, each the first with its key."""
    text = PATH.read_text(encoding="utf-8")
    for key, value in values.items():
        text = re.sub(rf"^  {re.escape(key)}: .*$", f"  {key}: {value}", text, count=1, flags=re.MULTILINE)
    PATH.write_text(text, encoding="utf-8")
