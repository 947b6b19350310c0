"""How far a section of a plan is: filled by data, written, confirmed by a person, or out of date since."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kadash.core.documents.report import Block, Chart, Table
from kadash.standards.action_plan import PlanSection

WORDS_A_PAGE = 400
"""So many words of text, at the size of the document, fill a page."""
ROWS_A_PAGE = 34
CHART_ROWS = 12
"""A chart takes the room of so many rows of a table."""


class State(StrEnum):
    """How far a section is. Only a confirmed one counts; ``changed`` is confirmed, but its figures moved."""

    EMPTY = "empty"
    DATA = "filled by data"
    WRITTEN = "written"
    CONFIRMED = "confirmed"
    CHANGED = "out of date"


COUNTED = frozenset({State.CONFIRMED})


@dataclass(frozen=True)
class Filled:
    """What the data says in a section: blocks to show, and the figures that a confirmation stands on.

    ``lacking`` says in a sentence what the data has not; None where it has what the section needs.
    """

    blocks: tuple[Block, ...] = ()
    figures: Mapping[str, str] | None = None
    lacking: str | None = None

    @property
    def says(self) -> bool:
        """Whether the data says anything."""
        return bool(self.blocks)


@dataclass(frozen=True)
class Changed:
    """A figure that a confirmed section stands on: what it was then, and what it is now (None: gone)."""

    name: str
    was: str
    now: str | None

    @property
    def text(self) -> str:
        """``Electric use: was 1,204,000 kWh, is not there any more``."""
        return f"{self.name}: was {self.was}, {f'is {self.now} now' if self.now else 'is not there any more'}"


def changed(stored: Mapping[str, str] | None, now: Mapping[str, str] | None) -> tuple[Changed, ...]:
    """Return the figures that were confirmed and that the data no longer says; new ones change nothing."""
    current = now or {}
    return tuple(
        Changed(name, was, current.get(name))
        for name, was in (stored or {}).items()
        if current.get(name) != was
    )


def state(filled: Filled, *, words: str, confirmed_on: date | None, moved: Sequence[Changed] = ()) -> State:
    """Return how far a section is. What people wrote makes it more than ``filled by data``."""
    if confirmed_on is not None:
        return State.CHANGED if moved else State.CONFIRMED
    if words.strip():
        return State.WRITTEN
    return State.DATA if filled.says else State.EMPTY


def missing(section: PlanSection, filled: Filled, words: str) -> str | None:
    """Return in a sentence what keeps a section from being confirmed; None where nothing does."""
    written = bool(words.strip())
    if section.needs == "words":
        return None if written else "Nobody has written anything here yet."
    if filled.lacking is None or (section.instead and written):
        return None
    return f"{filled.lacking} Or say in your own words why." if section.instead else filled.lacking


@dataclass(frozen=True)
class Completeness:
    """How many of the sections count, and how many are merely filled by data, written, or out of date."""

    confirmed: int
    of: int
    by_data: int
    written: int
    out_of_date: int
    empty: int

    @property
    def text(self) -> str:
        """``5 of 9 confirmed``."""
        return f"{self.confirmed} of {self.of} confirmed"

    @property
    def whole(self) -> bool:
        """Whether every section is confirmed and none is out of date."""
        return self.confirmed == self.of


def completeness(states: Iterable[State]) -> Completeness:
    """Count the sections by state. Those filled by data alone do not count: nobody stands for them."""
    every = list(states)
    return Completeness(
        confirmed=sum(1 for each in every if each in COUNTED),
        of=len(every),
        by_data=every.count(State.DATA),
        written=every.count(State.WRITTEN),
        out_of_date=every.count(State.CHANGED),
        empty=every.count(State.EMPTY),
    )


def pages(words: str, blocks: Iterable[Block]) -> float:
    """Return about how many pages a section takes in the document."""
    rows = 0
    for block in blocks:
        if isinstance(block, Table):
            rows += len(block.rows) + 2
        elif isinstance(block, Chart):
            rows += CHART_ROWS
    return len(words.split()) / WORDS_A_PAGE + rows / ROWS_A_PAGE


def too_long(section: PlanSection, words: str, blocks: Iterable[Block], *, things: int = 1) -> str | None:
    """Say that a section is longer than the course allows; None where it is not.

    ``things``: how many of what ``section.per`` names there are.
    """
    most = section.most_pages * (max(things, 1) if section.per else 1)
    length = pages(words, blocks)
    if length <= most:
        return None
    return f"About {length:.1f} pages; the course gives this section {section.pages}."
