"""Columns of Streamlit's grid in the units that it formats, made once for each frame."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd
import pyarrow as pa
import streamlit as st

from kadash.core.money import from_cents, rounded_cents
from kadash.core.periods import Month

Kind = Literal[
    "text", "money", "whole", "number", "factor", "percent", "points", "bar",
    "date", "month", "moment", "link", "trend", "rank",
]  # fmt: skip

WIDTHS: Mapping[Kind, int] = {"money": 132, "bar": 150, "factor": 132}


@dataclass(frozen=True)
class Column:
    """One column: the frame's field, the header as people read it (unit included), and what its values are.

    ``money`` cents (whole or unrounded) · ``percent``, ``points`` and ``bar`` fractions of 1 · ``factor`` 0
    to 1 with a bar · ``whole`` and ``number`` plain numbers · ``month`` a running number · ``trend`` a list
    of numbers · ``link`` text that opens a page (see ``Opens``) · ``rank`` a number as text, or a word such
    as N/A. ``most`` fills a bar.
    A ``hidden`` column waits behind the eye above the grid; what is ``on_screen`` stays out of the files.
    On a phone the text that ``leads`` says what a row is called, and the amount that does stands first.
    A ``rank`` that ``leads`` is a figure in words, which must not be cut.
    """

    field: str
    label: str
    kind: Kind = "text"
    help: str | None = None
    places: int = 2
    most: float | None = None
    width: int | Literal["small", "medium", "large"] | None = None
    pinned: bool = False
    hidden: bool = False
    on_screen: bool = False
    leads: bool = False

    @property
    def header(self) -> str:
        """The label, with the unit where it is money and the label leaves it out."""
        return self.label if self.kind != "money" or "$" in self.label else f"{self.label} ($)"


def prepared(frame: pd.DataFrame, columns: tuple[Column, ...]) -> pa.Table:
    """Return the columns as the grid formats them: dollars, hundredths, text; nothing where unknown.

    An Arrow table is sent as it is; a frame would be turned into one in every run.
    """
    return pa.table({c.field: _seen(frame[c.field], c) for c in columns})


def _seen(values: pd.Series, column: Column) -> pa.Array:
    found = values.tolist()
    match column.kind:
        case "money":
            return _numbers(found, _dollars)
        case "percent" | "points" | "bar":
            places = decimals(values, column)
            return _numbers(found, lambda numbers, _: _points(numbers, places))
        case "factor" | "number" | "whole":
            return _numbers(found, lambda numbers, _: numbers)
        case "text" | "link":
            return pa.array([None if missing(v) else str(v) for v in found], pa.string())
        case "rank":
            return pa.array([None if missing(v) else _sortable(str(v)) for v in found], pa.string())
        case "trend":
            return pa.array(found, from_pandas=True)
        case "month":
            return pa.array([None if missing(v) else first_day(v) for v in found], pa.date32())
        case _:
            return pa.array([None if missing(v) else v for v in found])


def _sortable(rank: str) -> str:
    """Return a rank so that the grid, which sorts texts by their letters, puts 2 before 10."""
    return rank.rjust(5) if rank.isdecimal() else rank


def decimals(values: pd.Series, column: Column) -> int:
    """Return how many decimals a column's shares are shown with: one, as everywhere, or what it asks for.

    Where a share above 0 would read 0.0% there is one decimal more: the grid can't write "< 0.1%" in a
    column of numbers, and an account with an amount beside it has a share of it.
    """
    places = min(column.places, 1)
    if column.kind in ("percent", "bar"):
        shares = pd.to_numeric(values, errors="coerce").to_numpy("float64")
        unseen = (shares > 0) & (100 * shares < 0.5 * 10.0**-places)
        return places + 1 if unseen.any() else places
    return places


def _points(shares: np.ndarray, places: int) -> np.ndarray:
    """Return fractions as percentages; what would read -0.0 is none."""
    points = 100 * shares
    points[np.abs(points) < 0.5 * 10.0**-places] = 0
    return points


def _numbers(found: list[Any], turn: Callable[[np.ndarray, list[Any]], np.ndarray]) -> pa.Array:
    try:
        numbers = np.array(found, dtype="float64")  # None becomes NaN
    except (TypeError, ValueError):  # an empty text, or pandas' own missing value
        found = [None if missing(v) else v for v in found]
        numbers = np.array(found, dtype="float64")
    return pa.array(turn(numbers, found), mask=np.isnan(numbers))


def _dollars(cents: np.ndarray, exact: list[Any]) -> np.ndarray:
    """Return cents as dollars, rounded half up; exact arithmetic only where it decides, which is slow."""
    dollars: np.ndarray = np.rint(cents) / 100
    for place in np.flatnonzero(np.abs(cents % 1 - 0.5) < 1e-3):
        dollars[place] = float(from_cents(rounded_cents(exact[place])))
    return dollars


def first_day(month: Any) -> date:
    """Return the first day of a month that is given by its running number, or already as a day."""
    return month if isinstance(month, date) else Month.from_number(int(month)).first_day


def missing(value: object) -> bool:
    """Say whether a cell says nothing."""
    return value is None or value is pd.NaT or value is pd.NA or value != value or value == ""


def config(column: Column, values: pd.Series, key: str, *, opens: bool) -> Any:
    """Return how the grid draws a column of these values; ``opens``: its links open a page."""
    kinds = st.column_config
    common: dict[str, Any] = {
        "label": column.header,
        "help": column.help,
        "pinned": column.pinned or None,
        "width": column.width or WIDTHS.get(column.kind),
    }
    match column.kind:
        case "money":
            return kinds.NumberColumn(format="dollar", **common)
        case "percent":
            return kinds.NumberColumn(format=f"%.{decimals(values, column)}f%%", **common)
        case "points":
            return kinds.NumberColumn(format="%.1f", **common)
        case "whole":
            return kinds.NumberColumn(format="%,d", **common)
        case "number":
            return kinds.NumberColumn(format=f"%,.{column.places}f", **common)
        case "bar":
            most = 100 * (column.most or 1)
            written = f"%.{decimals(values, column)}f%%"
            return kinds.ProgressColumn(format=written, min_value=0, max_value=most, **common)
        case "factor":
            return kinds.ProgressColumn(format="%.2f", min_value=0, max_value=column.most or 1, **common)
        case "rank":
            return kinds.TextColumn(alignment="right", **common)
        case "date":
            return kinds.DateColumn(format="MMM D, YYYY", **common)
        case "month":
            return kinds.DateColumn(format="MMM YYYY", **common)
        case "moment":
            return kinds.DatetimeColumn(format="MMM D, YYYY, h:mm A", **common)
        case "trend":
            return kinds.LineChartColumn(**{k: v for k, v in common.items() if k != "pinned"})
        case "link" if opens:
            return kinds.ButtonColumn(type="tertiary", alignment="left", key=f"{key}-open", **common)
        case _:
            return kinds.TextColumn(**common)
