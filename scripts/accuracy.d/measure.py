"""Compares what `curate extract` wrote with the gold entries of the corpus.

A cell is right when its text has the gold's bytes (both in NFC; a missing value is null on both sides). It is flagged
when `needsReview` is set; a null cell, when another cell of its row is flagged or a diagnostic speaks of its row.
A silent error is a wrong cell that is not flagged, a cell cut by the end of the copy that is not flagged, and every
other statement about a page (its language, names, stamps and so on) that is wrong without a diagnostic about it.
"""

import unicodedata
from dataclasses import dataclass, field

ROW_KEYS = ("field", "family", "originYear", "originator", "type", "seminalSource", "aliases", "relatedCount", "summary")
LOSS = ("page-cut", "rows-missing", "cells-missing", "cells-uncertain", "no-comparison")
# Which diagnostics say that a statement about the page is doubtful: beginnings of their codes.
DOUBTS = {
    "language": ("language-", "label-"), "heading": ("language-",), "names": ("names-", "header-", "columns-"), "columns": ("names-", "header-", "columns-"),
    "nameEnglish": ("names-", "columns-"), "stamp": ("stamps-", "columns-"), "slug": ("slugs-",), "label": ("label-",),
    "differs": ("label-", "rows-", "row-"), "complete": ("page-", "rows-"),
}
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0)


@dataclass
class Tally:
    """Counts of one line of the report."""

    pages: int = 0
    cells: int = 0
    right: int = 0
    flagged: int = 0
    flagged_right: int = 0
    silent_cells: int = 0
    others_wrong: int = 0
    silent_others: int = 0

    @property
    def silent(self):
        return self.silent_cells + self.silent_others

    def share_right(self):
        return 100 * self.right / self.cells if self.cells else 100.0

    def share_silent(self):
        """Silent errors of all kinds for each hundred cells."""
        return 100 * self.silent / self.cells if self.cells else 100.0 * bool(self.silent)

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


@dataclass
class Problem:
    """One thing that is wrong."""

    silent: bool
    path: str
    place: str
    got: object
    want: object


@dataclass
class Result:
    """What the comparison found: tallies by set and kind, cells by confidence, and all problems."""

    tallies: dict = field(default_factory=dict)
    bands: dict = field(default_factory=dict)
    problems: dict = field(default_factory=dict)
    traits: dict = field(default_factory=dict)

    def set_tally(self, name):
        total = Tally()
        for (group, _), tally in self.tallies.items():
            if group == name:
                total.add(tally)
        return total


def compare(gold, lines):
    """Compares gold entries with the lines of one run."""
    result, found = Result(), {}
    for line in lines:
        found.setdefault(line["page"]["path"], line)
    for entry in gold:
        line = found.pop(entry["path"], None)
        page = PageComparison(result, entry, line)
        page.run()
        page.count_traits(result)
    for path, line in sorted(found.items()):
        if line["methods"]:
            PageComparison(result, {"path": path, "set": "none", "kind": "unexpected", "names": []}, line).run()
    return result


class PageComparison:
    """One page and its gold entry."""

    def __init__(self, result, entry, line):
        self.entry, self.line = entry, line or {"page": {}, "rows": [], "methods": [], "diagnostics": []}
        self.tally = result.tallies.setdefault((entry["set"], entry["kind"]), Tally())
        self.bands = result.bands.setdefault(entry["set"], {})
        self.problems = result.problems.setdefault(entry["set"], [])
        self.before = len(self.problems)
        self.codes = [d["code"] for d in self.line["diagnostics"] if d["severity"] != "note"]

    def run(self):
        self.tally.pages += 1
        methods, names = self.line["methods"], self.entry["names"]
        if not names:
            for method in methods:
                self.other("columns", method["name"], None)
            return
        if methods:
            self.page()
            self.rows()
        for column in range(len(names)):
            self.method(column, methods[column] if column < len(methods) else None)
        for method in methods[len(names):]:
            self.other("columns", method["name"], None)

    def count_traits(self, result):
        """Counts the page, and whether it is wrong, under each of its traits."""
        wrong = len(self.problems) > self.before
        for trait in (self.entry["kind"], *self.entry.get("traits", [])):
            count = result.traits.setdefault((self.entry["set"], trait), [0, 0])
            count[0] += 1
            count[1] += wrong

    def page(self):
        page, want = self.line["page"], self.entry
        unseen = want["set"].startswith("unseen")
        if page["language"] != want["language"] and not (unseen and page["language"] in (None, "und")):
            self.other("language", page["language"], want["language"])
        for name in ("rendering", "heading", "url", "accessed", "complete"):
            if page[name] != want[name]:
                self.other(name, page[name], want[name])

    def rows(self):
        shown = {row["key"]: row for row in self.line["rows"]}
        for key in ROW_KEYS:
            if key in shown:
                if shown[key]["differs"] != self.entry["differs"][key]:
                    self.other("differs", shown[key]["differs"], self.entry["differs"][key], key)
                if shown[key]["label"] != self.entry["labels"][key]:
                    doubted = all(self.is_flagged(key, method["cells"].get(key)) for method in self.line["methods"])
                    self.other("label", shown[key]["label"], self.entry["labels"][key], key, doubted)

    def method(self, column, method):
        """One column: its name and identity, then its cells."""
        entry = self.entry
        cells = method["cells"] if method else {}
        if method:
            stamp = [method["version"], method["sourceCount"], method["status"]]
            stamps = entry["stamps"] or [None] * len(entry["names"])
            for name, got, want in (
                ("names", method["name"], entry["names"][column]),
                ("nameEnglish", method["nameEnglish"], entry["nameEnglish"][column]),
                ("slug", method["slug"], entry["slugs"][column]),
                ("stamp", stamp, stamps[column] or [None] * 3),
            ):
                if got != want:
                    self.other(name, got, want, column)
            self.link(column, cells.get("seminalSource"))
        for key in ROW_KEYS:
            self.cell(key, column, cells.get(key), entry["cells"][key][column])

    def link(self, column, cell):
        want = self.entry["links"][column] if self.entry["links"] else None
        if want and cell:
            got = [link["href"] for link in cell.get("links", [])]
            if want not in got:
                self.other("link", got, want, column)

    def cell(self, key, column, cell, want):
        got = cell["text"] if cell else None
        flagged = self.is_flagged(key, cell)
        right = same(got, want)
        cut = self.entry["cut"] == [key, column]
        silent = not flagged and (not right or cut)
        tally = self.tally
        tally.cells += 1
        tally.right += right
        tally.flagged += flagged
        tally.flagged_right += flagged and right
        tally.silent_cells += silent
        if cell:
            band = self.bands.setdefault(max(b for b in BANDS if b <= cell["confidence"]), [0, 0])
            band[0] += 1
            band[1] += right
        if silent or not right:
            self.problem(silent, f"{key}[{column}]" + (" cut" if cut else ""), got, want)

    def is_flagged(self, key, cell):
        return cell["needsReview"] if cell else self.is_row_flagged(key)

    def is_row_flagged(self, key):
        """Whether anything says that a value of this row may be missing."""
        cells = [cell for m in self.line["methods"] if (cell := m["cells"].get(key))]
        if any(cell["needsReview"] for cell in cells):
            return True
        if not cells:
            return any(code in LOSS for code in self.codes)
        rows = {cell["line"] for cell in cells}
        return any(d["line"] in rows and d["severity"] != "note" for d in self.line["diagnostics"])

    def other(self, name, got, want, place=None, doubted=False):
        """A wrong statement that is no cell; a wrong label is doubted when all cells of its row are."""
        beginnings = DOUBTS.get(name, ())
        silent = not doubted and not any(code.startswith(beginnings) for code in self.codes if beginnings)
        self.tally.others_wrong += 1
        self.tally.silent_others += silent
        self.problem(silent, name if place is None else f"{name}[{place}]", got, want)

    def problem(self, silent, place, got, want):
        self.problems.append(Problem(silent, self.entry["path"], place, got, want))


def same(got, want):
    if got is None or want is None:
        return got is want
    return got == want or got == unicodedata.normalize("NFC", want)
