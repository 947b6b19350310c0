"""Bills right: of the bills of a month, those that were not corrected within 60 days, each bill once.

A bill was wrong where a row that is marked as a correction stands for the same account, service, meter and
period, where it was canceled (and billed anew), or where a billing case was solved as our error. A reading
that was estimated and later trued up is not wrong by that. Bills younger than 60 days are provisional.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

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
    found = [_one(key, rows, errors) for key, rows in frame.groupby(_KEY, sort=False)]
    return pd.DataFrame(found, columns=list(COLUMNS), dtype=object)


def _one(
    key: tuple[int, str, str, date], rows: pd.DataFrame, errors: Collection[tuple[int, str | None, int]]
) -> tuple[object, ...]:
    account_id, service, meter, period_end = key
    plain = rows[~rows["marked"] & ~rows["canceled"]]
    first = min(plain["issued"] if len(plain) else rows["issued"])
    late = rows["issued"].map(lambda day: day - first > TAIL).astype(bool)
    marks = int((rows["marked"] & ~late).sum())
    cancels = int((rows["canceled"] & ~late).sum()) if len(plain) else 0
    count = max(1, len(plain) - cancels)
    month = Month.of(first).number
    billed = int(rows["month"].iloc[0])
    by_case = any((account_id, each, billed) in errors for each in (service, None))
    whys = [
        text
        for text, hit in (("corrected", marks), ("canceled and billed anew", cancels), ("case", by_case))
        if hit
    ]
    wrong = min(count, max(int(bool(marks)), cancels, int(by_case)))
    return account_id, service, meter, period_end, month, first, count, wrong, ", ".join(whys) or None


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
