"""The gold entry of a page: what a reader should recover from it, no more and no less."""

import json

from facts import ROW_KEYS
from page import MISSING


def base(page, rendering, expect):
    """The part that all renderings share; the rest is filled by the callers below."""
    return {
        "path": "", "expect": expect, "language": page.language.tag, "rendering": rendering,
        "heading": page.language.heading, "url": None, "accessed": page.accessed,
        "complete": True, "names": page.names, "nameEnglish": None, "slugs": None,
        "stamps": None, "differs": page.differs, "cells": page.cells,
    }


def of_html(page, expect):
    """The gold of an HTML page, in whatever container."""
    options = page.options
    entry = base(page, "html", expect)
    entry["nameEnglish"] = english(page, options.get("citation", True))
    known = options.get("address", "canonical") != "none"
    entry["url"] = page.address if known else None
    linked = known or options.get("headerLinks", True)
    entry["slugs"] = [m.slug for m in page.methods] if linked else [None for _ in page.methods]
    if options.get("dataset", "after") != "none":
        entry["stamps"] = [list(m.stamp) for m in page.methods]
    if not known and not options.get("citation", True):
        entry["accessed"] = None
    return entry


def of_text(page, rendering, pieces, whole, expect):
    """The gold of a text copy: what its pieces still show; `whole` is the uncut copy."""
    shown = {piece.slot: piece.text for piece in pieces if piece.slot}
    full = {piece.slot: piece.text for piece in whole if piece.slot}
    columns = range(len(page.methods))
    entry = base(page, rendering, expect or expected(page, shown, full))
    entry["complete"] = shown == full
    entry["heading"] = shown.get(("heading", 0))
    entry["names"] = [shown[("name", c)] for c in columns if shown.get(("name", c))]
    entry["nameEnglish"] = [
        intact(shown, full, ("english", c)) or (name_if_english(page, c)) for c in columns
    ]
    entry["slugs"] = [None for _ in columns]
    entry["accessed"] = intact(shown, full, ("accessed", 0))
    stamps = [
        list(m.stamp) if intact(shown, full, ("stamp", c)) else None
        for c, m in enumerate(page.methods)
    ]
    entry["stamps"] = stamps if any(stamps) else None
    entry["cells"] = {key: [seen(shown, (key, c)) for c in columns] for key in ROW_KEYS}
    entry["differs"] = {key: mark(page, shown, key) for key in ROW_KEYS}
    return entry


def expected(page, shown, full):
    """What a text copy should lead to when nobody said."""
    if shown == full:
        vanished = any(shown[(key, c)] == "" for key in ROW_KEYS for c in range(len(page.methods)))
        return "doubtful" if vanished else "rows"
    return "doubtful" if (ROW_KEYS[1], 0) in shown else "quarantine"


def english(page, cited):
    return [m.name if cited or page.language.tag == "en" else None for m in page.methods]


def name_if_english(page, column):
    return page.names[column] if page.language.tag == "en" else None


def intact(shown, full, slot):
    """The text of a slot, or None where the copy was cut before its end."""
    return shown[slot] if slot in shown and shown[slot] == full[slot] else None


def seen(shown, slot):
    """A cell as the copy shows it: cut texts stay cut, missing ones are None."""
    text = shown.get(slot, "").strip()
    return None if text in ("", MISSING) else text


def mark(page, shown, key):
    """True or False where the row's mark survived in a table copy, else None."""
    return page.differs[key] if ("row", key) in shown else None


def of_nothing(path, language, rendering, heading=None):
    """The gold of a file without a comparison."""
    return {
        "path": path, "expect": "quarantine", "language": language, "rendering": rendering,
        "heading": heading, "url": None, "accessed": None, "complete": False, "names": [],
        "nameEnglish": [], "slugs": [], "stamps": None, "differs": {}, "cells": {},
    }


def line(entry):
    return json.dumps(entry, ensure_ascii=False) + "\n"


def order(entry):
    return entry["path"].encode(), entry.get("member", 0)
