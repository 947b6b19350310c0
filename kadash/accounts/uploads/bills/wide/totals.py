"""Totals and averages of a table with a column per month, checked against its months."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.wide.measures import LABELS, MEASURED
from kadash.accounts.uploads.bills.wide.table import MonthTable, PrintedSums
from kadash.intake import values
from kadash.intake.types import Typed

_MONEY = frozenset({"revenue", "power_cost", "tax"})
_MOST = 20
_HOW = {"total": "add up to", "average": "average", "highest": "reach at most", "lowest": "are at least"}


def differences(typed: Typed, table: MonthTable) -> list[str]:
    """Return a sentence for each sum of the file that its months do not come to. The months are believed."""
    said = [*_columns(typed, table), *_rows(typed, table)]
    more = [f"{len(said) - _MOST} more sums of the file differ from its months."] if len(said) > _MOST else []
    return [*said[:_MOST], *more]


def _columns(typed: Typed, table: MonthTable) -> Iterator[str]:
    used = [name for name in MEASURED if name in typed.frame]
    for sums in table.printed_sums:
        if sums.head.what not in _HOW:
            continue
        fields = [sums.field] if sums.field in used else used if table.stacked or len(used) == 1 else []
        for field in fields:
            yield from _of_field(typed, sums, str(field), table)


def _of_field(typed: Typed, sums: PrintedSums, field: str, table: MonthTable) -> Iterator[str]:
    measured = _dollars(typed.frame[field], field)
    known = measured.notna()
    by = every = measured[known].groupby(typed.lines[known.to_numpy()])
    ways = [_came_to(every, sums.head.what)]  # a year over a sum may only reach there from the months before
    if sums.head.year:
        mine = known & typed.frame["month_column"].str.startswith(f"{sums.head.year}-").fillna(False)
        by = measured[mine].groupby(typed.lines[mine.to_numpy()])
        ways.insert(0, _came_to(by, sums.head.what))
    if sums.head.what == "total" and field.endswith("_kw"):
        ways.append(by.max())  # the peak of the year, rather than a sum of peaks
    if sums.head.what == "average" and not sums.head.year:
        ways.append(by.sum() / max(1, typed.frame["month_column"].nunique()))
    wrong = _not_read(typed, field)
    said = values.parse_number(sums.cells, numeric=sums.numeric)
    if said.doubt:
        return
    stored = sums.numeric if sums.numeric is not None else pd.Series(False, index=sums.cells.index)
    for line, text, is_number, printed in zip(
        sums.lines.tolist(), sums.cells, stored, said.values, strict=True
    ):
        came = [float(way[line]) for way in ways if line in way.index]
        if not came or pd.isna(printed) or line in wrong:
            continue
        allowed = _allowed(str(text), field, int(every.size()[line]) if is_number else 0)
        if not any(abs(one - printed) <= allowed + 1e-9 * abs(printed) for one in came):
            nearest = min(came, key=lambda one: abs(one - printed))
            yield (
                f"Row {line}: “{sums.head.text}” says {_shown(printed)}, but the months "
                f"{_HOW[sums.head.what]} {_shown(nearest)}. The months are believed."
            )


def _not_read(typed: Typed, field: str) -> set[int]:
    """Return the lines that have a cell of that measure that was not understood, or that is in question."""
    at = next(c.position for c in typed.columns if c.field == field)
    there = typed.body.frame[at].to_numpy(dtype=object) != ""
    unread = there & typed.frame[field].isna().to_numpy(dtype=bool)
    return set(typed.lines[typed.bad | unread].tolist())


def _came_to(by: "pd.api.typing.SeriesGroupBy", what: str) -> pd.Series:
    return {"total": by.sum, "average": by.mean, "highest": by.max, "lowest": by.min}[what]()


def _rows(typed: Typed, table: MonthTable) -> Iterator[str]:
    """Hold the last total row against the columns, where each column has one measure."""
    if table.stacked or not table.printed_totals:
        return
    for column, text in table.printed_totals[-1]:
        field = column.field
        if field not in MEASURED or field not in typed.frame or _not_read(typed, field):
            continue
        mine = (typed.frame["month_column"] == column.key).to_numpy(dtype=bool)
        came = float(_dollars(typed.frame[field], field)[mine].sum())
        said = values.parse_number(pd.Series([text], dtype="str"))
        printed = said.values.iloc[0]
        if said.doubt or pd.isna(printed) or field.endswith("_kw") or column.service:
            continue
        if abs(came - printed) > _allowed(text, field, int(mine.sum())) + 1e-9 * abs(printed):
            yield (
                f"The total row says {_shown(printed)} under “{column.head.text}”, but its rows add up to "
                f"{_shown(came)} ({LABELS[field].lower()}). The rows are believed."
            )


def _dollars(column: pd.Series, field: str) -> pd.Series:
    numbers = column.astype("Float64").astype("float64")
    return numbers / 100 if field in _MONEY else numbers


def _allowed(text: str, field: str, rounded: int) -> float:
    """Return half of the last place that is printed, and half a cent for each amount that was rounded."""
    decimals = len(text.rpartition(".")[2].rstrip("0)% ")) if "." in text else 0
    half = 0.5 * 10.0 ** -min(decimals, 6) if decimals or "." not in text else 0.5
    return half * 0.999 + (0.005 * rounded if field in _MONEY else 0.0)


def _shown(number: float) -> str:
    return f"{number:,.2f}".removesuffix(".00") if np.isfinite(number) else str(number)
