"""Reads the HTML pages of the corpus with pandas.read_html and with trafilatura, and prints what they recover.

Found: the page has a table with the row labels in its first column (pandas), or a table with the labels in the text
(trafilatura). A cell counts as recovered when its text, white space collapsed, is a cell of the label's row.
"""

import io
import json
import logging
import sys
from pathlib import Path

import pandas
import trafilatura

logging.disable(logging.CRITICAL)
NEEDED = 3  # labels that make a table the comparison


def collapsed(text):
    return " ".join(str(text).replace("\u00ad", "").split())


def label(text):
    return collapsed(text).rstrip("≠").strip("\u200e\u200f ").strip()


def pandas_rows(content):
    """Every table as rows of texts."""
    frames = pandas.read_html(io.BytesIO(content), flavor="lxml", keep_default_na=False, thousands=None)
    for frame in frames:
        yield [[collapsed(value) for value in row] for row in frame.astype(str).values.tolist()]


def trafilatura_rows(content):
    """The tables of the text that trafilatura extracts, as rows of texts."""
    text = trafilatura.extract(content, include_tables=True, output_format="txt", favor_recall=True) or ""
    yield [[collapsed(cell) for cell in line.strip().strip("|").split("|")] for line in text.splitlines() if "|" in line]


PROGRAMS = {"pandas.read_html": (pandas, pandas_rows), "trafilatura": (trafilatura, trafilatura_rows)}


def recovered(entry, tables):
    """Whether the comparison's table is there, and how many gold cells stand in the row of their label."""
    labels = {label(text): key for key, text in entry["labels"].items()}
    best = (0, 0)
    for rows in tables:
        keys = {labels[label(row[0])]: row[1:] for row in rows if row and label(row[0]) in labels}
        if len(keys) >= NEEDED:
            right = sum(cell_is(keys[key], place, text) for key in keys for place, text in enumerate(entry["cells"][key]))
            best = max(best, (1, right))
    return best


def cell_is(row, place, text):
    shown = row[place] if place < len(row) else None
    return shown in ("", "—", None) if text is None else shown == collapsed(text)


def main(folder):
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        gold = [entry for line in lines if (entry := json.loads(line))["set"] == "html"]
    print("| program | pages | pages | table found | gold cells recovered |\n|---|---|---|---|---|")
    for name, (module, reader) in PROGRAMS.items():
        counts = [(entry["kind"] == "table", *count(folder, entry, reader)) for entry in gold]
        for title, chosen in (("all", counts), ("with a `<table>`, a column a method", [c for c in counts if c[0]])):
            found, right, cells = (sum(column) for column in list(zip(*chosen))[1:])
            print(f"| {name} {module.__version__} | {title} | {len(chosen)} | {100 * found / len(chosen):.1f} % | {100 * right / cells:.1f} % |")


def count(folder, entry, reader):
    """Whether the table of a page was found, how many cells are right, and how many there are."""
    try:
        tables = list(reader((folder / "pages" / entry["path"]).read_bytes()))
    except ValueError:  # how pandas says that there is no table
        tables = []
    return *recovered(entry, tables), sum(map(len, entry["cells"].values()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
