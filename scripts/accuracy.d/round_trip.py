"""Measures the way back: a reference near APA, read as a work and written again as an APA reference.

Near APA, decided from text and label alone, are entries in English with one work and no residue that

- begin with names, the first of them inverted (`Family, I.`) or a literal, without semicolons, then a date in
  parentheses and a full stop (`... (2017a). `, `... (n.d.). `, `... (1999, May 3). `), and
- have title, container, volume, issue, pages and publisher in this order, as APA has them.

A reference has come back when it equals the text after NFC up to white space, dashes and case: all of them are taken
out, nothing else. It is written twice: in the form that the text has (`--format apa`) and in that of the 7th edition
(`--format apa-7`), which most texts don't have (`&` without a comma, an ISBN without its name).

citeproc-py, where it can be installed, is asked to write the same CSL-JSON in the style `apa`. Its words, their order
and numbers are compared with ours, without white space, punctuation and case, and without what its style leaves out and
ours keeps: the place of publication, ISBN and ISSN, `No.` and `et al.` (for which CSL has no member). A difference fails
nothing.
"""

import json
import re
import subprocess
import unicodedata
from dataclasses import dataclass

import check
import labelled_report
import peers
import report

DASHES = "‐‑‒–—―−－-"
HEAD = re.compile(r"[^()]+? (?:\(Eds?\.\)\.? )?"
                  r"\((?:\d{4}(?:/\d{4})?[a-z]?|n\.d\.(?:-[a-z])?|in press|forthcoming|\d{4}[a-z]?, [A-Z][a-z]+(?: \d+)?)\)\. ")
IN_ORDER = ("title", "container-title", "volume", "issue", "page", "publisher")


@dataclass
class RoundTrip:
    """How many references came back, and those that did not, with what was written."""

    texts: list
    printed: list
    seventh: list

    def came_back(self, form):
        return sum(same(text, line) for text, line in zip(self.texts, getattr(self, form)))

    def figures(self):
        """For the floors."""
        return {"printed": 100 * self.came_back("printed") / len(self.texts), "seventh": 100 * self.came_back("seventh") / len(self.texts)}

    def failures(self):
        return [(text, line) for text, line in zip(self.texts, self.printed) if not same(text, line)]


# MARK: Which references

def near_apa(entry):
    text, works = entry["text"], entry["expect"]
    if len(works) != 1 or entry["residue"] or entry["style"] in labelled_report.LANGUAGES:
        return False
    head = HEAD.match(text)
    names = works[0].get("author") or works[0].get("editor")
    return bool(head and names and ";" not in head.group() and text.startswith(inverted(names[0])) and in_order(works[0], text))


def inverted(name):
    if "literal" in name:
        return name["literal"]
    particle = name.get("non-dropping-particle", "")
    family = (particle if particle.endswith(("'", "’", "-")) or not particle else particle + " ") + name["family"]
    return family + (", " + name["given"] if name.get("given") else "")


def in_order(work, text):
    """Whether the members that APA orders stand in this order behind the date."""
    text = plain_dashes(text).lower()
    position = text.index(")")
    for value in (work[name] for name in IN_ORDER if name in work):
        found = text.find(plain_dashes(value).lower(), position)
        if found < 0:
            return False
        position = found + len(value)
    return True


def plain_dashes(text):
    return re.sub(f"[{DASHES}]", "-", text)


def same(text, line):
    return bare(text) == bare(line)


def bare(text):
    """NFC without white space and dashes, in small letters."""
    return re.sub(rf"[\s{DASHES}]+", "", unicodedata.normalize("NFC", text)).casefold()


# MARK: Measuring

def measure(program, half):
    """Writes the references of one half again, in both forms."""
    texts = [entry["text"] for entry in check.entries("citations", half) if near_apa(entry)]
    return RoundTrip(texts, write(program, texts, "apa"), write(program, texts, "apa-7"))


def write(program, texts, form):
    """One line for each text; a text that is not read as one reference is written alone, to know its lines."""
    lines = ask(program, texts, form)
    return lines if len(lines) == len(texts) else [" ".join(ask(program, [text], form)) for text in texts]


def ask(program, texts, form):
    done = subprocess.run([program, "parse", "citations", "--format", form], input="".join(text + "\n" for text in texts).encode(),
                          capture_output=True, check=True)
    return done.stdout.decode().splitlines()


# MARK: A second opinion

def opinion(program, trip):
    """A sentence for the report on what citeproc-py makes of the same works, and the differences, to look at."""
    items = json.loads("\n".join(ask(program, trip.texts, "csl-json")))
    ours = ask(program, trip.texts, "apa-7")
    try:
        answer = json.loads(peers.run([peers.python(), peers.FOLDER / "apa_opinion.py"], json.dumps(items)))
    except peers.Unavailable as reason:
        return f"References not checked by citeproc-py: {reason}", []
    pairs = [(item, line, theirs) for item, line, theirs in zip(items, ours, answer["references"], strict=True) if theirs]
    differences = [(line, theirs) for item, line, theirs in pairs if words(line, item) != words(theirs, item)]
    return (f"citeproc-py {answer['version']} (PyPI) writes {len(pairs) - len(differences)} of {len(pairs)} works with the words and "
            f"numbers that the form of the 7th edition has here; it could not format {len(items) - len(pairs)}."), differences


def words(text, item):
    """The reference as a string of letters and digits, without what is not compared."""
    text = unicodedata.normalize("NFKC", text)
    for member in ("publisher-place", "ISBN", "ISSN"):
        if member in item:
            text = text.replace(unicodedata.normalize("NFKC", item[member]), " ")
    text = re.sub(r"\b(ISBN|ISSN|Article|arXiv preprint arXiv|DOI ↗|link ↗|No\.|et al\.)", " ", text)
    return re.sub(r"[\W_]+", "", text).casefold()


# MARK: The report

def text(trip, sentence):
    rows = [(title, len(trip.texts), trip.came_back(form), report.percent(trip.figures()[form]))
            for title, form in (("in the form of the text (`--format apa`)", "printed"), ("in the form of the 7th edition (`--format apa-7`)", "seventh"))]
    return "\n\n".join([
        "### References written again",
        "References near APA, read and written again, that equal their text up to white space, dashes and case "
        "(`scripts/accuracy.d/round_trip.py` says which these are).",
        report.table(("written", "references", "came back", "share"), rows), sentence])


def self_check():
    """What is wrong with the measuring itself."""
    entry = {"style": "x", "residue": [], "text": "Lee, K. & Fox, M. (2019). Maps. Area, 3(1), 4–9.",
             "expect": [{"author": [{"family": "Lee", "given": "K."}], "title": "Maps", "container-title": "Area", "volume": "3", "page": "4-9"}]}
    others = {"residue": ["note"], "style": "german", "expect": [], "text": "K. Lee & M. Fox (2019). Maps. Area, 3(1), 4–9."}
    if not near_apa(entry) or any(near_apa(entry | {name: value}) for name, value in others.items()):
        yield "references near APA are not told from others"
    if near_apa(entry | {"text": "Lee, K. & Fox, M. (2019). Area, 3(1), 4–9. Maps."}):
        yield "the order of the fields is not looked at"
    if not same("A  b–c", "a bc") or same("a, b", "a b") or same("a.", "a"):
        yield "more or less than white space, dashes and case is passed over"
    trip = RoundTrip([entry["text"]] * 2, [entry["text"], "Lee"], ["Lee"] * 2)
    if trip.figures() != {"printed": 50, "seventh": 0} or len(trip.failures()) != 1:
        yield "what came back is counted wrongly"
