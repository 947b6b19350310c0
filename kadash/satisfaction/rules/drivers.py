"""Drivers of overall satisfaction, how certain they are, and whether they can be ranked.

An association is not a cause: the page says so. Answers of one account in several waves are not
independent, so accounts, not answers, are drawn again in the bootstrap.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.satisfaction.rules.intervals import CONFIDENCE

FEWEST = 12  # accounts; below this a correlation's interval covers nearly everything
DRAWS = 2000
SEED = 20_090_101


@dataclass(frozen=True)
class Driver:
    """A factor's rank correlation with the overall mark and its 95% bootstrap interval.

    ``best_place`` and ``worst_place`` bound the factor's place among the factors, 1 for the strongest.
    """

    factor: str
    n: int
    correlation: float
    low: float
    high: float
    best_place: int
    worst_place: int

    @property
    def told(self) -> bool:
        """Whether the data shows any association, whatever its size."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True)
class Drivers:
    """The factors, strongest first. ``first`` names the one that surely leads, None where none does."""

    accounts: int
    drivers: tuple[Driver, ...]
    first: str | None
    sentence: str


def drivers(marks: pd.DataFrame, factors: Sequence[str]) -> Drivers:
    """Return how each factor's mark goes with the overall mark, by Spearman's rank correlation.

    ``marks`` has a row per unit and wave: ``unit``, ``overall`` and a column per factor, in points.
    Only rows where all are given count, so that the factors are compared on the same answers. The
    places come from 2,000 seeded redraws of whole accounts (the cluster bootstrap of Davison and
    Hinkley, Bootstrap Methods and their Application, 1997, section 3.8).
    """
    whole = marks[["unit", "overall", *factors]].dropna()
    accounts = int(whole["unit"].nunique())
    if not factors:
        return Drivers(accounts, (), None, "The survey asked about no single factors.")
    if accounts < FEWEST:
        return Drivers(
            accounts,
            (),
            None,
            f"Only {accounts} accounts answered all of it; from {FEWEST} on it can be told what goes with"
            " overall satisfaction.",
        )
    # A factor that everybody marks alike has no correlation with anything.
    varied = [factor for factor in factors if whole[factor].nunique() > 1]
    if not varied or whole["overall"].nunique() < 2:
        return Drivers(accounts, (), None, _sentence([], None))
    drawn = _redraw(whole, varied)
    observed = _correlations(whole["overall"].to_numpy(), whole[varied].to_numpy())
    found = sorted(_described(varied, observed, drawn, accounts), key=lambda d: -d.correlation)
    first = _leader(found, dict(zip(varied, drawn.T, strict=True)))
    return Drivers(accounts, tuple(found), first, _sentence(found, first))


def _described(names: list[str], observed: np.ndarray, drawn: np.ndarray, n: int) -> list[Driver]:
    ends = np.nanpercentile(drawn, [100 * (1 - CONFIDENCE) / 2, 100 * (1 + CONFIDENCE) / 2], axis=0)
    places = (-np.nan_to_num(drawn, nan=-1)).argsort(axis=1).argsort(axis=1) + 1
    best, worst = np.percentile(places, [2.5, 97.5], axis=0, method="nearest")
    return [
        Driver(name, n, float(observed[i]), float(ends[0, i]), float(ends[1, i]), int(best[i]), int(worst[i]))
        for i, name in enumerate(names)
    ]


def _leader(found: list[Driver], drawn: dict[str, np.ndarray]) -> str | None:
    """Return the strongest factor where it beats each other one in all but 2.5% of the redraws."""
    if not found or not found[0].told:
        return None
    top = drawn[found[0].factor]
    surely = all(np.nanpercentile(top - drawn[other.factor], 2.5) > 0 for other in found[1:])
    return found[0].factor if surely and len(found) > 1 else None


def _sentence(found: list[Driver], first: str | None) -> str:
    told = [driver for driver in found if driver.told]
    if not told:
        return "The data can't tell which factor goes with overall satisfaction."
    if first is not None:
        return f"{first} goes most closely with overall satisfaction."
    names = ", ".join(driver.factor for driver in told)
    if len(told) == 1:
        return f"{names} goes with overall satisfaction; for the others the data can't tell."
    return f"{names} go with overall satisfaction; the data can't tell which of them goes most closely."


def _redraw(whole: pd.DataFrame, factors: list[str]) -> np.ndarray:
    """Return the correlations in each redraw: ``DRAWS`` rows, a column per factor.

    Ranks are taken once, in the whole sample; a redraw only changes how often an account counts. So the
    sums that a correlation needs are kept per account, and all redraws are one product of matrices.
    """
    ranks = _ranks(whole["overall"].to_numpy(), whole[factors].to_numpy())
    overall, others = ranks[:, :1], ranks[:, 1:]
    parts = np.hstack([np.ones_like(overall), overall, overall**2, others, others**2, overall * others])
    codes, accounts = pd.factorize(whole["unit"])
    sums = np.zeros((len(accounts), parts.shape[1]))
    np.add.at(sums, codes, parts)
    times = np.random.default_rng(SEED).multinomial(
        len(accounts), np.full(len(accounts), 1 / len(accounts)), DRAWS
    )
    drawn = times @ sums
    return _from_sums(drawn, len(factors))


def _from_sums(sums: np.ndarray, factors: int) -> np.ndarray:
    n, x, xx = sums[:, :1], sums[:, 1:2], sums[:, 2:3]
    y, yy, xy = np.split(sums[:, 3:], [factors, 2 * factors], axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        bottom = np.sqrt(np.maximum(n * xx - x**2, 0) * np.maximum(n * yy - y**2, 0))
        return np.asarray(np.where(bottom > 0, (n * xy - x * y) / bottom, np.nan))


def _correlations(overall: np.ndarray, factors: np.ndarray) -> np.ndarray:
    """Return Spearman's rho of each column with ``overall``: Pearson's r of average ranks."""
    return np.asarray(np.corrcoef(_ranks(overall, factors), rowvar=False)[0, 1:])


def _ranks(overall: np.ndarray, factors: np.ndarray) -> np.ndarray:
    """Return the average ranks of each column, centered so that sums of squares stay small."""
    from scipy.stats import rankdata

    ranks = rankdata(np.column_stack([overall, factors]), axis=0)
    return np.asarray(ranks - ranks.mean(axis=0))
