"""Compares the aliases that `curate parse aliases` reads with the labels.

Pieces meet by their text, in any order; the text is compared as in fields.py. An entry is wholly right when it has all
pieces and no other, each with the right language, kind and `of`.

- found: the share of the labelled pieces that are there.
- tagged: the share of the pieces whose label has a language (it is `und` where a person can't say) that have one in the
  output. A piece that was not found is not tagged.
- language: the share of the pieces with a language, among those found, that have the label's. A language where the
  label has `und` is wrong. The primary subtag is compared: the labels do not tell `zh-Hans` from `zh`.
- kind: the share of those found that have the label's kind.
- of: the share of the pieces found with an `of` in the output or the label that have the label's, or another text of
  the entry whose words begin with the same letters (the English name and an alias may both be what is abbreviated).
"""

from dataclasses import dataclass, field

from fields import Entry, folded, is_flagged

UNKNOWN = "und"


@dataclass
class Share:
    """How many of how many."""

    right: int = 0
    of: int = 0

    def count(self, is_right):
        self.of += 1
        self.right += bool(is_right)

    def percent(self):
        return 100 * self.right / self.of if self.of else 0.0


@dataclass
class AliasShares:
    """The shares over all entries, and by the language of the label those of tagging."""

    found: Share = field(default_factory=Share)
    tagged: Share = field(default_factory=Share)
    language: Share = field(default_factory=Share)
    kind: Share = field(default_factory=Share)
    of: Share = field(default_factory=Share)
    extra: int = 0
    languages: dict = field(default_factory=dict)

    def count(self, want, got):
        """Counts one labelled piece and the piece of the output that has its text, None without one."""
        labelled = primary(want["language"])
        told = primary(got["language"]) if got else UNKNOWN
        of_language = self.languages.setdefault(labelled, (Share(), Share()))
        self.found.count(got)
        if labelled != UNKNOWN:
            self.tagged.count(told != UNKNOWN)
            of_language[0].count(told != UNKNOWN)
        if told != UNKNOWN:
            self.language.count(told == labelled)
            of_language[1].count(told == labelled)
        if got:
            self.kind.count(got["kind"] == want["kind"])


def compare(label, output, shares):
    """The comparison of one entry with a line of the program; also counts into `shares`."""
    found = output["aliases"]
    entry = Entry(label["id"], label["pageLanguage"], label["text"], is_flagged(found))
    rest = {}
    for piece in found:
        rest.setdefault(folded(piece["text"]), []).append(piece)
    for want in label["expect"]:
        got = (rest.get(folded(want["text"])) or [None]).pop(0)
        shares.count(want, got)
        compare_piece(entry, label, want, got, shares)
    for piece in (piece for pieces in rest.values() for piece in pieces):
        shares.extra += 1
        entry.compare("text", piece["text"], None)
    return entry


def compare_piece(entry, label, want, got, shares):
    entry.compare("text", folded(got["text"]) if got else None, folded(want["text"]))
    if not got:
        return
    entry.compare("language", f"{primary(got['language'])}: {got['text']}", f"{primary(want['language'])}: {got['text']}")
    entry.compare("kind", f"{got['kind']}: {got['text']}", f"{want['kind']}: {got['text']}")
    of_got, of_want = got.get("of"), want.get("of")
    if of_got or of_want:
        right = is_of(of_got, of_want, label)
        shares.of.count(right)
        entry.compare("of", of_want if right else of_got, of_want)


def primary(tag):
    return tag.split("-")[0].lower()


def is_of(got, want, label):
    """Whether an abbreviation stands for the label's text, or for another text of the entry with the same initials."""
    if not got or not want:
        return False
    texts = (label["name"], label["nameEnglish"], *(piece["text"] for piece in label["expect"]))
    if folded(got).casefold() == folded(want).casefold():
        return True
    return folded(got) in map(folded, texts) and initials(got) == initials(want)


def initials(text):
    return [word[0] for word in folded(text).casefold().replace("-", " ").split()]
