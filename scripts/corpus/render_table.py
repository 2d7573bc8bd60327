"""Table copies: the page converted to text with a Markdown table."""

from facts import ROW_KEYS
from page import MISSING, Piece, citation_pieces


def pieces(page):
    """The whole copy, in order."""
    yield Piece(page.language.heading, ("heading", 0))
    yield Piece(f"\n{page.language.phrases['intro']}\n")
    yield from header(page)
    for key in ROW_KEYS:
        yield from row(page, key)
    yield from dataset(page)
    if page.options.get("citation", False):
        phrases = page.language.phrases
        yield Piece(f"\n\n{phrases['search']} {phrases['slides']}\n\n")
        yield from citation_pieces(page)


def header(page):
    """Names first and the empty cell last: one short of the label column."""
    yield Piece("| ")
    for column, name in enumerate(page.names):
        yield Piece(name, ("name", column))
        yield Piece("× | ")
    yield Piece("|\n" + "|---" * (len(page.names) + 1) + "|\n")


def row(page, key):
    mark = "≠" if page.differs[key] else ""
    yield Piece("| " + page.language.labels[key])
    yield Piece(mark, ("mark", key))
    yield Piece(" | ", ("row", key))
    for column, text in enumerate(page.cells[key]):
        yield Piece(text or MISSING, (key, column))
        yield Piece(" |\n" if column == len(page.names) - 1 else " | ")


def dataset(page):
    """What is left of the dataset block: its head line and a stray bar for each method."""
    yield Piece(f"| ScholarGate{page.language.dataset} ↗ |")
    yield Piece("\n|" * len(page.names))
