"""Totals of a list of accounts: at-risk revenue, judgments, overdue reviews, representatives."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.table import added
from kadash.core.frames import missing


@dataclass(frozen=True)
class Portfolio:
    """Counts over accounts. ``at_risk_cents`` is None where no account's at-risk revenue is known;
    ``known`` says of how many it is. ``overdue`` are the review dates before today, oldest first.
    """

    accounts: int
    at_risk_cents: Decimal | None
    known: int
    unjudged: int
    without_representative: int
    overdue: tuple[date, ...]


def portfolio_of(accounts: pd.DataFrame, *, today: date) -> Portfolio:
    """Return the totals of the accounts.

    ``accounts`` has a row per account with ``mobility_factor``, ``representative``, ``review_by`` and, where
    it is known what they bring in, ``at_risk_cents``; a missing value is None. A review that is due today
    is not overdue.
    """
    amounts = [amount for amount in accounts.get("at_risk_cents", ()) if amount is not None]
    return Portfolio(
        accounts=len(accounts),
        at_risk_cents=added(amounts),
        known=len(amounts),
        unjudged=missing(accounts["mobility_factor"]),
        without_representative=missing(accounts["representative"]),
        overdue=tuple(sorted(day for day in accounts["review_by"] if day is not None and day < today)),
    )
