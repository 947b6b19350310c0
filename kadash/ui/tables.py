"""Tables: right height, units in headers, words for what is missing, the total, CSV and XLSX.

Streamlit's grid sorts, searches and hides columns; this module gives it frames in the trade's
units (cents, fractions, month numbers) and keeps what goes out of it free of formulas.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from kadash.core import spreadsheet
from kadash.core.money import from_cents, rounded_cents, shown
from kadash.ui import cache
from kadash.ui.grid import Column, config, first_day, missing, prepared
from kadash.ui.links import go
from kadash.ui.phone import on_phone
from kadash.ui.room import ROW_HEIGHT, ordered, room
from kadash.ui.words import NO_VALUE, plain, quiet

__all__ = ["ROW_HEIGHT", "Column", "Opens", "csv_of", "show", "xlsx_of"]

IN_FILES: Mapping[str, str] = {
    "bar": "percent",
    "factor": "number",
    "points": "number",
    "month": "date",
    "rank": "whole",
}
HELP = {
    "csv": "These rows for other programs. A spreadsheet that opens CSV drops the zeros of account numbers.",
    "xlsx": "These rows as a workbook",
}
TALLEST = 24  # rows shown at once; more scroll


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
    begin: int | None = None,
    downloads: bool = True,
    placeholder: str = NO_VALUE,
    part: float = 1.0,
) -> int | None:
    """Show a frame and offer it for download; return the position of the chosen row where ``choose`` is set.

    ``totals`` maps fields to the sum of the *unrounded* values (or to a word such as ``21 accounts``); it
    stands under the grid, and is the last row of the files. ``name`` is the stem of the downloaded files.
    ``begin`` is the row that is chosen at first. ``part`` of the page's width is the table's, where it stands
    beside something else. The frame itself is not changed.
    """
    data, narrow = laid_out(frame, columns), on_phone()
    asked, told = tuple(columns), ("room", choose, narrow, part)
    given = cache.of_thing(
        frame, (*told, asked), lambda: room(frame, asked, choose=choose, narrow=narrow, part=part)
    )
    columns, high = given.columns, given.height
    selecting: Any = {"on_select": "rerun", "selection_mode": "single-row"} if choose else {}
    if choose and begin is not None:
        selecting["selection_default"] = {"selection": {"rows": [begin]}}
    chosen: Any = st.dataframe(
        data,
        hide_index=True,
        height=min(len(frame) * high, TALLEST * ROW_HEIGHT) + ROW_HEIGHT + 3,
        row_height=high,
        column_config={c.field: config(c, frame[c.field], key, opens=opens is not None) for c in columns},
        column_order=[c.field for c in ordered(columns, narrow=narrow) if not c.hidden],
        placeholder=placeholder,
        key=key,
        **selecting,
    )
    if totals is not None:
        _total_line(columns, totals)
    _foot(frame, columns, totals, key=key, name=name or key, note=note, downloads=downloads)
    if opens is not None:
        _follow(frame, key, opens)
    if choose:
        picked = chosen.selection.rows
        return int(picked[0]) if picked and picked[0] < len(frame) else None
    return None


def picked(key: str, rows: int, *, begin: int | None = None) -> int | None:
    """Return the position of the row that is chosen in a table, before the table is shown.

    ``begin`` is the row that is chosen at first.
    """
    state: Any = st.session_state.get(key)
    if state is None:
        return begin
    chosen = state["selection"]["rows"] if state else []
    return int(chosen[0]) if chosen and chosen[0] < rows else None


def laid_out(frame: pd.DataFrame, columns: Sequence[Column]) -> pa.Table:
    """Return the frame as the grid takes it, made once."""
    return cache.of_thing(frame, tuple(columns), lambda: prepared(frame, tuple(columns)))


def _follow(frame: pd.DataFrame, key: str, opens: Opens) -> None:
    """Open the page of the row whose link was clicked in the run that brought us here."""
    click = st.session_state.get(f"{key}-open")
    if click is not None and click["row"] < len(frame):
        go(opens.page, **{opens.parameter: str(frame[opens.field].iloc[click["row"]])})


def _total_line(columns: Sequence[Column], totals: Mapping[str, object]) -> None:
    """Show the total under the grid, where sorting and searching leave it in its place."""
    told = [(column, totals[column.field]) for column in columns if totals.get(column.field) is not None]
    words = [str(value) for column, value in told if column.kind in ("text", "link")] or ["Total"]
    sums = [
        f"{column.header.removesuffix(' ($)')} **{_written(value, column)}**"
        for column, value in told
        if column.kind not in ("text", "link")
    ]
    parts = (f"**{plain(', '.join(words))}**", *(part.replace("$", "\\$") for part in sums))
    with st.container(border=True):
        st.markdown(" &emsp; ".join(parts))


def _written(value: object, column: Column) -> str:
    cell = _exported(value, column)
    if isinstance(cell, float | int | Decimal) and column.kind == "money":
        return shown(Decimal(str(cell)) * 100)
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
            with st.container(horizontal=True, gap="small", width="content"):  # they wrap together
                for ending, make in (("csv", csv_of), ("xlsx", xlsx_of)):
                    st.download_button(
                        ending.upper(),
                        data=partial(make, frame, columns, totals),
                        file_name=f"{name}.{ending}",
                        key=f"{key}-{ending}",
                        on_click="ignore",
                        type="tertiary",
                        icon=":material/download:",
                        help=HELP[ending],
                    )


def csv_of(
    frame: pd.DataFrame, columns: Sequence[Column], totals: Mapping[str, object] | None = None
) -> bytes:
    """Return the rows, and the total row if there is one, as CSV."""
    header, rows = _cells(frame, columns)
    last = [[_exported(totals.get(c.field), c) for c in _kept(columns)]] if totals else []
    return spreadsheet.as_csv(header, [*rows, *last])


def xlsx_of(
    frame: pd.DataFrame, columns: Sequence[Column], totals: Mapping[str, object] | None = None
) -> bytes:
    """Return the rows, and the total row if there is one, as a workbook."""
    header, rows = _cells(frame, columns)
    kept = _kept(columns)
    kinds = [IN_FILES.get(c.kind, c.kind) for c in kept]
    last = [_exported(totals.get(c.field), c) for c in kept] if totals else None
    return spreadsheet.as_xlsx(header, rows, kinds=kinds, totals=last)


def _cells(frame: pd.DataFrame, columns: Sequence[Column]) -> tuple[list[str], list[list[spreadsheet.Cell]]]:
    kept = _kept(columns)
    by_column = [[_exported(v, c) for v in frame[c.field]] for c in kept]
    return [c.header for c in kept], [list(row) for row in zip(*by_column, strict=True)]


def _kept(columns: Sequence[Column]) -> list[Column]:
    """Return the columns that a file holds."""
    return [c for c in columns if c.kind != "trend" and not c.on_screen]


def _exported(value: Any, column: Column) -> spreadsheet.Cell:
    """Return a value as a spreadsheet should hold it: money in dollars to the cent, shares as fractions."""
    if missing(value):
        return None
    if isinstance(value, str):
        return int(value) if column.kind == "rank" and value.isdecimal() else value
    if column.kind == "money":
        return from_cents(rounded_cents(value)).quantize(Decimal("0.01"))
    if column.kind == "whole":
        return int(value)
    if column.kind == "points":
        return round(100 * float(value), 2)
    if column.kind == "month":
        return first_day(value)
    if column.kind == "moment" and isinstance(value, datetime):
        return value.replace(second=0, microsecond=0, tzinfo=None)  # the wall clock, as the screen shows it
    if isinstance(value, int | float | Decimal | date):
        return value
    return str(value)
