"""Table copies as other converters write them; without any of these options the copy is that of render_table.py.

  style    pipes | bare (no pipe at the ends) | tabs
  corner   last: the header is short by one, its empty cell last | first: the empty cell stands over the labels
  rule     plain | colons | spaced | none: the line below the header
  breaks   none | br | lines | rows: how long cells go on: not at all, `<br>`, a new line, a new row without label
  pipe     backslash | reference: how a pipe inside a cell is written
  arrows   True: links in Markdown;  missing: text of an empty cell
"""

from facts import ROW_KEYS
from page import MISSING, Piece, citation_pieces, split_source
import render_table

RULES = {"plain": "---", "colons": ":---:", "spaced": " :--- "}
PIPES = {"backslash": "\\|", "reference": "&#124;"}
LINE = 78


def pieces(page):
    if "style" not in page.options:
        yield from render_table.pieces(page)
        return
    yield Piece(page.language.heading, ("heading", 0))
    yield Piece(f"\n\n{page.language.phrases['intro']}\n\n")
    for texts in grid(page):
        yield Piece("".join(line + "\n" for line in lines(page, texts)))
    yield from ending(page)


def grid(page):
    """The rows as texts of cells, the header first; None is the line below the header."""
    names = [name + "×" for name in page.names]
    yield [*names, ""] if page.options.get("corner") == "last" else ["", *names]
    if page.options["style"] != "tabs" and page.options.get("rule", "plain") != "none":
        yield None
    for key in ROW_KEYS:
        mark = "≠" if page.differs[key] else ""
        cells = [cell(page, m, key, text) for m, text in zip(page.methods, page.cells[key])]
        yield [page.language.labels[key] + mark, *cells]


def cell(page, method, key, text):
    if text is None:
        return page.options.get("missing", MISSING)
    if page.options["style"] == "tabs":
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
    inner = bar.join(texts)
    if page.options["style"] == "bare":
        return inner
    return f"| {inner} |" if bar == " | " else f"|{inner}|"


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
