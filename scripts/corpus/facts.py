"""The facts of the corpus: languages, vocabularies and methods, read from their YAML files."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SITE = "https://scholargate.app"

ROW_KEYS = (
    "field", "family", "originYear", "originator", "type",
    "seminalSource", "aliases", "relatedCount", "summary",
)


@dataclass(frozen=True)
class Language:
    """What a page in one language says around the facts."""

    tag: str
    script: str
    direction: str
    labels: dict
    heading: str
    dataset: str
    sources: str
    assistant: str
    fields: dict
    phrases: dict


@dataclass(frozen=True)
class Method:
    """One research method: names by language and the value of every row."""

    slug: str
    name: str
    names: dict
    field: str
    values: dict
    link: str | None
    alias_count: int
    stamp: tuple

    def name_in(self, tag):
        """The name that a page in this language shows."""
        return self.names.get(tag, self.name)


@dataclass(frozen=True)
class Facts:
    """All languages by tag and all methods by slug."""

    languages: dict
    methods: dict


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


@cache
def load():
    """Reads every language and method once."""
    phrases = read_yaml(HERE / "phrases.yaml")
    paths = sorted((ROOT / "schemas" / "languages").glob("*.yaml"))
    # A language without phrases is known to the program and has no pages here.
    languages = [language for language in (read_language(path, phrases) for path in paths) if language.phrases]
    methods = [read_method(entry) for entry in read_yaml(HERE / "methods.yaml")]
    return Facts({l.tag: l for l in languages}, {m.slug: m for m in methods})


def read_language(path, phrases):
    entry = read_yaml(path)
    words = entry["words"]
    return Language(
        tag=entry["tag"], script=entry["script"], direction=entry["direction"],
        labels=entry["labels"], heading=entry["headings"][0], dataset=words["dataset"][0],
        sources=words["sources"][0], assistant=words["assistant"][0],
        fields=entry["fields"], phrases=phrases.get(entry["tag"], {}),
    )


def read_method(entry):
    values = {key: entry[key] for key in ROW_KEYS if key != "field"}
    values["relatedCount"] = str(values["relatedCount"])
    upstream = entry["upstream"]
    return Method(
        slug=entry["id"], name=entry["name"], names=entry["names"], field=entry["field"],
        values=values, link=entry["link"], alias_count=entry["aliasCount"],
        stamp=(upstream["version"], upstream["sources"], upstream["status"]),
    )
