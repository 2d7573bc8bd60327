"""From the specifications of accuracy_specs.py to files and gold entries."""

from dataclasses import replace

import accuracy_gold
import archives
import containers
import gold
import render_flat
import render_html
import render_markdown
import render_table
from facts import ROW_KEYS
from page import build, cut_pieces, split_source

END = "\ue000"  # stands for the place where a copy ends
ENCODINGS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-16-be": "utf-16-be", "utf-32": "utf-32-le"}
NEIGHBOURS = {"site.css": archives.STYLE, "dot.png": archives.PIXEL, "frame.html": b"<!DOCTYPE html><title></title>\n"}


def make(facts, spec):
    """The files of a specification, by path, and a gold entry for each page in them."""
    files, entries = MAKERS.get(spec["form"], make_archive)(facts, spec)
    for entry in entries:
        entry.setdefault("path", spec["path"])
        entry.setdefault("kind", spec["kind"])
        entry["set"] = set_of(spec, entry)
        entry.setdefault("traits", traits(spec))
    return files, entries


def traits(spec):
    """What is special about a page, to find out what the wrong ones have in common."""
    values = spec.get("options", {}) | spec.get("container", {}) | {"missing": None, "padding": None}
    if values.get("declared") is False:
        values |= {"declared": None, "undeclared": True}
    words = [name if value is True else f"{name} {'+'.join(value) if isinstance(value, list) else value}"
             for name, value in sorted(values.items()) if value not in (None, False)]
    return words + [spec.get("language", spec["form"])]


def set_of(spec, entry):
    """The line of the report that a page belongs to."""
    if spec["form"] == "other" or not entry["names"]:
        return "none"
    if spec["path"].startswith("unseen"):
        return "unseen-flat" if spec["form"] == "flat" else "unseen"
    return spec["form"] if spec["form"] in ("html", "table", "flat") else "containers"


def make_html(facts, spec):
    page = build(facts, spec)
    if "cut" in spec:
        return make_cut_html(page, spec)
    files = {spec["path"]: render_html.render(page)}
    if "folder" in spec:
        files |= {f"{spec['folder']}/{name}": content for name, content in NEIGHBOURS.items()}
    return files, [accuracy_gold.of_html(page, {})]


def make_cut_html(page, spec):
    """The page up to a place inside a cell."""
    key, column = spec["cut"]["key"], spec["cut"]["column"]
    text = page.cells[key][column]
    if text is None:
        return {spec["path"]: render_html.render(page)}, [accuracy_gold.of_html(page, {})]
    kept = text[:max(1, int(len(text) * spec["cut"]["keep"]))]
    page.options |= {"charset": "utf-8", "encoding": "utf-8", "entities": "none", "merge": False, "inline": False}
    row = [kept + END if c == column else value for c, value in enumerate(page.cells[key])]
    marked = render_html.render(replace(page, cells=page.cells | {key: row}))
    entry = accuracy_gold.of_cut_html(page, key, column, kept.strip())
    return {spec["path"]: marked[:marked.index(END.encode())]}, [entry]


def make_text(facts, spec):
    page = build(facts, spec)
    if "style" in page.options:
        text = "".join(piece.text for piece in render_markdown.pieces(page))
        return {spec["path"]: encoded(text, page.options)}, [accuracy_gold.of_variant(page)]
    whole = list({"flat": render_flat, "table": render_table}[spec["form"]].pieces(page))
    pieces = cut_pieces(whole, cut_length(whole, spec["cut"])) if "cut" in spec else whole
    text = "".join(piece.text for piece in pieces)
    return {spec["path"]: encoded(text, page.options)}, [accuracy_gold.of_text(page, spec["form"], pieces, whole)]


def cut_length(pieces, cut):
    """Where to cut: inside the wanted cell, or behind it where the copy shows nothing of it."""
    length = 0
    for piece in pieces:
        if piece.slot == tuple(cut["slot"]):
            return length + max(1, round(cut["share"] * len(piece.text)))
        length += len(piece.text)
    raise ValueError(f"no piece {cut['slot']}")


def encoded(text, options):
    name = options.get("encoding", "utf-8")
    if options.get("newline") == "crlf":
        text = text.replace("\n", "\r\n")
    mark = "\ufeff" if options.get("bom") or name != "utf-8" else ""
    return (mark + text).encode(ENCODINGS[name])


def make_mhtml(facts, spec):
    inner = spec["members"][0]
    page = build(facts, inner)
    content = containers.mhtml(page, render_html.render(page), inner["container"])
    entry = accuracy_gold.of_html(page, {"url": page.address, "accessed": page.accessed})
    return {spec["path"]: content}, [entry | {"traits": traits(inner)}]


def make_warc(facts, spec):
    members, entries = [], []
    for inner in spec["members"]:
        page = build(facts, inner)
        if any(page.address == other.address for other, _, _ in members):
            continue
        members.append((page, render_html.render(page), inner["container"]))
        known = {"url": page.address, "accessed": page.accessed}
        entry = accuracy_gold.of_nothing() if inner["container"]["damaged"] else accuracy_gold.of_html(page, known)
        entries.append(entry | {"traits": traits(inner)})
    content, numbers = containers.warc(members, packed=spec["path"].endswith(".gz"))
    for entry, number in zip(entries, numbers):
        entry["path"] = f"{spec['path']}!/{number}"
    return {spec["path"]: content}, entries


def make_archive(facts, spec):
    files, entries = [], []
    for inner in spec["members"]:
        made, golds = (make_text if inner["form"] == "table" else make_html)(facts, inner)
        files += made.items()
        entries += [entry | {"path": f"{spec['path']}!/{inner['path']}", "traits": traits(inner)} for entry in golds]
    return {spec["path"]: containers.archive(spec["kind"], files)}, entries


def make_other(_, spec):
    """Files without a comparison."""
    return {spec["path"]: BODIES[spec["kind"]].encode()}, [accuracy_gold.of_nothing()]


BODIES = {
    "article": "<!DOCTYPE html>\n<html lang=\"en\"><title>Field notes</title><h1>Field notes</h1><p>Summary of a week.</p>\n",
    "note": "Notes\n\nField: a meadow. Type: wet. Summary: it rained on 2017 and 2019 alike.\n",
    "empty": "",
    "table": "<!DOCTYPE html>\n<html lang=\"en\"><table><tr><th>Field</th><th>Yield</th></tr><tr><td>North</td><td>7</td></tr></table>\n",
    "no-rows": "| Name | Year |\n|---|---|\n| North | 2017 |\n| South | 2019 |\n",
}
MAKERS = {
    "html": make_html, "table": make_text, "flat": make_text, "mhtml": make_mhtml, "warc": make_warc,
    "warc.gz": make_warc, "other": make_other,
}
