"""Compares the works that `curate parse citations` reads with the labels.

Every member of a CSL-JSON item is a field: right when both sides have it with the same value. A list of names is one
field, right when it has the same names in the same order, each with the same parts; below it the parts are counted
one by one (`author: family`), names that stand opposite each other. ISBN and ISSN are compared without hyphens, DOIs
in lower case, places inside a container with all dashes alike, the residue by its words in any order. `id` and where a
link leads are not compared, as the labels know no links. Works are compared in their order: a work too many is all
fields too many. An entry is flagged when anything in it needs a look, or there is a residue.
"""

import difflib
import re
from itertools import zip_longest

from fields import Entry, folded, is_flagged, undashed

NAME_LISTS = ("author", "editor", "translator")
PARTS = ("family", "given", "non-dropping-particle", "dropping-particle", "suffix", "literal")
ORDER = ("type", "author", "authorsIncomplete", "issued", "year-suffix", "original-date", "status", "title", "container-title",
         "collection-title", "collection-number", "volume", "issue", "page", "number", "editor", "translator", "edition", "genre",
         "publisher", "publisher-place", "DOI", "ISBN", "ISSN", "URL")
DASHED = ("volume", "issue", "page", "number", "collection-number")


def compare(label, output):
    """The comparison of one entry with a line of the program."""
    sources = output["sources"]
    residues = [source.get("residue") or "" for source in sources]
    entry = Entry(label["id"], label["style"], label["text"], is_flagged(sources) or any(residues))
    for got, want in zip_longest([source["work"] for source in sources], label["expect"]):
        got, want = fields(got or {}), fields(want or {})
        entry.compare_all(got, want, ORDER)
        for name in NAME_LISTS:
            count_parts(entry, name, got.get(name, ()), want.get(name, ()))
    entry.compare("residue", words(residues), words(label["residue"]))
    return entry


def fields(work):
    """The members of an item as they are compared."""
    found = {}
    for name, value in work.items():
        if name in NAME_LISTS:
            found[name] = tuple(map(name_key, value))
        elif name in ("issued", "original-date"):
            found[name] = date(value)
        elif name == "custom":
            found |= {"authorsIncomplete": True} if value.get("authorsIncomplete") else {}
        elif name != "id":
            found[name] = text(name, value)
    return found


def name_key(name):
    return tuple((part, folded(name[part])) for part in PARTS if name.get(part))


def date(value):
    """Year, month and day as numbers; labels have them as text, CSL-JSON as `date-parts`."""
    if isinstance(value, str):
        return tuple(map(int, value.split("-")))
    parts = value.get("date-parts")
    return tuple(map(int, parts[0])) if parts and len(parts) == 1 else repr(value)


def text(name, value):
    if not isinstance(value, str):
        return value
    if name in ("ISBN", "ISSN"):
        return re.sub(r"[\s‐-―−-]", "", value).upper()
    if name == "DOI":
        return folded(value).lower()
    return undashed(value) if name in DASHED else folded(value)


def words(texts):
    """All words, in the order of the alphabet; None when there is none."""
    return sorted(word for text in texts for word in re.findall(r"\w+", folded(text))) or None


def count_parts(entry, list_name, got, want):
    """Counts the parts of names. They are no problems: the list of names that they stand in is one already."""
    before = len(entry.problems)
    for one, other in opposite(got, want):
        for part in PARTS:
            if part in one or part in other:
                entry.compare(f"{list_name}: {part}", one.get(part), other.get(part))
    del entry.problems[before:]


def opposite(got, want):
    """Pairs of names, as dictionaries: equal ones meet, those between them in their order."""
    matcher = difflib.SequenceMatcher(None, got, want, autojunk=False)
    for _, from_got, to_got, from_want, to_want in matcher.get_opcodes():
        for one, other in zip_longest(got[from_got:to_got], want[from_want:to_want], fillvalue=()):
            yield dict(one), dict(other)
