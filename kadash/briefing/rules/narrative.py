"""The agenda's minutes, and what a proposal must have."""

from collections.abc import Sequence
from dataclasses import dataclass

HOUR = 60
MOST_COURSES = 3


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
