"""Reads of metered load."""

import sqlmodel as sm

from kadash.accounts.queries.accounts import bill_months
from kadash.accounts.queries.loads import monthly_loads
from kadash.at_risk.rules.load import load_change
from kadash.at_risk.rules.load_grid import LoadGrid
from kadash.core.periods import Period


def load_evidence(session: sm.Session, *, account_id: int) -> tuple[str, ...]:
    """Return what changed in an account's load over the last 24 months with bills, as sentences.

    Empty where nothing suggests another look at its mobility. It sets nothing.
    """
    months = bill_months(session)
    if months is None:
        return ()
    period = Period(months[1].plus(-23), months[1])
    loads = LoadGrid.out_of(monthly_loads(session, period=period, account_id=account_id), period)
    change = load_change(loads.loads(account_id), end=months[1])
    return change.evidence if change else ()
