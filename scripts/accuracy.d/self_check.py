"""Checks of the measuring itself: output without a fault passes every floor, and each kind of fault fails one.

Needs no built program: the output is made from the gold. Prints what fails; the exit code is 1 then.
"""

import copy
import re
import sys
import tempfile
import unicodedata
from pathlib import Path

import floors
import measure
import report

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "corpus"))
import accuracy_corpus  # noqa: E402  (needs the path above)
import accuracy_facts  # noqa: E402
import invented  # noqa: E402

PAGES = 700
LIMITS = floors.read()["floors"]
# What PAGES.md says of the cells, as patterns that some cell of the pinned corpus has to show.
ODDITIES = {
    "a range of years": ("originYear", r"^\d{4}[–-]\d{4}$"), "two years": ("originYear", r"\d{4} / \d{4}"),
    "words in a year": ("originYear", r"\d{4} \("), "a decade": ("originYear", r"\d{4}s"),
    "a year before a century": ("originYear", r"century"), "unbalanced parentheses": ("originYear", r"^[^)]*\([^)]*$|^[^(]*\)"),
    "originators with ;": ("originator", r";"), "with &": ("originator", r"&"), "with and": ("originator", r" and "),
    "et al.": ("originator", r"et al\."), "years of originators": ("originator", r"\(\d{4}"),
    "an inverted name": ("originator", r"^\w+, [A-Z]\."), "a direct name": ("originator", r"^[A-Z][a-z]+ [A-Z]"),
    "DOI": ("seminalSource", r"DOI ↗$"), "link": ("seminalSource", r"link ↗$"), "ISBN": ("seminalSource", r"ISBN [\d-]+X?$"),
    "a bare ISBN": ("seminalSource", r"97[89]\d{10}$"), "an author of one name": ("seminalSource", r"^\w+ \(\d{4}\)"),
    "dots in authors": ("seminalSource", r"\.\.\. &"), "an issue range": ("seminalSource", r"\d\(\d+[–-]\d+\)"),
    "two works": ("seminalSource", r"Also see:"), "a question": ("seminalSource", r"\?"), "arXiv": ("seminalSource", r"arXiv"),
    "a short venue": ("seminalSource", r"'\d\d"), "an edition": ("seminalSource", r"\(\d+\w\w ed\.\)"),
    "a comma inside parentheses": ("aliases", r"\([^)]*,[^)]*\)"), "Turkish (English)": ("aliases", r"[ıİşŞğĞçÇöÖüÜ].* \("),
    "an em dash": ("aliases", r" — "),
}


def run():
    with tempfile.TemporaryDirectory(prefix="accuracy-check-") as name:
        folder = Path(name)
        gold, digest = corpus(folder / "a", "measure", 2)
        problems = [*check_floors(gold), *check_faults(gold), *check_pin()]
        if corpus(folder / "b", "measure", 1)[1] != digest:
            problems.append("the corpus depends on the number of workers")
        problems += check_split(folder)
        problems += check_coverage(gold)
    for problem in problems:
        print(f"accuracy: self-check: {problem}", file=sys.stderr)
    print(f"accuracy: self-check: {len(FAULTS)} faults seen" if not problems else "accuracy: self-check failed", file=sys.stderr)
    return 1 if problems else 0


def corpus(folder, name, workers, pages=PAGES):
    folder.mkdir()
    return accuracy_corpus.write(folder, name, 1, pages, workers)


def check_floors(gold):
    """Output without a fault passes."""
    return [f"faultless output fails: {complaint}" for complaint in complaints(gold, [line(entry) for entry in gold])]


def check_faults(gold):
    """Each fault in the output of one page of a set with a floor of 100 % fails the floor of that set and no other."""
    for name, (form, spoil) in FAULTS.items():
        lines = [line(entry) for entry in gold]
        if not any(spoil(found, entry) for found, entry in zip(lines, gold) if entry["set"] == form):
            yield f"no page to try the fault '{name}' on"
            continue
        found = complaints(gold, [one for one in lines if one])
        if not found or not all(one.startswith(form + ":") for one in found):
            yield f"the fault '{name}' gives {found}"


def check_pin():
    if floors.corpus_failures({"sha256": "a"}, "a") or not floors.corpus_failures({"sha256": "a"}, "b"):
        yield "the digest of the corpus is not compared"


def check_split(folder):
    """No method is in both sets, and no page of one shows a cell of the other's methods."""
    tune, measured = (set(accuracy_facts.load(name).methods) for name in accuracy_facts.SETS)
    if both := tune & measured:
        yield f"methods to tune by and to measure by: {sorted(both)}"
    schemas = Path(__file__).resolve().parents[2] / "schemas" / "languages"
    known = "".join(path.read_text(encoding="utf-8") for path in sorted(schemas.glob("*.yaml")))
    for tag, language in invented.languages().items():
        if found := [text for text in language.labels.values() if f": {text}\n" in known and len(text) > 4]:
            yield f"schemas/languages knows labels of the invented language {tag}: {found}"


def check_coverage(gold):
    """Every language, every set and every oddity is there."""
    languages = {entry["language"] for entry in gold if entry["names"]}
    if missing := set(accuracy_facts.load("measure").languages) - languages:
        yield f"no page in {sorted(missing)}"
    for name, (key, pattern) in ODDITIES.items():
        texts = (text for entry in gold if entry["names"] for text in entry["cells"][key] if text)
        if not any(re.search(pattern, text) for text in texts):
            yield f"no cell shows {name}"


def complaints(gold, lines):
    result = measure.compare(gold, lines)
    return floors.failures(LIMITS, {form: result.set_tally(report.gold_set(form)) for form, _ in report.FORMS})


def line(entry):
    """The line that a faultless program writes for a page."""
    if not entry["names"]:
        return {"page": {"path": entry["path"]}, "rows": [], "methods": [], "diagnostics": []}
    page = {key: entry[key] for key in ("path", "language", "rendering", "heading", "url", "accessed", "complete")}
    rows = [{"key": key, "label": label, "differs": entry["differs"][key]} for key, label in entry["labels"].items()]
    return {"page": page, "rows": rows, "methods": [method(entry, c) for c in range(len(entry["names"]))], "diagnostics": []}


def method(entry, column):
    stamp = (entry["stamps"] or {}) and entry["stamps"][column] or (None, None, None)
    links = entry["links"] and [{"text": "DOI ↗", "href": entry["links"][column]}] or []
    cells = {key: texts[column] and cell(texts[column], links, entry["cut"] == [key, column]) for key, texts in entry["cells"].items()}
    return {"name": entry["names"][column], "nameEnglish": entry["nameEnglish"][column], "slug": entry["slugs"][column],
            "version": stamp[0], "sourceCount": stamp[1], "status": stamp[2], "cells": cells}


def cell(text, links, cut):
    return {"text": text, "confidence": 0.5 if cut else 1.0, "needsReview": cut, "line": 1, "links": copy.deepcopy(links)}


# The faults: each changes the line of a page and says whether it could.

def spoil_cell(key, change):
    def spoil(line, _):
        found = line["methods"][-1]["cells"][key]
        return bool(found) and change(found)
    return spoil


def set_text(change):
    def put(found):
        before = found["text"]
        found["text"] = change(before)
        return before != found["text"]
    return put


def doubt_wrongly(found):
    found |= {"text": found["text"] + "x", "needsReview": True}
    return True


def put(path, value):
    """Puts a value into the line; `path` leads there."""
    def spoil(line, _):
        place = line
        for step in path[:-1]:
            place = place[step]
        before = place[path[-1]]
        place[path[-1]] = value
        return before != value
    return spoil


def swap_columns(line, entry):
    line["methods"][:2] = line["methods"][1::-1]
    return True


def lose_page(line, entry):
    line.clear()
    return True


def lose_links(line, entry):
    source = line["methods"][0]["cells"]["seminalSource"]
    if not source or not entry["links"] or not entry["links"][0]:
        return False
    source["links"] = []
    return True


def pass_over_cut(line, entry):
    if entry["cut"] and (found := line["methods"][entry["cut"][1]]["cells"][entry["cut"][0]]):
        found["needsReview"] = False
        return True
    return False


def invent_value(line, entry):
    for column, found in enumerate(line["methods"]):
        for key, value in found["cells"].items():
            if value is None:
                found["cells"][key] = cell("invented", [], False)
                return True
    return False


def add_column(line, entry):
    line["methods"].append(copy.deepcopy(line["methods"][0]) if line["methods"] else {"name": "invented", "cells": {}})
    return True


FAULTS = {
    "a letter more": ("html", spoil_cell("summary", set_text(lambda text: text + "."))),
    "a letter less": ("table", spoil_cell("type", set_text(lambda text: text[:-1]))),
    "other case": ("containers", spoil_cell("aliases", set_text(str.swapcase))),
    "decomposed letters": ("html", spoil_cell("aliases", set_text(lambda text: unicodedata.normalize("NFD", text)))),
    "wrong and flagged": ("html", spoil_cell("originator", doubt_wrongly)),
    "a value lost": ("table", put(("methods", 0, "cells", "summary"), None)),
    "a value invented": ("html", invent_value), "columns swapped": ("table", swap_columns),
    "a column lost": ("containers", lambda line, _: bool(line["methods"].pop())), "a column added": ("html", add_column),
    "columns of a page without a comparison": ("none", add_column), "a page lost": ("html", lose_page),
    "the wrong language": ("table", put(("page", "language"), "tlh")), "no language": ("html", put(("page", "language"), None)),
    "the wrong day": ("html", put(("page", "accessed"), "1999-01-01")), "a cut that nobody says": ("html", pass_over_cut),
    "the wrong name": ("table", put(("methods", 0, "name"), "x")), "the wrong slug": ("html", put(("methods", 0, "slug"), "x")),
    "the wrong stamp": ("html", put(("methods", 0, "version"), 77)), "a link lost": ("html", lose_links),
    "the wrong mark": ("table", put(("rows", 3, "differs"), None)), "the wrong label": ("table", put(("rows", 3, "label"), "x")),
    "the wrong English name": ("html", put(("methods", 0, "nameEnglish"), "x")), "the wrong address": ("containers", put(("page", "url"), "x")),
}
