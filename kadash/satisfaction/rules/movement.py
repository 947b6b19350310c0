"""Change between waves, in numbers and in a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import pandas as pd

from kadash.satisfaction.rules.intervals import CONFIDENCE, SMALLEST

ENOUGH_PAIRS = 8  # fewer accounts in both waves than this, and the waves are compared as wholes


class Basis(StrEnum):
    """What a comparison rests on."""

    PAIRED = "paired"
    WHOLE = "whole"
    SLOPE = "slope"
    GROUPS = "groups"
    NONE = "none"


@dataclass(frozen=True)
class Change:
    """A difference in points with its 95% interval and p-value; all None where nothing can be compared.

    ``n`` counts the accounts in both (paired, slope) or the smaller of the two groups.
    """

    basis: Basis
    n: int
    difference: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None

    @property
    def told(self) -> bool:
        """Whether the difference can be told from chance, at 5%."""
        return self.p is not None and bool(self.p < 1 - CONFIDENCE)


def paired(before: pd.Series, after: pd.Series) -> Change:
    """Compare the units that answered both, by Student's t on their differences.

    Both series hold points by unit. There is no finite-population correction here: the question is
    whether opinions moved, not what the few who were asked happened to tick, and answers of one
    person vary from day to day (Cochran 1977, section 2.14, omits it in tests for the same reason).
    """
    both = pd.concat([before, after], axis=1, join="inner").dropna()
    return _one_sample((both.iloc[:, 1] - both.iloc[:, 0]).to_numpy(dtype=float), Basis.PAIRED, ENOUGH_PAIRS)


def compared(before: pd.Series, after: pd.Series, *, follow_accounts: bool = True) -> Change:
    """Compare two waves on the accounts in both where there are enough of them, else as wholes.

    ``follow_accounts`` is False where a wave is confidential: following accounts through waves would
    let small groups be worked out.
    """
    if follow_accounts:
        change = paired(before, after)
        if change.basis is not Basis.NONE:
            return change
    return replace(gap(after, before), basis=Basis.WHOLE) if _enough(before, after) else Change(Basis.NONE, 0)


def gap(group: Sequence[float] | pd.Series, other: Sequence[float] | pd.Series) -> Change:
    """Return how far the first group's mean stands above the other's: Welch's t, unequal spreads allowed."""
    first, second = (np.asarray(pd.Series(g).dropna(), dtype=float) for g in (group, other))
    n = min(len(first), len(second))
    if n < SMALLEST:
        return Change(Basis.NONE, n)
    difference = float(first.mean() - second.mean())
    if first.std(ddof=1) == 0 and second.std(ddof=1) == 0:
        return Change(Basis.GROUPS, n, difference)
    from scipy import stats

    test = stats.ttest_ind(first, second, equal_var=False)
    low, high = test.confidence_interval(CONFIDENCE)
    return Change(Basis.GROUPS, n, difference, float(low), float(high), float(test.pvalue))


def yearly_slope(marks: pd.DataFrame) -> Change:
    """Return how many points a year the marks moved over all waves, per account, then averaged.

    ``marks`` has the columns ``unit``, ``years`` (a number) and ``points``. Each unit with three or
    more waves gives one least-squares slope, and the slopes are tested against none (the summary-measure
    analysis of repeated measures: Matthews, Altman, Campbell and Royston, BMJ 300 (1990), 230–235).
    """
    given = marks.dropna()
    by = given["unit"]
    years = given["years"] - given["years"].groupby(by).transform("mean")
    points = given["points"] - given["points"].groupby(by).transform("mean")
    slopes = (years * points).groupby(by).sum() / (years**2).groupby(by).sum()
    enough = given["years"].groupby(by).nunique() >= 3
    return _one_sample(slopes[enough].to_numpy(dtype=float), Basis.SLOPE, ENOUGH_PAIRS)


def among_several(changes: Mapping[str, Change]) -> dict[str, Change]:
    """Return the changes with p-values corrected for looking at several of them (Holm's method)."""
    tested = {name: change for name, change in changes.items() if change.p is not None}
    if len(tested) < 2:
        return dict(changes)
    corrected = holm([change.p or 0.0 for change in tested.values()])
    new = {name: replace(tested[name], p=p) for name, p in zip(tested, corrected, strict=True)}
    return {name: new.get(name, change) for name, change in changes.items()}


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p-values corrected for their number by Holm's step-down method (1979).

    The smallest of n is multiplied by n, the next by n − 1, and so on; none falls below one before it
    or exceeds 1.
    """
    order = np.argsort(p_values, kind="stable")
    steps = np.asarray(p_values, dtype=float)[order] * np.arange(len(p_values), 0, -1)
    corrected = np.empty(len(p_values))
    corrected[order] = np.minimum(np.maximum.accumulate(steps), 1.0)
    return [float(p) for p in corrected]


def in_words(change: Change) -> str:
    """Say a change between two waves as one sentence for people who are not statisticians."""
    if change.basis is Basis.NONE:
        return "Too few answered to compare the two waves."
    who = {
        Basis.PAIRED: f"{change.n} accounts answered both",
        Basis.WHOLE: f"the waves are compared as wholes, {change.n} or more answered each",
        Basis.SLOPE: f"{change.n} accounts answered three waves or more",
        Basis.GROUPS: f"{change.n} or more answered in each group",
    }[change.basis]
    if not change.told or change.difference is None:
        what = "trend" if change.basis is Basis.SLOPE else "difference"
        return f"The {what} can't be told from chance: {who}."
    way = "Up" if change.difference > 0 else "Down"
    unit = "points a year" if change.basis is Basis.SLOPE else "points"
    # An interval of a fall reads from the smaller fall to the larger.
    ends = sorted((abs(change.low or 0.0), abs(change.high or 0.0)))
    return (
        f"{way} {abs(change.difference):,.0f} {unit}, more than chance would do"
        f" (between {ends[0]:,.0f} and {ends[1]:,.0f}; {who})."
    )


def _one_sample(differences: np.ndarray, basis: Basis, enough: int) -> Change:
    n = len(differences)
    if n < enough:
        return Change(Basis.NONE, n)
    mean = float(differences.mean())
    if differences.std(ddof=1) == 0:
        # All moved by the same step: nothing to estimate the noise from, so nothing is claimed.
        return Change(basis, n, mean)
    from scipy import stats

    test = stats.ttest_1samp(differences, 0.0)
    low, high = test.confidence_interval(CONFIDENCE)
    return Change(basis, n, mean, float(low), float(high), float(test.pvalue))


def _enough(before: pd.Series, after: pd.Series) -> bool:
    return bool(min(before.notna().sum(), after.notna().sum()) >= SMALLEST)
