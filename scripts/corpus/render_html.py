"""HTML pages, as a browser had them, with the variations that saving tools bring.

Options of a page (all may be left out):
  address      canonical | og | singlefile | saved-from | none: where the source address stands
  grid         the structure of the comparison, and its own options: html_layouts.py;  headerLinks: False
  dataset      after | row | none: the dataset block behind the table or as its last row
  citation     False: no citation line;  alternates: True: hreflang links to other languages
  entities     none | named | numeric;  charset: utf-8 | windows-1254 | ... | utf-16, and `encoding` where
               the bytes are written in another one than the page declares;  declared: False: it declares none
  breaks       True: <br> after the commas of aliases and the full stops of summaries
  wrap         True: line breaks and indentation inside the cells
  nbsp         True: no-break spaces around cells and marks;  missing: text of an empty cell
  layout       True: a layout table with links before the data table
  sloppy       True: capital tag names, optional end tags left out
  nested       True: cells hold a div and a p;  padding: bytes of styles, scripts and drawings
  minified     True: everything on one line;  soft: True: soft hyphens and bidi controls around the values
  hidden       True: text in the cells that nobody sees;  inline: True: elements that begin inside words
  links        True: more cells are links;  lists: True: aliases as a list;  arrow: icon
"""

import html
import re
from datetime import date

from facts import SITE
from html_cells import softened, stamp_list
from html_layouts import comparison
from padding import filler

NAMED = {"—": "&mdash;", "–": "&ndash;", "×": "&times;", "≠": "&ne;", "↗": "&nearr;", "·": "&middot;", "’": "&rsquo;"}
OPTIONAL_END = re.compile(r"</(?:td|th|tr|li|thead|tbody|p)>")
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")


def render(page):
    """The bytes of the page in its character set."""
    text = ("" if page.options.get("minified") else "\n").join(document(page))
    if page.options.get("sloppy"):
        text = sloppy(text)
    text = escape_characters(text, page.options.get("entities", "none"))
    return encode(text, page.options.get("encoding") or page.options.get("charset", "utf-8"))


def document(page):
    """The lines of the page."""
    language = page.language
    return [
        *preamble(page),
        f'<html lang="{language.tag}" dir="{language.direction}">',
        *head(page),
        "<body>",
        *navigation(page),
        *layout_table(page),
        "<main>",
        f"<h1>{html.escape(language.heading)}</h1>",
        f'<p class="intro">{html.escape(softened(page, language.phrases["intro"]))}</p>',
        *comparison(page),
        *dataset_after(page),
        f'<p class="links"><a href="/{language.tag}/search">{html.escape(language.phrases["search"])}</a> '
        f'<a href="/slides.pptx" download>{html.escape(language.phrases["slides"])}</a></p>',
        *citation(page),
        "</main>",
        *footer(page),
        "</body>",
        "</html>",
        "",
    ]


def preamble(page):
    """The doctype and what a saving tool writes around it."""
    address = page.options.get("address", "canonical")
    yield "<!DOCTYPE html>"
    if address == "saved-from":
        yield f"<!-- saved from url=({len(page.address):04d}){page.address} -->"
    if address == "singlefile":
        yield f"<!--\n Page saved with SingleFile \n url: {page.address} \n saved date: {singlefile_date(page.accessed)}\n-->"


def singlefile_date(iso):
    """The date as the tool prints it, for instance `Sat Jun 20 2026 10:15:00 GMT+0000`."""
    return date.fromisoformat(iso).strftime("%a %b %d %Y") + " 10:15:00 GMT+0000 (Coordinated Universal Time)"


def head(page):
    options, language = page.options, page.language
    address = options.get("address", "canonical")
    charset = options.get("charset", "utf-8")
    yield "<head>"
    if options.get("declared", True):
        yield f'<meta charset="{charset}">'
    yield f"<title>{html.escape(language.heading)} - ScholarGate</title>"
    if address == "canonical":
        yield f'<link rel="canonical" href="{page.address}">'
    if address == "og":
        yield f'<meta property="og:url" content="{page.address}">'
    if options.get("alternates"):
        for other in ("en", "de", "zh"):
            href = page.address.replace(f"/{language.tag}/", f"/{other}/", 1)
            yield f'<link rel="alternate" hreflang="{other}" href="{href}">'
    yield "<style>.diff{color:#b45309}td,th{vertical-align:top;padding:.4rem}.x{border:0}</style>"
    yield from filler(page, "head")
    yield "</head>"


def navigation(page):
    tag = page.language.tag
    yield '<header><nav>'
    yield f'<a class="brand" href="/{tag}">ScholarGate</a>'
    yield f'<a href="/{tag}/assistant">{html.escape(page.language.assistant)}</a>'
    yield from filler(page, "nav")
    yield "</nav></header>"


def layout_table(page):
    """A table that holds links and not data."""
    if page.options.get("layout"):
        tag = page.language.tag
        yield '<table role="presentation" width="100%"><tr>'
        yield f'<td><a href="/{tag}">ScholarGate</a></td><td><a href="/{tag}/methods">A–Z</a></td>'
        yield "<td><table><tr><td>CC BY 4.0</td></tr></table></td></tr></table>"


def dataset_after(page):
    if page.options.get("dataset", "after") == "after":
        yield f'<section class="dataset"><h2>ScholarGate<span>{html.escape(page.language.dataset)}</span></h2>'
        for method in page.methods:
            yield stamp_list(page, method)
        yield "</section>"


def citation(page):
    if page.options.get("citation", True):
        names = " · ".join(html.escape(m.name, quote=False) for m in page.methods)
        url = f'<a href="{page.short_address}">{page.short_address}</a>'
        sentence = page.citation.format(date=page.accessed, url=url)
        yield f'<p class="cite"><b>ScholarGate</b>{html.escape(page.language.heading)}: {names}. {sentence}</p>'


def footer(page):
    yield f'<footer><a href="{SITE}/{page.language.tag}/about">ScholarGate</a> CC BY 4.0</footer>'
    yield from filler(page, "foot")


def sloppy(text):
    """Hand-written style: capital tag names, end tags that HTML allows to leave out."""
    return TAG.sub(lambda m: f"<{m[1]}{m[2].upper()}", OPTIONAL_END.sub("", text))


def escape_characters(text, mode):
    if mode == "named":
        return "".join(NAMED.get(c, c) for c in text)
    if mode == "numeric":
        return "".join(c if ord(c) < 128 else f"&#{ord(c)};" for c in text)
    return text


def encode(text, charset):
    """Bytes in the declared character set; what it lacks becomes a character reference."""
    if charset == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(charset, "xmlcharrefreplace")
