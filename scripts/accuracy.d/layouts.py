"""Measures references in other layouts: the labelled works, printed as other styles would print them, and read again.

A style orders names, date, title and source in its own way, and what is read wrongly in one of them seldom shows in the
texts of the labelled sets, where each work stands in one. Printed are works of the types that all styles know, in Latin
letters, with a year, authors and a title without quotation marks, that have the members a layout needs and none that it has
no place for. Names are shortened to initials where the style does it; the label is changed alike. Layouts are those of
APA, Harvard, Chicago (author and date, notes), MLA, IEEE, ACM, ASA, Vancouver, Elsevier, of German social science, and one
of commas alone. What counts as right is what counts for the labelled references.
"""

import json
import re

import compare_citations
import labelled
import labelled_report
from fields import Comparison
from report import table

# Members that some of the layouts have no place for.
WITHOUT = ("authorsIncomplete", "original-date", "year-suffix", "status", "translator", "URL", "genre", "collection-title", "ISSN")


def measure(program, half):
    """The comparison of every printed reference; the group of an entry is its type and its layout."""
    entries = [printed for entry in labelled.check.entries("citations", half) for printed in layouts(entry)]
    lines = labelled.parse(program, "citations", [entry["text"] for entry in entries])
    return Comparison([compare_citations.compare(entry, line) for entry, line in zip(entries, lines, strict=True)])


def figures(found):
    """For the floors."""
    return {"right": found.share_right(), "f1": found.whole().f1()}


def text(found):
    """The table for the report."""
    groups = sorted({entry.group for entry in found.entries})
    rows = [labelled_report.group_row(group, found, group) for group in groups]
    rows.append(labelled_report.group_row("**all**", found, None))
    return "\n\n".join((
        "### References in other layouts",
        "The labelled works, printed as other styles would print them (`scripts/accuracy.d/layouts.py`), and read again.",
        table(("type and layout", "references", "wholly right", "field F1"), rows)))


# MARK: Which works, and their texts

def layouts(entry):
    """The entry in every layout that has a place for all its members, as labelled entries."""
    if len(entry["expect"]) != 1 or entry["residue"] or not is_plain(entry["expect"][0]):
        return
    work = {name: value for name, value in entry["expect"][0].items() if name not in ("DOI", "ISBN")}
    printers = PRINTERS.get(work["type"], {})
    seen = {entry["text"]}
    for name, printer in printers.items():
        printed = printer(Parts(work))
        if printed is None:
            continue
        line, changed = printed
        line = line if "..." in line else line.replace("..", ".")
        if line in seen:
            continue
        seen.add(line)
        expect = {key: value for key, value in (work | changed).items() if value is not None}
        yield {"id": entry["id"], "style": f"{work['type']}, {name}", "text": line, "expect": [expect], "residue": []}


def is_plain(work):
    letters = json.dumps(work, ensure_ascii=False)
    names = work.get("author", []) + work.get("editor", [])
    return (bool(work.get("title")) and bool(work.get("author")) and re.fullmatch(r"\d{4}", work.get("issued", "")) is not None
            and not any(name in work for name in WITHOUT) and not any("suffix" in name for name in names)
            and all(ord(letter) <= 0x24F or 0x2000 <= ord(letter) < 0x2100 for letter in letters)
            and not any(mark in work["title"] for mark in '"“„«‘'))


class Parts:
    """The members of a work as the layouts print them."""

    def __init__(self, work):
        self.work = work
        self.names, self.editors = work["author"], work.get("editor", [])
        self.short, self.short_editors = [initialled(name) for name in self.names], [initialled(name) for name in self.editors]
        self.bare, self.bare_editors = [without_marks(name) for name in self.short], [without_marks(name) for name in self.short_editors]
        self.year, self.title, self.container = work["issued"], work["title"], work.get("container-title")
        self.volume, self.issue = work.get("volume"), work.get("issue")
        self.pages = (work.get("page") or "").replace("-", "–")
        self.publisher, self.place, self.edition = work.get("publisher"), work.get("publisher-place"), work.get("edition")
        self.sentence = ended(self.title)
        self.numbers = (self.volume or "") + (f"({self.issue})" if self.issue else "")
        self.imprint = (f"{self.place}: " if self.place else "") + (self.publisher or "")
        self.closing = ended(self.publisher) if self.publisher else ""

    def has(self, wanted, unwanted):
        return all(self.work.get(name) for name in wanted) and not any(name in self.work for name in unwanted)

    def quoted(self, mark=""):
        return f"“{self.title}{'' if self.title[-1] in '?!' else mark}”"

    def with_edition(self, mark):
        """The title, and the edition behind the mark; the title's own sentence without one."""
        return f"{self.title}{mark}{ordinal(self.edition)} ed." if self.edition else self.sentence

    def turned(self):
        """The first name with the family name in front, the others as they are spoken."""
        return [inverted(self.names[0]), *map(spoken, self.names[1:])]


def initialled(name):
    if not name.get("given"):
        return name
    words = [word.strip(". ") for word in name["given"].replace(".", ". ").split()]
    return name | {"given": " ".join("-".join(f"{part[0]}." for part in word.split("-") if part) for word in words if word)}


def without_marks(name):
    return name | {"given": re.sub(r"\W", "", name["given"])} if name.get("given") else name


def family(name):
    particle = name.get("non-dropping-particle", "")
    return (particle if particle.endswith(("'", "-", "’")) or not particle else f"{particle} ") + name["family"]


def inverted(name):
    return name.get("literal") or family(name) + (f", {name['given']}" if name.get("given") else "")


def spoken(name):
    return name.get("literal") or (f"{name['given']} " if name.get("given") else "") + family(name)


def vancouver(name):
    return name.get("literal") or family(name) + (f" {name['given']}" if name.get("given") else "")


def joined(names, word, comma=False):
    """`A, B and C`; `comma` asks for one in front of the word."""
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])}{',' if comma else ''} {word} {names[-1]}"


def ended(line):
    return line if line.endswith((".", "?", "!")) else f"{line}."


def ordinal(edition):
    endings = {"1": "st", "2": "nd", "3": "rd"}
    return edition + ("th" if edition.endswith(("11", "12", "13")) else endings.get(edition[-1], "th"))


# MARK: Layouts by type

def article(printer):
    """Journal articles with volume and pages."""
    return lambda p: printer(p) if p.has(("container-title", "volume", "page"), ("number", "editor", "publisher", "publisher-place")) else None


def book(printer):
    """Books; an edition must be a number."""
    def allowed(p):
        return p.has(("publisher",), ("container-title", "volume", "number", "page", "editor")) and (not p.edition or p.edition.isdigit())
    return lambda p: printer(p) if allowed(p) else None


def chapter(printer):
    return lambda p: printer(p) if p.has(("container-title", "editor", "publisher", "page"), ("volume", "number", "edition")) else None


def paper(printer):
    return lambda p: printer(p) if p.has(("container-title",), ("editor", "volume", "number", "publisher-place")) else None


def pages(p, label):
    return f", {label}{p.pages}" if p.pages else ""


ARTICLES = {
    "APA": lambda p: (f"{joined([*map(inverted, p.short)], '&', len(p.names) > 1)} ({p.year}). {p.sentence} {p.container}, {p.numbers}, "
                      f"{p.pages}.", {"author": p.short}),
    "Harvard": lambda p: (f"{joined([*map(inverted, p.short)], 'and')} ({p.year}) ‘{p.title}’, {p.container}, {p.numbers}, pp. {p.pages}.",
                          {"author": p.short}),
    "Chicago": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.year}. {p.quoted('.')} {p.container} {p.volume}"
                          f"{f' ({p.issue})' if p.issue else ''}: {p.pages}.", {}),
    "Chicago, notes": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.quoted('.')} {p.container} {p.volume}"
                                 f"{f', no. {p.issue}' if p.issue else ''} ({p.year}): {p.pages}.", {}),
    "MLA": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.quoted('.')} {p.container}, vol. {p.volume}"
                      f"{f', no. {p.issue}' if p.issue else ''}, {p.year}, pp. {p.pages}.", {}) if len(p.names) <= 2 else None,
    "IEEE": lambda p: (f"{joined([*map(spoken, p.short)], 'and', len(p.names) > 2)}, {p.quoted(',')} {p.container}, vol. {p.volume}"
                       f"{f', no. {p.issue}' if p.issue else ''}, pp. {p.pages}, {p.year}.", {"author": p.short}),
    "ACM": lambda p: (f"{ended(joined([*map(spoken, p.names)], 'and', len(p.names) > 2))} {p.year}. {p.sentence} {p.container} {p.volume}"
                      f"{f', {p.issue}' if p.issue else ''} ({p.year}), {p.pages}.", {}),
    "ASA": lambda p: (f"{ended(joined(p.turned(), 'and'))} {p.year}. {p.quoted('.')} {p.container} {p.numbers}:{p.pages}.", {}),
    "Vancouver": lambda p: (f"{', '.join(map(vancouver, p.bare))}. {p.sentence} {p.container}. {p.year};{p.numbers}:{p.pages}.",
                            {"author": p.bare}),
    "Elsevier": lambda p: (f"{', '.join(map(inverted, p.short))}, {p.year}. {p.sentence} {p.container} {p.numbers}, {p.pages}.",
                           {"author": p.short}),
    "semicolons": lambda p: (f"{'; '.join(map(inverted, p.short))} ({p.year}): {p.sentence} {p.container} {p.numbers}, {p.pages}.",
                             {"author": p.short}),
    "German": lambda p: (f"{' / '.join(map(inverted, p.names))} ({p.year}): {p.sentence} In: {p.container} {p.volume}"
                         f"{f' ({p.issue})' if p.issue else ''}, S. {p.pages}.", {}),
}

BOOKS = {
    "APA": lambda p: (f"{joined([*map(inverted, p.short)], '&', len(p.names) > 1)} ({p.year}). "
                      f"{f'{p.title} ({ordinal(p.edition)} ed.).' if p.edition else p.sentence} {ended(p.imprint)}", {"author": p.short}),
    "Harvard": lambda p: (f"{joined([*map(inverted, p.short)], 'and')} ({p.year}) {p.with_edition(', ')} {ended(p.imprint)}",
                          {"author": p.short}),
    "Chicago": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.year}. {p.sentence} "
                          f"{f'{ordinal(p.edition)} ed. ' if p.edition else ''}{ended(p.imprint)}", {}),
    "Chicago, notes": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.sentence} "
                                 f"{f'{ordinal(p.edition)} ed. ' if p.edition else ''}{p.imprint}, {p.year}.", {}),
    "IEEE": lambda p: (f"{joined([*map(spoken, p.short)], 'and', len(p.names) > 2)}, {p.with_edition(', ')} {p.imprint}, {p.year}.",
                       {"author": p.short}),
    "Vancouver": lambda p: (f"{', '.join(map(vancouver, p.bare))}. {p.sentence} {f'{ordinal(p.edition)} ed. ' if p.edition else ''}"
                            f"{p.imprint}; {p.year}.", {"author": p.bare}),
    "Elsevier": lambda p: (f"{', '.join(map(inverted, p.short))}, {p.year}. {p.with_edition(', ')} {p.publisher}"
                           f"{f', {p.place}' if p.place else ''}.", {"author": p.short}),
    "semicolons": lambda p: (f"{'; '.join(map(inverted, p.short))} ({p.year}): {p.sentence} "
                             f"{f'{ordinal(p.edition)} ed. ' if p.edition else ''}{ended(p.imprint)}", {"author": p.short}),
    "German": lambda p: (f"{' / '.join(map(inverted, p.names))} ({p.year}): {p.sentence} {f'{p.edition}. Aufl. ' if p.edition else ''}"
                         f"{ended(p.imprint)}", {}),
    "commas": lambda p: (f"{', '.join(map(spoken, p.short))}, {p.title}, {p.publisher}, {f'{p.place}, ' if p.place else ''}{p.year}.",
                         {"author": p.short, "edition": None}),
}

CHAPTERS = {
    "APA": lambda p: (f"{joined([*map(inverted, p.short)], '&', len(p.names) > 1)} ({p.year}). {p.sentence} In "
                      f"{joined([*map(spoken, p.short_editors)], '&', len(p.editors) > 2)} ({'Eds.' if len(p.editors) > 1 else 'Ed.'}), "
                      f"{p.container} (pp. {p.pages}). {ended(p.imprint)}", {"author": p.short, "editor": p.short_editors}),
    "Harvard": lambda p: (f"{joined([*map(inverted, p.short)], 'and')} ({p.year}) ‘{p.title}’, in "
                          f"{joined([*map(inverted, p.short_editors)], 'and')} ({'eds.' if len(p.editors) > 1 else 'ed.'}) {p.container}. "
                          f"{p.imprint}, pp. {p.pages}.", {"author": p.short, "editor": p.short_editors}),
    "Chicago": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.year}. {p.quoted('.')} In {p.container}, edited by "
                          f"{joined([*map(spoken, p.editors)], 'and', len(p.editors) > 2)}, {p.pages}. {ended(p.imprint)}", {}),
    "MLA": lambda p: (f"{ended(joined(p.turned(), 'and', True))} {p.quoted('.')} {p.container}, edited by "
                      f"{joined([*map(spoken, p.editors)], 'and', len(p.editors) > 2)}, {p.publisher}, {p.year}, pp. {p.pages}.",
                      {"publisher-place": None}),
    "IEEE": lambda p: (f"{joined([*map(spoken, p.short)], 'and', len(p.names) > 2)}, {p.quoted(',')} in {p.container}, "
                       f"{joined([*map(spoken, p.short_editors)], 'and', len(p.editors) > 2)}, {'Eds.' if len(p.editors) > 1 else 'Ed.'} "
                       f"{p.imprint}, {p.year}, pp. {p.pages}.", {"author": p.short, "editor": p.short_editors}),
    "Vancouver": lambda p: (f"{', '.join(map(vancouver, p.bare))}. {p.sentence} In: {', '.join(map(vancouver, p.bare_editors))}, "
                            f"editor{'s' if len(p.editors) > 1 else ''}. {ended(p.container)} {p.imprint}; {p.year}. p. {p.pages}.",
                            {"author": p.bare, "editor": p.bare_editors}),
    "Elsevier": lambda p: (f"{', '.join(map(inverted, p.short))}, {p.year}. {p.sentence} In: "
                           f"{joined([*map(inverted, p.short_editors)], 'and')} ({'Eds.' if len(p.editors) > 1 else 'Ed.'}), "
                           f"{ended(p.container)} {p.publisher}{f', {p.place}' if p.place else ''}, pp. {p.pages}.",
                           {"author": p.short, "editor": p.short_editors}),
    "German": lambda p: (f"{' / '.join(map(inverted, p.names))} ({p.year}): {p.sentence} In: {' / '.join(map(inverted, p.editors))} "
                         f"(Hrsg.): {ended(p.container)} {p.imprint}, S. {p.pages}.", {}),
}

PAPERS = {
    "APA": lambda p: (f"{joined([*map(inverted, p.short)], '&', len(p.names) > 1)} ({p.year}). {p.sentence} In {p.container}"
                      f"{f' (pp. {p.pages})' if p.pages else ''}. {p.closing}".rstrip(), {"author": p.short}),
    "Harvard": lambda p: (f"{joined([*map(inverted, p.short)], 'and')} ({p.year}) ‘{p.title}’, {p.container}{pages(p, 'pp. ')}. "
                          f"{p.closing}".rstrip(), {"author": p.short}),
    "IEEE": lambda p: (f"{joined([*map(spoken, p.short)], 'and', len(p.names) > 2)}, {p.quoted(',')} in {p.container}, {p.year}"
                       f"{pages(p, 'pp. ')}.", {"author": p.short, "publisher": None}),
    "ACM": lambda p: (f"{ended(joined([*map(spoken, p.names)], 'and', len(p.names) > 2))} {p.year}. {p.sentence} In {p.container}"
                      f"{pages(p, '')}. {p.closing}".rstrip(), {}),
    "Vancouver": lambda p: (f"{', '.join(map(vancouver, p.bare))}. {p.sentence} In: {p.container}{f'. {p.publisher}' if p.publisher else ''}; "
                            f"{p.year}{f'. p. {p.pages}' if p.pages else ''}.", {"author": p.bare}),
    "German": lambda p: (f"{'; '.join(map(inverted, p.short))} ({p.year}): {p.sentence} In: {p.container}{pages(p, 'S. ')}. "
                         f"{p.closing}".rstrip(), {"author": p.short}),
}

PRINTERS = {
    "article-journal": {name: article(printer) for name, printer in ARTICLES.items()},
    "book": {name: book(printer) for name, printer in BOOKS.items()},
    "chapter": {name: chapter(printer) for name, printer in CHAPTERS.items()},
    "paper-conference": {name: paper(printer) for name, printer in PAPERS.items()},
}


def self_check():
    """What is wrong with the measuring itself."""
    names = [{"family": "Lee", "given": "Karin"}, {"family": "Beek", "given": "M.", "non-dropping-particle": "van der"}]
    work = {"type": "article-journal", "author": names, "issued": "2019", "title": "Maps", "container-title": "Area",
            "volume": "3", "issue": "1", "page": "4-9"}
    entry = {"id": "x", "text": "", "expect": [work], "residue": []}
    printed = {one["style"]: one for one in layouts(entry)}
    wanted = {
        "APA": "Lee, K., & van der Beek, M. (2019). Maps. Area, 3(1), 4–9.",
        "Chicago, notes": "Lee, Karin, and M. van der Beek. “Maps.” Area 3, no. 1 (2019): 4–9.",
        "IEEE": "K. Lee and M. van der Beek, “Maps,” Area, vol. 3, no. 1, pp. 4–9, 2019.",
        "Vancouver": "Lee K, van der Beek M. Maps. Area. 2019;3(1):4–9.",
    }
    for name, line in wanted.items():
        if printed.get(f"article-journal, {name}", {}).get("text") != line:
            yield f"the layout {name} is printed wrongly"
    if printed["article-journal, Vancouver"]["expect"][0]["author"][0] != {"family": "Lee", "given": "K"}:
        yield "the label is not shortened with the name"
    unprintable = ({"URL": "x.y"}, {"title": "“A” b"}, {"issued": "2019-05"})
    if len(printed) != len(ARTICLES) or any(list(layouts(entry | {"expect": [work | other]})) for other in unprintable):
        yield "works that some layout has no place for are printed"
