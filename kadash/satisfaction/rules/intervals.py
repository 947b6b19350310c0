"""Confidence of a mean over few answers, from a small known population."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

CONFIDENCE = 0.95
SMALLEST = 5  # a figure of fewer units is not shown


@dataclass(frozen=True)
class Estimate:
    """A mean with its interval.

    ``low`` and ``high`` are None where no interval can be stated; ``mean`` too where the group is
    smaller than ``SMALLEST``. ``asked`` is how many could have answered, None where nobody said.
    """

    n: int
    asked: int | None
    mean: float | None
    low: float | None
    high: float | None

    @property
    def rate(self) -> float | None:
        """The share of those asked who answered, 0 to 1; None where the list is not known."""
        return None if not self.asked else self.n / self.asked


def estimate(
    values: Sequence[float], *, asked: int | None, bounds: tuple[float, float] = (0.0, 1000.0)
) -> Estimate:
    """Return the mean of one value a unit, with a 95% interval for the mean of all who were asked.

    Student's t with the finite-population correction: the variance is ``s² ÷ n × (1 − n ÷ asked)``
    (Cochran, Sampling Techniques, 3rd ed. 1977, eq. 2.20). Where all have answered nothing is left to
    estimate, and the interval is the mean itself. Equal answers of a part show no spread to estimate
    from: no interval. The interval is cut at ``bounds``, the ends of the measure.
    """
    array = np.asarray(values, dtype=float)
    n = len(array)
    if n < SMALLEST:
        return Estimate(n, asked, None, None, None)
    mean = float(array.mean())
    spread = float(array.std(ddof=1))
    if asked is not None and n >= asked:
        return Estimate(n, asked, mean, mean, mean)
    if spread == 0:
        return Estimate(n, asked, mean, None, None)
    half = _half_width(spread, n, asked)
    return Estimate(n, asked, mean, max(bounds[0], mean - half), min(bounds[1], mean + half))


def weighted_factors(marks: pd.DataFrame, weights: Mapping[str, float], *, asked: int | None) -> Estimate:
    """Return the factors' means combined by weights that add up to 1, with its interval.

    ``marks`` has a row per unit and a column per factor, in points, NaN where the unit gave no mark.
    The figure is ``Σ weight × mean of the factor``, so anybody can check it against the factors shown.
    Its variance is that of the linearized unit values (Cochran 1977, section 6.4), because units may
    have left out different factors.
    """
    used = marks[list(weights)].dropna(how="all")
    n = len(used)
    if n < SMALLEST or used.notna().sum().min() < SMALLEST:
        return Estimate(n, asked, None, None, None)
    means = used.mean()
    share = pd.Series(weights, dtype=float)
    mean = float((means * share).sum())
    if asked is not None and n >= asked and not used.isna().any(axis=None):
        return Estimate(n, asked, mean, mean, mean)
    pulls = ((used - means).fillna(0.0) * (share * n / used.notna().sum())).sum(axis=1)
    spread = float(pulls.std(ddof=1))
    if spread == 0:
        return Estimate(n, asked, mean, None, None)
    # Where a factor was left out, the rest of the list stands in for it: correct by the least complete one.
    answered = int(used.notna().sum().min())
    half = _half_width(spread, n, asked, answered=answered)
    return Estimate(n, asked, mean, max(0.0, mean - half), min(1000.0, mean + half))


def _half_width(spread: float, n: int, asked: int | None, *, answered: int | None = None) -> float:
    # Student's quantile from scipy.special: the whole of scipy.stats takes a second to import.
    from scipy.special import stdtrit

    left = 1.0 if asked is None else max(0.0, 1 - (answered or n) / asked)
    return float(stdtrit(n - 1, (1 + CONFIDENCE) / 2)) * spread * float(np.sqrt(left / n))
