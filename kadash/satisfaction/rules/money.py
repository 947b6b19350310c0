"""Satisfaction weighted by revenue, and the revenue of accounts that did not answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class RevenueIndex:
    """The index where every account counts with its revenue.

    ``index`` is None where fewer than five answering accounts have a known revenue.
    ``unknown`` counts the answering accounts left out because their revenue is not known.
    """

    index: Decimal | None
    accounts: int
    unknown: int
    largest_share: Decimal | None


@dataclass(frozen=True)
class Silence:
    """The accounts that were asked and did not answer, in dollars (whole cents)."""

    accounts: int
    asked: int
    revenue_cents: Decimal
    asked_revenue_cents: Decimal
    unknown: int

    @property
    def share(self) -> Decimal | None:
        """The silent part of the revenue of all who were asked, 0 to 1."""
        return self.revenue_cents / self.asked_revenue_cents if self.asked_revenue_cents else None


def revenue_index(
    points: Mapping[int, Decimal], revenue_cents: Mapping[int, Decimal | int | None], *, smallest: int = 5
) -> RevenueIndex:
    """Return ``Σ revenue × points ÷ Σ revenue`` over the accounts that answered (keys are account ids)."""
    known = {
        account: Decimal(revenue)
        for account in points
        if (revenue := revenue_cents.get(account)) is not None and revenue > 0
    }
    unknown = sum(1 for account in points if revenue_cents.get(account) is None)
    total = sum(known.values(), Decimal(0))
    if len(known) < smallest or not total:
        return RevenueIndex(None, len(known), unknown, None)
    index = sum((points[account] * revenue for account, revenue in known.items()), Decimal(0)) / total
    return RevenueIndex(index, len(known), unknown, max(known.values()) / total)


def silence(
    asked: set[int], answered: set[int], revenue_cents: Mapping[int, Decimal | int | None]
) -> Silence:
    """Return how many of the asked accounts were silent, and their revenue."""
    silent = asked - answered
    return Silence(
        accounts=len(silent),
        asked=len(asked),
        revenue_cents=_sum(silent, revenue_cents),
        asked_revenue_cents=_sum(asked, revenue_cents),
        unknown=sum(1 for account in silent if revenue_cents.get(account) is None),
    )


def _sum(accounts: set[int], revenue_cents: Mapping[int, Decimal | int | None]) -> Decimal:
    return sum((Decimal(revenue_cents.get(account) or 0) for account in accounts), Decimal(0))
