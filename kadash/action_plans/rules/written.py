"""Facts as a table of a report, and figures as people read them."""

from collections.abc import Iterable

from kadash.core.documents.report import Block, Table

HEADER = ("Figure", "Value", "Note")
KNOWN = "What the data says"


def facts(rows: Iterable[tuple[str, str, str]]) -> tuple[Block, ...]:
    """Return figures as one table; nothing where there are none."""
    every = tuple(rows)
    return (Table(KNOWN, HEADER, every),) if every else ()


def figure(value: float | None, unit: str) -> str | None:
    """Return a measured figure with its unit; None stays None."""
    return None if value is None else f"{value:,.0f} {unit}"


def yes(flag: bool | None) -> str:
    """Return yes or no; a dash where nobody said."""
    return "–" if flag is None else "yes" if flag else "no"
