"""Seeded random specifications, for benchmarks."""

import random
from datetime import date, timedelta

SUFFIX = {"html": "html", "table": "md", "flat": "txt"}
PAGE_BYTES, CELL_BYTES = 1300, 1300  # about what a page and one of its columns weigh without padding


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
