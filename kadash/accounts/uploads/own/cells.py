"""Cells of exported tables: text as it was before it was made safe for spreadsheets, lists, moments."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from kadash.core.formulas import unescaped
from kadash.core.frames import plain_day
from kadash.core.moments import in_utc, moment_at
from kadash.intake.types import Defect, Prepared, Typed
from kadash.intake.values.missing import standing

UNREADABLE = "This cell cannot be read as Kadash writes it: {why}. Leave it as it was exported, or empty it."


class Wrong(ValueError):
    """A cell that cannot be read; ``column`` is its field."""

    def __init__(self, column: str, why: object) -> None:
        super().__init__(str(why))
        self.column = column


def prepared(
    typed: Typed, read: Callable[[Mapping[str, Any]], Mapping[str, Any]], columns: Sequence[str]
) -> Prepared:
    """Return what ``read`` makes of each row, in these columns; a row of which it raises Wrong is a defect.

    It gets a row by field: missing cells None, text as before ``escaped``.
    """
    records, defects, lines = [], [], []
    for index, given in enumerate(records_of(typed.frame)):
        if typed.bad[index]:
            continue
        row = {name: unescaped(cell) if isinstance(cell, str) else cell for name, cell in given.items()}
        try:
            records.append(read(row))
        except Wrong as fault:
            defects.append(_defect(typed, index, row, fault))
            continue
        lines.append(int(typed.lines[index]))
    return Prepared(
        pd.DataFrame(records, columns=list(columns), dtype=object),
        np.array(lines, dtype=np.int64), len(typed.lines), len(typed.lines) - len(records),
        defects=tuple(defects),
    )  # fmt: skip


def records_of(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows by column, what is missing as None."""
    found: list[dict[str, Any]] = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return found


def as_read(text: object) -> str | None:
    """Return stored text as a file with it would be read: words for nothing are nothing."""
    found = str(text or "").strip()
    return None if not found or standing(found, prose=True) else found


def list_in(cell: object) -> list[dict[str, Any]]:
    """Return the list of objects that a cell holds as JSON, empty where it is empty. Raises ValueError."""
    if not cell:
        return []
    try:
        found = json.loads(str(cell))
    except (ValueError, RecursionError) as fault:
        raise ValueError("it is no list") from fault
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError("it is no list")
    return found


def term(values: Mapping[str, Any], name: str, choices: Collection[str]) -> str | None:
    """Return the value, one of the choices or None. Raises ValueError."""
    value = values.get(name)
    if value in (None, ""):
        return None
    if value not in choices:
        raise ValueError(f"the {name.replace('_', ' ')} is one of: {', '.join(choices)}")
    return str(value)


def words(values: Mapping[str, Any], name: str) -> str | None:
    """Return text, None where there is none. Raises ValueError."""
    value = values.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"the {name.replace('_', ' ')} is text")
    return value or None


def flag(values: Mapping[str, Any], name: str) -> bool | None:
    """Return a truth value, None where nobody said. Raises ValueError."""
    value = values.get(name)
    if value is not None and not isinstance(value, bool):
        raise ValueError(f"the {name.replace('_', ' ')} is true or false")
    return value


def day(values: Mapping[str, Any], name: str) -> date | None:
    """Return a day, None where there is none. Raises ValueError."""
    value = words(values, name)
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError as fault:
        raise ValueError(f"the {name.replace('_', ' ')} is a day such as 2026-01-31") from fault


def moment(cell: object, name: str, zone: ZoneInfo) -> datetime | None:
    """Return a moment in UTC; without an offset the utility's clock is meant. Raises ValueError."""
    if cell is None or cell == "" or cell is pd.NaT:
        return None
    try:
        found = datetime.fromisoformat(str(cell))
    except ValueError as fault:
        raise ValueError(
            f"the {name.replace('_', ' ')} is a moment such as 2026-01-31T09:30:00-07:00"
        ) from fault
    if found.tzinfo is not None:
        return in_utc(found)
    return moment_at(date(found.year, found.month, found.day), found.time(), zone)


def day_in(cell: object) -> date | None:
    """Return the day of a cell that was read as a date."""
    found = plain_day(cell)
    return found if isinstance(found, date) else None


def _defect(typed: Typed, index: int, row: Mapping[str, Any], fault: Wrong) -> Defect:
    value, why = str(row.get(fault.column) or "")[:80], UNREADABLE.format(why=fault)
    return Defect(int(typed.lines[index]), typed.header(fault.column), value, "not_as_exported", why)
