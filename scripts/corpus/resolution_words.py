"""The words of resolution.yaml, and what they are in 40 languages: made-up words of each language's script."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml
from dice import Dice

PATH = Path(__file__).with_name("resolution.yaml")

# So often a language has one word for two English ones, or none: translations drop what tells methods apart.
MERGED_WORDS = 0.05
DROPPED_QUALIFIERS = 0.01


@cache
def words():
    return yaml.safe_load(PATH.read_text(encoding="utf-8"))


@cache
def languages():
    """The languages by tag, the most frequent first."""
    return {entry["tag"]: entry for entry in words()["languages"]}


@cache
def fields():
    """Names of the fields by id and language, as the schemas have them."""
    schemas = PATH.parents[2] / "schemas"
    vocabulary = yaml.safe_load((schemas / "vocabularies" / "fields.yaml").read_text(encoding="utf-8"))
    concepts = vocabulary["concepts"] if isinstance(vocabulary, dict) else vocabulary
    names = {entry["id"]: {"en": entry["prefLabel"]} for entry in concepts}
    for tag in languages():
        path = schemas / "languages" / f"{tag}.yaml"
        if path.is_file():
            for key, name in (yaml.safe_load(path.read_text(encoding="utf-8")).get("fields") or {}).items():
                names.get(key, {})[tag] = name
    return names


@cache
def families():
    vocabulary = yaml.safe_load((PATH.parents[2] / "schemas" / "vocabularies" / "families.yaml").read_text(encoding="utf-8"))
    concepts = vocabulary["concepts"] if isinstance(vocabulary, dict) else vocabulary
    return [entry["prefLabel"] for entry in concepts]


@cache
def translated(tag, kind, word):
    """An English word in a language; "" for a qualifier that the language does not say."""
    dice = Dice("word", tag, word)
    if kind == "qualifiers" and dice.chance(DROPPED_QUALIFIERS):
        return ""
    if dice.chance(MERGED_WORDS):
        word = dice.choice(words()[kind])
    language = languages()[tag]
    group = language.get("group", tag)
    # Languages of a group share most of their words.
    seed = group if Dice("shared", group, word).chance(0.6) else tag
    return invented(language["script"], seed, word)


@cache
def invented(script, seed, word):
    dice = Dice("syllables", script, seed, word)
    syllables = words()["syllables"][script]
    count = dice.integer(2, 4) if script in ("latin", "cyrillic", "greek", "devanagari", "bengali", "arabic", "hebrew") else 2
    return "".join(dice.choice(syllables) for _ in range(count))


@cache
def transliterated(tag, name, variant):
    """A family name in the letters of a language; Latin scripts keep it. A second variant differs by a letter or two."""
    script = languages()[tag]["script"]
    if script == "latin":
        return name
    syllables = words()["syllables"][script]
    pieces = re.findall(r"[^aeiou]*[aeiou]+|[^aeiou]+$", name.lower())
    spelled = [Dice("letters", script, piece).choice(syllables) for piece in pieces]
    if variant:
        place = Dice("variant", tag, name).integer(0, len(spelled) - 1)
        spelled[place] = Dice("other", script, spelled[place]).choice(syllables)
    return "".join(spelled)


def slug(name):
    """The slug of an English name, as the site makes it."""
    plain = unicodedata.normalize("NFKD", name.casefold()).replace("'", "").replace("\u2019", "")
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("ı", "i")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
