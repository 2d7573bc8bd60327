"""Styles, scripts, drawings and links that make a page as heavy as pages are (for benchmarks)."""

import random
import zlib

SHARES = {"head": 0.6, "nav": 0.15, "foot": 0.25}
PROPERTIES = ("margin", "padding", "border-radius", "line-height", "max-width", "gap", "inset")
NAMES = ("card", "menu", "panel", "grid", "badge", "toolbar", "drawer", "chip", "list", "item")


def filler(page, part):
    """Lines of furniture for one part of the page, as many bytes as its share of the padding."""
    room = int(page.options.get("padding", 0) * SHARES[part])
    if not room:
        return
    seed = zlib.crc32(f"{page.address} {page.accessed} {part}".encode())
    yield from PARTS[part](random.Random(seed), room)


def head(rng, room):
    yield "<style>"
    yield from fill(lambda: rule(rng), room * 2 // 3)
    yield "</style>"
    yield "<script>"
    yield from fill(lambda: statement(rng), room // 3)
    yield "</script>"


def rule(rng):
    selector = f".{rng.choice(NAMES)}-{rng.randrange(1000)}>.{rng.choice(NAMES)}:hover"
    return f"{selector}{{{rng.choice(PROPERTIES)}:{rng.randrange(64)}px;{rng.choice(PROPERTIES)}:{rng.random():.2f}rem}}"


def statement(rng):
    return f'self.q=self.q||[];self.q.push(["{rng.choice(NAMES)}",{rng.randrange(10**6)},"<table><tr><td>{rng.random():.4f}</td></tr></table>"]);'


def nav(rng, room):
    yield "<ul>"
    yield from fill(lambda: f'<li><a class="{rng.choice(NAMES)}" href="/m/{rng.randrange(10**5)}">{rng.choice(NAMES)} {rng.randrange(99)}</a></li>', room)
    yield "</ul>"


def foot(rng, room):
    yield '<svg viewBox="0 0 512 512" aria-hidden="true">'
    yield from fill(lambda: drawing(rng), room)
    yield "</svg>"


def drawing(rng):
    points = " ".join(f"L{rng.randrange(512)} {rng.randrange(512)}" for _ in range(8))
    return f'<path d="M{rng.randrange(512)} {rng.randrange(512)} {points}z" fill="none"/>'


def fill(line, room):
    while room > 0:
        text = line()
        room -= len(text) + 1
        yield text


PARTS = {"head": head, "nav": nav, "foot": foot}
