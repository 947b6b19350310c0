"""Bills one by one, as they were issued: for whether they were right."""

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
        [tuple(each) for each in session.connection().execute(query)], columns=list(ISSUED), dtype=object
    )
    return frame if account_ids is None else frame[frame["account_id"].isin(account_ids)]
