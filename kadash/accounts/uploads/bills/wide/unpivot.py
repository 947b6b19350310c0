"""Cells of month columns as rows, one for each customer and month."""

import dataclasses
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.cell_units import is_demand, split, split_column
from kadash.accounts.uploads.bills.fields import MONTH_COLUMN
from kadash.accounts.uploads.bills.wide.layout import VALUE
from kadash.accounts.uploads.bills.wide.measures import MEASURED, WITH_UNIT, Measure
from kadash.accounts.uploads.bills.wide.table import MonthTable
from kadash.intake import values
from kadash.intake.mapping import label
from kadash.intake.types import Body

_PEAKS = tuple(name for name in MEASURED if name in WITH_UNIT and name != "usage")
Flags = np.ndarray[Any, np.dtype[np.bool_]]


@dataclass
class Rows:
    """The measures of the rows, where a column says them."""

    fields: np.ndarray[Any, np.dtype[np.object_]] | None
    units: np.ndarray[Any, np.dtype[np.object_]]
    services: np.ndarray[Any, np.dtype[np.object_]]
    cells: dict[int, np.ndarray[Any, np.dtype[np.object_]]] = dataclasses.field(default_factory=dict)
    """The units that stood in the cells of a month column, by position."""


def split_cells(body: Body, table: MonthTable, rows: Rows) -> tuple[Body, bool]:
    """Take the units out of the cells of use and demand; return whether the table has several of use.

    A demand in another unit than the first one, and a unit that does not measure what its column or row
    holds, stay where they are: such a cell is no number. Sums lose the unit that all cells have.
    """
    frame, used, peaks = body.frame.copy(deep=False), set(), set[str]()
    for column in table.months:
        fields = np.full(len(frame), column.field or "", dtype=object) if rows.fields is None else rows.fields
        units = np.full(len(frame), "", dtype=object)
        cells = frame[column.position].to_numpy(dtype=object).copy()
        for name in (*WITH_UNIT, VALUE):
            mine = fields == name
            if not mine.any():
                continue
            peak = name not in ("usage", VALUE)

            def wanted(unit: str, peak: bool = peak) -> bool:
                if peak and is_demand(unit) and not peaks:
                    peaks.add(unit)
                return unit in peaks if peak else not is_demand(unit)

            cells[mine], units[mine] = split_column(pd.Series(cells[mine]), wanted)
            used |= set() if peak else {str(unit) for unit in units[mine] if unit}
        if (units != "").any():
            rows.cells[column.position] = units
            frame[column.position] = pd.Series(cells, index=frame.index, dtype="str")
    if len(used) == 1:
        for place in table.sums:
            frame[place] = pd.Series(
                split_column(frame[place], used.__contains__)[0], index=frame.index, dtype="str"
            )
        bare = tuple(
            tuple(found[0] if (found := split(cell)) else cell for cell in row) for row in body.totals
        )
        body = replace(body, totals=bare)
    return replace(body, frame=frame), len(used) > 1


def as_rows(body: Body, table: MonthTable, rows: Rows) -> Body:
    """Return the body with a row for each customer and month, named by its column's key."""
    parts: list[tuple[np.ndarray[Any, Any], str, str, dict[str, tuple[int, Flags]]]] = []
    grouped: dict[tuple[str, str], dict[str, int]] = {}
    for column in table.months:
        of_rows = [] if rows.fields is None else list(dict.fromkeys(rows.fields))
        for field in [column.field] if column.field else of_rows:
            if field:
                grouped.setdefault((column.key, column.service or ""), {})[field] = column.position
    missing = {
        p: values.is_missing(body.frame[p]).to_numpy(dtype=bool)
        for p in {column.position for column in table.months}
    }
    for (key, service), sources in grouped.items():
        cells = {field: (p, _own(rows, field, missing[p])) for field, p in sources.items()}
        filled = np.zeros(len(body.frame), dtype=bool)
        for _, own in cells.values():
            filled |= own
        parts.append((np.flatnonzero(filled), key, service, cells))
    picked = np.concatenate([part[0] for part in parts]) if parts else np.array([], dtype=np.int64)
    order = np.lexsort((np.arange(len(picked)), picked))
    columns = _gathered(body, table, rows, parts)
    columns[MONTH_COLUMN] = np.repeat([p[1] for p in parts], [len(p[0]) for p in parts]).astype(object)
    return _as_body(body, table, picked, order, columns)


def _own(rows: Rows, field: str, missing: Flags) -> Flags:
    """Return which rows of a column hold that measure."""
    return ~missing if rows.fields is None else ~missing & (rows.fields == field)


def _gathered(body: Body, table: MonthTable, rows: Rows, parts: list[Any]) -> dict[str, Any]:
    """Return each measure's cells, which are numbers, and their headers; its units; the service."""
    used = [f for f in (*MEASURED, VALUE) if any(f in cells for *_, cells in parts)]
    by_position = {column.position: column for column in table.months}
    found: dict[str, Any] = {"fields": used, "units": {}}
    for name in used:
        texts: list[Any] = []
        numbers: list[Any] = []
        heads: list[Any] = []
        units: list[Any] = []
        for index, _, _, cells in parts:
            if name not in cells:
                blank = np.full(len(index), "", dtype=object)
                texts, heads, units = [*texts, blank], [*heads, blank], [*units, blank]
                numbers.append(np.zeros(len(index), dtype=bool))
                continue
            place, own = cells[name]
            mine = own[index]
            texts.append(np.where(mine, body.frame[place].to_numpy(dtype=object)[index], ""))
            stored = body.numeric[place].to_numpy(dtype=bool)[index] if body.numeric is not None else False
            numbers.append(mine & stored)
            heads.append(np.where(mine, label(body.headers, place), "").astype(object))
            units.append(np.where(mine, _units(rows, by_position[place].measure, place)[index], ""))
        gathered = _joined(texts), _joined(numbers), _joined(heads)
        found["units"][name] = unit = _joined(units)
        found[name] = _one_unit(gathered, unit) if name in _PEAKS else gathered
    found["service"] = _joined(
        [np.where(rows.services[i] != "", rows.services[i], s) for i, _, s, _ in parts]
    )
    return found


def _units(rows: Rows, measure: Measure | None, place: int) -> Any:
    """Return each row's unit in a column: by its cell, else by the row, else by the header."""
    said = np.where(rows.units != "", rows.units, (measure.unit if measure else None) or "")
    cells = rows.cells.get(place)
    return said if cells is None else np.where(cells != "", cells, said)


def _one_unit(gathered: tuple[Any, Any, Any], units: Any) -> tuple[Any, Any, Any]:
    """Write the unit behind demands that have another one than the first: no number, and so rejected."""
    texts, numbers, heads = gathered
    named = units[units != ""]
    other = (units != "") & (units != named[0]) if len(named) else np.zeros(len(units), dtype=bool)
    return np.where(other, texts + " " + units, texts), numbers & ~other, heads


def _joined(arrays: list[Any]) -> Any:
    return np.concatenate(arrays) if arrays else np.array([], dtype=object)


def _as_body(body: Body, table: MonthTable, picked: Any, order: Any, columns: dict[str, Any]) -> Body:
    rows = picked[order]
    names, cells, numbers, origins = [MONTH_COLUMN], [columns[MONTH_COLUMN][order]], [False], {}
    for place in table.about:
        names.append(
            "Account Number"
            if table.fields.get(place) == "account_number" and not body.headers[place]
            else body.headers[place]
        )
        cells.append(body.frame[place].to_numpy(dtype=object)[rows])
        numbers.append(body.numeric[place].to_numpy(dtype=bool)[rows] if body.numeric is not None else False)
    if (columns["service"] != "").any() and "service" not in table.fields.values():
        names.append("Service")
        cells.append(columns["service"][order])
        numbers.append(False)
    named = {
        name: list(dict.fromkeys(unit for unit in units.tolist() if unit))
        for name, units in columns["units"].items()
    }
    if len(named.get("usage", ())) > 1:
        names.append("Usage Unit")
        cells.append(columns["units"]["usage"][order])
        numbers.append(False)
    for field in columns["fields"]:
        texts, stored, heads = columns[field]
        one_unit = named[field][0] if len(named[field]) == 1 or (named[field] and field in _PEAKS) else None
        names.append("Value" if field == VALUE else Measure(field, one_unit).header)
        origins[len(names) - 1] = heads[order]
        cells.append(texts[order])
        numbers.append(stored[order])
    frame = pd.DataFrame({n: pd.Series(column, dtype="str") for n, column in enumerate(cells)})
    numeric = pd.DataFrame(
        {n: pd.Series(np.broadcast_to(one, len(rows)), dtype=bool) for n, one in enumerate(numbers)}
    )
    lines = np.asarray(body.lines)[rows]
    return Body(
        tuple(names), frame, lines, numeric if body.numeric is not None else None, body.sheet, body.preamble,
        origins=origins,
    )  # fmt: skip
