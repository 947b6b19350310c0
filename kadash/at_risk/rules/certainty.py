"""How sure is the order? Mobility is a judgment; its band says how far it could be off.

Each banded account's factor is drawn from a triangular distribution over low–likely–high, seeded, so
the same bands give the same answer. Triangular rather than PERT: it needs nothing but the three
numbers that people can name; PERT also needs a weight on the likely one, and its usual 4 narrows the
spread without evidence. Draws are independent between accounts; judgments that err together are
shown by ``together``, the total's range if all of them erred the same way.

Simulated amounts are floating-point cents: they are ranges, not book figures.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import numpy as np

from kadash.at_risk.rules.table import Line, in_order
from kadash.core.errors import Invalid

SEED = 2009
DRAWS = 10_000
LARGEST_BLOCK = 2_000_000
"""Draws × accounts held at once."""
LEVEL = 0.90
"""A range holds this share of the draws; neighbors are settled when this share agrees on them."""

SWAPS, VARIES, SETTLED = "may swap with the next", "may rank otherwise", "settled"


@dataclass(frozen=True)
class Band:
    """A mobility factor's low, likely and high value, 0 ≤ low ≤ likely ≤ high ≤ 1."""

    low: Decimal
    likely: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.likely <= self.high <= 1:
            raise Invalid(
                "A mobility band runs from low over likely to high, each from 0 to 1. Nothing was changed."
            )


@dataclass(frozen=True)
class RankRange:
    """An account's place in the table, and the places it takes in ``LEVEL`` of the draws."""

    account_id: int
    name: str
    rank: int
    best: int
    worst: int
    low_cents: float
    high_cents: float
    banded: bool
    above_next: float | None
    """Share of the draws in which it stays above its neighbor below; None for the last."""

    @property
    def unsettled(self) -> bool:
        """Whether the draws don't agree that it belongs above its neighbor below."""
        return self.above_next is not None and self.above_next < LEVEL

    @property
    def standing(self) -> str:
        """Whether its rank is sure, in words: of an account below an unsettled one it is not."""
        if self.unsettled:
            return SWAPS
        return SETTLED if self.best == self.worst else VARIES


@dataclass(frozen=True)
class TotalRange:
    """The total at-risk revenue in cents: as judged, and the range of ``LEVEL`` of the draws."""

    likely: float
    low: float
    high: float


@dataclass(frozen=True)
class Certainty:
    """How far the order and the total can be trusted, in table order."""

    ranges: tuple[RankRange, ...]
    independent: TotalRange
    together: TotalRange
    banded: int
    draws: int

    @cached_property
    def unsettled(self) -> tuple[tuple[str, str], ...]:
        """The neighbors whose order is not settled, by name."""
        pairs = zip(self.ranges, self.ranges[1:], strict=False)
        return tuple((upper.name, lower.name) for upper, lower in pairs if upper.unsettled)


def certainty(
    lines: Sequence[Line], bands: Mapping[int, Band], *, seed: int = SEED, draws: int | None = None
) -> Certainty | None:
    """Return the ranges of ranks and totals; None where no account has an at-risk revenue.

    ``bands`` are per account id; an account without one stands at its factor. More than 200
    accounts are drawn less often, so that the work stays bounded.
    """
    ranked = [line for line in in_order(lines) if line.at_risk_cents is not None]
    if not ranked:
        return None
    count = draws or max(1_000, min(DRAWS, LARGEST_BLOCK // len(ranked)))
    amounts, ranks = _simulated(ranked, bands, np.random.default_rng(seed), count)
    sums = amounts.sum(axis=0)
    tail = (1 - LEVEL) / 2
    likely = float(sum((line.at_risk_cents or Decimal(0) for line in ranked), Decimal(0)))
    low, high = np.quantile(sums, [tail, 1 - tail])
    return Certainty(
        ranges=tuple(_ranges(ranked, bands, amounts, ranks, tail)),
        independent=TotalRange(likely, float(low), float(high)),
        together=TotalRange(likely, *_together(ranked, bands, tail)),
        banded=sum(line.account_id in bands for line in ranked),
        draws=count,
    )


def supposed(lines: Sequence[Line], bands: Mapping[int, Band], spread: Decimal) -> dict[int, Band]:
    """Return the given bands, and for every other judgment one of ± ``spread`` round its factor."""
    found = dict(bands)
    for line in lines:
        if line.account_id not in found and line.mobility is not None and spread > 0:
            low, high = max(line.mobility - spread, Decimal(0)), min(line.mobility + spread, Decimal(1))
            found[line.account_id] = Band(low, line.mobility, high)
    return found


def quantile(band: Band, share: float) -> float:
    """Return the triangular distribution's value below which ``share`` of it lies (closed form)."""
    low, mode, high = float(band.low), float(band.likely), float(band.high)
    width = high - low
    if width == 0:
        return low
    if share <= (mode - low) / width:
        return low + math.sqrt(share * width * (mode - low))
    return high - math.sqrt((1 - share) * width * (high - mode))


def _simulated(
    ranked: Sequence[Line], bands: Mapping[int, Band], random: np.random.Generator, draws: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return amounts and ranks, one row per account in table order, one column per draw."""
    amounts = np.empty((len(ranked), draws))
    for index, line in enumerate(ranked):
        band = bands.get(line.account_id)
        net = float(line.net_revenue_cents or 0)
        if band is None or band.low == band.high:
            amounts[index] = float(line.at_risk_cents or 0) if band is None else net * float(band.likely)
        else:
            low, likely, high = float(band.low), float(band.likely), float(band.high)
            amounts[index] = net * random.triangular(low, likely, high, draws)
    order = np.argsort(-amounts, axis=0, kind="stable")
    ranks = np.empty(order.shape, dtype=np.int32)
    np.put_along_axis(ranks, order, np.arange(1, len(ranked) + 1, dtype=np.int32)[:, None], axis=0)
    return amounts, ranks


def _ranges(
    ranked: Sequence[Line], bands: Mapping[int, Band], amounts: np.ndarray, ranks: np.ndarray, tail: float
) -> list[RankRange]:
    best = np.quantile(ranks, tail, axis=1, method="inverted_cdf")
    worst = np.quantile(ranks, 1 - tail, axis=1, method="inverted_cdf")
    low, high = np.quantile(amounts, [tail, 1 - tail], axis=1)
    above = ((ranks[:-1] < ranks[1:]) & (amounts[:-1] != amounts[1:])).mean(axis=1)  # equals have no order
    return [
        RankRange(
            account_id=line.account_id,
            name=line.name,
            rank=index + 1,
            best=int(best[index]),
            worst=int(worst[index]),
            low_cents=float(low[index]),
            high_cents=float(high[index]),
            banded=line.account_id in bands,
            above_next=float(above[index]) if index < len(above) else None,
        )
        for index, line in enumerate(ranked)
    ]


def _together(ranked: Sequence[Line], bands: Mapping[int, Band], tail: float) -> tuple[float, float]:
    """Return the total's range if every judgment stood at the same quantile of its band."""

    def total(share: float) -> float:
        return math.fsum(
            float(line.net_revenue_cents or 0) * quantile(bands[line.account_id], share)
            if line.account_id in bands
            else float(line.at_risk_cents or 0)
            for line in ranked
        )

    low, high = sorted((total(tail), total(1 - tail)))  # below cost, more mobility is less
    return low, high
