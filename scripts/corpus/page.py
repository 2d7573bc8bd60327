"""A comparison page before it is rendered, and what a reader should recover from it."""

from dataclasses import dataclass, field

from facts import ROW_KEYS, SITE

MISSING = "—"


@dataclass
class Page:
    """One comparison: the columns, their cells, and how the copy was made."""

    language: object
    methods: list
    cells: dict
    accessed: str
    options: dict = field(default_factory=dict)

    @property
    def names(self):
        return [m.name_in(self.language.tag) for m in self.methods]

    @property
    def short_address(self):
        return f"{SITE}/{self.language.tag}/compare"

    @property
    def address(self):
        return address(self.language.tag, self.methods)

    @property
    def differs(self):
        """Which rows carry the mark: aliases by the full count, summaries always."""
        marks = {key: len(set(texts)) > 1 for key, texts in self.cells.items()}
        marks["aliases"] = len({m.alias_count for m in self.methods}) > 1
        marks["summary"] = True
        return marks

    @property
    def citation(self):
        """The retrieval sentence, split where the date and the address stand."""
        return self.language.phrases["retrieved"]


def address(tag, methods):
    slugs = "%2C".join(m.slug for m in methods)
    return f"{SITE}/{tag}/compare?slugs={slugs}"


def build(facts, spec):
    """Makes the page that a specification of pages.yaml asks for."""
    language = facts.languages[spec["language"]]
    methods = [facts.methods[slug] for slug in spec["methods"]]
    override = spec.get("override", {})
    cells = {
        key: [cell(language, m, key, override.get(m.slug, {})) for m in methods]
        for key in ROW_KEYS
    }
    return Page(language, methods, cells, str(spec["accessed"]), spec.get("options", {}))


def cell(language, method, key, override):
    if key in override:
        return override[key]
    if key == "field":
        return language.fields[method.field]
    return method.values[key]


def split_source(text):
    """Parts a source into its text and the arrow link it ends in (empty without one)."""
    for ending in ("DOI ↗", "link ↗"):
        if text.endswith(ending):
            return text[: -len(ending)].rstrip(), ending
    return text, ""


@dataclass(frozen=True)
class Piece:
    """A stretch of rendered text and the place of the page it shows (None: furniture)."""

    text: str
    slot: tuple | None = None


def cut_pieces(pieces, length):
    """The pieces of a copy that was limited to so many characters."""
    kept, room = [], length
    for piece in pieces:
        if room <= 0:
            break
        kept.append(Piece(piece.text[:room], piece.slot))
        room -= len(piece.text)
    return kept


def cut_length(pieces, cut):
    """Where to cut: after `keep` characters of the piece in `slot`."""
    slot, length = tuple(cut["slot"]), 0
    for piece in pieces:
        if piece.slot == slot:
            return length + cut["keep"]
        length += len(piece.text)
    raise ValueError(f"no piece {slot}")


def citation_pieces(page):
    """The citation line of a text copy, cut up so that names and date can be told apart."""
    yield Piece("ScholarGate" + page.language.heading + ": ")
    for column, method in enumerate(page.methods):
        yield Piece(" · " if column else "")
        yield Piece(method.name, ("english", column))
    yield Piece(". ")
    before, after = page.citation.format(date="\0", url=page.short_address).split("\0")
    yield Piece(before)
    yield Piece(page.accessed, ("accessed", 0))
    yield Piece(after)
