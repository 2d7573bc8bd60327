"""Flat copies: text only, every row one line of glued cells."""

from facts import ROW_KEYS
from page import Piece, citation_pieces


def pieces(page):
    """The whole copy, in order."""
    yield from opening(page)
    yield from header(page)
    for key in ROW_KEYS:
        yield from row(page, key)
    yield from dataset(page)
    if page.options.get("citation", True):
        phrases = page.language.phrases
        yield Piece(f"\n{phrases['search']} {phrases['slides']}\n\n")
        yield from citation_pieces(page)


def opening(page):
    if page.options.get("opening", True):
        yield Piece(f"ScholarGate\n{page.language.assistant}\n\n")
    yield Piece(page.language.heading, ("heading", 0))
    yield Piece(f"\n\n{page.language.phrases['intro']}\n\n")


def header(page):
    for column, name in enumerate(page.names):
        yield Piece(name, ("name", column))
        yield Piece("×")
    yield Piece("\n")


def row(page, key):
    """A label and its cells with nothing between; a missing value leaves no trace."""
    yield Piece(page.language.labels[key])
    for column, text in enumerate(page.cells[key]):
        yield Piece(text or "", (key, column))
    yield Piece("\n")


def dataset(page):
    yield Piece(f"ScholarGate{page.language.dataset}\n")
    for column, method in enumerate(page.methods):
        version, sources, status = method.stamp
        yield Piece(f"  1. v{version}\n  2. {sources} {page.language.sources}\n  3. ")
        yield Piece(status, ("stamp", column))
        yield Piece("\n")
