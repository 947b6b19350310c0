"""From a column per month to a row per customer and month, with one column for each measure."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills import long_measures, services_beside
from kadash.accounts.uploads.bills.account_above import with_account
from kadash.accounts.uploads.bills.cell_units import with_unit_column
from kadash.accounts.uploads.bills.fields import ROWS
from kadash.accounts.uploads.bills.period_cells import with_period_days
from kadash.accounts.uploads.bills.units_row import with_units_row
from kadash.accounts.uploads.bills.wide.headers import sum_header
from kadash.accounts.uploads.bills.wide.layout import LAYOUT, table_of
from kadash.accounts.uploads.bills.wide.measures import LABELS, measure_of
from kadash.accounts.uploads.bills.wide.table import MonthColumn, MonthTable, PrintedSums
from kadash.accounts.uploads.bills.wide.unpivot import Rows, as_rows, split_cells
from kadash.core.counts import quoted
from kadash.core.frames import all_text
from kadash.intake.mapping import label
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Question, Said, SetAside, without_rows

_WHICH = ("the first", "the last")
NO_BILL = "no bill in any month"


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Turn each month's cells into rows of their own; in other layouts only units leave their cells.

    What was understood of a table of months goes along as ``Body.notes`` (a ``MonthTable``).
    """
    if layout != LAYOUT:
        body, aside = with_units_row(with_period_days(body))
        if layout == ROWS:
            body, gathered = long_measures.gather(body, said)
            body, more = services_beside.split(body, said)
            aside = (*aside, *gathered, *more)
        return with_account(with_unit_column(body), layout), aside
    body, aside = set_aside_rows(replace(body, frame=all_text(body.frame)))
    table = table_of(body, said)
    body, rows, unmeasured = _rows_measured(body, table)
    body, table = _filled_down(body, table)
    table = _one_per_month(table, said)
    body, mixed = split_cells(body, table, rows)
    table = _with_set_aside(body, _once(body, table, said))
    if not mixed:
        totals = tuple(_total_row(cells, table) for cells in body.totals)
        table = replace(table, printed_sums=tuple(_printed_sums(body, table)), printed_totals=totals)
    long = as_rows(body, table, rows)
    gone = np.setdiff1d(body.lines, long.lines)
    aside = (*aside, *unmeasured, *(SetAside(int(line), NO_BILL) for line in gone))
    return replace(long, notes=table, totals=()), aside


def _with_set_aside(body: Body, table: MonthTable) -> MonthTable:
    """Say which columns are no bills, or hold nothing that a bill keeps."""
    if table.sums:
        named = ", ".join(f"“{head.text}”" for head in table.sums.values())
        table = table.warning(f"Columns that sum months up were set aside: {named}.")
    left = [body.headers[position] for position in table.left_out]
    left += [column.head.text for column in table.months if not table.stacked and column.field is None]
    if left:
        named = quoted(left[:12])
        table = table.warning(f"Columns that hold nothing a bill keeps were set aside: {named}.")
    return table


def _rows_measured(body: Body, table: MonthTable) -> tuple[Body, Rows, list[SetAside]]:
    """Read what each row measures, and set aside rows of figures that no bill keeps."""
    count = len(body.frame)
    units = np.full(count, "", dtype=object)
    services = np.full(count, "", dtype=object)
    if table.units is not None:
        units = body.frame[table.units].to_numpy(dtype=object)
    if table.measures is None:
        return body, Rows(None, units, services), []
    blank = np.zeros(count, dtype=bool)
    if table.account is not None:
        blank = (body.frame[table.account] == "").to_numpy(dtype=bool)
    fields, keep, aside = np.full(count, "", dtype=object), np.ones(count, dtype=bool), []
    for n, (text, unit) in enumerate(zip(body.frame[table.measures], units, strict=True)):
        measure = measure_of(str(text)) or measure_of(str(unit))
        total = sum_header(str(text)) if blank[n] else None
        if measure is None or (total and total.what == "total"):
            keep[n] = False
            reason = (
                "total"
                if total
                else f"“{text}” is no figure that a bill keeps"
                if text
                else "no measure named"
            )
            aside.append(SetAside(int(body.lines[n]), reason))
            continue
        fields[n], services[n] = measure.field, measure.service or ""
        units[n] = str(unit) or measure.unit or ""
    rows = Rows(fields[keep], units[keep], services[keep])
    return without_rows(body, keep), rows, aside


def _filled_down(body: Body, table: MonthTable) -> tuple[Body, MonthTable]:
    """Give rows that only continue a customer (a blank account number) the cells of the row above."""
    if not table.stacked or table.account is None:
        return body, table
    numbers = body.frame[table.account]
    blank = (numbers == "") & (numbers.replace("", pd.NA).ffill().notna())
    if not blank.any():
        return body, table
    frame = body.frame.copy()
    for position in table.about:
        above = frame[position].where(~blank | (frame[position] != ""), pd.NA).ffill().fillna("")
        frame[position] = above.astype("str")
    count = int(blank.sum())
    said = f"{count} rows without an account number belong to the account above them."
    return replace(body, frame=frame), table.warning(said)


def _one_per_month(table: MonthTable, said: Said) -> MonthTable:
    """Ask which columns hold a measure where two of one month could (on-peak and off-peak kWh)."""
    rests_of: dict[tuple[str, str | None, int, int | None, int | None], set[str]] = {}
    for column in table.months:
        if column.field:
            head = column.head
            month = (column.field, column.service, head.month, head.year, head.fiscal_year)
            rests_of.setdefault(month, set()).add(head.rest)
    for which in dict.fromkeys(month[:2] for month, rests in rests_of.items() if len(rests) > 1):
        mine = [column for column in table.months if (column.field, column.service) == which]
        rests = list(dict.fromkeys(column.head.rest for column in mine))
        answer = said.answers.get(f"column:{which[0]}")
        if answer not in rests:
            named = LABELS.get(which[0], "value").lower()
            text = f"Several columns of a month could be the {named}. Which one is it?"
            table = table.asking(Question(f"column:{which[0]}", text, tuple(rests)))
            answer = rests[0]
        others = {column.position for column in mine if column.head.rest != answer}
        table = replace(
            table,
            months=tuple(replace(c, field=None) if c.position in others else c for c in table.months),
        )
    return table


def _once(body: Body, table: MonthTable, said: Said) -> MonthTable:
    """Keep one of the columns for the same month and measure; ask which where their cells differ."""
    same: dict[tuple[str, str | None, str | None], list[MonthColumn]] = {}
    for column in table.months:
        if column.field or table.stacked:
            same.setdefault((column.key, column.service, column.field), []).append(column)
    twice = [columns for columns in same.values() if len(columns) > 1]
    if not twice:
        return table
    unlike = [c for c in twice if any((body.frame[c[0].position] != body.frame[o.position]).any() for o in c)]
    answer = said.answers.get("column:month")
    if unlike and answer not in _WHICH:
        named = ", ".join(f"“{label(body.headers, column.position)}”" for column in unlike[0])
        text = (
            f"Several columns are for one month, with different cells: {named}. Which of them counts? Where "
            "they measure different things, say so in their headers."
        )
        table = table.asking(Question("column:month", text, _WHICH))
    gone = {column.position for columns in twice for column in columns}
    gone -= {columns[-1 if answer == _WHICH[1] else 0].position for columns in twice}
    named = ", ".join(f"“{label(body.headers, position)}”" for position in sorted(gone)[:12])
    table = table.warning(f"Columns for a month that another column is for, too, were set aside: {named}.")
    return replace(table, months=tuple(column for column in table.months if column.position not in gone))


def _printed_sums(body: Body, table: MonthTable) -> Iterator[PrintedSums]:
    fields = {column.field for column in table.months}
    only = next(iter(fields)) if len(fields) == 1 else None
    for position, head in table.sums.items():
        measure = measure_of(head.rest) if head.rest else None
        numeric = None if body.numeric is None else body.numeric[position]
        field = measure.field if measure else only
        yield PrintedSums(head, field, body.frame[position], numeric, body.lines)


def _total_row(cells: tuple[str, ...], table: MonthTable) -> tuple[tuple[MonthColumn, str], ...]:
    return tuple((column, cells[column.position]) for column in table.months if cells[column.position])
