"""The README of raw/, with the table of its pages."""

TOP = """# raw

Saved comparison pages, the input of the pipeline.

These pages are not captures. We wrote them ourselves, in the layouts in which saved copies of the site's
comparison pages have been observed, so that the repository holds no third-party text: the facts (names, years,
authors, works, other names) are real, the summaries and all sentences around the tables are our own words, and
stamps, counts of related methods and retrieval dates are made up. `scripts/corpus/make_raw.py` writes them from
`scripts/corpus/*.yaml` and `schemas/languages/`; `make_raw.py --check` says whether they still agree. Do not edit
them by hand.

What a reader should recover from each page stands in `Tests/CurationTests/Fixtures/raw-gold.jsonl`.
`expect` there and below means: **rows** - all rows can be recovered; **doubtful** - something is lost or ambiguous,
and the cells concerned must be flagged; **quarantine** - there is no comparison to recover.

"""


def readme(entries):
    head = f"{len(entries)} pages in {len({e['language'] for e in entries if e['names']})} languages.\n\n"
    table = "| file | language | rendering | methods | expect | remark |\n|---|---|---|---|---|---|\n"
    return TOP + head + table + "".join(map(row, entries))


def row(entry):
    member = f" (page {entry['member'] + 1})" if "member" in entry else ""
    cells = (
        f"`{entry['path'].removeprefix('raw/')}`{member}", entry["language"] or "", entry["rendering"] or "",
        str(len(entry["names"])), entry["expect"], entry.get("note", ""),
    )
    return "| " + " | ".join(cells) + " |\n"
