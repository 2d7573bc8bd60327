"""What the pages of the accuracy corpus are like: a specification a file, each drawn from its own seed."""

from datetime import date, timedelta

from dice import Dice
from facts import ROW_KEYS
import invented

# How many of each hundred pages; the sets of the report.
SHARES = {"html": 30, "table": 18, "container": 14, "flat": 25, "unseen-html": 4, "unseen-table": 4, "unseen-flat": 5}
PAGES_A_CONTAINER = 3  # on average, so that SHARES counts pages
LEGACY = {
    "ru": ("windows-1251", "koi8-r", "iso-8859-5"), "uk": ("windows-1251", "koi8-u"), "bg": ("windows-1251", "iso-8859-5"),
    "el": ("windows-1253", "iso-8859-7"), "he": ("windows-1255", "iso-8859-8-i"), "ar": ("windows-1256", "iso-8859-6"),
    "fa": ("windows-1256",), "th": ("tis-620", "windows-874"), "vi": ("windows-1258",),
    "ja": ("shift_jis", "euc-jp", "iso-2022-jp"), "ko": ("euc-kr", "ks_c_5601-1987"), "zh": ("gb18030", "gb2312", "big5"),
    "lv": ("windows-1257", "iso-8859-13"), "et": ("windows-1257", "iso-8859-15"),
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sr"), ("windows-1250", "iso-8859-2")),
    **dict.fromkeys(("ca", "de", "es", "fr", "it", "nl", "no", "pt", "sv"), ("windows-1252", "iso-8859-1", "iso-8859-15")),
    **dict.fromkeys(("en", "id", "ms"), ("windows-1254", "iso-8859-9")),
}
# How Python calls the encoding that the WHATWG Encoding Standard means by a label.
CODECS = {
    "iso-8859-1": "cp1252", "iso-8859-9": "cp1254", "tis-620": "cp874", "windows-874": "cp874", "shift_jis": "cp932",
    "gb2312": "gbk", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-8-i": "iso-8859-8",
}
GUESSED = {
    "ru": ("windows-1251", "koi8-r"), "uk": ("windows-1251",), "bg": ("windows-1251",), "el": ("windows-1253",),
    "he": ("windows-1255",), "ar": ("windows-1256",), "th": ("tis-620",), "ja": ("shift_jis", "euc-jp"),
    "ko": ("euc-kr",), "zh": ("gb18030", "big5"),
    **dict.fromkeys(("ca", "de", "es", "fr", "it", "nl", "no", "pt", "sv"), ("windows-1252",)),
}
OTHERS = ("article", "note", "empty", "table", "no-rows")
CAN_VANISH = [key for key in ROW_KEYS if key not in ("field", "summary")]
HTTP = (("chunked",), ("gzip",), ("deflate",), ("raw-deflate",), ("br",), ("gzip", "chunked"), ("br", "chunked"), ())


def specs(facts, seed, pages):
    """All specifications; a change of the number of pages changes no page that stays."""
    for form, share in SHARES.items():
        count = max(1, pages * share // 100)
        for number in range(count // PAGES_A_CONTAINER if form == "container" else count):
            yield DRAWS[form](facts, Dice(seed, form, number), number)
    for number in range(max(1, pages // 100)):
        yield other(number)


def columns(facts, dice, number, unseen=False):
    """A language, two to five methods and a day; languages take turns."""
    tags = sorted(invented.languages()) if unseen else sorted(facts.languages.keys() - invented.languages().keys())
    slugs = dice.sample(sorted(facts.methods), dice.integer(2, 5))
    if dice.chance(0.5):
        field = facts.methods[slugs[0]].field
        related = sorted(m.slug for m in facts.methods.values() if m.field == field)
        slugs = dice.sample(related, min(len(slugs), len(related))) if len(related) > 1 else slugs
    day = date(2026, 5, 1) + timedelta(days=dice.integer(0, 59))
    spec = {"language": tags[number % len(tags)], "methods": slugs, "accessed": day.isoformat(), "override": {}}
    if dice.chance(0.1):
        spec["override"] = vanished(dice, slugs)
    return spec


def vanished(dice, slugs):
    """One or two values that this copy lacks."""
    override = {}
    for _ in range(dice.integer(1, 2)):
        override.setdefault(dice.choice(slugs), {})[dice.choice(CAN_VANISH)] = None
    return override


def html(facts, dice, number, unseen=False):
    spec = columns(facts, dice, number, unseen)
    spec |= {"form": "html", "options": html_options(dice)}
    spec["kind"] = spec["options"].get("grid", "table")
    if not unseen:
        charset(dice, spec)
    how = dice.weighted({"plain": 80, "folder": 8, "singlefile": 8, "cut": 4})
    spec["path"] = f"{'unseen' if unseen else 'html'}/{number:05d}-{spec['language']}.html"
    if how == "folder":
        spec["folder"] = spec["path"].removesuffix(".html") + "_files"
    if how == "singlefile":
        spec["options"] |= {"address": "singlefile", "padding": 2500}
    if how == "cut" and spec["kind"] not in ("lists", "transposed"):
        spec["cut"] = {"key": dice.choice(("type", "summary")), "column": dice.integer(0, len(spec["methods"]) - 1),
                       "keep": 0.1 + 0.8 * dice.integer(0, 100) / 100}
        spec["kind"] = "cut"
    return spec


def html_options(dice):
    options = {"address": dice.choice(("canonical", "canonical", "og", "singlefile", "saved-from", "none"))}
    grid = dice.weighted({"table": 58, "aria": 11, "divs": 10, "list": 9, "css": 4, "lists": 4, "transposed": 4})
    options |= {"grid": grid} if grid != "table" else table_options(dice)
    if grid == "aria":
        options |= {"role": dice.choice(("table", "grid")), "element": dice.choice(("div", "span"))}
    options["dataset"] = dice.choice(("after", "row", "none") if grid == "table" else ("after", "after", "none"))
    options["headerLinks"], options["citation"] = dice.chance(0.8), dice.chance(0.8)
    options["entities"] = dice.choice(("none", "none", "named", "numeric"))
    options["missing"] = dice.choice(("—", "—", ""))
    for name, probability in {"nbsp": 0.15, "layout": 0.15, "alternates": 0.25, "soft": 0.12, "hidden": 0.12,
                              "inline": 0.15, "links": 0.15, "minified": 0.15}.items():
        options[name] = dice.chance(probability)
    shape = dice.choice(("breaks", "wrap", "lists", "nested", "plain", "plain"))
    if options.get("element") == "span" and shape in ("lists", "nested"):
        shape = "plain"  # a span can't hold blocks
    options[shape] = True
    if dice.chance(0.2):
        options["arrow"] = "icon"
    return options


def table_options(dice):
    options = {"sections": dice.chance(0.8), "label": dice.choice(("th", "th", "td")), "sloppy": dice.chance(0.15)}
    if options["sections"] and dice.chance(0.25):
        options["bodies"] = dice.choice((1, 3, 4))
    for name, probability in {"merge": 0.15, "around": 0.15, "legend": 0.15}.items():
        options[name] = dice.chance(probability)
    if dice.chance(0.15):
        options["header"] = "tall"
    return options


def charset(dice, spec):
    """An encoding that fits the language, declared or not."""
    options, tag = spec["options"], spec["language"]
    how = dice.weighted({"utf-8": 62, "legacy": 20, "undeclared": 8, "bare utf-8": 5, "wrong": 2, "utf-16": 3})
    if how == "legacy" and tag in LEGACY:
        declare(options, dice.choice(LEGACY[tag]))
    elif how == "undeclared" and tag in GUESSED:
        declare(options, dice.choice(GUESSED[tag]))
        options["declared"] = False
        options["entities"] = "none"
    elif how == "bare utf-8":
        options["declared"] = False
    elif how == "wrong":
        options |= {"charset": "iso-8859-1", "encoding": "utf-8"}
    elif how == "utf-16":
        options["charset"] = "utf-16"


def declare(options, name):
    options["charset"] = name
    if name in CODECS:
        options["encoding"] = CODECS[name]


def table(facts, dice, number, unseen=False):
    spec = columns(facts, dice, number, unseen) | {"form": "table"}
    options = {"citation": dice.chance(0.5), "newline": dice.choice(("lf", "lf", "crlf"))}
    text_encoding(dice, options)
    spec["kind"] = "site"
    if dice.chance(0.6):
        options |= {"style": dice.weighted({"pipes": 50, "bare": 16, "tabs": 16, "grid": 10, "commas": 8}), "corner": dice.choice(("first", "last"))}
        spec["kind"] = options["style"]
    if options.get("style") in ("grid", "commas"):
        options["corner"] = "first"
    if options.get("style") in ("pipes", "bare"):
        options |= {"rule": dice.choice(("plain", "colons", "spaced")), "pipe": dice.choice(("backslash", "reference")),
                    "missing": dice.choice(("—", "—", "")), "arrows": dice.chance(0.2)}
    if options.get("style") == "pipes":
        options["breaks"] = dice.choice(("none", "none", "none", "br", "lines", "rows"))
        spec["kind"] += "" if options["breaks"] == "none" else "-" + options["breaks"]
        if dice.chance(0.15):
            options["rule"] = "none"
    if options.get("style") in ("pipes", "bare") and dice.chance(0.25):
        slug = dice.choice(spec["methods"])
        spec["override"].setdefault(slug, {})["summary"] = facts.methods[slug].values["summary"] + " It is written P(y | x)."
    spec["options"] = options
    spec["path"] = f"{'unseen' if unseen else 'table'}/{number:05d}-{spec['language']}.{dice.choice(('md', 'md', 'txt'))}"
    if "style" not in options and dice.chance(0.12):
        spec["cut"], spec["kind"] = text_cut(dice, spec), "cut"
    return spec


def flat(facts, dice, number, unseen=False):
    spec = columns(facts, dice, number, unseen) | {"form": "flat", "kind": "whole"}
    if spec["override"]:
        spec["kind"] = "vanished"
    spec["options"] = {"citation": dice.chance(0.8), "opening": dice.chance(0.8), "newline": dice.choice(("lf", "lf", "crlf"))}
    text_encoding(dice, spec["options"])
    spec["path"] = f"{'unseen-flat' if unseen else 'flat'}/{number:05d}-{spec['language']}.txt"
    if dice.chance(0.08):
        spec["cut"], spec["kind"] = text_cut(dice, spec), "cut"
    return spec


def text_encoding(dice, options):
    how = dice.weighted({"utf-8": 84, "bom": 8, "utf-16": 4, "utf-16-be": 2, "utf-32": 2})
    if how == "bom":
        options["bom"] = True
    elif how != "utf-8":
        options["encoding"] = how


def text_cut(dice, spec):
    """A place inside a cell, below the first row, to cut the copy at."""
    return {"slot": [dice.choice(ROW_KEYS[1:]), dice.integer(0, len(spec["methods"]) - 1)], "share": dice.integer(1, 100) / 100}


def container(facts, dice, number):
    kind = dice.weighted({"mhtml": 45, "warc.gz": 25, "warc": 10, "zip": 10, "tar.gz": 5, "tar.zst": 5})
    count = dice.integer(2, 4) * (2 if kind != "warc" else 1) if kind != "mhtml" else 1
    members = [member(facts, Dice(dice.integer(0, 2**30), kind, index), number * 8 + index, kind) for index in range(count)]
    name = dice.choice(("crawl", "saved", "страница", "保存"))
    return {"form": kind, "kind": kind, "members": members, "path": f"containers/{number:05d}-{name}.{kind}"}


def member(facts, dice, number, kind):
    """A page inside a container, with what the container does to it."""
    if kind in ("zip", "tar.gz", "tar.zst") and dice.chance(0.3):
        return table(facts, dice, number) | {"path": f"notes/{number}.md"}
    spec = html(facts, dice, number)
    for name in ("cut", "folder"):
        spec.pop(name, None)
    spec["path"] = dice.choice((f"pages/{number}.html", f"страницы/{number}.html"))
    if kind in ("mhtml", "warc", "warc.gz") and spec["options"].get("declared") is False:
        spec["options"] |= {"declared": True}
    if kind == "mhtml":
        spec["options"]["address"] = dice.choice(("canonical", "none"))
        spec["container"] = {"transfer": dice.choice(("quoted-printable", "quoted-printable", "base64", "8bit", "binary")),
                             "nested": dice.chance(0.3)}
        if spec["options"].get("charset") == "utf-16":
            spec["container"]["transfer"] = "base64"
        if dice.chance(0.5):
            spec["container"]["charset"] = spec["options"].get("charset", "utf-8")
    elif kind.startswith("warc"):
        spec["options"]["address"] = dice.choice(("canonical", "none"))
        spec["container"] = {"http": list(dice.choice(HTTP)), "record": dice.choice(("response",) * 5 + ("resource",)),
                             "damaged": kind == "warc.gz" and dice.chance(0.05)}
    return spec


def other(number):
    kind = OTHERS[number % len(OTHERS)]
    return {"form": "other", "kind": kind, "path": f"other/{number:05d}.{'txt' if kind in ('note', 'no-rows') else 'html'}"}


DRAWS = {
    "html": html, "table": table, "flat": flat, "container": container,
    "unseen-html": lambda *a: html(*a, unseen=True), "unseen-table": lambda *a: table(*a, unseen=True),
    "unseen-flat": lambda *a: flat(*a, unseen=True),
}
