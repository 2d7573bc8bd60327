"""Gold entries of the accuracy corpus: what its pages show, after the contract of the extraction."""

import gold
from facts import ROW_KEYS
from page import split_source


def base(page, rendering):
    """What all renderings share; null where a page does not say it."""
    return {
        "language": page.language.tag, "rendering": rendering, "heading": page.language.heading, "url": None,
        "accessed": None, "complete": True, "names": page.names, "nameEnglish": gold.english(page, False),
        "slugs": [None] * len(page.methods), "stamps": None, "labels": page.language.labels, "differs": page.differs,
        "cells": page.cells, "links": None, "cut": None,
    }


def of_html(page, container):
    """An HTML page; `container` says what its container adds (`url`, `accessed`)."""
    options = page.options
    cited = options.get("citation", True)
    address = container.get("url") or (page.address if options.get("address", "canonical") != "none" else None)
    day = page.accessed if cited or options.get("address") == "singlefile" else container.get("accessed")
    linked = address or options.get("headerLinks", True)
    return base(page, "html") | {
        "url": address, "accessed": day, "nameEnglish": gold.english(page, cited),
        "slugs": [m.slug if linked else None for m in page.methods],
        "stamps": [list(m.stamp) for m in page.methods] if options.get("dataset", "after") != "none" else None,
        "links": links(page),
    }


def of_cut_html(page, key, column, kept):
    """An HTML page that ends inside a cell."""
    page.options["citation"] = False
    page.options["dataset"] = "none"
    last = ROW_KEYS.index(key)
    cells = {}
    for place, name in enumerate(ROW_KEYS):
        texts = page.cells[name] if place <= last else [None] * len(page.methods)
        if place == last:
            texts = [kept if c == column else text if c < column else None for c, text in enumerate(texts)]
        cells[name] = texts
    entry = of_html(page, {})
    differs = {name: page.differs[name] if place <= last else None for place, name in enumerate(ROW_KEYS)}
    shown = entry["links"] if last > ROW_KEYS.index("seminalSource") else None
    return entry | {"cells": cells, "differs": differs, "complete": False, "cut": [key, column], "links": shown}


def of_text(page, rendering, pieces, whole):
    """A text copy; `pieces` is what of it is left."""
    entry = base(page, rendering) | gold.of_text(page, rendering, pieces, whole, "rows")
    last = next((piece for piece in reversed(pieces) if piece.slot and piece.text), None)
    if not entry["complete"] and last and last.slot[0] in ROW_KEYS:
        full = next(piece.text for piece in whole if piece.slot == last.slot)
        entry["cut"] = list(last.slot) if full != last.text else None
    del entry["path"], entry["expect"]
    return entry


def of_variant(page):
    """A whole table copy in one of the styles of render_markdown.py."""
    cited = page.options.get("citation", False)
    return base(page, "table") | {
        "accessed": page.accessed if cited else None, "nameEnglish": gold.english(page, cited),
        "links": links(page) if page.options.get("arrows") else None,
    }


def links(page):
    """Where the arrow of each source leads."""
    return [m.link if text and split_source(text)[1] else None
            for m, text in zip(page.methods, page.cells["seminalSource"])]


def of_nothing():
    """A page without a comparison, or one whose record is damaged."""
    return {"names": [], "cells": {}}
