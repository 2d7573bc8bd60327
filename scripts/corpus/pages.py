"""From a specification of a page to the files it becomes and its gold entries."""

from dataclasses import dataclass

import archives
import gold
import render_flat
import render_html
import render_table
from page import build, cut_length, cut_pieces

TEXT = {"flat": render_flat, "table": render_table}


@dataclass
class Made:
    """What one specification gives: files by path, and a gold entry for each page in them."""

    files: dict
    entries: list


def make(facts, spec):
    """Renders a specification; paths are relative to the folder of the corpus."""
    return MAKERS[spec["form"]](facts, spec)


def make_html(facts, spec):
    page = build(facts, spec)
    made = Made({spec["path"]: render_html.render(page)}, [at(spec, gold.of_html(page, spec.get("expect", "rows")))])
    if "folder" in spec:
        made.files[f"{spec['folder']}/site.css"] = archives.STYLE
        made.files[f"{spec['folder']}/dot.png"] = archives.PIXEL
    return made


def make_mhtml(facts, spec):
    page = build(facts, spec)
    content = archives.mhtml(page, render_html.render(page))
    return Made({spec["path"]: content}, [at(spec, gold.of_html(page, spec.get("expect", "rows")))])


def make_warc(facts, spec):
    """A crawl: the specification lists its pages under `members`."""
    members, entries = [], []
    for number, inner in enumerate(spec["members"]):
        page = build(facts, inner)
        page.options.setdefault("address", "none")
        entry = gold.of_html(page, inner.get("expect", "rows"))
        entry |= {"path": spec["path"], "member": number, "url": page.address,
                  "slugs": [m.slug for m in page.methods]}
        members.append((page, render_html.render(page), inner.get("http", [])))
        entries.append(entry)
    content, records = archives.warc(members, packed=spec["path"].endswith(".gz"))
    for entry, number in zip(entries, records):
        entry["record"] = number
    return Made({spec["path"]: content}, entries)


def make_text(facts, spec):
    page = build(facts, spec)
    whole = list(TEXT[spec["form"]].pieces(page))
    pieces = whole
    if "cut" in spec:
        pieces = cut_pieces(whole, cut_length(whole, spec["cut"]))
    entry = gold.of_text(page, spec["form"], pieces, whole, spec.get("expect"))
    text = "".join(piece.text for piece in pieces)
    return Made({spec["path"]: text_bytes(text, page.options)}, [at(spec, entry)])


def text_bytes(text, options):
    """Bytes of a text copy; `newline: crlf` and `bom: true` are what some tools add."""
    if options.get("newline") == "crlf":
        text = text.replace("\n", "\r\n")
    return (b"\xef\xbb\xbf" if options.get("bom") else b"") + text.encode()


def make_other(_, spec):
    """A file without a comparison, given word for word."""
    entry = gold.of_nothing(spec["path"], spec.get("language"), spec.get("rendering"))
    return Made({spec["path"]: spec["body"].encode()}, [at(spec, entry)])


def at(spec, entry):
    return entry | {"path": spec["path"]} | ({"note": spec["note"]} if "note" in spec else {})


MAKERS = {
    "html": make_html, "mhtml": make_mhtml, "warc": make_warc,
    "flat": make_text, "table": make_text, "other": make_other,
}
