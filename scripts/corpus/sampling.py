"""Seeded random specifications, for benchmarks and for measuring accuracy."""

import random
from datetime import date, timedelta

from facts import ROW_KEYS
from page import build
import render_flat
import render_table

ADDRESSES = ("canonical", "canonical", "og", "singlefile", "saved-from", "none")
CAN_VANISH = [key for key in ROW_KEYS if key not in ("field", "summary")]
PAGE_BYTES, CELL_BYTES = 1300, 1300  # about what a page and one of its columns weigh without padding
SUFFIX = {"html": "html", "table": "md", "flat": "txt"}


def bench_specs(facts, pages, size, form="html"):
    """Distinct pages of one form, those of HTML of about `size` bytes each."""
    rng = random.Random(1)
    seen = set()
    for number in range(pages):
        spec = unseen(facts, rng, seen) | {"form": form, "path": f"{number // 500:03d}/{number:06d}.{SUFFIX[form]}"}
        if form != "html":
            yield spec
            continue
        spec["options"] = {"alternates": True, "padding": max(0, size - PAGE_BYTES - CELL_BYTES * len(spec["methods"]))}
        yield spec


def corpus_specs(facts, pages, seed):
    """Pages of every language and rendering, some with vanished values, some cut."""
    rng = random.Random(seed)
    for number in range(pages):
        form = rng.choices(("html", "table", "flat"), (4, 3, 3))[0]
        spec = columns(facts, rng) | {"form": form}
        spec["path"] = f"pages/{number:05d}-{spec['language']}-{form}.{SUFFIX[form]}"
        spec["options"] = OPTIONS[form](rng)
        spec["override"] = vanished(rng, spec) if rng.random() < 0.15 else {}
        if form != "html" and rng.random() < 0.08:
            spec["cut"] = cut(facts, rng, spec)
        yield spec


def columns(facts, rng):
    """A language, two to five methods and a day."""
    slugs = rng.sample(sorted(facts.methods), rng.randint(2, 5))
    if rng.random() < 0.5:
        slugs = relatives(facts, rng, slugs)
    day = date(2026, 5, 1) + timedelta(days=rng.randrange(60))
    return {"language": rng.choice(sorted(facts.languages)), "methods": slugs, "accessed": day.isoformat()}


def unseen(facts, rng, seen):
    """Columns that were not drawn before."""
    while True:
        spec = columns(facts, rng)
        key = (spec["language"], *spec["methods"], spec["accessed"])
        if key not in seen:
            seen.add(key)
            return spec


def relatives(facts, rng, slugs):
    """Methods of one field, as most people compare them."""
    field = facts.methods[slugs[0]].field
    same = sorted(m.slug for m in facts.methods.values() if m.field == field)
    return rng.sample(same, min(len(slugs), len(same))) if len(same) > 1 else slugs


def html_options(rng):
    options = {
        "address": rng.choice(ADDRESSES), "sections": rng.random() < 0.8,
        "label": rng.choice(("th", "th", "td")), "headerLinks": rng.random() < 0.8,
        "dataset": rng.choice(("after", "row", "none")), "citation": rng.random() < 0.8,
        "entities": rng.choice(("none", "none", "named", "numeric")),
        "nbsp": rng.random() < 0.2, "layout": rng.random() < 0.15, "sloppy": rng.random() < 0.15,
        "nested": rng.random() < 0.15, "missing": rng.choice(("—", "—", "")),
        "alternates": rng.random() < 0.3,
    }
    options[rng.choice(("breaks", "wrap", "plain"))] = True
    return options


def table_options(rng):
    return {"citation": rng.random() < 0.4, "newline": rng.choice(("lf", "lf", "crlf"))}


def flat_options(rng):
    return {"citation": rng.random() < 0.8, "opening": rng.random() < 0.8,
            "newline": rng.choice(("lf", "lf", "crlf")), "bom": rng.random() < 0.1}


def vanished(rng, spec):
    """One or two values that this copy lacks."""
    override = {}
    for _ in range(rng.randint(1, 2)):
        override.setdefault(rng.choice(spec["methods"]), {})[rng.choice(CAN_VANISH)] = None
    return override


def cut(facts, rng, spec):
    """A place inside a random cell to cut the copy at."""
    page = build(facts, spec)
    module = {"flat": render_flat, "table": render_table}[spec["form"]]
    cells = [p for p in module.pieces(page) if p.slot and p.text and p.slot[0] in (*ROW_KEYS, "name")]
    piece = rng.choice(cells)
    return {"slot": list(piece.slot), "keep": rng.randint(1, len(piece.text))}


OPTIONS = {"html": html_options, "table": table_options, "flat": flat_options}
