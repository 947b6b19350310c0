"""Bills right: of the bills of a month, those that were not corrected within 60 days, each bill once.

A bill was wrong where a row that is marked as a correction stands for the same account, service, meter and
period, where it was canceled (and billed anew), or where a billing case was solved as our error. A reading
that was estimated and later trued up is not wrong by that. Bills younger than 60 days are provisional.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

import pandas as pd

from kadash.core.periods import Month
from kadash.engagement.rules.service_levels import Attainment

TAIL = timedelta(days=60)
COLUMNS = ("account_id", "service", "meter", "period_end", "month", "issued_on", "bills", "wrong", "why")
_KEY = ["account_id", "service", "meter", "period_end"]


def judged(bills: pd.DataFrame, errors: Collection[tuple[int, str | None, int]]) -> pd.DataFrame:
    """Return a row per bill: COLUMNS; ``wrong`` of ``bills`` (usually one) were, ``why`` says by what.

    ``bills``: account_id, service, meter, period_end, bill_date, month (running number), revenue_cents,
    correction. ``errors`` are billing cases solved as our error: account, service (None: any) and month.
    ``month`` and ``issued_on`` are of the bill date, else of the period's end.
    """
    if bills.empty:
        return pd.DataFrame(columns=list(COLUMNS), dtype=object)
    frame = bills.assign(
        meter=bills["meter"].fillna(""),
        marked=bills["correction"].eq(True),
        issued=bills["bill_date"].where(bills["bill_date"].notna(), bills["period_end"]),
    )
    frame["canceled"] = ~frame["marked"] & pd.to_numeric(frame["revenue_cents"]).fillna(0).lt(0)
    grouped: dict[tuple[int, str, str, date], list[_Row]] = {}
    columns = [frame[name] for name in (*_KEY, "marked", "canceled", "issued", "month")]
    for account_id, service, meter, period_end, *rest in zip(*columns, strict=True):
        grouped.setdefault((account_id, service, meter, period_end), []).append(_Row(*rest))
    found = [_one(key, rows, errors) for key, rows in grouped.items()]
    return pd.DataFrame(found, columns=list(COLUMNS), dtype=object)


class _Row(NamedTuple):
    """A row of a bill: what it says of itself, the day it was issued, the running number of its month."""

    marked: bool
    canceled: bool
    issued: date
    month: int


def _one(
    key: tuple[int, str, str, date], rows: Sequence[_Row], errors: Collection[tuple[int, str | None, int]]
) -> tuple[object, ...]:
    account_id, service, _meter, _period_end = key
    plain = [row for row in rows if not row.marked and not row.canceled]
    first = min(row.issued for row in plain or rows)
    timely = [row for row in rows if row.issued - first <= TAIL]
    marks = sum(row.marked for row in timely)
    cancels = sum(row.canceled for row in timely) if plain else 0
    count = max(1, len(plain) - cancels)
    by_case = any((account_id, each, rows[0].month) in errors for each in (service, None))
    whys = [
        text
        for text, hit in (("corrected", marks), ("canceled and billed anew", cancels), ("case", by_case))
        if hit
    ]
    wrong = min(count, max(int(bool(marks)), cancels, int(by_case)))
    return *key, Month.of(first).number, first, count, wrong, ", ".join(whys) or None


@dataclass(frozen=True)
class Right:
    """Bills right in some months; ``provisional``: the last of them are younger than 60 days."""

    attainment: Attainment
    provisional: bool


def right(table: pd.DataFrame, first: Month, last: Month, *, share: Decimal, today: date) -> Right:
    """Return the bills of some months (``judged``'s rows) and how many of them were right."""
    mine = table[table["month"].between(first.number, last.number)] if len(table) else table
    total = int(mine["bills"].sum()) if len(mine) else 0
    wrong = int(mine["wrong"].sum()) if len(mine) else 0
    young = bool(len(mine)) and today - max(mine["issued_on"]) <= TAIL
    return Right(Attainment(total - wrong, total, 0, share), young)
