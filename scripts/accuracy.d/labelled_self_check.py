"""Checks of the labelled sets and of the comparison with them, without the program.

Output without a fault, made from the labels, is wholly right; spelling that counts as equal changes nothing; each kind
of fault in one entry makes that entry wrong, moves the figure that it should move, and no other set.
"""

import copy
import sys

import exparser
import floors
import labelled
import layouts
import round_trip
import year_texts

HALF = "tune"  # the faults are tried here; faultless output has to pass on both
WANTED = floors.read()["labelled"]


def run():
    problems = [
        *labelled.check.problems(), *check_floors(), *check_spellings(), *check_faults(), *round_trip.self_check(),
        *layouts.self_check(), *exparser.self_check(),
    ]
    if year_texts.texts(count=50) != year_texts.texts(count=50):
        problems.append("the made texts with years depend on the run")
    for problem in problems:
        print(f"accuracy: self-check: labelled sets: {problem}", file=sys.stderr)
    print(f"accuracy: self-check: {len(FAULTS)} faults in labelled texts seen" if not problems else "accuracy: self-check failed",
          file=sys.stderr)
    return 1 if problems else 0


def outputs(half=HALF):
    """What a faultless program writes, by set."""
    return {name: [WRITERS[name](entry) for entry in labelled.check.entries(name, half)] for name in labelled.check.SETS}


def figures(lines, half=HALF):
    return labelled.figures(labelled.compare(half, lines))


def check_floors():
    """Faultless output reaches 100 % everywhere; figures below a floor fail, and only those."""
    for half in labelled.check.HALVES:
        best = figures(outputs(half), half)
        yield from (f"faultless output, {half}: {name} {key} is {value}"
                    for name, found in best.items() for key, value in found.items() if value != 100)
    for name, wanted in WANTED.items():
        for key, floor in wanted.items():
            low = copy.deepcopy(best)
            low[name][key] = floor - 0.001
            if len(floors.labelled_failures(WANTED, low)) != 1 or floors.labelled_failures(WANTED, best):
                yield f"the floor of {name} {key} is not held"
    digests = labelled.digests()
    if floors.label_failures(digests, digests) or not floors.label_failures(digests | {"years.tune": "x"}, digests):
        yield "the digests of the label files are not compared"


def check_spellings():
    """What the comparison takes as equal."""
    for name, (key, spell) in SPELLINGS.items():
        lines = outputs()
        if not sum(bool(spell(line)) for line in lines[key]):
            yield f"no entry to try the spelling '{name}' on"
        elif figures(lines)[key]["right"] != 100:
            yield f"the spelling '{name}' counts as wrong"


def check_faults():
    for name, (key, moved, spoil) in FAULTS.items():
        lines = outputs()
        if not any(spoil(line) for line in lines[key]):
            yield f"no entry to try the fault '{name}' on"
            continue
        found = figures(lines)
        count = len(lines[key])
        if round(found[key]["right"] * count / 100) != count - 1 or found[key][moved] >= 100:
            yield f"the fault '{name}' is not seen as one wrong entry and a lower figure '{moved}'"
        if any(value != 100 for other, values in found.items() if other != key for value in values.values()):
            yield f"the fault '{name}' moves another set"


# MARK: What a faultless program writes

def write_citation(entry):
    sources = [{"text": "", "link": "none", "residue": "", "work": work(item)} for item in entry["expect"]]
    sources[0]["residue"] = " ".join(entry["residue"])
    return {"text": entry["text"], "sources": sources}


def work(item):
    """A labelled work as CSL-JSON."""
    made = {"id": "x"} | copy.deepcopy(item)
    for name in ("issued", "original-date"):
        if name in made:
            made[name] = {"date-parts": [list(map(int, made[name].split("-")))]}
    if made.pop("authorsIncomplete", False):
        made["custom"] = {"authorsIncomplete": True}
    return made


def write_person(entry):
    found = [{"etAl": False} | person for person in copy.deepcopy(entry["expect"])]
    return {"text": entry["text"], "originators": found}


def write_years(entry):
    return {key: entry[key] for key in ("text", "edtf", "first", "last", "precision")} | {"needsReview": False}


def write_aliases(entry):
    return {"text": entry["text"], "aliases": copy.deepcopy(entry["expect"])}


WRITERS = {"citations": write_citation, "people": write_person, "years": write_years, "aliases": write_aliases}


# MARK: Spellings and faults: each changes a line and says whether it could

def in_work(member, change):
    """Changes a member of the first work that has it."""
    def spoil(line):
        for source in line["sources"]:
            if member in source["work"]:
                return put(source["work"], member, change(source["work"][member]))
        return False
    return spoil


def in_first(listing, member, change):
    """Changes a member of the first item of a list that has it."""
    def spoil(line):
        for item in line[listing]:
            if member in item:
                return put(item, member, change(item[member]))
        return False
    return spoil


def in_line(member, change):
    return lambda line: line[member] is not None and put(line, member, change(line[member]))


def put(place, member, value):
    before = place[member]
    place[member] = value
    return before != value


def lose(listing):
    return lambda line: bool(line[listing]) and bool(line[listing].pop())


def double(listing):
    return lambda line: bool(line[listing]) and not line[listing].append(copy.deepcopy(line[listing][-1]))


def tag_unknown(line):
    """Gives a language to a piece that has none; that piece is wrong, and more is tagged than can be."""
    for piece in line["aliases"]:
        if piece["language"] == "und":
            piece["language"] = "fr"
            return True
    return False


def untag(line):
    for piece in line["aliases"]:
        if piece["language"] != "und":
            piece["language"] = "und"
            return True
    return False


def drop_member(listing, member):
    def spoil(line):
        return any(item.pop(member, None) is not None for item in line[listing])
    return spoil


def mix_names(names):
    """The given name of one author goes to the family name of another."""
    changed = copy.deepcopy(names)
    if len(names) > 1 and "given" in changed[0]:
        changed[0]["given"] = changed[0]["given"] + " " + next(iter(changed[1].values()))
    return changed


def invent_member(line):
    line["sources"][0]["work"]["call-number"] = "x"
    return True


def spaced(text):
    return text.replace(" ", "\u00a0 \u200b")


SPELLINGS = {
    "an en dash in pages": ("citations", in_work("page", lambda text: text.replace("-", " – "))),
    "hyphens in an ISBN": ("citations", in_work("ISBN", lambda text: text[:3] + "-" + text[3:])),
    "capitals in a DOI": ("citations", in_work("DOI", str.upper)),
    "white space": ("citations", in_work("title", spaced)),
    "white space in a name": ("people", in_first("originators", "given", spaced)),
    "a script behind the language": ("aliases", in_first("aliases", "language", lambda tag: tag if tag == "und" else tag + "-Latn")),
    "pieces in another order": ("aliases", lambda line: not line["aliases"].reverse() and len(line["aliases"]) > 1),
    "a precision that is left out": ("years", lambda line: line["edtf"] is None and bool(line.pop("precision"))),
}

FAULTS = {
    "a letter less in a title": ("citations", "f1", in_work("title", lambda text: text[:-1])),
    "another type": ("citations", "f1", in_work("type", lambda text: "book" if text != "book" else "report")),
    "other case": ("citations", "f1", in_work("title", str.swapcase)),
    "authors swapped": ("citations", "f1", in_work("author", lambda names: names[::-1])),
    "an author lost": ("citations", "f1", in_work("author", lambda names: names[1:])),
    "names mixed": ("citations", "f1", in_work("author", mix_names)),
    "the wrong day": ("citations", "f1", in_work("issued", lambda date: {"date-parts": [[*date["date-parts"][0], 13]]})),
    "a range instead of a date": ("citations", "f1", in_work("issued", lambda date: {"date-parts": date["date-parts"] * 2})),
    "the authors said to be complete": ("citations", "f1", in_work("custom", lambda _: {})),
    "a residue": ("citations", "f1", lambda line: put(line["sources"][0], "residue", line["sources"][0]["residue"] + " rest")),
    "a work lost": ("citations", "f1", lambda line: len(line["sources"]) > 1 and bool(line["sources"].pop())),
    "a work too many": ("citations", "f1", double("sources")), "a member invented": ("citations", "f1", invent_member),
    "a person lost": ("people", "right", lose("originators")), "a person too many": ("people", "right", double("originators")),
    "the wrong kind": ("people", "right", in_first("originators", "kind", lambda kind: "unknown" if kind != "unknown" else "person")),
    "et al. not seen": ("people", "right", in_first("originators", "etAl", lambda _: False)),
    "a role lost": ("people", "right", drop_member("originators", "role")),
    "an alternative name lost": ("people", "right", drop_member("originators", "alternative")),
    "another date": ("years", "right", in_line("edtf", lambda text: text + "~")),
    "another first year": ("years", "right", in_line("first", lambda year: year + 1)),
    "another last year": ("years", "right", in_line("last", lambda year: year - 1)),
    "another precision": ("years", "right", in_line("precision", lambda text: "day" if text != "day" else "year")),
    "a piece lost": ("aliases", "found", lose("aliases")), "a piece too many": ("aliases", "right", double("aliases")),
    "a piece cut": ("aliases", "found", in_first("aliases", "text", lambda text: text[:-1])),
    "a language where there is none": ("aliases", "language", tag_unknown), "no language where there is one": ("aliases", "tagged", untag),
    "the wrong language": ("aliases", "language", in_first("aliases", "language", lambda tag: "tlh")),
    "the wrong kind of alias": ("aliases", "kind", in_first("aliases", "kind", lambda kind: "gloss" if kind != "gloss" else "variant")),
    "an abbreviation of nothing": ("aliases", "of", drop_member("aliases", "of")),
}

