"""A representative's certificate: four courses, then an exam and a plan within a year after the last one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kadash.core.periods import months_later
from kadash.standards.course import CertificateRule


class State(StrEnum):
    """Where somebody stands on the way to the certificate."""

    COURSES = "courses"
    RUNNING = "running"
    EARNED = "earned"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Way:
    """What somebody has done: the day of each course by its id, exam and plan with day and percent."""

    courses: Mapping[str, date]
    exam_on: date | None = None
    exam_percent: Decimal | None = None
    plan_on: date | None = None
    plan_percent: Decimal | None = None


@dataclass(frozen=True)
class Standing:
    """Where that leads. There is a deadline once the last course is done; ``missing`` is in words."""

    state: State
    taken: int
    asked: int
    deadline: date | None
    days_left: int | None
    earned_on: date | None
    missing: tuple[str, ...]

    @property
    def said(self) -> str:
        """The state in words: ``3 of 4 courses``, ``120 days left``, ``earned``, ``lapsed``."""
        match self.state:
            case State.COURSES:
                return f"{self.taken} of {self.asked} courses"
            case State.RUNNING:
                return f"{self.days_left} day{'' if self.days_left == 1 else 's'} left"
            case State.EARNED:
                return "earned"
        return "lapsed"


def standing(rule: CertificateRule, way: Way, *, today: date) -> Standing:
    """Return where somebody stands on a day.

    The clock begins with the last of the courses and ends on the same date ``rule.years`` later (a course
    that ended on February 29: February 28). Exam and plan count when they reach their percent by then,
    the deadline's day included. Source: the course's program requirements.
    """
    taken = {id: day for id, day in way.courses.items() if day <= today}
    left = [course.title for course in rule.courses if course.id not in taken]
    exam = _passed(way.exam_on, way.exam_percent, rule.exam_percent, today)
    plan = _passed(way.plan_on, way.plan_percent, rule.plan_percent, today)
    missing = [*left]
    missing += [] if exam else [f"exam of at least {rule.exam_percent}%"]
    missing += [] if plan else [f"customer action plan of at least {rule.plan_percent}%"]
    asked = len(rule.courses)
    if left:
        return Standing(State.COURSES, asked - len(left), asked, None, None, None, tuple(missing))
    last = max(taken[course.id] for course in rule.courses)
    deadline = months_later(last, 12 * rule.years)
    if exam and plan and max(exam, plan) <= deadline:
        return Standing(State.EARNED, asked, asked, deadline, None, max(last, exam, plan), ())
    if today > deadline:
        return Standing(State.LAPSED, asked, asked, deadline, None, None, tuple(missing))
    return Standing(State.RUNNING, asked, asked, deadline, (deadline - today).days, None, tuple(missing))


def _passed(on: date | None, percent: Decimal | None, at_least: int, today: date) -> date | None:
    """Return the day on which a part was passed; None where it was not (yet)."""
    if on is None or percent is None or on > today or percent < at_least:
        return None
    return on
