"""Obstacles and the courses of action past them: what keeps one from going before the board, what it said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Verdict(StrEnum):
    """What the board said to a course of action."""

    OPEN = ""
    CHOSEN = "chosen"
    DECLINED = "declined"
    LATER = "later"


class Stage(StrEnum):
    """How far an obstacle is, from nothing thought of to decided."""

    EMPTY = "no course of action yet"
    LACKING = "not ready for the board"
    READY = "ready for the board"
    DECIDED = "decided"


@dataclass(frozen=True)
class CourseFact:
    """What counts of a course of action. ``cost_cents`` None: not known."""

    title: str
    cost_cents: int | None = None
    effect: str = ""
    risk: str = ""
    recommended: bool = False
    why: str = ""
    verdict: str = Verdict.OPEN


@dataclass(frozen=True)
class PolicyFact:
    """A policy item with its level and dates."""

    level: str
    next_look: date | None = None
    closed: bool = False


@dataclass(frozen=True)
class LandscapeState:
    """Open items by level, the levels that nobody looked at, and how many items are due for a look."""

    open: dict[str, int]
    blank: tuple[str, ...]
    due: int


def lacking(courses: Sequence[CourseFact], *, most: int) -> tuple[str, ...]:
    """Return, in sentences, what keeps the courses of one obstacle from going before the board.

    At most ``most``, each with cost, effect and risk, exactly one recommended with the reason. Source: the
    course's "COA – The Force Multiplier". A course that the board declined is not counted.
    """
    alive = [course for course in courses if course.verdict != Verdict.DECLINED]
    said = []
    if len(alive) > most:
        said.append(f"There are {len(alive)} courses of action; the board decides among at most {most}.")
    for course in alive:
        missing = ["cost"] if course.cost_cents is None else []
        missing += [name for name in ("effect", "risk") if not getattr(course, name).strip()]
        if missing:
            said.append(f"“{course.title}” says nothing about its {_listed(missing)}.")
    chosen = [course for course in alive if course.recommended]
    if alive and len(chosen) != 1:
        said.append("None of them is recommended." if not chosen else f"{len(chosen)} are recommended.")
    said += [f"“{each.title}” is recommended without a reason." for each in chosen if not each.why.strip()]
    return tuple(said)


def stage(courses: Sequence[CourseFact], *, most: int) -> Stage:
    """Return how far an obstacle is; one chosen course decides it."""
    if any(course.verdict == Verdict.CHOSEN for course in courses):
        return Stage.DECIDED
    if not any(course.verdict != Verdict.DECLINED for course in courses):
        return Stage.EMPTY
    return Stage.LACKING if lacking(courses, most=most) else Stage.READY


def landscape(items: Iterable[PolicyFact], levels: Iterable[str], *, today: date) -> LandscapeState:
    """Return where the landscape stands; a look is due on its day. Closed items only show that one looked."""
    known = list(items)
    alive = [policy for policy in known if not policy.closed]
    seen = {policy.level for policy in known}
    by_level = list(levels)
    return LandscapeState(
        open={level: sum(1 for policy in alive if policy.level == level) for level in by_level},
        blank=tuple(level for level in by_level if level not in seen),
        due=sum(1 for policy in alive if policy.next_look is not None and policy.next_look <= today),
    )


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
