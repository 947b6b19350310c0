"""Working time worked out by hand in Denver: Monday to Friday 8 to 17 unless a test says other."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from kadash.engagement.rules.working_time import (
    USUAL,
    Calendar,
    NeverOpen,
    Span,
    Week,
    counts_from,
    due,
    hours_of,
    in_hours,
    later_by,
    read_hours,
    stored_hours,
    working_days,
    working_days_after,
    working_minutes,
    written_hours,
)

DENVER = ZoneInfo("America/Denver")
USUAL_ONE = Calendar(DENVER)
LABOR_DAY = Calendar(DENVER, closures={date(2026, 9, 7): None})


def at(text: str) -> datetime:
    """A moment by Denver's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=DENVER)


def told(moment: datetime) -> str:
    return moment.astimezone(DENVER).strftime("%a %Y-%m-%d %H:%M")


def week(*days: str) -> Calendar:
    return Calendar(DENVER, (Week(date(2020, 1, 1), tuple(read_hours(day) for day in days)),))


TEN_HOURS = week(*["7:00-18:00"] * 4, "", "", "")
LUNCH = week(*["8:00-12:00, 13:00-17:00"] * 5, "", "")
ALWAYS = week(*["0:00-24:00"] * 7)


@pytest.mark.parametrize(
    ("calendar", "received", "days", "expected"),
    [
        (USUAL_ONE, "2026-09-04T16:30", 1, "Mon 2026-09-07 16:30"),
        (LABOR_DAY, "2026-09-04T16:30", 1, "Tue 2026-09-08 16:30"),  # that Monday is a holiday
        (USUAL_ONE, "2026-08-28T16:30", 1, "Mon 2026-08-31 16:30"),
        (USUAL_ONE, "2026-08-28T16:30", 0, "Fri 2026-08-28 16:30"),
        (USUAL_ONE, "2026-08-28T17:00", 1, "Tue 2026-09-01 08:00"),  # closed: received on Monday at 8
        (USUAL_ONE, "2026-08-29T11:00", 1, "Tue 2026-09-01 08:00"),
        (USUAL_ONE, "2026-08-31T06:10", 1, "Tue 2026-09-01 08:00"),
        (USUAL_ONE, "2026-08-26T10:00", 5, "Wed 2026-09-02 10:00"),
        (TEN_HOURS, "2026-09-03T17:00", 1, "Mon 2026-09-07 17:00"),  # Friday is no working day
        (TEN_HOURS, "2026-09-04T09:00", 1, "Tue 2026-09-08 07:00"),
        (LUNCH, "2026-08-31T12:20", 1, "Tue 2026-09-01 13:00"),
        (USUAL_ONE, "2026-03-06T16:30", 1, "Mon 2026-03-09 16:30"),  # clocks go forward on the Sunday
        (USUAL_ONE, "2026-10-30T16:30", 1, "Mon 2026-11-02 16:30"),  # and back
        (ALWAYS, "2026-03-07T02:30", 1, "Sun 2026-03-08 03:30"),  # 2:30 does not exist on that Sunday
    ],
)
def test_due(calendar: Calendar, received: str, days: int, expected: str) -> None:
    assert told(due(calendar, at(received), days)) == expected


def test_both_changes_of_the_clocks_in_utc() -> None:
    """16:30 is 23:30 UTC in winter and 22:30 UTC in summer."""
    assert due(USUAL_ONE, at("2026-03-06T16:30"), 1) == datetime(2026, 3, 9, 22, 30, tzinfo=UTC)
    assert due(USUAL_ONE, at("2026-10-30T16:30"), 1) == datetime(2026, 11, 2, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("calendar", "start", "end", "minutes"),
    [
        (USUAL_ONE, "2026-08-28T16:30", "2026-08-31T09:00", 30 + 60),
        (LABOR_DAY, "2026-09-04T16:30", "2026-09-08T09:00", 30 + 60),
        (USUAL_ONE, "2026-09-04T16:30", "2026-09-08T09:00", 30 + 540 + 60),
        (TEN_HOURS, "2026-09-03T17:00", "2026-09-07T08:00", 60 + 60),
        (LUNCH, "2026-08-31T11:00", "2026-08-31T14:00", 120),
        (USUAL_ONE, "2026-08-29T11:00", "2026-08-30T11:00", 0),
        (USUAL_ONE, "2026-08-31T11:00", "2026-08-31T10:00", 0),
        (ALWAYS, "2026-03-08T00:00", "2026-03-09T00:00", 23 * 60),
        (ALWAYS, "2026-11-01T00:00", "2026-11-02T00:00", 25 * 60),
        (USUAL_ONE, "2026-03-06T16:00", "2026-03-09T09:00", 120),
    ],
)
def test_working_minutes(calendar: Calendar, start: str, end: str, minutes: int) -> None:
    assert working_minutes(calendar, at(start), at(end)) == minutes
    if minutes:
        assert working_minutes(calendar, at(start), later_by(calendar, at(start), minutes)) == minutes


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-08-28T16:30", "2026-08-31T16:29", 0),
        ("2026-08-28T16:30", "2026-08-31T16:30", 1),
        ("2026-08-28T16:30", "2026-09-02T09:00", 2),
        ("2026-08-29T11:00", "2026-08-29T12:00", 0),
        ("2026-08-29T11:00", "2026-09-01T08:00", 1),
    ],
)
def test_working_days(start: str, end: str, days: int) -> None:
    assert working_days(USUAL_ONE, at(start), at(end)) == days


def test_when_it_counts_from() -> None:
    assert told(counts_from(USUAL_ONE, at("2026-08-28T16:59"))) == "Fri 2026-08-28 16:59"
    assert told(counts_from(USUAL_ONE, at("2026-08-28T17:00"))) == "Mon 2026-08-31 08:00"
    assert told(later_by(USUAL_ONE, at("2026-08-28T16:30"), 45)) == "Mon 2026-08-31 08:15"


def test_hours_hold_from_a_day_on_and_some_days_close_early() -> None:
    """Ten-hour days from July on; on December 24 the office closes at noon."""
    four_days = tuple(read_hours(day) for day in (*["7:00-18:00"] * 4, "", "", ""))
    calendar = Calendar(
        DENVER, (Week(date(2026, 7, 1), four_days), Week(date(2020, 1, 1), USUAL)),
        {date(2026, 12, 24): time(12)},
    )  # fmt: skip
    assert calendar.works_on(date(2026, 6, 26))  # a Friday before
    assert not calendar.works_on(date(2026, 7, 3))
    assert calendar.spans_on(date(2026, 12, 24)) == (Span(time(7), time(12)),)
    assert told(counts_from(calendar, at("2026-12-24T13:00"))) == "Mon 2026-12-28 07:00"
    assert told(due(calendar, at("2026-12-23T16:00"), 1)) == "Thu 2026-12-24 16:00"  # a half day is a day


def test_fifteen_working_days_after_the_quarter() -> None:
    """October 1 to 21, 2026 has 15 weekdays; a closed Monday makes it one day more."""
    assert working_days_after(USUAL_ONE, date(2026, 9, 30), 15) == date(2026, 10, 21)
    closed = Calendar(DENVER, closures={date(2026, 10, 5): None})
    assert working_days_after(closed, date(2026, 9, 30), 15) == date(2026, 10, 22)


def test_nobody_ever_works() -> None:
    nobody = week(*[""] * 7)
    with pytest.raises(NeverOpen):
        due(nobody, at("2026-01-01T10:00"), 1)
    with pytest.raises(NeverOpen):
        working_days_after(nobody, date(2026, 1, 1), 1)


@pytest.mark.parametrize(
    "text",
    [
        "8:00",
        "17:00-8:00",
        "8:00-12:00, 11:00-17:00",
        "8:70-9:00",
        "x-9:00",
        "25-26",
        "0 AM-5 PM",
        "8 AM-13 PM",
    ],
)
def test_hours_that_cannot_be(text: str) -> None:
    with pytest.raises(ValueError):
        read_hours(text)


def test_hours_written_and_stored() -> None:
    spans = read_hours("8-12, 13:00-17:30")
    assert written_hours(spans) == "8:00 AM-12:00 PM, 1:00 PM-5:30 PM"
    assert read_hours(written_hours(spans)) == spans
    assert read_hours("8 a.m.-5pm") == read_hours("8-17")
    assert read_hours("12 AM-12:30 AM, 10 PM-12 AM") == read_hours("0-0:30, 22-24")
    assert hours_of(stored_hours((spans, ()))) == (spans, ())
    assert [in_hours(minutes) for minutes in (40, 60, 100, 0)] == ["40 min", "1 h", "1 h 40 min", "0 min"]


def test_years_of_waiting_are_reckoned_like_minutes() -> None:
    """A case that waits since 2009: 540 minutes a day, 4,000 working days on."""
    start = at("2009-06-01T08:00")
    end = later_by(USUAL_ONE, start, 4000 * 540)
    assert working_minutes(USUAL_ONE, start, end) == 4000 * 540
    assert end.year > 2020
