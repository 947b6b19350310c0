"""Plans that hold for a year from the day they were approved: the course asks for an annual update."""

from datetime import date, timedelta

from kadash.core.periods import months_later

MONTHS = 12
AHEAD = timedelta(days=60)
"""So many days before its year ends, a plan is due for its yearly update."""


def ends(approved_on: date) -> date:
    """Return the last day on which a plan approved on a day is in force."""
    return months_later(approved_on, MONTHS)


def holds(approved_on: date | None, day: date) -> bool:
    """Whether a plan was approved by that day and is not older than a year."""
    return approved_on is not None and approved_on <= day <= ends(approved_on)


def due(approved_on: date, day: date) -> bool:
    """Whether a plan's yearly update is due on a day, or late."""
    return day > ends(approved_on) - AHEAD
