"""Narratives with current figures, the agenda's minutes, and what a proposal must have."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kadash.briefing.rules.value import Figure

FIELD = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")
LIKE_A_FIELD = re.compile(r"\{[^{}]*\}")
HOUR = 60
MOST_COURSES = 3


@dataclass(frozen=True)
class Moved:
    """A figure that a narrative quotes and that was another when the narrative was written."""

    key: str
    label: str
    then: str
    now: str


def quoted(narrative: str) -> tuple[str, ...]:
    """Return the keys of the figures that a narrative quotes, each once, in order."""
    return tuple(dict.fromkeys(FIELD.findall(narrative)))


def unknown_fields(narrative: str, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """Return what looks like a field of the narrative but names no figure."""
    found = LIKE_A_FIELD.findall(narrative)
    return tuple(text for text in dict.fromkeys(found) if text[1:-1] not in figures)


def filled(narrative: str, figures: Mapping[str, Figure]) -> str:
    """Return the narrative with its figures written out; unknown fields stay as they are."""
    return FIELD.sub(lambda m: figures[m[1]].text if m[1] in figures else m[0], narrative)


def moved(narrative: str, then: Mapping[str, str], figures: Mapping[str, Figure]) -> tuple[Moved, ...]:
    """Return the quoted figures that differ from what they were when the narrative was written.

    ``then`` holds the texts of that time by key; a figure that was not there then counts as it is.
    """
    return tuple(
        Moved(key, figures[key].label, then[key], figures[key].text)
        for key in quoted(narrative)
        if key in figures and key in then and then[key] != figures[key].text
    )


def over_time(minutes: Sequence[int], limit: int = HOUR) -> int:
    """Return by how many minutes an agenda is over the hour, 0 where it fits."""
    return max(0, sum(minutes) - limit)


@dataclass(frozen=True)
class Course:
    """A course of action before the board: what it costs, what it does, what stands in its way.

    ``source`` is the id of the strategy's course of action that it was taken from, None for one written here.
    """

    title: str
    cost: str = ""
    effect: str = ""
    obstacle: str = ""
    recommended: bool = False
    why: str = ""
    source: int | None = None


def lacking(courses: Sequence[Course]) -> tuple[str, ...]:
    """Return, in sentences, what keeps the courses of action from going before the board.

    At most three, each with cost, effect and obstacle, and one of them recommended with the reason.
    Source: the course's "COA – The Force Multiplier".
    """
    said: list[str] = []
    if len(courses) > MOST_COURSES:
        said.append(
            f"There are {len(courses)} courses of action; a board decides among at most {MOST_COURSES}."
        )
    for course in courses:
        missing = [name for name in ("cost", "effect", "obstacle") if not getattr(course, name).strip()]
        if missing:
            said.append(f"“{course.title}” says nothing about its {' and '.join(missing)}.")
    chosen = [course for course in courses if course.recommended]
    if courses and len(chosen) != 1:
        said.append(f"{len(chosen) or 'None'} of them is recommended; recommend one.")
    said += [
        f"“{course.title}” is recommended without saying why." for course in chosen if not course.why.strip()
    ]
    return tuple(said)
