"""Accounts by net revenue: what can be said before anybody judged how mobile they are."""

from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.table import share_of_largest


@dataclass(frozen=True)
class NetSummary:
    """How far an at-risk table has come. ``top_share`` is the share of the largest in the net revenue."""

    accounts: int
    judged: int
    with_net: int
    top_share: Decimal | None


def net_summary(table: pd.DataFrame) -> NetSummary:
    """Return how many accounts of the table are judged and have a net revenue, and what the largest hold."""
    known = [amount for amount in _net(table) if amount is not None]
    return NetSummary(
        accounts=len(table),
        judged=int(table["mobility_factor"].notna().sum()),
        with_net=len(known),
        top_share=share_of_largest(known),
    )


def net_ranks(table: pd.DataFrame) -> list[int | None]:
    """Return each row's rank by net revenue, largest first; None where that is not known."""
    amounts = _net(table)
    known = {index: amount for index, amount in enumerate(amounts) if amount is not None}
    ranks: list[int | None] = [None] * len(amounts)
    for rank, index in enumerate(sorted(known, key=lambda index: -known[index]), start=1):
        ranks[index] = rank
    return ranks


def _net(table: pd.DataFrame) -> list[Decimal | None]:
    return [None if pd.isna(value) else value for value in table["net_revenue_cents"].tolist()]
