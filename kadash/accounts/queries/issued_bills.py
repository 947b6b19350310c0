"""Bills one by one, as they were issued: for whether they were right."""

from dataclasses import dataclass

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Bill
from kadash.core.periods import Month
from kadash.core.tables import table_of

ISSUED = (
    "account_id", "service", "meter", "period_end", "bill_date", "month", "revenue_cents", "correction",
)  # fmt: skip


def issued_bills(session: sm.Session, *, first: Month, account_ids: set[int] | None = None) -> pd.DataFrame:
    """Return the bills whose period ends in a month or later, of some accounts or of all: ISSUED."""
    row = table_of(Bill).c
    query = sa.select(*(row[name] for name in ISSUED)).where(row.month >= first.number).order_by(row.id)
    frame = pd.DataFrame(
        [tuple(row) for row in session.connection().execute(query)], columns=list(ISSUED), dtype=object
    )
    return frame if account_ids is None else frame[frame["account_id"].isin(account_ids)]


@dataclass(frozen=True)
class MonthBill:
    """What an account was billed for a service in a month (a running number); cents are missing, never 0."""

    month: int
    service: str
    cents: int | None


def bills_of(session: sm.Session, *, account_id: int, newest: int = 36) -> tuple[MonthBill, ...]:
    """Return an account's bills by month and service, the newest months first, so many at most."""
    row = table_of(Bill).c
    query = (
        sa.select(row.month, row.service, sa.func.sum(row.revenue_cents))
        .where(row.account_id == account_id)
        .group_by(row.month, row.service)
        .order_by(row.month.desc(), row.service)
        .limit(newest)
    )
    found = session.connection().execute(query)
    return tuple(
        MonthBill(int(month), service, None if cents is None else int(cents))
        for month, service, cents in found
    )


def has_bill(session: sm.Session, *, account_id: int | None, month: int, service: str | None) -> bool:
    """Say whether an account has a bill of a month: of a service, or of any where none is named."""
    row = table_of(Bill).c
    query = sa.select(row.id).where(row.account_id == account_id, row.month == month)
    if service is not None:
        query = query.where(row.service == service)
    return session.connection().execute(query.limit(1)).first() is not None
