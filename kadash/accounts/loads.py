"""What the meters measured, month by month, for many accounts at once."""

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Bill
from kadash.core.periods import Period

ELECTRIC, WATER = "electric", "water"


def monthly_loads(session: sm.Session, *, period: Period, account_id: int | None = None) -> pd.DataFrame:
    """Return energy, demand and water per account and month, for bills whose period ended in it.

    ``account_id`` asks for one account only.

    Columns: account_id, month (running number), energy_kwh, metered_kw and billed_kw (each meter's
    highest, added up over the meters, which need not peak in one hour), meters (those with a metered
    demand), water_gallons. NaN where nothing was billed.
    """
    per_meter = (
        sa.select(
            sm.col(Bill.account_id).label("account_id"),
            sm.col(Bill.month).label("month"),
            sm.col(Bill.service).label("service"),
            sa.func.sum(Bill.usage).label("usage"),
            sa.func.max(Bill.demand_kw).label("metered_kw"),
            sa.func.max(Bill.billed_demand_kw).label("billed_kw"),
        )
        .where(
            sm.col(Bill.month).between(period.start.number, period.end.number),
            sm.col(Bill.service).in_((ELECTRIC, WATER)),
            sa.true() if account_id is None else sm.col(Bill.account_id) == account_id,
        )
        .group_by(sm.col(Bill.account_id), sm.col(Bill.month), sm.col(Bill.service), sm.col(Bill.meter))
        .subquery()
    )
    electric, column = per_meter.c.service == ELECTRIC, per_meter.c
    query = (
        sa.select(
            column.account_id,
            column.month,
            sa.func.sum(sa.case((electric, column.usage))).label("energy_kwh"),
            sa.func.sum(sa.case((electric, column.metered_kw))).label("metered_kw"),
            sa.func.sum(sa.case((electric, column.billed_kw))).label("billed_kw"),
            sa.func.count(sa.case((electric, column.metered_kw))).label("meters"),
            sa.func.sum(sa.case((column.service == WATER, column.usage))).label("water_gallons"),
        )
        .group_by(column.account_id, column.month)
        .order_by(column.account_id, column.month)
    )
    result = session.connection().execute(query)
    frame = pd.DataFrame(result.all(), columns=list(result.keys()))
    measured = ["energy_kwh", "metered_kw", "billed_kw", "water_gallons"]
    return frame.astype(dict.fromkeys(measured, "float64"))
