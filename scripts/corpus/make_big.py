#!/usr/bin/env python3
"""`make_big.py FOLDER PAGES [--methods N] [--seed TEXT]`: a raw/ tree of many small pages of made-up methods.

The methods and what pages get wrong are those of resolution_pages.py, in the languages that the program has a file for.
Most pages are HTML, some Markdown tables and text dumps, some lie in crawls. The same arguments give the same bytes.
"""

import argparse
import html
import json
import sys
from functools import cache
from itertools import accumulate
from pathlib import Path

import archives
import resolution_methods
import resolution_pages
import resolution_words
import yaml
from dice import Dice
from facts import ROOT, ROW_KEYS, SITE
from page import split_source

# Of a hundred pages.
FORMS = {"html": 91, "table": 3, "flat": 3, "warc": 3}
PAGES_OF_A_CRAWL = 50
FILES_OF_A_FOLDER = 500
METHODS_OF_PAGES = 12.5  # so many pages a method: 8,000 methods on 100,000 pages


class Frame:
    """What archives.py asks of a page."""

    def __init__(self, tag, address, accessed):
        self.language, self.address, self.accessed, self.options = self, address, accessed, {}
        self.tag = tag


@cache
def words(tag):
    """Row labels and fixed words of a language's pages."""
    entry = yaml.load((ROOT / "schemas" / "languages" / f"{tag}.yaml").read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return {"labels": entry["labels"], "heading": entry["headings"][0], **{key: entry["words"][key][0] for key in ("dataset", "sources", "assistant")}}


def site(count, seed):
    made = resolution_pages.Site(resolution_methods.methods("tune", seed, count), "tune", seed)
    made.tags = [tag for tag in made.tags if (ROOT / "schemas" / "languages" / f"{tag}.yaml").is_file()]
    made.spoken = list(accumulate((rank + 2) ** -0.8 for rank in range(len(made.tags))))
    return made


def read(line):
    """A line of the extract contract as a page to render."""
    page = json.loads(line)
    head, columns = page["page"], page["methods"]
    cells = {key: [(column["cells"][key] or {}).get("text") for column in columns] for key in ROW_KEYS}
    link = [((column["cells"]["seminalSource"] or {}).get("links") or [{}])[0].get("href") for column in columns]
    return head, [column["name"] for column in columns], [column["nameEnglish"] for column in columns], cells, link


def citation(head, english):
    names = " · ".join(name or "" for name in english)
    return f"{words(head['language'])['heading']}: {names}. Retrieved {head['accessed']} from {SITE}/{head['language']}/compare"


def as_html(head, names, english, cells, link):
    text, address = words(head["language"]), head["url"]
    lines = ["<!DOCTYPE html>", f'<html lang="{head["language"]}"><head><meta charset="utf-8">', f"<title>{text['heading']}</title>"]
    if address:
        lines.append(f'<link rel="canonical" href="{html.escape(address)}">')
    lines += ["</head><body>", f"<h1>{text['heading']}</h1>", "<table><thead><tr><th></th>"]
    lines += [f"<th>{html.escape(name)}<button>×</button></th>" for name in names]
    lines.append("</tr></thead><tbody>")
    for key in ROW_KEYS:
        row = [f"<tr><th>{text['labels'][key]}</th>"]
        for column, value in enumerate(cells[key]):
            shown = html.escape(value or "—")
            if key == "seminalSource" and value and link[column]:
                source, ending = split_source(value)
                shown = f'{html.escape(source)} <a href="{html.escape(link[column])}">{ending or "link ↗"}</a>'
            row.append(f"<td>{shown}</td>")
        lines.append("".join(row) + "</tr>")
    lines.append(f'</tbody></table><section><h2>ScholarGate<span>{text["dataset"]}</span></h2>')
    lines += [f"<ol><li>v1</li><li>2 {text['sources']}</li><li>PUBLISHED</li></ol>" for _ in names]
    lines.append("</section>")
    if any(english):
        lines.append(f"<p><b>ScholarGate</b>{html.escape(citation(head, english))}</p>")
    return ("\n".join(lines) + "\n</body></html>\n").encode()


def as_table(head, names, english, cells, _):
    text = words(head["language"])
    lines = [f"# {text['heading']}", "", "| | " + " | ".join(f"{name}×" for name in names) + " |", "|---" * (len(names) + 1) + "|"]
    for key in ROW_KEYS:
        lines.append(f"| {text['labels'][key]} | " + " | ".join((value or "—").replace("|", "\\|") for value in cells[key]) + " |")
    return ("\n".join(lines) + tail(head, english)).encode()


def as_flat(head, names, english, cells, _):
    text = words(head["language"])
    lines = ["ScholarGate", text["assistant"], "", text["heading"], "", "".join(f"{name}×" for name in names)]
    lines += [text["labels"][key] + "".join(value or "" for value in cells[key]) for key in ROW_KEYS]
    return ("\n".join([*lines, f"ScholarGate{text['dataset']}"]) + tail(head, english)).encode()


def tail(head, english):
    return f"\n\nScholarGate{citation(head, english)}\n" if any(english) else "\n"


FORM = {"html": (as_html, "html"), "table": (as_table, "md"), "flat": (as_flat, "txt"), "warc": (as_html, "warc")}


def write(folder, count, methods, seed):
    made, crawl = site(methods, seed), []
    for number in range(count):
        line, _ = made.page(number)
        page = read(line)
        form = Dice("form", seed, number).weighted(FORMS)
        render, ending = FORM[form]
        if form == "warc":
            tag, address = page[0]["language"], page[0]["url"] or f"{SITE}/{page[0]['language']}/compare?page={number}"
            crawl.append((Frame(tag, address, page[0]["accessed"]), render(*page), ()))
            if len(crawl) == PAGES_OF_A_CRAWL:
                write_crawl(folder, number, crawl)
            continue
        put(folder / f"{number // FILES_OF_A_FOLDER:04}" / f"{number:06}.{ending}", render(*page))
    if crawl:
        write_crawl(folder, count, crawl)


def write_crawl(folder, number, crawl):
    put(folder / "crawls" / f"{number:06}.warc.gz", archives.warc(crawl)[0])
    crawl.clear()


def put(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", type=int)
    parser.add_argument("--methods", type=int)
    parser.add_argument("--seed", default="big")
    options = parser.parse_args()
    if (options.folder / "raw").exists():
        raise SystemExit(f"{options.folder}/raw is there already")
    methods = options.methods or max(int(options.pages / METHODS_OF_PAGES), 20)
    write(options.folder / "raw", options.pages, methods, options.seed)
    print(f"{options.pages:,} pages of {methods:,} methods in {options.folder}/raw", file=sys.stderr)


if __name__ == "__main__":
    main()
