"""Deadlines in weeks over closed days, worked by hand."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from kadash.engagement.rules.deadlines import in_weeks, named, open_day, said
from kadash.engagement.rules.working_time import Calendar, Span, Week

DENVER = ZoneInfo("America/Denver")
USUAL = Calendar(
    DENVER,
    closures={date(2026, 12, 25): None, date(2027, 1, 1): None, date(2026, 11, 26): None,
              date(2026, 12, 24): time(12)},
)  # fmt: skip
FOUR_DAYS = Calendar(
    DENVER, weeks=(Week(date(2020, 1, 1), ((Span(time(7), time(17)),),) * 4 + ((), (), ())),)
)


@pytest.mark.parametrize(
    ("day", "weeks", "deadline"),
    [
        (date(2026, 11, 12), 1, date(2026, 11, 19)),  # a Thursday
        (date(2026, 11, 12), 2, date(2026, 11, 27)),  # Thanksgiving: the Friday after, which is worked here
        (date(2026, 11, 19), 2, date(2026, 12, 3)),  # a closed day in between moves nothing
        (date(2026, 12, 4), 4, date(2027, 1, 4)),  # Friday, New Year's Day: the Monday after
        (date(2026, 11, 27), 4, date(2026, 12, 28)),  # Friday, Christmas Day: the Monday after
        (date(2026, 11, 26), 4, date(2026, 12, 24)),  # half a day is a day
        (date(2026, 11, 14), 1, date(2026, 11, 23)),  # a Saturday: the Monday after
    ],
)
def test_a_deadline_in_weeks(day: date, weeks: int, deadline: date) -> None:
    assert in_weeks(USUAL, day, weeks) == deadline


def test_where_nobody_works_on_fridays() -> None:
    assert in_weeks(FOUR_DAYS, date(2026, 11, 13), 1) == date(2026, 11, 23)
    assert in_weeks(FOUR_DAYS, date(2026, 11, 12), 1) == date(2026, 11, 19)


def test_where_nobody_works_at_all_the_day_stays() -> None:
    closed = Calendar(DENVER, weeks=(Week(date(2020, 1, 1), ((),) * 7),))
    assert open_day(closed, date(2026, 11, 13)) == date(2026, 11, 13)
    assert said(closed, date(2026, 11, 13)) is None


def test_what_is_said_of_a_closed_day() -> None:
    assert said(USUAL, date(2026, 11, 25)) is None
    assert said(USUAL, date(2026, 12, 25)) == (
        "Friday, December 25, 2026, is closed here. The next working day is Monday, December 28, 2026."
    )
    assert (named(1), named(4)) == ("in 1 week", "in 4 weeks")
