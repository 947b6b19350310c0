"""A report as a value: headings, text, tables and charts in order. Word, PDF and the screen draw this value.

Everything in it is written text or plain numbers for charts, so a stored report stays what it was.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

ChartKind = Literal["bars", "columns", "line"]
TextKind = Literal["body", "note", "lines"]
WRITTEN_BREAKS = "\t\n"


WHOLE = 14
"""Rows of a table that stays on one page: a total alone on the next one says nothing."""


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is a section of the report."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """One paragraph. ``note`` is set quieter; ``lines`` keeps its line breaks close, as an address does."""

    text: str
    kind: TextKind = "body"


@dataclass(frozen=True)
class Bullets:
    """A list of points."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table of written cells. ``right`` marks columns aligned right; ``total`` sets the last row bold.

    ``title`` stands above it as a caption and is what a screen reader calls the table.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...] = ()
    total: bool = False

    def aligned_right(self, column: int) -> bool:
        """Say whether a column, counted from 0, is aligned right."""
        return column < len(self.right) and self.right[column]


@dataclass(frozen=True)
class Chart:
    """A chart as data: ``series`` maps names to one number (None: missing) per category.

    ``unit`` is ``$`` or a word; ``description`` says in words what the chart shows, for those who cannot
    see it. Bars and columns start at zero; a missing value is a gap.
    """

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: Mapping[str, tuple[float | None, ...]]
    unit: str
    description: str


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True)
class NewSection:
    """What follows is a section of its own on a new page: the next letter of a file of letters."""


@dataclass(frozen=True)
class Signatures:
    """A line to sign on for each name, and ``above`` them, on the same page, what is signed and approved."""

    names: tuple[str, ...]
    above: tuple[str, ...] = ()


Block = Heading | Text | Bullets | Table | Chart | PageBreak | NewSection | Signatures
KINDS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (Heading, Text, Bullets, Table, Chart, PageBreak, NewSection, Signatures)
}


@dataclass(frozen=True)
class Report:
    """A whole document. ``titled`` False leaves title and subtitle to the file's properties (letters).

    ``contents`` lists the sections (headings of level 1) after the title. ``author`` is a person or the
    utility. ``color`` is the utility's own, readable on white, for headings without an uploaded look.
    """

    title: str
    subtitle: str
    author: str
    blocks: tuple[Block, ...]
    footer: str = ""
    titled: bool = True
    contents: bool = False
    color: str = "#0b5c8a"

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings of level 1."""
        return tuple(block.text for block in self.blocks if isinstance(block, Heading) and block.level == 1)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every written text of the report in order, for comparing what the formats say."""
        found: list[str] = [self.title, self.subtitle] if self.titled else []
        for block in self.blocks:
            found += _texts(block)
        return tuple(text for text in found if text)


def _texts(block: Block) -> Iterable[str]:
    match block:
        case Heading() | Text():
            return [block.text]
        case Bullets():
            return block.items
        case Table():
            return [block.title, *block.header, *(cell for row in block.rows for cell in row)]
        case Chart():
            return [block.title]
        case Signatures():
            return [*block.above, *block.names]
        case _:
            return []


def paragraphs(text: str) -> tuple[Text, ...]:
    """Return what a person wrote as paragraphs: an empty line parts them, single breaks stay."""
    parts = (part.strip() for part in text.replace("\r\n", "\n").split("\n\n"))
    return tuple(Text(part) for part in parts if part)


def clean(text: str) -> str:
    """Return text without control characters and broken halves of characters: no format can write them."""
    return "".join(
        each for each in text if each in WRITTEN_BREAKS or unicodedata.category(each) not in ("Cc", "Cs")
    )


def cleaned(value: Any) -> Any:
    """Return plain values (texts, lists, mappings) with every text cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {name: cleaned(each) for name, each in value.items()}
    return [cleaned(each) for each in value] if isinstance(value, list | tuple) else value


def as_json(report: Report) -> dict[str, Any]:
    """Return the report as plain JSON values; each block names its ``block`` kind."""
    stored = {field.name: getattr(report, field.name) for field in fields(report)}
    stored["blocks"] = [{"block": type(block).__name__, **asdict(block)} for block in report.blocks]
    return stored


def from_json(stored: Mapping[str, Any]) -> Report:
    """Return a report as it was stored."""
    return Report(**{**stored, "blocks": tuple(_block(block) for block in stored["blocks"])})


def _block(stored: Mapping[str, Any]) -> Block:
    values = {name: _tuples(value) for name, value in stored.items() if name != "block"}
    heading: Block = KINDS[stored["block"]](**values)
    return heading


def _tuples(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple(_tuples(each) for each in value)
    if isinstance(value, Mapping):
        return {name: _tuples(each) for name, each in value.items()}
    return value
