#!/usr/bin/env python3
"""Checks the labelled sets of this folder: `check.py` prints what is wrong; the exit code is 1 then.

Form: the members, their order and their kinds; identifiers unique and ascending. Halves: each entry in the half that
its identifier gives it, no text in both halves. Labels: what a member says stands in the text, check digits are right,
an interval does not end before it begins.
"""

import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).parent
SETS = ("citations", "people", "years", "aliases")
HALVES = ("tune", "measure")
# The least number of entries of each set, both halves together.
LEAST = {"citations": 400, "people": 250, "years": 250, "aliases": 400}

TYPES = ("article-journal", "paper-conference", "book", "chapter", "report", "thesis", "webpage", "article")
NAME_LISTS = ("author", "editor", "translator")
NAME_PARTS = ({"literal"}, {"family", "given", "non-dropping-particle", "suffix"})
# Members of a work that stand in the text as they are, but for white space and dashes.
PRINTED = ("year-suffix", "title", "container-title", "collection-title", "collection-number", "volume", "issue", "page",
           "number", "edition", "genre", "publisher", "publisher-place", "ISSN")
# Members of a work that are written in another way than printed, and how.
REWRITTEN = {"issued": r"\d{4}(-\d\d){0,2}", "original-date": r"\d{4}", "status": r"in press|forthcoming|n\.d\.|[a-z ]+",
             "DOI": r"10\.\d{4,9}/[^\sA-Z]+", "ISBN": r"\d{9}[\dX]|\d{13}", "URL": r"\S+\.\S+"}
PERSON = ("literal", "family", "given", "particle", "suffix", "kind", "role", "year", "years", "affiliation", "alternative", "etAl")
KINDS = {"people": ("person", "organisation", "unknown"), "aliases": ("translation", "abbreviation", "variant", "gloss")}
PRECISIONS = ("day", "month", "year", "decade", "century", "open", "unknown")
MEMBERS = {
    "citations": ["id", "style", "text", "expect", "residue"], "people": ["id", "style", "text", "expect"],
    "years": ["id", "style", "text", "edtf", "first", "last", "precision"],
    "aliases": ["id", "text", "name", "nameEnglish", "pageLanguage", "expect"],
}
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−－~"), "-")


def path(name, half):
    return FOLDER / f"{name}.{half}.jsonl"


def entries(name, half):
    """The entries of one half of a set."""
    with path(name, half).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def digest(name, half):
    """SHA-256 of one half of a set, as a hexadecimal number."""
    return hashlib.sha256(path(name, half).read_bytes()).hexdigest()


def works_of_their_own(half):
    """Identifiers of the references of one half whose works the other half does not cite, as titles tell."""
    other = {title for name in HALVES if name != half for entry in entries("citations", name) for title in titles(entry)}
    return {entry["id"] for entry in entries("citations", half) if other.isdisjoint(titles(entry))}


def titles(entry):
    """The letters and digits of the titles of a reference."""
    return {re.sub(r"\W", "", unicodedata.normalize("NFKC", work.get("title", "")).casefold()) for work in entry["expect"]} - {""}


def half_of(identifier):
    """The half that an identifier belongs to. References from e on were written later, all of them to tune by."""
    if identifier[0] in "efghikmnqsuwxz":
        return "tune"
    return "measure" if int(hashlib.sha256(f"{identifier}/2026".encode()).hexdigest()[0], 16) % 2 == 0 else "tune"


def problems():
    """What is wrong with the sets, as texts."""
    for name in SETS:
        halves = {half: entries(name, half) for half in HALVES}
        for half, found in halves.items():
            yield from (f"{name}.{half}: {text}" for text in half_problems(name, half, found))
        whole = [entry for found in halves.values() for entry in found]
        if len(whole) < LEAST[name]:
            yield f"{name}: {len(whole)} entries, at least {LEAST[name]} are wanted"
        if len({entry["id"] for entry in whole}) < len(whole):
            yield f"{name}: an identifier stands twice"
        if both := {text_key(entry) for entry in halves["tune"]} & {text_key(entry) for entry in halves["measure"]}:
            yield f"{name}: {len(both)} texts stand in both halves"


def text_key(entry):
    """An alias stands for another thing below another method."""
    return unicodedata.normalize("NFC", entry["text"]).strip(), entry.get("nameEnglish")


def half_problems(name, half, found):
    identifiers = [entry["id"] for entry in found]
    if identifiers != sorted(identifiers):
        yield "the identifiers do not ascend"
    for entry in found:
        if list(entry) != MEMBERS[name]:
            yield f"{entry['id']}: members {list(entry)}"
        elif half_of(entry["id"]) != half:
            yield f"{entry['id']}: belongs to the other half"
        else:
            yield from (f"{entry['id']}: {text}" for text in CHECKS[name](entry))


# MARK: Citations

def citation_problems(entry):
    for residue in entry["residue"]:
        if not stands(residue, entry["text"]):
            yield f"residue {residue!r} does not stand in the text"
    if not entry["expect"]:
        yield "no work"
    for work in entry["expect"]:
        if work.get("type") not in TYPES:
            yield f"type {work.get('type')!r}"
        for member, value in work.items():
            if found := work_member_problem(member, value, entry["text"]):
                yield f"{member}: {found}"


def work_member_problem(member, value, text):
    if member == "type":
        return None
    if member == "authorsIncomplete":
        return None if value is True else "true or nothing is wanted"
    if member in NAME_LISTS:
        return next(filter(None, (name_problem(name, text) for name in value)), None)
    if member == "edition" and value.isdigit() and any(unicodedata.numeric(sign, 0) == int(value) for sign in text):
        return None  # 第七版
    if member in PRINTED:
        return None if stands(value, text) else f"{value!r} does not stand in the text"
    if member not in REWRITTEN:
        return "no such member"
    if not re.fullmatch(REWRITTEN[member], value):
        return f"{value!r} has another form"
    if member == "ISBN" and not is_isbn(value):
        return f"{value!r} has a wrong check digit"
    if member in ("ISBN", "DOI", "URL") and undivided(value) not in undivided(text):
        return f"{value!r} does not stand in the text"
    return None


def undivided(text):
    """Small letters without white space and hyphens."""
    return folded(text).casefold().replace(" ", "").replace("-", "")


def name_problem(name, text):
    if not any(set(name) <= parts for parts in NAME_PARTS) or not ("literal" in name or "family" in name):
        return f"parts {sorted(name)}"
    if re.search(r"\b[JS]r\.?$", name.get("family", "")):
        return f"{name['family']!r} has a suffix"
    return next((f"{part!r} does not stand in the text" for part in name.values() if not stands(part, text)), None)


def is_isbn(digits):
    values = [10 if digit == "X" else int(digit) for digit in digits]
    if len(values) == 10:
        return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
    return sum(value * (3 if place % 2 else 1) for place, value in enumerate(values)) % 10 == 0


# MARK: People, years, aliases

def people_problems(entry):
    for person in entry["expect"]:
        if [member for member in PERSON if member in person] != list(person):
            yield f"members {list(person)}"
        if ("literal" in person) == ("family" in person):
            yield "either a literal or a family name is wanted"
        if person.get("kind") not in KINDS["people"]:
            yield f"kind {person.get('kind')!r}"
        for member, value in {**person, **{f"alternative {k}": v for k, v in person.get("alternative", {}).items()}}.items():
            # A role may be put together from the words before and behind a name.
            parts = value.split("; ") if member == "role" else [value]
            if isinstance(value, str) and member not in ("kind", "years") and not all(stands(part, entry["text"]) for part in parts):
                yield f"{member}: {value!r} does not stand in the text"


def year_problems(entry):
    first, last, precision = entry["first"], entry["last"], entry["precision"]
    if precision not in PRECISIONS:
        yield f"precision {precision!r}"
    if (entry["edtf"] is None) != (precision == "unknown"):
        yield "a text without a year has the precision unknown, and no other has"
    if first is not None and last is not None and first > last:
        yield f"ends in {last}, before it begins"
    if (entry["edtf"] is not None and (first is None or last is None)) != (precision == "open"):
        yield "an open end has the precision open, and nothing else has"


def alias_problems(entry):
    known = {folded(text).casefold() for text in (entry["name"], entry["nameEnglish"])}
    texts = {folded(text) for text in (entry["name"], entry["nameEnglish"], *(piece["text"] for piece in entry["expect"]))}
    for piece in entry["expect"]:
        if list(piece)[:3] != ["text", "language", "kind"] or set(piece) - {"text", "language", "kind", "of"}:
            yield f"members {list(piece)}"
        if piece["kind"] not in KINDS["aliases"]:
            yield f"kind {piece['kind']!r}"
        if not re.fullmatch(r"[a-z]{2,3}", piece["language"]):
            yield f"language {piece['language']!r}"
        if not stands(piece["text"], entry["text"]):
            yield f"{piece['text']!r} does not stand in the text"
        if folded(piece["text"]).casefold() in known:
            yield f"{piece['text']!r} repeats a name"
        if "of" in piece and (piece["kind"] != "abbreviation" or folded(piece["of"]) not in texts):
            yield f"{piece['text']!r} abbreviates {piece['of']!r}, which is not in the entry"


def folded(text):
    """NFC, runs of white space as one space, all dashes as one."""
    return " ".join(unicodedata.normalize("NFC", text).translate(DASHES).split())


def stands(part, text):
    """Whether the text shows the part, whatever the white space and dashes."""
    return plain(part) in plain(text)


def plain(text):
    """Folded, without white space, digits of every script as those of ASCII."""
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in folded(text) if sign != " ")


CHECKS = {"citations": citation_problems, "people": people_problems, "years": year_problems, "aliases": alias_problems}

if __name__ == "__main__":
    FOUND = list(problems())
    print("\n".join(FOUND) if FOUND else "the labelled sets are as they should be", file=sys.stderr)
    sys.exit(1 if FOUND else 0)
