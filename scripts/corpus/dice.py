"""Random choices that are the same on every machine and under every version of Python.

Only `random.Random.random` keeps its sequence between versions; everything here is made from it.
"""

import hashlib
import random


class Dice:
    """A source of choices, seeded by any values that print alike everywhere."""

    def __init__(self, *seed):
        digest = hashlib.sha256("/".join(map(str, seed)).encode()).digest()
        self._next = random.Random(int.from_bytes(digest[:8], "big")).random

    def chance(self, probability):
        return self._next() < probability

    def integer(self, low, high):
        """A whole number from `low` to `high`, both included."""
        return low + int(self._next() * (high - low + 1))

    def choice(self, items):
        return items[int(self._next() * len(items))]

    def weighted(self, weights):
        """A key of `weights`, as often as its weight says."""
        place = self._next() * sum(weights.values())
        for key, weight in weights.items():
            place -= weight
            if place < 0:
                return key
        return next(reversed(weights))

    def sample(self, items, count):
        """`count` different items, in random order."""
        pool = list(items)
        for place in range(count):
            other = self.integer(place, len(pool) - 1)
            pool[place], pool[other] = pool[other], pool[place]
        return pool[:count]

    def shuffled(self, items):
        return self.sample(items, len(items))
