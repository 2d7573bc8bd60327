"""Methods with known identity for measuring resolution: families of a method and its variants.

A set (tune or measure) and a seed give the methods. The sets share the words but no method: which set a family belongs to
is a hash of the name of its plain method. So weights that were chosen by `tune` are measured on methods, papers, people
and confusions that nobody has seen.
"""

import hashlib
from dataclasses import dataclass, field

import resolution_words as lexicon
from dice import Dice

ORIGIN = ("year", "people", "source", "link")


@dataclass
class Method:
    number: int
    family: int
    english: str
    slug: str
    # The words of the name: (kind, word), in English order.
    parts: list
    values: dict
    book: bool = False
    # What the site changed in its second version, and from which day on.
    revised: dict = field(default_factory=dict)
    revision_day: int = 0
    names: dict = field(default_factory=dict)


def methods(set_name, seed, count):
    """`count` methods."""
    made, taken, family = [], {}, 0
    while len(made) < count:
        dice = Dice("family", seed, set_name, family)
        base = base_parts(dice)
        if belongs(base) == set_name and english(base) not in taken:
            for parts, kind in [(base, None)] + variants(dice, base):
                name = english(parts)
                if name in taken or len(made) >= count:
                    continue
                plain = made[taken[english(base)]] if kind else None
                method = Method(len(made), family, name, "", parts, {})
                method.values, method.book = values(dice, method, plain)
                method.slug = slug_of(dice, method)
                taken[name] = method.number
                made.append(method)
        family += 1
    rename_some(made, seed, set_name)
    for method in made:
        revise(Dice("revision", seed, set_name, method.number), method)
    return made


def belongs(parts):
    digest = hashlib.sha256(english(parts).encode()).digest()
    return "tune" if digest[0] % 2 else "measure"


def rename_some(made, seed, set_name):
    """One method in a hundred has the English name of another one of another field."""
    dice = Dice("collisions", seed, set_name)
    slugs = {method.slug for method in made}
    for method in made[1:]:
        other = made[dice.integer(0, method.number - 1)]
        if dice.chance(0.01) and other.family != method.family and other.values["field"] != method.values["field"]:
            method.english, method.parts = other.english, other.parts
            method.slug = lexicon.slug(other.english) + "-" + method.values["field"]
        number = 2
        while method.slug in slugs and any(m.slug == method.slug for m in made[:method.number]):
            method.slug = f"{lexicon.slug(method.english)}-{number}"
            number += 1
        slugs.add(method.slug)


# MARK: Names

def surname(dice):
    names = lexicon.words()["names"]
    return dice.choice(names["first"]) + dice.choice(names["middle"]) + dice.choice(names["last"])


def base_parts(dice):
    words = lexicon.words()
    topic, head = ("topics", dice.choice(words["topics"])), ("heads", dice.choice(words["heads"]))
    form = dice.weighted({"person": 45, "people": 15, "plain": 15, "adjective": 25})
    if form == "person":
        return [("name", surname(dice)), topic, head]
    if form == "people":
        return [("name", surname(dice)), ("name", surname(dice)), head]
    if form == "adjective":
        return [("adjectives", dice.choice(words["adjectives"])), topic, head]
    return [topic, head]


def variants(dice, base):
    """None, a few or many variants: the same name with a word more."""
    words = lexicon.words()
    count = dice.weighted({0: 40, 1: 20, 2: 15, dice.integer(3, 7): 25})
    found = [([("qualifiers", word)] + base, "qualifier") for word in dice.sample(words["qualifiers"], count)]
    if dice.chance(0.1):
        found.append((base + [("suffixes", dice.choice(words["suffixes"]))], "suffix"))
    return found


def english(parts):
    names = [word for kind, word in parts if kind == "name"]
    person = "\u2013".join(names) if len(names) > 1 else names[0] + "'s" if names else ""
    qualifiers = [word for kind, word in parts if kind == "qualifiers"]
    rest = [word for kind, word in parts if kind not in ("name", "qualifiers")]
    return " ".join(filter(None, qualifiers + [person] + rest))


def slug_of(dice, method):
    if dice.chance(0.1):
        words = lexicon.slug(method.english).split("-")
        return "-".join(words[:1] + ["".join(word[0] for word in words[1:])]) + f"-{method.number}"
    return lexicon.slug(method.english)


def label(method, tag, variant=False, retranslated=False):
    """The name in a language. One method in five keeps its English name in a language that does not translate it."""
    if tag == "en" or Dice("kept", tag, method.slug).chance(0.2):
        return method.english
    language = lexicon.languages()[tag]
    names, words = [], []
    for kind, word in method.parts:
        if kind == "name":
            names.append(lexicon.transliterated(tag, word, variant))
        elif kind == "suffixes":
            words.append(word)
        else:
            words.append(lexicon.translated(tag, kind, word))
    if retranslated:
        words[-1] = lexicon.invented(language["script"], "again", words[-1])
    words = [word for word in words if word]
    if language.get("order") == "first":
        words = words[::-1] + names
    else:
        words = names + words
    gap = language.get("gap", " ")
    text = gap.join(words)
    return text[:1].upper() + text[1:]


# MARK: Values

def values(dice, method, plain):
    """What the site says of a method; a variant shares much with the plain method."""
    words = lexicon.words()
    own = {
        "field": dice.choice(sorted(lexicon.fields())), "family": dice.choice(lexicon.families()),
        "type": dice.choice(words["types"]) + (" " + dice.choice(words["typeDetails"]) if dice.chance(0.6) else ""),
        "related": str(dice.integer(2, 9)),
    }
    own |= origin(dice, method)
    book = plain is None and dice.chance(0.08)
    if book:
        own |= textbook(dice)
    if plain:
        if dice.chance(0.35):
            own |= {key: plain.values[key] for key in ORIGIN}
        if dice.chance(0.6):
            own["type"] = plain.values["type"]
        for key in ("field", "family"):
            if dice.chance(0.9):
                own[key] = plain.values[key]
    own["aliases"] = aliases(dice, method, plain)
    own["summary"] = summary(dice, plain)
    return own, book


def origin(dice, method):
    people = [word for kind, word in method.parts if kind == "name"] or [surname(dice) for _ in range(dice.integer(1, 3))]
    year = dice.integer(1930, 2023) if dice.chance(0.9) else dice.integer(1850, 1930)
    initials = [dice.choice("ABCDEFGHJKLMNPRSTW") + "." for _ in people]
    listed = [f"{name}, {initial}" for name, initial in zip(people, initials)]
    authors = listed[0] if len(listed) == 1 else ", ".join(listed[:-1]) + " & " + listed[-1]
    later = year + dice.weighted({0: 80, 1: 15, 4: 5})
    title, journal = title_of(dice, method), dice.choice(lexicon.words()["titles"]["journals"])
    volume, page = dice.integer(1, 90), dice.integer(1, 900)
    ending, link = dice.weighted({"doi": 60, "link": 25, "none": 15}), None
    source = f"{authors} ({later}). {title}. {journal}, {volume}({dice.integer(1, 6)}), {page}\u2013{page + dice.integer(5, 40)}."
    if ending == "doi":
        link = f"https://doi.org/10.{dice.integer(1000, 9999)}/{lexicon.slug(journal)[:6]}.{later}.{dice.integer(10000, 99999)}"
        source += " DOI \u2197"
    elif ending == "link":
        link = f"https://example.org/papers/{lexicon.slug(title)[:40]}"
        source += " link \u2197"
    return {"year": str(year), "people": "; ".join(listed), "source": source, "link": link}


def textbook(dice):
    """One of a few books, each the source of dozens of methods."""
    books = lexicon.words()["books"]
    place = min(dice.integer(0, 39), dice.integer(0, 39))
    known = Dice("book", place)
    author, year = surname(known) + ", " + known.choice("ABCDEFGH") + ".", known.integer(1960, 2015)
    title = known.choice(books) + (f" {place // len(books) + 1}" if place >= len(books) else "")
    return {"year": str(year), "people": author, "source": f"{author} ({year}). {title}. Northgate Press.", "link": None}


def title_of(dice, method):
    titles, things = lexicon.words()["titles"], lexicon.words()["summary"]["things"]
    about = next(word for kind, word in method.parts[::-1] if kind in ("topics", "heads")).lower()
    picked = [about] + dice.sample(things, 2)
    return dice.choice(titles["frames"]).format(*picked).capitalize()


def aliases(dice, method, plain):
    """Two to four names: wordings that other methods have too, letters, a Turkish name."""
    rest = [word for kind, word in method.parts if kind != "name"]
    letters = "".join(word[0] for word in method.english.replace("\u2013", " ").replace("-", " ").split() if word[0].isalpha()).upper()
    own = [f"{method.english} procedure", f"{rest[-1]} of {' '.join(rest[:-1]).lower() or 'effects'}"]
    turkish = label(method, "tr")
    found = []
    if dice.chance(0.75) and turkish != method.english:
        found.append(turkish if dice.chance(0.6) else f"{turkish} ({method.english})")
    if dice.chance(0.5):
        found.append(letters)
    # What is left of a name without its person: an alias that several methods share.
    if dice.chance(0.5) and len(rest) > 1:
        found.append(" ".join(rest))
    if plain and dice.chance(0.3):
        found.append(plain.english)
    found += dice.sample(own, dice.integer(0, 2))
    if plain and dice.chance(0.3):
        found.append(plain.values["aliases"].split(", ")[0])
    if not found:
        found = [own[0]]
    return ", ".join(dict.fromkeys(found[:4]))


def summary(dice, plain):
    words = lexicon.words()["summary"]
    a, b, c, e, f = dice.sample(words["things"], 5)
    opening = dice.choice(words["openings"]).format(a=a, b=b, c=c) + "."
    if plain and dice.chance(0.5):
        opening = plain.values["summary"].split(". ")[0] + "."
    closing = dice.choice(words["closings"]).format(d=dice.choice(words["manners"]), e=e, f=f)
    return f"{opening} {closing}, from {dice.integer(3, 900)} {dice.choice(words['things'])} on."


def revise(dice, method):
    """One method in seven has a second version, in which the site changed a value or two."""
    if not dice.chance(0.15):
        return
    method.revision_day = dice.integer(40, 170)
    fresh = values(dice, method, None)[0]
    for key in dice.sample(("year", "type", "summary", "aliases", "people"), dice.integer(1, 2)):
        method.revised[key] = fresh[key]
