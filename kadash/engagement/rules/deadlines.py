"""Deadlines that are given in weeks: the same weekday so many weeks later, and never a day that is closed."""

from datetime import date, timedelta

from kadash.core.counts import counted
from kadash.core.periods import written
from kadash.engagement.rules.working_time import FURTHEST, Calendar

WEEKS = (1, 2, 4)


def open_day(calendar: Calendar, day: date) -> date:
    """Return the first day from a day on, itself included, on which somebody works.

    It is the day itself where nobody works for more than a year.
    """
    ahead = (day + timedelta(days=days) for days in range(FURTHEST))
    return next((day for day in ahead if calendar.works_on(day)), day)


def in_weeks(calendar: Calendar, day: date, weeks: int) -> date:
    """Return the deadline so many weeks after a day: closed days in between do not move it."""
    return open_day(calendar, day + timedelta(weeks=weeks))


def said(calendar: Calendar, day: date) -> str | None:
    """Return what is to be said of a deadline on a closed day; None where the day is worked."""
    if calendar.works_on(day):
        return None
    after = open_day(calendar, day)
    if after == day:
        return None
    return f"{day:%A}, {written(day)}, is closed here. The next working day is {after:%A}, {written(after)}."


def named(weeks: int) -> str:
    """Return ``in 2 weeks``."""
    return f"in {counted(weeks, 'week')}"
