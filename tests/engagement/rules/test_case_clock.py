"""The clock of a case, by hand: Denver, Monday to Friday 8 to 17; times are Denver's."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kadash.engagement.rules.case_clock import Event, Target, first_answer, said, solution, story, target
from kadash.engagement.rules.working_time import Calendar

DENVER = ZoneInfo("America/Denver")
CALENDAR = Calendar(DENVER)
HOLIDAY = Calendar(DENVER, closures={date(2026, 9, 7): None})
FRIDAY = "2026-09-04T16:30"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=DENVER)


def events(*given: tuple[str, str]) -> list[Event]:
    return [Event(place, at(moment), kind) for place, (moment, kind) in enumerate(given, start=1)]


def shown(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(DENVER):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("calendar", "done", "now", "expected"),
    [
        (CALENDAR, None, "2026-09-07T16:00", ("running", "Mon 07 16:30", 0)),
        (CALENDAR, None, "2026-09-07T16:31", ("missed", "Mon 07 16:30", 1)),  # open and overdue is a miss
        (CALENDAR, "2026-09-07T16:30", "2026-09-09T09:00", ("met", "Mon 07 16:30", 0)),
        (CALENDAR, "2026-09-08T09:10", "2026-09-09T09:00", ("missed", "Mon 07 16:30", 100)),
        (HOLIDAY, "2026-09-08T09:10", "2026-09-09T09:00", ("met", "Tue 08 16:30", 0)),
    ],
)
def test_one_working_day_on_a_friday_afternoon(
    calendar: Calendar, done: str | None, now: str, expected: tuple[str, str, int]
) -> None:
    history = events((done, "answered")) if done else []
    found = story(at(FRIDAY), 1, history, until=at(now))
    clock = first_answer(calendar, found, 1, now=at(now))
    assert (clock.state, shown(clock.due), clock.late) == expected


def test_waiting_for_the_customer_pauses_the_solution_and_not_the_answer() -> None:
    """Received Monday 9:00, two days: Wednesday 9:00. It waited Tuesday 9:00 to Thursday 9:00, 18 hours."""
    received, now = at("2026-08-31T09:00"), at("2026-09-04T12:00")
    history = events(("2026-09-01T09:00", "waiting for customer"), ("2026-09-03T09:00", "resumed"))
    found = story(received, 1, history, until=now)
    assert shown(solution(CALENDAR, found, 2, now=now).due) == "Fri 04 09:00"
    assert solution(CALENDAR, found, 2, now=now).late == 180
    answer = first_answer(CALENDAR, found, 1, now=now)
    assert (answer.state, shown(answer.due)) == ("missed", "Tue 01 09:00")
    meanwhile = at("2026-09-02T10:00")
    waits = solution(CALENDAR, story(received, 1, history, until=meanwhile), 2, now=meanwhile)
    assert (waits.state, shown(waits.due)) == ("waiting", "Thu 03 10:00")
    assert said(waits, now=meanwhile, calendar=CALENDAR) == "waits for the customer"


def test_what_waits_after_it_was_due_stays_late() -> None:
    received, now = at("2026-08-31T09:00"), at("2026-09-04T12:00")
    history = events(("2026-09-02T10:00", "waiting for customer"))
    found = solution(CALENDAR, story(received, 1, history, until=now), 1, now=now)
    assert (found.state, shown(found.due)) == ("missed", "Tue 01 09:00")


def test_a_case_that_is_opened_again() -> None:
    """Five days from Monday 9:00. Solved on Wednesday, opened again on Friday: two days are taken out."""
    received = at("2026-08-31T09:00")
    history = events(("2026-09-02T09:00", "solved"), ("2026-09-04T09:00", "reopened"))
    before = story(received, 1, history, until=at("2026-09-03T09:00"))
    assert solution(CALENDAR, before, 5, now=at("2026-09-03T09:00")).state == "met"
    again = story(received, 1, history, until=at("2026-09-08T09:00"))
    assert (again.state, again.reopened, again.solved) == ("open", 1, None)
    clock = solution(CALENDAR, again, 5, now=at("2026-09-08T09:00"))
    assert (clock.state, shown(clock.due)) == ("running", "Wed 09 09:00")
    assert first_answer(CALENDAR, again, 2, now=at("2026-09-08T09:00")).state == "met"  # it was answered once
    solved = [*history, Event(9, at("2026-09-09T10:00"), "solved")]
    late = solution(
        CALENDAR, story(received, 1, solved, until=at("2026-09-10T09:00")), 5, now=at("2026-09-10T09:00")
    )
    assert (late.state, late.late) == ("missed", 60)


def test_taken_back_withdrawn_and_handed_over() -> None:
    received, now = at("2026-08-31T09:00"), at("2026-09-04T12:00")
    wrong = [
        Event(1, at("2026-08-31T10:00"), "answered"),
        Event(2, at("2026-08-31T11:00"), "taken back", about_id=1),
    ]
    assert story(received, 1, wrong, until=now).answered is None
    gone = story(received, 1, events(("2026-08-31T10:00", "withdrawn")), until=now)
    assert first_answer(CALENDAR, gone, 1, now=now).state == "withdrawn"
    too_late = story(received, 1, events(("2026-09-03T10:00", "withdrawn")), until=now)
    assert first_answer(CALENDAR, too_late, 1, now=now).state == "missed"
    handed = story(received, 1, [Event(1, at("2026-08-31T10:00"), "handed over", department_id=2)], until=now)
    assert handed.department_id == 2


def level(
    id: int, days: int, since: str, kinds: tuple[str, ...] | None = None, *, ended: bool = False
) -> Target:
    return Target(id, 1, "first answer", Decimal("0.9"), days, kinds, date.fromisoformat(since), ended)


def test_the_target_of_that_day() -> None:
    """Two days until 2025, one day since; complaints have half a year of their own until July 2026."""
    targets = [
        level(1, 2, "2020-01-01"), level(2, 1, "2026-01-01"), level(3, 0, "2026-01-01", ("complaint",)),
        level(4, 0, "2026-07-01", ("complaint",), ended=True),
    ]  # fmt: skip

    def days(kind: str, day: str) -> int | None:
        found = target(
            targets, department_id=1, measure="first answer", kind=kind, day=date.fromisoformat(day)
        )
        return None if found is None else found.days

    assert [days("issue", day) for day in ("2019-12-31", "2025-12-31", "2026-01-01")] == [None, 2, 1]
    assert [days("complaint", day) for day in ("2025-12-31", "2026-06-30", "2026-07-01")] == [2, 0, None]
    assert (
        target(targets, department_id=2, measure="first answer", kind="issue", day=date(2026, 1, 1)) is None
    )


@pytest.mark.parametrize(
    ("now", "text"),
    [
        ("2026-09-07T09:00", "due today 4:30 PM"),
        ("2026-09-05T09:00", "due Mon Sep 7 4:30 PM"),
        ("2026-09-08T09:10", "late by 1 h 40 min"),
        ("2026-09-22T09:00", "late by 91 h 30 min"),
        ("2026-10-05T16:30", "late by 20 working days"),
        ("2027-11-08T16:29", "late by 304 working days"),
    ],
)
def test_in_words(now: str, text: str) -> None:
    clock = first_answer(CALENDAR, story(at(FRIDAY), 1, [], until=at(now)), 1, now=at(now))
    assert said(clock, now=at(now), calendar=CALENDAR) == text
    assert said(first_answer(CALENDAR, story(at(FRIDAY), 1, [], until=at(now)), None, now=at(now)),
                now=at(now), calendar=CALENDAR) == "no target"  # fmt: skip
