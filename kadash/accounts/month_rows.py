"""Months as columns turned into rows: one for each customer and month, the measures side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.bill_fields import MONTH_COLUMN
from kadash.accounts.month_headers import SumHeader, sum_header
from kadash.accounts.month_measures import LABELS, MEASURED, Measure, measure_of
from kadash.accounts.month_tables import LAYOUT, VALUE, MonthColumn, Table, table_of, titles
from kadash.accounts.month_years import Column, columns_in_order
from kadash.intake import values
from kadash.intake.mapping import label
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Question, Said, SetAside, without_rows

Flags = np.ndarray[Any, np.dtype[np.bool_]]
NO_BILL = "no bill in any month"


@dataclass(frozen=True)
class Sums:
    """A column that sums months up, as it stands in the file."""

    head: SumHeader
    field: str | None
    cells: pd.Series
    numeric: pd.Series | None
    lines: np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class Notes:
    """What was seen of the table before it became rows."""

    columns: tuple[Column, ...]
    titles: tuple[str, ...]
    stacked: bool
    """Whether each row held one measure."""
    sums: tuple[Sums, ...] = ()
    totals: tuple[tuple[tuple[MonthColumn, str, str], ...], ...] = ()
    """The month cells of each total row: column, key, text."""
    about: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class _Rows:
    """The measures of the rows, where a column says them."""

    fields: np.ndarray[Any, np.dtype[np.object_]] | None
    units: np.ndarray[Any, np.dtype[np.object_]]
    services: np.ndarray[Any, np.dtype[np.object_]]


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Turn each month's cells into rows of their own; other layouts stay as they are."""
    if layout != LAYOUT:
        return body, ()
    body, aside = set_aside_rows(body)
    table = table_of(body, said)
    warnings: list[str] = []
    body, rows, more = _rows_measured(body, table)
    aside = (*aside, *more)
    if table.measures is not None:
        body, filled = _filled_down(body, table)
        if filled:
            warnings.append(f"{filled} rows without an account number belong to the account above them.")
    table, questions = _one_per_month(table, said)
    keys = columns_in_order([(one.position, one.head) for one in table.months])
    long = _long(body, table, rows, {column.position: column.key for column in keys})
    gone = np.setdiff1d(body.lines, long.lines)
    aside = (*aside, *(SetAside(int(line), NO_BILL) for line in gone))
    left = [body.headers[p] for p in table.left_out]
    left += [one.head.text for one in table.months if table.measures is None and one.field is None]
    if table.sums:
        named = ", ".join(f"“{one.text}”" for one in table.sums.values())
        warnings.append(f"Columns that sum months up were set aside: {named}.")
    if left:
        named = ", ".join(f"“{name}”" for name in left[:12])
        warnings.append(f"Columns that hold nothing a bill keeps were set aside: {named}.")
    notes = Notes(
        keys,
        tuple(titles(body)),
        table.measures is not None,
        tuple(_sums(body, table)),
        tuple(_total_row(cells, table, keys) for cells in body.totals),
        tuple(label(body.headers, p) for p in table.about if body.headers[p] and p not in table.fields),
        questions,
        tuple(warnings),
    )
    return replace(long, notes=notes, totals=()), aside


def _rows_measured(body: Body, table: Table) -> tuple[Body, _Rows, list[SetAside]]:
    """Read what each row measures, and set aside rows of figures that no bill keeps."""
    count = len(body.frame)
    units = np.full(count, "", dtype=object)
    services = np.full(count, "", dtype=object)
    if table.units is not None:
        units = body.frame[table.units].to_numpy(dtype=object)
    if table.measures is None:
        return body, _Rows(None, units, services), []
    account = next((p for p, name in table.fields.items() if name == "account_number"), None)
    blank = body.frame[account] == "" if account is not None else pd.Series(False, index=body.frame.index)
    fields, keep, aside = np.full(count, "", dtype=object), np.ones(count, dtype=bool), []
    for place, (text, unit) in enumerate(zip(body.frame[table.measures], units, strict=True)):
        one = measure_of(str(text)) or measure_of(str(unit))
        total = sum_header(str(text)) if blank.iloc[place] else None
        if one is None or (total and total.what == "total"):
            keep[place] = False
            reason = (
                "total"
                if total
                else f"“{text}” is no figure that a bill keeps"
                if text
                else "no measure named"
            )
            aside.append(SetAside(int(body.lines[place]), reason))
            continue
        fields[place], services[place] = one.field, one.service or ""
        units[place] = str(unit) or one.unit or ""
    rows = _Rows(fields[keep], units[keep], services[keep])
    return without_rows(body, keep), rows, aside


def _filled_down(body: Body, table: Table) -> tuple[Body, int]:
    """Give rows that only continue a customer (a blank account number) the cells of the row above."""
    account = next((p for p, name in table.fields.items() if name == "account_number"), None)
    if account is None:
        return body, 0
    blank = (body.frame[account] == "") & (body.frame[account].replace("", pd.NA).ffill().notna())
    if not blank.any():
        return body, 0
    frame = body.frame.copy()
    for place in table.about:
        above = frame[place].where(~blank | (frame[place] != ""), pd.NA).ffill().fillna("")
        frame[place] = above.astype("str")
    return replace(body, frame=frame), int(blank.sum())


def _one_per_month(table: Table, said: Said) -> tuple[Table, tuple[Question, ...]]:
    """Ask which columns hold a measure where two of one month could (on-peak and off-peak kWh)."""
    seen: dict[tuple[str, str | None, int, int | None, int | None], set[str]] = {}
    for one in table.months:
        if one.field:
            key = (one.field, one.service, one.head.month, one.head.year, one.head.fiscal_year)
            seen.setdefault(key, set()).add(one.head.rest)
    columns, questions = list(table.months), []
    for which in dict.fromkeys(key[:2] for key, rests in seen.items() if len(rests) > 1):
        rests = list(dict.fromkeys(one.head.rest for one in columns if (one.field, one.service) == which))
        answer = said.answers.get(f"column:{which[0]}")
        if answer not in rests:
            named = LABELS.get(which[0], "value").lower()
            text = f"Several columns of a month could be the {named}. Which one is it?"
            questions.append(Question(f"column:{which[0]}", text, tuple(rests)))
            answer = rests[0]
        columns = [
            replace(one, field=None) if (one.field, one.service) == which and one.head.rest != answer else one
            for one in columns
        ]
    return replace(table, months=tuple(columns)), tuple(questions)


def _long(body: Body, table: Table, rows: _Rows, keys: Mapping[int, str]) -> Body:
    parts: list[tuple[np.ndarray[Any, Any], str, str, dict[str, tuple[int, Flags]]]] = []
    grouped: dict[tuple[str, str], dict[str, int]] = {}
    for one in table.months:
        for field in dict.fromkeys(rows.fields) if rows.fields is not None and not one.field else [one.field]:
            if field:
                grouped.setdefault((keys[one.position], one.service or ""), {})[field] = one.position
    missing = {
        p: values.is_missing(body.frame[p]).to_numpy(dtype=bool)
        for p in {one.position for one in table.months}
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


def _own(rows: _Rows, field: str, missing: Flags) -> Flags:
    """Return which rows of a column hold that measure."""
    return ~missing if rows.fields is None else ~missing & (rows.fields == field)


def _gathered(body: Body, table: Table, rows: _Rows, parts: list[Any]) -> dict[str, Any]:
    """Return each measure's cells, which are numbers, and their headers; the service and the unit."""
    used = [f for f in (*MEASURED, VALUE) if any(f in cells for *_, cells in parts)]
    by_place = {one.position: one for one in table.months}
    found: dict[str, Any] = {"fields": used, "units": {f: set() for f in used}}
    for field in used:
        texts, numbers, heads = [], [], []
        for index, _, _, cells in parts:
            place, own = cells.get(field, (None, None))
            mine = own[index] if own is not None else np.zeros(len(index), dtype=bool)
            column = body.frame[place].to_numpy(dtype=object)[index] if place is not None else ""
            texts.append(np.where(mine, column, ""))
            stored = (
                body.numeric[place].to_numpy(dtype=bool)[index]
                if body.numeric is not None and place is not None
                else False
            )
            numbers.append(mine & stored)
            heads.append(
                np.where(mine, label(body.headers, place) if place is not None else "", "").astype(object)
            )
        found[field] = (_joined(texts), _joined(numbers), _joined(heads))
    service = [np.where(rows.services[i] != "", rows.services[i], s) for i, _, s, _ in parts]
    found["service"] = _joined(service)
    units = []
    for index, _, _, cells in parts:
        unit = np.full(len(index), "", dtype=object)
        for field, (place, own) in cells.items():
            one: Measure | None = by_place[place].measure
            said = np.where(rows.units[index] != "", rows.units[index], (one.unit if one else None) or "")
            mine = own[index]
            found["units"][field] |= {str(text) for text in np.unique(said[mine].astype(str)) if text}
            if field == "usage":
                unit = np.where(mine, said, unit)
        units.append(unit)
    found["unit"] = _joined(units)
    return found


def _joined(arrays: list[Any]) -> Any:
    return np.concatenate(arrays) if arrays else np.array([], dtype=object)


def _as_body(body: Body, table: Table, picked: Any, order: Any, columns: dict[str, Any]) -> Body:
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
    units = columns["units"].get("usage", set())
    if len(units) > 1:
        names.append("Usage Unit")
        cells.append(columns["unit"][order])
        numbers.append(False)
    for field in columns["fields"]:
        texts, stored, heads = columns[field]
        one_unit = next(iter(columns["units"][field])) if len(columns["units"][field]) == 1 else None
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


def _sums(body: Body, table: Table) -> list[Sums]:
    fields = {one.field for one in table.months}
    only = next(iter(fields)) if len(fields) == 1 else None
    return [
        Sums(
            head,
            one.field if (one := measure_of(head.rest) if head.rest else None) else only,
            body.frame[place],
            None if body.numeric is None else body.numeric[place],
            body.lines,
        )
        for place, head in table.sums.items()
    ]


def _total_row(cells: tuple[str, ...], table: Table, keys: tuple[Column, ...]) -> Any:
    key = {column.position: column.key for column in keys}
    return tuple((one, key[one.position], cells[one.position]) for one in table.months if cells[one.position])
