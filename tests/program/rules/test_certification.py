"""The certificate's year: begins with the last course, ends on the same date, leap days included."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.program.rules.certification import State, Way, standing
from kadash.standards.course import course

RULE = course().certificate
COURSES = {"overview": date(2023, 5, 2), "program": date(2024, 2, 29), "representative": date(2023, 9, 1)}
ALL = {**COURSES, "toolbox": date(2023, 11, 8)}


def way(**more: object) -> Way:
    values = {
        "exam_on": date(2024, 6, 1),
        "exam_percent": Decimal(75),
        "plan_on": date(2025, 2, 28),
        "plan_percent": Decimal(70),
        **more,
    }
    return Way(ALL, **values)  # type: ignore[arg-type]


def test_there_is_no_clock_before_the_last_course() -> None:
    found = standing(RULE, Way(COURSES), today=date(2026, 1, 1))
    assert (found.state, found.said, found.deadline) == (State.COURSES, "3 of 4 courses", None)
    assert found.missing[0] == "The Effective Key Accounts Toolbox"


def test_the_year_begins_with_the_last_course_and_february_29_ends_on_28() -> None:
    found = standing(RULE, Way(ALL), today=date(2025, 2, 27))
    assert (found.deadline, found.days_left, found.said) == (date(2025, 2, 28), 1, "1 day left")
    assert standing(RULE, Way(ALL), today=date(2025, 2, 28)).state == State.RUNNING
    assert standing(RULE, Way(ALL), today=date(2025, 3, 1)).state == State.LAPSED


def test_earned_on_the_deadline_itself_with_the_least_percents() -> None:
    found = standing(RULE, way(), today=date(2026, 1, 1))
    assert (found.state, found.earned_on, found.missing) == (State.EARNED, date(2025, 2, 28), ())


@pytest.mark.parametrize(
    ("more", "state", "missing"),
    [
        ({"plan_on": date(2025, 3, 1)}, State.LAPSED, ()),
        ({"exam_percent": Decimal("74.9")}, State.LAPSED, ("exam of at least 75%",)),
        ({"plan_percent": Decimal("69.9")}, State.LAPSED, ("customer action plan of at least 70%",)),
        ({"exam_on": None}, State.LAPSED, ("exam of at least 75%",)),
    ],
)
def test_what_is_late_or_too_low_does_not_count(more: dict, state: State, missing: tuple[str, ...]) -> None:
    found = standing(RULE, way(**more), today=date(2026, 1, 1))
    assert (found.state, found.missing) == (state, missing)


def test_what_is_dated_ahead_is_not_passed_yet() -> None:
    found = standing(RULE, way(), today=date(2025, 2, 27))
    assert (found.state, found.days_left) == (State.RUNNING, 1)
    assert found.missing == ("customer action plan of at least 70%",)


def test_the_state_in_words() -> None:
    assert standing(RULE, Way(ALL), today=date(2025, 2, 26)).said == "2 days left"
    assert standing(RULE, Way(ALL), today=date(2025, 2, 28)).said == "0 days left"
    assert standing(RULE, way(), today=date(2026, 1, 1)).said == "earned"
    assert standing(RULE, Way(ALL), today=date(2026, 1, 1)).said == "lapsed"


def test_a_part_counts_from_its_own_day_on() -> None:
    found = standing(RULE, way(), today=date(2025, 2, 28))
    assert (found.state, found.earned_on) == (State.EARNED, date(2025, 2, 28))
