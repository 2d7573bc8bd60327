"""The facts of the accuracy corpus: methods to tune by or methods to measure by, never both."""

from dataclasses import replace
from functools import cache

import facts
import invented
from dice import Dice

SPLIT = "split of the methods, 1"
SETS = ("tune", "measure")


@cache
def load(name):
    """The methods of one set, named in the invented languages too, and all languages.

    The methods of methods.yaml are shared out by chance; those of measured-methods.yaml are for measuring only.
    """
    known = facts.load()
    methods = half(known.methods, first=name == "tune")
    if name == "measure":
        methods += map(facts.read_method, facts.read_yaml(facts.HERE / "measured-methods.yaml"))
    named = {m.slug: replace(m, names=m.names | invented.names(m.slug)) for m in methods}
    return facts.Facts(known.languages | invented.languages(), named)


def half(methods, first):
    mixed = Dice(SPLIT).shuffled(sorted(methods))
    middle = len(mixed) // 2
    return [methods[slug] for slug in (mixed[:middle] if first else mixed[middle:])]
