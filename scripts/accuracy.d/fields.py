"""What the comparisons of the labelled sets share: equal texts, and counts of fields.

Two texts are equal when they have the same characters after NFC, without zero-width and bidirectional marks, and with
each run of white space as one space. Case, quotation marks and punctuation count. Dashes count too, except where
`undashed` is asked for: in pages and other places inside a container, where a range may be printed with any of them.
"""

import unicodedata
from dataclasses import dataclass, field

MARKS = dict.fromkeys([0x00AD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF])
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-")


def folded(text):
    return " ".join(unicodedata.normalize("NFC", text).translate(MARKS).split())


def undashed(text):
    """The same with every dash as a hyphen and no space around it."""
    return "-".join(part.strip() for part in folded(text).translate(DASHES).split("-"))


@dataclass
class FieldCount:
    """How often a field is in the output, in the labels, and in both with the same value."""

    got: int = 0
    want: int = 0
    right: int = 0

    def precision(self):
        return 100 * self.right / self.got if self.got else 100.0

    def recall(self):
        return 100 * self.right / self.want if self.want else 100.0

    def f1(self):
        """The harmonic mean of precision and recall, per cent."""
        return 200 * self.right / (self.got + self.want) if self.got + self.want else 100.0

    def add(self, other):
        self.got += other.got
        self.want += other.want
        self.right += other.right


@dataclass
class Entry:
    """What the comparison of one labelled entry found."""

    identifier: str
    group: str
    text: str
    flagged: bool = False
    counts: dict = field(default_factory=dict)
    problems: list = field(default_factory=list)

    @property
    def right(self):
        return not self.problems

    def compare(self, name, got, want):
        """Counts one field; None on a side means that the field is not there."""
        count = self.counts.setdefault(name, FieldCount())
        count.got += got is not None
        count.want += want is not None
        if got == want:
            count.right += got is not None
        else:
            self.problems.append((name, got, want))

    def compare_all(self, got, want, order):
        """Counts all fields of two dictionaries."""
        for name in order:
            self.compare(name, got.get(name), want.get(name))
        for name in sorted((got.keys() | want.keys()) - set(order)):
            self.compare(name, got.get(name), want.get(name))


@dataclass
class Comparison:
    """All entries of one half of a set."""

    entries: list

    def share_right(self, group=None):
        """Entries in which every field is right and none is missing or too many, per cent."""
        chosen = self.of(group)
        return 100 * sum(entry.right for entry in chosen) / len(chosen) if chosen else 0.0

    def of(self, group):
        return [entry for entry in self.entries if group in (None, entry.group)]

    def counts(self, group=None):
        """Counts by field, in the order in which the fields first stood in an entry."""
        total = {}
        for entry in self.of(group):
            for name, count in entry.counts.items():
                total.setdefault(name, FieldCount()).add(count)
        return total

    def whole(self, group=None):
        """The count over all fields. Parts of a field (`author: family`) do not count again."""
        total = FieldCount()
        for name, count in self.counts(group).items():
            if ": " not in name:
                total.add(count)
        return total


def is_flagged(value):
    """Whether something in the output asks for a person's look."""
    if isinstance(value, dict):
        return value.get("needsReview") is True or any(map(is_flagged, value.values()))
    return isinstance(value, list) and any(map(is_flagged, value))
