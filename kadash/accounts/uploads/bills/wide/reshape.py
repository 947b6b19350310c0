"""From a column per month to a row per customer and month, with one column for each measure."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.account_above import with_account
from kadash.accounts.uploads.bills.cell_units import with_unit_column
from kadash.accounts.uploads.bills.wide.headers import SumHeader, sum_header
from kadash.accounts.uploads.bills.wide.layout import LAYOUT, MonthColumn, Table, table_of, titles
from kadash.accounts.uploads.bills.wide.measures import LABELS, measure_of
from kadash.accounts.uploads.bills.wide.unpivot import Rows, as_rows, split_cells
from kadash.accounts.uploads.bills.wide.years import Column, columns_in_order
from kadash.core.frames import all_text
from kadash.intake.mapping import label
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Question, Said, SetAside, without_rows

_WHICH = ("the first", "the last")
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


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Turn each month's cells into rows of their own; in other layouts only units leave their cells."""
    if layout != LAYOUT:
        return with_account(with_unit_column(body), layout), ()
    body, aside = set_aside_rows(replace(body, frame=all_text(body.frame)))
    table = table_of(body, said)
    warnings: list[str] = []
    body, rows, more = _rows_measured(body, table)
    aside = (*aside, *more)
    if table.measures is not None:
        body, filled = _filled_down(body, table)
        if filled:
            warnings.append(f"{filled} rows without an account number belong to the account above them.")
    table, questions = _one_per_month(table, said)
    body, mixed = split_cells(body, table, rows)
    keys = columns_in_order([(one.position, one.head) for one in table.months])
    table, more_questions = _once(body, table, keys, said, warnings)
    questions = (*questions, *more_questions)
    long = as_rows(body, table, rows, {column.position: column.key for column in keys})
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
        () if mixed else tuple(_sums(body, table)),
        () if mixed else tuple(_total_row(cells, table, keys) for cells in body.totals),
        tuple(label(body.headers, p) for p in table.about if body.headers[p] and p not in table.fields),
        questions,
        tuple(warnings),
    )
    return replace(long, notes=notes, totals=()), aside


def _rows_measured(body: Body, table: Table) -> tuple[Body, Rows, list[SetAside]]:
    """Read what each row measures, and set aside rows of figures that no bill keeps."""
    count = len(body.frame)
    units = np.full(count, "", dtype=object)
    services = np.full(count, "", dtype=object)
    if table.units is not None:
        units = body.frame[table.units].to_numpy(dtype=object)
    if table.measures is None:
        return body, Rows(None, units, services), []
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
    rows = Rows(fields[keep], units[keep], services[keep])
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


def _once(
    body: Body, table: Table, keys: tuple[Column, ...], said: Said, warnings: list[str]
) -> tuple[Table, tuple[Question, ...]]:
    """Keep one of the columns for the same month and measure; ask which where their cells differ."""
    key = {column.position: column.key for column in keys}
    same: dict[tuple[str, str | None, str | None], list[MonthColumn]] = {}
    for one in table.months:
        if one.field or table.measures is not None:
            same.setdefault((key[one.position], one.service, one.field), []).append(one)
    twice = [columns for columns in same.values() if len(columns) > 1]
    if not twice:
        return table, ()
    unlike = [c for c in twice if any((body.frame[c[0].position] != body.frame[o.position]).any() for o in c)]
    answer = said.answers.get("column:month")
    questions: tuple[Question, ...] = ()
    if unlike and answer not in _WHICH:
        named = ", ".join(f"“{label(body.headers, one.position)}”" for one in unlike[0])
        text = (
            f"Several columns are for one month, with different cells: {named}. Which of them counts? Where "
            "they measure different things, say so in their headers."
        )
        questions = (Question("column:month", text, _WHICH),)
    gone = {one.position for columns in twice for one in columns}
    gone -= {columns[-1 if answer == _WHICH[1] else 0].position for columns in twice}
    named = ", ".join(f"“{label(body.headers, place)}”" for place in sorted(gone)[:12])
    warnings.append(f"Columns for a month that another column is for, too, were set aside: {named}.")
    return replace(table, months=tuple(one for one in table.months if one.position not in gone)), questions


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
