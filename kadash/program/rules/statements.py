"""Core values, vision and mission: which version holds, and whether it is due to be confirmed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kadash.core.periods import months_later


class State(StrEnum):
    """What there is of a statement."""

    NONE = "not written"
    DRAFT = "draft"
    ADOPTED = "adopted"
    DUE = "due to be confirmed"


@dataclass(frozen=True)
class Version:
    """One version; ``number`` counts from 1 for its kind."""

    kind: str
    number: int
    text: str
    adopted_on: date | None = None
    confirmed_on: date | None = None


@dataclass(frozen=True)
class Standing:
    """The version that holds (the last adopted one, else the last draft) and what is the matter with it."""

    kind: str
    state: State
    version: Version | None
    due_on: date | None = None
    draft: Version | None = None


def standing(kind: str, versions: Iterable[Version], *, today: date, months: int) -> Standing:
    """Return which version of a statement holds on a day.

    An adopted one holds for ``months`` after it was adopted or last confirmed; on the day after, it is due.
    A draft that is newer than the adopted version stands beside it.
    """
    own = sorted(
        (version for version in versions if version.kind == kind), key=lambda version: version.number
    )
    adopted = [version for version in own if version.adopted_on is not None and version.adopted_on <= today]
    if not adopted:
        return Standing(kind, State.DRAFT if own else State.NONE, own[-1] if own else None)
    holds = adopted[-1]
    assert holds.adopted_on is not None
    due_on = months_later(max(holds.adopted_on, holds.confirmed_on or holds.adopted_on), months)
    newer = [version for version in own if version.number > holds.number and version.adopted_on is None]
    state = State.DUE if today > due_on else State.ADOPTED
    return Standing(kind, state, holds, due_on, newer[-1] if newer else None)


def remarks(text: str, *, longest: int = 60) -> Sequence[str]:
    """Return what a reader would stumble over: more than ``longest`` words, or no customer in it."""
    words = text.split()
    found = []
    if len(words) > longest:
        found.append(f"{len(words)} words: few people will remember more than {longest}.")
    lower = text.lower()
    if words and not any(word in lower for word in ("customer", "account", "communit", "business")):
        found.append("It does not say for whom: no customer, account, business or community is named.")
    return found
