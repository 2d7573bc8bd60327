"""The part of the report on the labelled sets, in Markdown."""

import labelled
from report import percent, table

TITLES = {"citations": "citations", "people": "people", "years": "years", "aliases": "aliases"}
# Groups with fewer entries are put together: one figure of one entry would tell an error of the measuring half.
SMALL = 5
OTHERS = "others"
LANGUAGES = {
    "arabic", "bengali", "bulgarian", "chinese", "croatian", "czech", "danish", "dutch", "finnish", "french", "german", "greek", "hal-shs",
    "hebrew", "hindi", "hungarian", "indonesian", "italian", "japanese", "korean", "norwegian", "persian", "polish", "portuguese",
    "romanian", "russian", "serbian", "slovak", "spanish", "swedish", "taiwanese", "thai", "turkish", "ukrainian", "vietnamese",
}


def text(measured, half, opinion, written):
    """All tables; `opinion` is what the second EDTF parser says, or why it could not be asked; `written` the way back."""
    found = measured.comparisons
    parts = [
        "## Citations, people, years, aliases",
        f"What `curate parse` makes of the texts of `scripts/corpus/labelled`, half `{half}`. What counts as right is said there.",
        sets(found),
        "### Citations by field", "A list of names is one field; lines with a colon are its parts, and not in `all`.",
        fields(found["citations"]), languages(found["citations"], labelled.check.works_of_their_own(half)),
        "### Citations by style", groups(found["citations"]), written,
        "### People", fields(found["people"]), groups(found["people"]),
        "### Years", fields(found["years"]), groups(found["years"]), opinion,
        "### Aliases", aliases(measured.shares), alias_languages(measured.shares),
    ]
    return "\n\n".join(part for part in parts if part)


def sets(found):
    rows = []
    for name, comparison in found.items():
        wrong = [entry for entry in comparison.entries if not entry.right]
        rows.append((TITLES[name], len(comparison.entries), percent(comparison.share_right()), len(wrong),
                     sum(entry.flagged for entry in wrong), sum(entry.flagged for entry in comparison.entries if entry.right)))
    return table(("set", "entries", "wholly right", "wrong", "of these flagged", "flagged though right"), rows)


def fields(comparison):
    rows = [field_row(name, count) for name, count in comparison.counts().items()]
    rows.sort(key=lambda row: ": " in row[0])
    return table(("field", "in the labels", "precision", "recall", "F1"), [*rows, field_row("**all**", comparison.whole())])


def field_row(name, count):
    return (name, count.want, percent(count.precision()) if count.got else "-", percent(count.recall()) if count.want else "-",
            percent(count.f1()))


def languages(comparison, own):
    """English references and others, as their style tells; and those whose works the other half does not cite."""
    chosen = {True: type(comparison)([]), False: type(comparison)([])}
    for entry in comparison.entries:
        chosen[entry.group in LANGUAGES].entries.append(entry)
    alone = type(comparison)([entry for entry in comparison.entries if entry.identifier in own])
    return table(("references", "entries", "wholly right", "field F1"), [
        (title, len(part.entries), percent(part.share_right()), percent(part.whole().f1()))
        for title, part in (("in English", chosen[False]), ("in other languages", chosen[True]),
                            ("of works that the other half does not cite", alone))])


def groups(comparison):
    """One line a style, the small ones together."""
    sizes = {}
    for entry in comparison.entries:
        sizes[entry.group] = sizes.get(entry.group, 0) + 1
    merged = type(comparison)([entry for entry in comparison.entries if sizes[entry.group] < SMALL])
    rows = [group_row(group, comparison, group) for group in sorted(sizes) if sizes[group] >= SMALL]
    if merged.entries:
        rows.append(group_row(OTHERS, merged, None))
    return table(("style", "entries", "wholly right", "field F1"), rows)


def group_row(title, comparison, group):
    return (title, len(comparison.of(group)), percent(comparison.share_right(group)), percent(comparison.whole(group).f1()))


def aliases(shares):
    rows = [("found", shares.found), ("tagged with a language, of those that have one", shares.tagged),
            ("language right, of those found and tagged", shares.language), ("kind right, of those found", shares.kind),
            ("what an abbreviation stands for, right", shares.of)]
    return table(("pieces", "count", "share"), [(title, share.of, percent(share.percent())) for title, share in rows]) \
        + f"\n\nPieces that no label has: {shares.extra}."


def alias_languages(shares):
    """By language of the label: those in the labels with their share tagged, and those tagged with their share right."""
    rows = []
    merged = [[0, 0], [0, 0]]
    for language, pair in sorted(shares.languages.items()):
        if pair[0].of >= SMALL or (language == "und" and pair[1].of >= SMALL):
            rows.append(language_row(language, [(share.right, share.of) for share in pair]))
        else:
            for total, share in zip(merged, pair):
                total[0] += share.right
                total[1] += share.of
    if any(total[1] for total in merged):
        rows.append(language_row(OTHERS, merged))
    return table(("language", "pieces", "tagged", "tagged, of those found", "language right"), rows)


def language_row(title, pair):
    (tagged, pieces), (right, told) = pair
    return (title, pieces or "-", percent(100 * tagged / pieces) if pieces else "-", told, percent(100 * right / told) if told else "-")


def problems(measured, limit):
    """The first errors of each set, one a field."""
    for name, comparison in measured.comparisons.items():
        wrong = [entry for entry in comparison.entries if not entry.right]
        for entry in wrong[:limit]:
            yield f"{TITLES[name]}: {entry.identifier} ({entry.group}){' flagged' if entry.flagged else ''} {entry.text!r}"
            yield from (f"    {place}\n        got  {got!r}\n        want {want!r}" for place, got, want in entry.problems)
