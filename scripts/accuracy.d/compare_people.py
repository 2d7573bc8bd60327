"""Compares the people and the years that `curate parse people` and `curate parse years` read with the labels.

People: each originator in its order, every member a field; the parts of its alternative name are compared together.
`etAl` is there when it is true. Years: `edtf` has to be the same text, `first` and `last` the same numbers (nothing at
an open end), and a precision that is left out is `unknown`.
"""

from itertools import zip_longest

from fields import Entry, folded, is_flagged

PERSON = ("literal", "family", "given", "particle", "suffix", "kind", "role", "year", "years", "affiliation", "alternative", "etAl")


def compare_people(label, output):
    """The comparison of one entry with a line of the program."""
    found = output["originators"]
    entry = Entry(label["id"], label["style"], label["text"], is_flagged(found))
    for got, want in zip_longest(found, label["expect"], fillvalue={}):
        entry.compare_all(person(got), person(want), PERSON)
    return entry


def person(originator):
    """The members of an originator as they are compared."""
    found = {}
    for name, value in originator.items():
        if name == "alternative":
            found[name] = tuple((part, folded(value[part])) for part in PERSON if value.get(part))
        elif name not in ("needsReview", "text") and value not in (None, False):
            found[name] = folded(value) if isinstance(value, str) else value
    return found


def compare_years(label, output):
    """The comparison of one entry with a line of the program."""
    entry = Entry(label["id"], label["style"], label["text"], is_flagged(output))
    for name in ("edtf", "first", "last"):
        entry.compare(name, output.get(name), label[name])
    entry.compare("precision", output.get("precision") or "unknown", label["precision"])
    return entry
