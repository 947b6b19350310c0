"""Tables: right height, units in headers, words for what is missing, a total row, CSV and XLSX.

Streamlit's grid sorts, searches and hides columns; this module gives it frames in the trade's
units (cents, fractions, month numbers) and keeps what goes out of it free of formulas.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Literal

import pandas as pd
import streamlit as st

from kadash.core import spreadsheet
from kadash.core.money import from_cents, rounded_cents
from kadash.core.palette import look
from kadash.core.periods import Month
from kadash.ui import cache
from kadash.ui.links import go
from kadash.ui.words import NO_VALUE, quiet

Kind = Literal[
    "text", "money", "whole", "number", "factor", "percent", "bar", "date", "month", "moment", "link", "trend"
]

ROW_HEIGHT = 35
TALLEST = 24  # rows shown at once; more scroll
STYLED = 300  # rows; above this a total stands under the table, because styling each cell costs too much

WIDTHS: Mapping[Kind, int] = {"money": 132, "bar": 150, "factor": 132}


@dataclass(frozen=True)
class Column:
    """One column: the frame's field, the header as people read it (unit included), and what its values are.

    ``money`` cents (whole or unrounded) · ``percent`` and ``bar`` fractions of 1 · ``factor`` 0 to 1 with a
    bar · ``whole`` and ``number`` plain numbers · ``month`` a running number · ``trend`` a list of numbers ·
    ``link`` text that opens a page (see ``Opens``). ``most`` is the value at which a bar is full.
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


@dataclass(frozen=True)
class Opens:
    """What a ``link`` column opens: a page by its file's stem; ``parameter`` gets the row's ``field``."""

    page: str
    parameter: str
    field: str


def show(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    *,
    key: str,
    name: str | None = None,
    totals: Mapping[str, object] | None = None,
    opens: Opens | None = None,
    note: str | None = None,
    choose: bool = False,
    downloads: bool = True,
    placeholder: str = NO_VALUE,
) -> int | None:
    """Show a frame and offer it for download; return the position of the chosen row where ``choose`` is set.

    ``totals`` maps fields to the sum of the *unrounded* values (or to a word such as ``21 accounts``); it is
    the last row. ``name`` is the stem of the downloaded files. The frame itself is not changed.
    """
    seen = cache.of_frame(
        frame, tuple(columns), lambda: pd.DataFrame({c.field: _seen(frame[c.field], c) for c in columns})
    )
    in_grid = totals is not None and len(frame) <= STYLED
    data: Any = _with_total(seen, columns, totals or {}) if in_grid else seen
    rows = len(frame) + in_grid
    selecting: Any = {"on_select": "rerun", "selection_mode": "single-row"} if choose else {}
    chosen: Any = st.dataframe(
        data,
        hide_index=True,
        height=(min(rows, TALLEST) + 1) * ROW_HEIGHT + 3,
        row_height=ROW_HEIGHT,
        column_config={c.field: _config(c, key, opens) for c in columns},
        column_order=[c.field for c in columns if not c.hidden],
        placeholder=placeholder,
        key=key,
        **selecting,
    )
    if totals is not None and not in_grid:
        _total_line(columns, totals)
    _foot(frame, columns, totals, key=key, name=name or key, note=note, downloads=downloads)
    if opens is not None:
        _follow(frame, key, opens)
    if choose:
        picked = chosen.selection.rows
        return int(picked[0]) if picked and picked[0] < len(frame) else None
    return None


def _seen(values: pd.Series, column: Column) -> pd.Series:
    """Return a column in the units that the grid formats: dollars, hundredths, text."""
    turn: Callable[[Any], object] = {
        "money": _dollars,
        "percent": lambda v: float(v) * 100,
        "bar": lambda v: float(v) * 100,
        "factor": float,
        "number": float,
        "whole": float,
    }.get(column.kind, lambda v: v)
    if column.kind == "trend":
        return values
    missing = values.isna() | (values == "")
    found = [None if none else turn(v) for v, none in zip(values, missing, strict=True)]
    if column.kind == "month":
        days = [None if v is None else _first_day(v) for v in found]
        return pd.Series(days, index=values.index, dtype="object")
    if column.kind in ("money", "percent", "bar", "factor", "number", "whole"):
        return pd.Series(found, index=values.index, dtype="Float64")
    if column.kind in ("text", "link"):
        return pd.Series([None if v is None else str(v) for v in found], index=values.index, dtype="object")
    return pd.Series(found, index=values.index, dtype="object")


def _dollars(cents: Any) -> float:
    """Return cents as dollars, rounded half up; exact arithmetic only where it decides, which is slow."""
    near = float(cents)
    return float(from_cents(rounded_cents(cents))) if abs(near % 1 - 0.5) < 1e-3 else round(near) / 100


def _first_day(month: Any) -> date:
    return month if isinstance(month, date) else Month.from_number(int(month)).first_day


def _missing(value: object) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or value != value or value == ""


def _with_total(seen: pd.DataFrame, columns: Sequence[Column], totals: Mapping[str, object]) -> Any:
    """Return the grid's frame with the total as its last row, set off by weight and ground."""
    row = pd.DataFrame({c.field: _seen(pd.Series([totals.get(c.field)], dtype="object"), c) for c in columns})
    words = [c.field for c in columns if c.kind in ("text", "link")]
    row[words] = row[words].fillna("")
    whole = pd.concat([seen, row], ignore_index=True)
    ground = look(st.context.theme.type).raised
    last = len(whole) - 1

    def weight(line: pd.Series) -> list[str]:
        style = f"font-weight: 700; background-color: {ground}" if line.name == last else ""
        return [style] * len(line)

    return whole.style.apply(weight, axis=1)


def _config(column: Column, key: str, opens: Opens | None) -> Any:
    kinds = st.column_config
    common: dict[str, Any] = {
        "label": column.label,
        "help": column.help,
        "pinned": column.pinned or None,
        "width": column.width or WIDTHS.get(column.kind),
    }
    match column.kind:
        case "money":
            return kinds.NumberColumn(format="dollar", **common)
        case "percent":
            return kinds.NumberColumn(format=f"%.{min(column.places, 1)}f %%", **common)
        case "whole":
            return kinds.NumberColumn(format="%,d", **common)
        case "number":
            return kinds.NumberColumn(format=f"%,.{column.places}f", **common)
        case "bar":
            most = 100 * (column.most or 1)
            return kinds.ProgressColumn(format="%.1f %%", min_value=0, max_value=most, **common)
        case "factor":
            return kinds.ProgressColumn(format="%.2f", min_value=0, max_value=column.most or 1, **common)
        case "date":
            return kinds.DateColumn(format="D MMM YYYY", **common)
        case "month":
            return kinds.DateColumn(format="MMM YYYY", **common)
        case "moment":
            return kinds.DatetimeColumn(format="D MMM YYYY, HH:mm", **common)
        case "trend":
            return kinds.LineChartColumn(**{k: v for k, v in common.items() if k != "pinned"})
        case "link" if opens is not None:
            return kinds.ButtonColumn(type="tertiary", alignment="left", key=f"{key}-open", **common)
        case _:
            return kinds.TextColumn(**common)


def _follow(frame: pd.DataFrame, key: str, opens: Opens) -> None:
    """Open the page of the row whose link was clicked in the run that brought us here."""
    click = st.session_state.get(f"{key}-open")
    if click is not None and click["row"] < len(frame):
        go(opens.page, **{opens.parameter: str(frame[opens.field].iloc[click["row"]])})


def _total_line(columns: Sequence[Column], totals: Mapping[str, object]) -> None:
    shown = [
        f"{c.label} **{_written(totals[c.field], c)}**" for c in columns if totals.get(c.field) is not None
    ]
    st.markdown("**Total** · " + " · ".join(shown).replace("$", "\\$"))


def _written(value: object, column: Column) -> str:
    cell = _exported(value, column)
    if isinstance(cell, float | int | Decimal) and column.kind == "money":
        return f"${cell:,.2f}"
    return f"{cell:,}" if isinstance(cell, int | float) else str(cell)


def _foot(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    totals: Mapping[str, object] | None,
    *,
    key: str,
    name: str,
    note: str | None,
    downloads: bool,
) -> None:
    """Show the note under the table, and the downloads."""
    if not (note or downloads):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if note:
            quiet(note, width="stretch")
        else:
            st.space("stretch")
        if downloads and len(frame):
            for ending, make in (("csv", csv_of), ("xlsx", xlsx_of)):
                st.download_button(
                    ending.upper(),
                    data=partial(make, frame, columns, totals),
                    file_name=f"{name}.{ending}",
                    key=f"{key}-{ending}",
                    on_click="ignore",
                    type="tertiary",
                    icon=":material/download:",
                    help=f"Download these rows as {ending.upper()}",
                )


def csv_of(
    frame: pd.DataFrame, columns: Sequence[Column], totals: Mapping[str, object] | None = None
) -> bytes:
    """Return the rows, and the total row if there is one, as CSV."""
    header, rows = _cells(frame, columns)
    last = [[_exported(totals.get(c.field), c) for c in columns if c.kind != "trend"]] if totals else []
    return spreadsheet.as_csv(header, [*rows, *last])


def xlsx_of(
    frame: pd.DataFrame, columns: Sequence[Column], totals: Mapping[str, object] | None = None
) -> bytes:
    """Return the rows, and the total row if there is one, as a workbook."""
    header, rows = _cells(frame, columns)
    kept = [c for c in columns if c.kind != "trend"]
    kinds = [
        {"bar": "percent", "factor": "number", "moment": "text", "month": "date"}.get(c.kind, c.kind)
        for c in kept
    ]
    last = [_exported(totals.get(c.field), c) for c in kept] if totals else None
    return spreadsheet.as_xlsx(header, rows, kinds=kinds, totals=last)


def _cells(frame: pd.DataFrame, columns: Sequence[Column]) -> tuple[list[str], list[list[spreadsheet.Cell]]]:
    kept = [c for c in columns if c.kind != "trend"]
    by_column = [[_exported(v, c) for v in frame[c.field]] for c in kept]
    return [c.label for c in kept], [list(row) for row in zip(*by_column, strict=True)]


def _exported(value: Any, column: Column) -> spreadsheet.Cell:
    """Return a value as a spreadsheet should hold it: money in dollars to the cent, shares as fractions."""
    if _missing(value):
        return None
    if isinstance(value, str):
        return value
    if column.kind == "money":
        return from_cents(rounded_cents(value)).quantize(Decimal("0.01"))
    if column.kind == "whole":
        return int(value)
    if column.kind == "month":
        return _first_day(value)
    if column.kind == "moment" and isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, int | float | Decimal | date):
        return value
    return str(value)
