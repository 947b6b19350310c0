"""How far a business plan is: filled by data is one state, confirmed by a person another that counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """Where a section stands."""

    EMPTY = "empty"
    WRITTEN = "written, facts missing"
    FILLED = "filled by data, confirmed by nobody"
    CONFIRMED = "confirmed"
    CHANGED = "confirmed, the data changed since"
    LACKING = "confirmed, facts missing since"


COUNTED = frozenset({State.CONFIRMED, State.CHANGED})


@dataclass(frozen=True)
class Written:
    """What people did with a section: words by part, and who confirmed it with which facts."""

    section: str
    words: Mapping[str, str] = field(default_factory=dict)
    confirmed_by: str | None = None
    confirmed_on: date | None = None
    facts: str | None = None

    @property
    def has_words(self) -> bool:
        """Whether anything was written."""
        return any(text.strip() for text in self.words.values())


def state(written: Written, *, lacking: bool, facts: str) -> State:
    """Return where a section stands.

    ``lacking``: facts that the section must have are not there. ``facts``: digest of what the data says now.
    """
    if written.confirmed_on is not None:
        if lacking:
            return State.LACKING
        return State.CONFIRMED if written.facts == facts else State.CHANGED
    if not lacking:
        return State.FILLED
    return State.WRITTEN if written.has_words else State.EMPTY


@dataclass(frozen=True)
class Completeness:
    """How many sections count: confirmed by a person while the facts that they must have are there."""

    confirmed: int
    filled: int
    sections: int

    @property
    def whole(self) -> bool:
        """Whether every section counts."""
        return self.sections > 0 and self.confirmed == self.sections

    @property
    def text(self) -> str:
        """``5 of 7 sections confirmed``."""
        return f"{self.confirmed} of {self.sections} sections confirmed"


def completeness(states: Iterable[State]) -> Completeness:
    """Return confirmed and filled sections of all; a section that is only filled by data does not count."""
    known = list(states)
    return Completeness(
        confirmed=sum(each in COUNTED for each in known),
        filled=sum(each == State.FILLED for each in known),
        sections=len(known),
    )


@dataclass(frozen=True)
class Adopted:
    """The version of the business plan that was adopted last; ``owner`` is who started that plan."""

    plan_year: int
    number: int
    adopted_on: date
    adopted_by: str
    owner: str = ""
    plan_id: int = 0

    def months_old(self, today: date) -> int:
        """Return full months since it was adopted."""
        months = (today.year - self.adopted_on.year) * 12 + today.month - self.adopted_on.month
        return max(months - (today.day < self.adopted_on.day), 0)
