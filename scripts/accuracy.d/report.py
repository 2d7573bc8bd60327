"""The report of a measurement, in Markdown."""

HEAD = ("set", "pages", "cells", "right", "flagged", "flagged though right", "silent", "of these no cells")
FORMS = (("html", "HTML"), ("table", "tables"), ("containers", "containers"), ("flat", "flat, each page alone"),
         ("within", "flat, within the corpus"), ("unseen", "unseen languages: HTML and tables"),
         ("unseen-flat", "unseen languages: flat, alone"), ("unseen-within", "unseen languages: flat, within the corpus"),
         ("none", "no comparison"))


WITHIN = ("within", "unseen-within")


def table(head, rows):
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (head, *rows)]
    return "\n".join([lines[0], "|---" * len(head) + "|", *lines[1:]])


def percent(value):
    """Rounded towards the worse side, so that 100 % means all."""
    return f"{int(value * 1000) / 1000:.3f} %"


def counts(title, tally):
    return (title, tally.pages, tally.cells, percent(tally.share_right()), tally.flagged, tally.flagged_right,
            f"{tally.silent} ({tally.share_silent():.3f} %)", tally.silent_others)


def sets(results):
    """One line a set; `results` gives the result and the name of its set for each line."""
    return table(HEAD, [counts(title, results[form].set_tally(gold_set(form))) for form, title in FORMS])


def gold_set(form):
    return {"within": "flat", "unseen-within": "unseen-flat"}.get(form, form)


def kinds(results):
    """One line a kind of page."""
    rows = []
    for form, title in FORMS:
        tallies = results[form].tallies
        rows += [counts(f"{title}: {kind}", tallies[group, kind]) for group, kind in sorted(tallies) if group == gold_set(form)]
    return table(HEAD, rows)


def reliability(results):
    """For each band of confidence how many cells there are and how many of them are right."""
    forms = [form for form, _ in FORMS if form in ("flat", "within", "unseen-flat", "unseen-within")]
    bands = sorted({band for form in forms for band in results[form].bands.get(gold_set(form), {})}, reverse=True)
    rows = []
    for band in bands:
        row = [f"from {band:.2f}"]
        for form in forms:
            count, right = results[form].bands.get(gold_set(form), {}).get(band, (0, 0))
            row.append(f"{count}: {percent(100 * right / count)}" if count else "-")
        rows.append(row)
    return table(["confidence", *(dict(FORMS)[form] for form in forms)], rows)


def problems(results, limit):
    """The worst errors of each set: silent ones first."""
    for form, title in FORMS:
        found = results[form].problems.get(gold_set(form), [])
        for problem in sorted(found, key=lambda p: (not p.silent, p.path, p.place))[:limit]:
            word = "SILENT" if problem.silent else "flagged"
            yield f"{title}: {word} {problem.path} {problem.place}\n    got  {problem.got!r}\n    want {problem.want!r}"


def causes(results):
    """How many problems there are of each kind, for pages of each kind, without any of their texts."""
    tally = {}
    for form, title in FORMS:
        for problem in results[form].problems.get(gold_set(form), []):
            key = (title, "silent" if problem.silent else "flagged", problem.place.split("[")[0])
            tally[key] = tally.get(key, 0) + 1
    return table(("set", "", "what", "count"), [(*key, count) for key, count in sorted(tally.items(), key=lambda i: (i[0][0], -i[1]))])


def traits(results, share=0.05):
    """What the wrong pages have in common: traits of which more than a `share` of the pages is wrong."""
    rows = []
    for form, title in FORMS:
        for (group, trait), (pages, wrong) in sorted(results[form].traits.items(), key=lambda i: -i[1][1] / i[1][0]):
            if group == gold_set(form) and wrong > share * pages:
                rows.append((title, trait, pages, wrong))
    return table(("set", "trait", "pages", "with errors"), rows)


def text(results, options, pages, sha256, others):
    """The whole report as it stands in ACCURACY.md."""
    parts = [
        "# Accuracy",
        f"Written by `scripts/accuracy`: what `curate extract` makes of {pages} pages whose cells are known, in "
        f"40 languages, 5 of them invented. Methods: the set `{options.set}`, seed {options.seed}. Corpus: SHA-256 `{sha256}`.",
        "A cell is right when it has the very bytes of the gold; flagged when a person is asked to look at it. A silent "
        "error is the worst outcome: a value (or a name, a stamp, a link, a language ...) that is wrong and not flagged.",
        sets(results), "## By kind of page", kinds(results),
        "## Reliability of the confidence", "Cells of text dumps by the confidence that the program gives them, and how "
        "many of them are right.", reliability(results),
    ]
    if others:
        parts += ["## Other programs on the HTML pages", others]
    return "\n\n".join(parts)
