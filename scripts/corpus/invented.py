"""The languages of invented.yaml, and what methods are called in them."""

from functools import cache

from dice import Dice
from facts import HERE, Language, read_yaml


@cache
def languages():
    """The invented languages by tag."""
    return {entry["tag"]: read_language(entry) for entry in read_yaml(HERE / "invented.yaml")}


def read_language(entry):
    fields = ("tag", "script", "direction", "labels", "heading", "dataset", "sources", "assistant", "fields", "phrases")
    return Language(**{name: entry[name] for name in fields})


@cache
def lexicons():
    return {entry["tag"]: entry["lexicon"] for entry in read_yaml(HERE / "invented.yaml")}


def names(slug):
    """Names for a method in some of the invented languages; elsewhere it keeps its English name."""
    return {tag: name(tag, slug) for tag in lexicons() if Dice("name", tag, slug).chance(0.55)}


def name(tag, slug):
    """Two or three words; the order of the words in the lexicon makes them different for different methods."""
    dice = Dice("words", tag, slug)
    words = dice.sample(lexicons()[tag], dice.integer(2, 3))
    return " ".join([words[0][0].title() + words[0][1:], *words[1:]])
