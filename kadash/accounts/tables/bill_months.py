"""What was billed per account, month and service: sums over the bills, kept so that pages need not add up.

Every load, undo and edit of bills brings them up to date in its own transaction (see ``core.summaries``).
"""

from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.accounts.tables.bills import Bill
from kadash.core.summaries import Summary, keep
from kadash.core.tables import Base, FiniteFloat, table_of


class BillMonth(Base, table=True):
    """The bills of an account, service and month (of ``period_end``, by its running number).

    ``bills`` counts them, ``revenue_bills`` those with a revenue, ``demand_bills`` those with a metered
    demand, ``estimated`` and ``corrected`` those that say so. Sums are None where no bill has a value.
    ``usage`` is in kWh, CCF or gallons. ``peak_kw`` and ``billed_kw`` are each meter's highest metered and
    billed demand, added up over the meters, which need not peak in one hour; ``meters`` are those with a
    metered demand.
    """

    __tablename__ = "bill_month"
    __table_args__ = ({"sqlite_with_rowid": False},)  # rows of a month lie together, in the key's order

    month: int = Field(primary_key=True)
    account_id: int = Field(primary_key=True)
    service: str = Field(primary_key=True)
    bills: int
    revenue_bills: int
    demand_bills: int
    revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    power_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    usage: float | None = Field(default=None, sa_type=FiniteFloat)
    peak_kw: float | None = Field(default=None, sa_type=FiniteFloat)
    billed_kw: float | None = Field(default=None, sa_type=FiniteFloat)
    meters: int
    estimated: int
    corrected: int


def _grouped(where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Select the sums of the bills that a condition names."""
    bill, sums = table_of(Bill).c, sa.func.sum
    key = (bill.month, bill.account_id, bill.service)
    meters = (
        sa.select(
            *key,
            sa.func.count().label("bills"),
            sa.func.count(bill.revenue_cents).label("revenue_bills"),
            sa.func.count(bill.demand_kw).label("demand_bills"),
            sums(bill.revenue_cents).label("revenue_cents"),
            sums(bill.power_cost_cents).label("power_cost_cents"),
            sums(bill.usage).label("usage"),
            sa.func.max(bill.demand_kw).label("peak_kw"),
            sa.func.max(bill.billed_demand_kw).label("billed_kw"),
            sums(sa.case((bill.estimated, 1), else_=0)).label("estimated"),
            sums(sa.case((bill.correction, 1), else_=0)).label("corrected"),
        )
        .where(where)
        .group_by(*key, bill.meter)
        .subquery()
        .c
    )

    def whole(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
        return sa.cast(sums(column), sa.BigInteger)  # PostgreSQL adds whole numbers up as decimals

    return sa.select(
        meters.month,
        meters.account_id,
        meters.service,
        whole(meters.bills).label("bills"),
        whole(meters.revenue_bills).label("revenue_bills"),
        whole(meters.demand_bills).label("demand_bills"),
        whole(meters.revenue_cents).label("revenue_cents"),
        whole(meters.power_cost_cents).label("power_cost_cents"),
        sums(meters.usage).label("usage"),
        sums(meters.peak_kw).label("peak_kw"),
        sums(meters.billed_kw).label("billed_kw"),
        sa.func.count(meters.peak_kw).label("meters"),
        whole(meters.estimated).label("estimated"),
        whole(meters.corrected).label("corrected"),
    ).group_by(meters.month, meters.account_id, meters.service)


def _single(where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Select for each bill what ``_grouped`` gives where it is the only one of its month."""
    bill = table_of(Bill).c

    def known(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
        return sa.case((column.is_not(None), 1), else_=0)

    return sa.select(
        bill.month,
        bill.account_id,
        bill.service,
        sa.literal_column("1").label("bills"),
        known(bill.revenue_cents).label("revenue_bills"),
        known(bill.demand_kw).label("demand_bills"),
        bill.revenue_cents,
        bill.power_cost_cents,
        bill.usage,
        bill.demand_kw.label("peak_kw"),
        bill.billed_demand_kw.label("billed_kw"),
        known(bill.demand_kw).label("meters"),
        sa.case((bill.estimated, 1), else_=0).label("estimated"),
        sa.case((bill.correction, 1), else_=0).label("corrected"),
    ).where(where)


keep(
    Summary(
        table=table_of(BillMonth),
        of=table_of(Bill),
        keys=("month", "account_id"),
        count="bills",
        grouped=_grouped,
        single=_single,
    )
)
