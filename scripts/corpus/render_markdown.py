"""Table copies as other converters write them; without any of these options the copy is that of render_table.py.

  style    pipes | bare (no pipe at the ends) | tabs | commas (RFC 4180) | grid (with rules between rows, cells folded)
  corner   last: the header is short by one, its empty cell last | first: the empty cell stands over the labels
  rule     plain | colons | spaced | none: the line below the header
  breaks   none | br | lines | rows: how long cells go on: not at all, `<br>`, a new line, a new row without label
  pipe     backslash | reference: how a pipe inside a cell is written
  arrows   True: links in Markdown;  missing: text of an empty cell
"""

import itertools
import textwrap

from facts import ROW_KEYS
from page import MISSING, Piece, citation_pieces, split_source
import render_table

RULES = {"plain": "---", "colons": ":---:", "spaced": " :--- "}
PIPES = {"backslash": "\\|", "reference": "&#124;"}
LINE, FOLD = 78, 40


def pieces(page):
    if "style" not in page.options:
        yield from render_table.pieces(page)
        return
    yield Piece(page.language.heading, ("heading", 0))
    yield Piece(f"\n\n{page.language.phrases['intro']}\n\n")
    rows = list(grid(page))
    if page.options["style"] == "grid":
        yield Piece("".join(line + "\n" for line in ruled(rows)))
    else:
        yield Piece("".join(line + "\n" for row in rows for line in lines(page, row)))
    yield from ending(page)


def grid(page):
    """The rows as texts of cells, the header first; None is the line below the header."""
    names = [name + "×" for name in page.names]
    yield [*names, ""] if page.options.get("corner") == "last" else ["", *names]
    if page.options["style"] in ("pipes", "bare") and page.options.get("rule", "plain") != "none":
        yield None
    for key in ROW_KEYS:
        mark = "≠" if page.differs[key] else ""
        cells = [cell(page, m, key, text) for m, text in zip(page.methods, page.cells[key])]
        yield [page.language.labels[key] + mark, *cells]


def cell(page, method, key, text):
    if text is None:
        return page.options.get("missing", MISSING)
    if page.options["style"] not in ("pipes", "bare"):
        return text
    if page.options.get("arrows") and key == "seminalSource" and method.link:
        body, arrow = split_source(text)
        text = f"{body} [{arrow}]({method.link})"
    text = text.replace("|", PIPES[page.options.get("pipe", "backslash")])
    if page.options.get("breaks") == "br" and key == "summary":
        text = text.replace(". ", ".<br>")
    return text


def lines(page, texts):
    """One row of the grid as lines."""
    breaks = page.options.get("breaks", "none")
    if texts is None:
        width = len(page.methods) + 1
        yield joined(page, [RULES[page.options.get("rule", "plain")]] * width, "|")
    elif breaks == "rows" and texts[0]:
        yield from continued(page, texts)
    elif breaks == "lines":
        yield from broken(joined(page, texts))
    else:
        yield joined(page, texts)


def joined(page, texts, bar=" | "):
    if page.options["style"] == "tabs":
        return "\t".join(texts)
    if page.options["style"] == "commas":
        return ",".join('"' + text.replace('"', '""') + '"' if set(text) & set(',"') else text for text in texts)
    inner = bar.join(texts)
    if page.options["style"] == "bare":
        return inner
    return f"| {inner} |" if bar == " | " else f"|{inner}|"


def ruled(rows):
    """A grid table: every column as wide as its longest word or FOLD, rules between the rows."""
    columns = list(zip(*rows))
    widths = [max(min(FOLD, max(map(len, column))), *(len(word) for text in column for word in text.split(" "))) for column in columns]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    yield rule
    for number, row in enumerate(rows):
        folded = [textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]
                  for text, width in zip(row, widths)]
        for line in itertools.zip_longest(*folded, fillvalue=""):
            yield "| " + " | ".join(text.ljust(width) for text, width in zip(line, widths)) + " |"
        yield rule.replace("-", "=") if number == 0 else rule


def broken(line):
    """Line breaks at spaces inside the cells, as tools put them that fold long lines."""
    start, last = 0, None
    for place, letter in enumerate(line):
        if letter == " " and "|" not in line[max(0, place - 1):place + 2] and place - start > 3:
            last = place
        if place - start >= LINE and last is not None:
            yield line[start:last]
            start, last = last + 1, None
    yield line[start:]


def continued(page, texts):
    """The row, then rows with an empty label that go on with its long cells."""
    rest = list(texts)
    first = True
    while any(rest):
        taken = []
        for number, text in enumerate(rest):
            space = text.find(" ", LINE)
            end = len(text) if space < 0 else space
            taken.append(text[:end])
            rest[number] = text[end + 1:]
        yield joined(page, taken if first else ["", *taken[1:]])
        first = False


def ending(page):
    phrases = page.language.phrases
    yield Piece(f"\nScholarGate{page.language.dataset} ↗\n")
    if page.options.get("citation", False):
        yield Piece(f"\n{phrases['search']} {phrases['slides']}\n\n")
        yield from citation_pieces(page)
