"""Pages of known methods in the extract contract, with what pages of the site lack and get wrong.

Writes `pages.jsonl`, as `curate extract` writes it, and `truth.jsonl` beside it: for each page the numbers of its methods
and, for each column, what was done to it.
"""

import hashlib
import json
from bisect import bisect
from functools import cache
from itertools import accumulate

import resolution_methods as method_words
import resolution_words as lexicon
from dice import Dice

ROWS = ("field", "family", "originYear", "originator", "type", "seminalSource", "aliases", "relatedCount", "summary")
KEYS = dict(zip(ROWS, ("field", "family", "year", "people", "type", "source", "aliases", "related", "summary")))

# Shares of pages and columns.
SLUGS = 0.5                 # pages whose address has the slugs
ENGLISH_WITH_SLUGS = 0.7    # of these, pages with English names in the citation line
ENGLISH_ALONE = 0.6         # of the others
CUT = 0.04                  # pages that end inside the table
MISSING = 0.03              # cells that are empty
WRONG = 0.015               # cells that say something else than the other pages
TYPOS = 0.01                # names with a slip, English and translated
TRANSLITERATED = 0.03       # names in other scripts spelled another way
RETRANSLATED = 0.05         # methods a language renames in the middle of the year
DOUBTFUL = 0.03             # cells of text dumps that hold another column's text, and are flagged


def write(folder, set_name, seed, method_count, page_count):
    """Writes the corpus; returns the methods and the SHA-256 of the pages."""
    methods = method_words.methods(set_name, seed, method_count)
    site = Site(methods, set_name, seed)
    digest = hashlib.sha256()
    with (folder / "pages.jsonl").open("wb") as pages, (folder / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for number in range(page_count):
            line, entry = site.page(number)
            data = line.encode()
            digest.update(data)
            pages.write(data)
            truth.write(json.dumps(entry) + "\n")
    return methods, digest.hexdigest()


@cache
def quoted(text):
    return json.dumps(text, ensure_ascii=False)


class Site:
    def __init__(self, methods, set_name, seed):
        self.methods, self.seed = methods, (seed, set_name)
        order = Dice("popularity", *self.seed).shuffled(range(len(methods)))
        weights = [0] * len(methods)
        for rank, number in enumerate(order):
            weights[number] = (rank + 30) ** -0.6
        self.popular = list(accumulate(weights))
        self.tags = list(lexicon.languages())
        self.spoken = list(accumulate((rank + 2) ** -0.8 for rank in range(len(self.tags))))
        self.families = {}
        for method in methods:
            self.families.setdefault(method.family, []).append(method.number)

    def page(self, number):
        """The line of one page, and its truth."""
        dice = Dice("page", *self.seed, number)
        tag = self.tags[self.pick(dice, self.spoken)]
        columns = self.columns(dice)
        has_slugs = dice.chance(SLUGS)
        has_english = tag == "en" or dice.chance(ENGLISH_WITH_SLUGS if has_slugs else ENGLISH_ALONE)
        rendering = dice.weighted({"html": 8, "table": 1, "flat": 1} if has_slugs else {"html": 2, "table": 3, "flat": 5})
        day = dice.integer(1, 180)
        shown = ROWS[:dice.integer(1, len(ROWS) - 1)] if dice.chance(CUT) else ROWS
        traits = [["cut"] if shown != ROWS else [] for _ in columns]
        methods = ",".join(
            self.column(dice, place, self.methods[column], columns, tag, has_slugs, has_english, rendering, day, shown, traits[place])
            for place, column in enumerate(columns))
        slugs = "%2C".join(self.methods[column].slug for column in columns)
        address = f'"https://site.example/{tag}/compare?slugs={slugs}"' if has_slugs else "null"
        path = f"{number % 100:02}/{number:06}"
        line = (f'{{"page":{{"path":"{path}","sha256":"{hashlib.sha256(path.encode()).hexdigest()}","language":"{tag}",'
                f'"rendering":"{rendering}","heading":null,"url":{address},"accessed":"{date(day)}","complete":true}},'
                f'"rows":[],"methods":[{methods}],"diagnostics":[]}}\n')
        return line, {"path": path, "methods": columns, "known": has_slugs or has_english, "traits": traits}

    def pick(self, dice, sums):
        return min(bisect(sums, dice.integer(0, 999_999) / 1_000_000 * sums[-1]), len(sums) - 1)

    def columns(self, dice):
        """Two to five methods; half of the pages compare a method with its variants."""
        count = dice.weighted({2: 30, 3: 45, 4: 20, 5: 5})
        chosen = [self.pick(dice, self.popular)]
        family = self.families[self.methods[chosen[0]].family]
        if dice.chance(0.5):
            chosen += [number for number in dice.shuffled(family) if number != chosen[0]][:count - 1]
        while len(chosen) < count:
            number = self.pick(dice, self.popular)
            if number not in chosen:
                chosen.append(number)
        return chosen

    def column(self, dice, place, method, columns, tag, has_slugs, has_english, rendering, day, shown, traits):
        is_revised = method.revised and day >= method.revision_day
        values = method.values | method.revised if is_revised else method.values
        if is_revised:
            traits.append("revised")
        cells = ",".join(f'"{row}":{self.cell(dice, row, values, method, columns, tag, rendering, shown, traits)}' for row in ROWS)
        name = self.name(dice, method, tag, day, traits)
        english = "null"
        if tag == "en":
            english = quoted(name)
        elif has_english:
            english = quoted(slipped(dice, method.english, traits) if dice.chance(TYPOS) else method.english)
        slug = f'"{method.slug}"' if has_slugs else "null"
        version = 2 if is_revised else 1
        return (f'{{"position":{place},"name":{quoted(name)},"nameEnglish":{english},"slug":{slug},"version":{version},'
                f'"sourceCount":2,"status":"PUBLISHED","cells":{{{cells}}}}}')

    def name(self, dice, method, tag, day, traits):
        renamed = Dice("renamed", *self.seed, tag, method.number).chance(RETRANSLATED) and day > 90
        spelled = any(kind == "name" for kind, _ in method.parts) and dice.chance(TRANSLITERATED)
        if spelled:
            traits.append("transliterated")
        if renamed:
            traits.append("renamed")
        name = method_words.label(method, tag, spelled, renamed)
        return slipped(dice, name, traits) if dice.chance(TYPOS) else name

    def cell(self, dice, row, values, method, columns, tag, rendering, shown, traits):
        if row not in shown:
            return "null"
        text, flagged = self.text(row, values, tag), False
        luck = dice.integer(0, 9999) / 10_000
        if luck < MISSING:
            return "null"
        if luck < MISSING + WRONG and row not in ("field", "aliases"):
            other = self.methods[dice.choice(self.families[method.family] if dice.chance(0.3) else columns)]
            text = wrong(dice, row, text, self.text(row, other.values, tag))
            traits.append("contradiction")
        elif rendering == "flat" and luck > 1 - DOUBTFUL:
            other = self.methods[dice.choice(columns)]
            text, flagged = self.text(row, other.values, tag), True
        links = ""
        if row == "seminalSource" and values["link"] and rendering == "html" and text == values["source"]:
            links = f',"links":[{{"text":"link","href":"{values["link"]}"}}]'
        return (f'{{"text":{quoted(text)},"confidence":{0.5 if flagged else 1.0},"needsReview":{"true" if flagged else "false"},'
                f'"line":{10 + ROWS.index(row)}{links}}}')

    def text(self, row, values, tag):
        if row == "field":
            names = lexicon.fields()[values["field"]]
            return names.get(tag, names["en"])
        return values[KEYS[row]]


def wrong(dice, row, text, other):
    """Another value than the other pages have: a year beside the right one, or what another method of the page has."""
    if row == "originYear":
        return str(int(text) + dice.choice((-10, -3, -1, 1, 2, 5, 20)))
    if row == "relatedCount":
        return str(dice.integer(2, 9))
    return other


def slipped(dice, text, traits):
    """A letter left out, doubled, swapped with the next or mistyped."""
    traits.append("typo")
    place = dice.integer(1, max(len(text) - 2, 1))
    kind = dice.choice(("out", "twice", "swapped", "other"))
    if kind == "out":
        return text[:place] + text[place + 1:]
    if kind == "twice":
        return text[:place] + text[place] + text[place:]
    if kind == "swapped":
        return text[:place] + text[place:place + 2][::-1] + text[place + 2:]
    return text[:place] + text[dice.integer(0, len(text) - 1)].lower() + text[place + 1:]


def date(day):
    return f"2026-{(day - 1) // 30 + 1:02}-{(day - 1) % 30 + 1 if (day - 1) // 30 != 1 else min((day - 1) % 30 + 1, 28):02}"
