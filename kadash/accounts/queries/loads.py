"""Monthly energy and demand of many accounts at once."""

from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import BillMonth
from kadash.core.periods import Period
from kadash.core.tables import table_of

ELECTRIC, WATER = "electric", "water"
BITS = 20  # of a key, for the month; the account stands above them


def monthly_loads(session: sm.Session, *, period: Period, account_id: int | None = None) -> pd.DataFrame:
    """Return energy, demand and water per account and month, for bills whose period ended in it.

    ``account_id`` asks for one account only.

    Columns: account_id, month (running number), energy_kwh, metered_kw and billed_kw (each meter's
    highest, added up over the meters, which need not peak in one hour), meters (those with a metered
    demand), water_gallons. NaN where nothing was billed.
    """
    row = table_of(BillMonth).c
    electric = (row.usage, row.peak_kw, row.billed_kw, row.meters)
    electric_keys, measured = _rows(session, ELECTRIC, electric, period, account_id)
    water_keys, used = _rows(session, WATER, (row.usage,), period, account_id)
    keys = np.union1d(electric_keys, water_keys)
    values = np.full((len(keys), len(electric)), np.nan)
    values[np.searchsorted(keys, electric_keys)] = measured
    water = np.full(len(keys), np.nan)
    water[np.searchsorted(keys, water_keys)] = used[:, 0]
    return pd.DataFrame(
        {
            "account_id": keys >> BITS,
            "month": keys & (1 << BITS) - 1,
            "energy_kwh": values[:, 0],
            "metered_kw": values[:, 1],
            "billed_kw": values[:, 2],
            "meters": np.nan_to_num(values[:, 3]).astype("int64"),
            "water_gallons": water,
        }
    )


def _rows(
    session: sm.Session,
    service: str,
    columns: tuple[sa.ColumnElement[Any], ...],
    period: Period,
    account_id: int | None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return a service's months: their keys (account and month) and a row of values for each."""
    row, first, last = table_of(BillMonth).c, period.start.number, period.end.number
    query = sa.select((row.account_id * (1 << BITS) + row.month).label("key"), *columns)
    if account_id is None:
        query = query.where(row.month.between(first, last), row.service == service)
    else:  # each month by itself: the table's rows lie by month
        months = range(first, last + 1)
        query = query.where(row.month.in_(months), row.account_id == account_id, row.service == service)
    rows = session.connection().execute(query).all()
    # Whole numbers up to 2**53 are exact as floats, which is more accounts than a key has room for.
    table = np.array([tuple(row) for row in rows], dtype="float64").reshape(len(rows), len(columns) + 1)
    return table[:, 0].astype("int64"), table[:, 1:]
