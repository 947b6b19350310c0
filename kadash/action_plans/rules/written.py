"""Facts as a table of a report, and figures as people read them."""

from collections.abc import Iterable
from datetime import date

from kadash.core.documents.report import Block, Table
from kadash.core.periods import short

HEADER = ("Figure", "Value", "Note")
KNOWN = "What the data says"


def facts(rows: Iterable[tuple[str, str, str]]) -> tuple[Block, ...]:
    """Return figures as one table; nothing where there are none."""
    every = tuple(rows)
    return (Table(KNOWN, HEADER, every),) if every else ()


def figure(value: float | None, unit: str) -> str | None:
    """Return a measured figure with its unit; None stays None."""
    return None if value is None else f"{value:,.0f} {unit}"


def on_day(day: date | None) -> str:
    """Return ``on Jan 14, 2010``: a count of days alone says nothing in a document that is read later."""
    return f"on {short(day)}" if day else ""


def yes(flag: bool | None) -> str:
    """Return yes or no; a dash where nobody said."""
    return "–" if flag is None else "yes" if flag else "no"
