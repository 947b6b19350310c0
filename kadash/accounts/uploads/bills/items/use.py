"""The use of a bill whose items repeat it: energy, rider, fuel and delivery name the same kilowatt-hours.

Items of one family (``Energy block 1`` and ``Energy block 2``) are parts and add up; families that come to
the
same quantity, or one that comes to the sum of the others, name the same use, which counts once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from kadash.accounts.rules.bill_items import ADJUSTMENTS
from kadash.core.counts import quoted
from kadash.intake.types import Question

KEY = "sum:usage"
ONCE, ADD = "count once", "add up"
_CLOSE = 1e-3  # quantities are printed rounded
_SHOWN = 3
_PARTS = re.compile(
    r"\b(blocks?|tiers?|steps?|first|second|third|fourth|next|over|above|remaining|additional|excess|all"
    r"|up to"
    r"|on|off|mid|super|partial|part|peak|onpeak|offpeak|midpeak|shoulder|day|night|daytime|nighttime|evening"
    r"|weekend|weekday|winter|summer|spring|fall|season(al)?|base(line)?|low|high|medium|critical|old|new|rate"
    r"|previous|current|prorated?|period|kwh|kw|mwh|ccf|mcf|cf|hcf|gal(lons)?|kgal|hgal|therms?|usage|use|units?)\b"
    r"|\d[\d,.]*|[^\w\s]|_",
    re.IGNORECASE,
)
_REPEATS = re.compile(
    rf"riders?|adjust\w*|\badj\b|fuel|\b({ADJUSTMENTS}|psc|tca)\b|transmission|distribution|deliver\w*"
    r"|suppl\w*|generation|commodity|surcharges?|funds?|public|benefits?|efficiency|renewable|franchise|tax(es)?"
    r"|decommission\w*|recovery|regulatory|conservation|environmental|assessment|universal"
    r"|service charge|credits?"
    r"|purchased|total|transition|securitization|bond|storm",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Use:
    """The use of each bill (missing where no item names any), and what must be asked or said."""

    values: pd.Series
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def family_of(description: str) -> str:
    """Return an item's words without what tells the parts of a tariff apart: blocks, hours, seasons,
    numbers."""
    return " ".join(_PARTS.sub(" ", description.lower()).split())


def use_of_bills(
    texts: pd.Series,
    quantities: pd.Series,
    bill: np.ndarray,
    meter: np.ndarray,
    lines: np.ndarray,
    answers: Mapping[str, str],
) -> Use:
    """Add up the quantities of the items of each bill and meter, each use once.

    ``quantities`` are in the stored unit, missing where an item names no use. ``bill`` and ``meter`` number
    the bills from 0 and the meters. Raises nothing; what words and sums do not settle is asked once.
    """
    size = int(bill.max()) + 1 if len(bill) else 0
    known = quantities.notna().to_numpy()
    values = quantities.to_numpy(dtype=float)
    result = pd.Series(np.bincount(bill[known], values[known], size), dtype=float)
    result[np.bincount(bill[known], minlength=size) == 0] = np.nan
    places = np.flatnonzero(known & (values != 0))
    if not len(places):
        return Use(result)
    families, spread = _families(texts, values, bill, meter, places)
    several = np.flatnonzero((families.notna().sum(axis=1) > 1).to_numpy())
    if not len(several):
        return Use(result)
    judged = _Judge(families.iloc[several], list(map(str, families.columns)))
    answer = answers.get(KEY)
    once, unsure = judged.once, judged.unsure & (answer not in (ONCE, ADD))
    single = np.where(judged.unsure & (answer == ADD), judged.added, once)
    totals = families.sum(axis=1).to_numpy(copy=True)
    before = totals[several].copy()
    totals[several] = np.where(unsure, before, single)
    result[:] = _per_bill(totals, spread, result)
    changed = ~unsure & ~np.isclose(before, totals[several], rtol=1e-9)
    warnings = _said(judged, before, totals[several], changed)
    questions = (_question(judged, unsure, spread[several], bill, lines),) if unsure.any() else ()
    return Use(result, questions, warnings)


def _families(
    texts: pd.Series, values: np.ndarray, bill: np.ndarray, meter: np.ndarray, places: np.ndarray
) -> tuple[pd.DataFrame, np.ndarray]:
    """Return each family's quantity (columns) for each bill and meter (rows), and the bill of each row."""
    codes, uniques = pd.factorize(texts.iloc[places], use_na_sentinel=True)
    names = np.array([*(family_of(str(text)) for text in uniques), ""], dtype=object)[codes]
    keys = pd.MultiIndex.from_arrays([bill[places], meter[places]])
    rows, index = pd.factorize(keys)
    table = pd.DataFrame({"row": rows, "family": names, "value": values[places]})
    wide = table.groupby(["row", "family"], sort=False)["value"].sum().unstack("family").sort_index()
    return wide, np.array([pair[0] for pair in index], dtype=np.int64)


def _per_bill(totals: np.ndarray, spread: np.ndarray, result: pd.Series) -> np.ndarray:
    """Add the meters of a bill up; bills whose quantities are all zero keep it."""
    summed = np.bincount(spread, totals, len(result))
    there = np.bincount(spread, minlength=len(result)) > 0
    return np.where(there, summed, result.to_numpy(dtype=float))


class _Judge:
    """Decides for bills with several families of use which quantity is the use.

    ``once`` holds it where it counts once, ``added`` the sum, ``unsure`` where only a person can tell.
    """

    def __init__(self, families: pd.DataFrame, names: list[str]) -> None:
        values = families.to_numpy(dtype=float)
        self.families, self.names = families, names
        there = ~np.isnan(values)
        filled = np.where(there, values, 0.0)
        self.added = filled.sum(axis=1)
        largest = np.abs(filled).max(axis=1)
        sign = np.sign(np.take_along_axis(filled, np.abs(filled).argmax(axis=1)[:, None], axis=1))[:, 0]
        most = largest * sign
        near = np.abs(filled - most[:, None]) <= _CLOSE * largest[:, None]
        all_equal = (near | ~there).all(axis=1)
        rest = np.where(near, 0.0, filled).sum(axis=1)
        covers = ~all_equal & (np.abs(rest - most) <= _CLOSE * largest)
        covers |= ~all_equal & (rest != 0) & (np.abs(rest - 2 * most) <= _CLOSE * largest)
        repeats = np.array([bool(_REPEATS.search(name)) for name in names])
        plain = np.where(there & ~repeats[None, :], filled, 0.0)
        has_plain = (there & ~repeats[None, :]).any(axis=1)
        distinct = _distinct_sum(plain)
        by_words = has_plain & (there & repeats[None, :]).any(axis=1)
        self.once = np.where(all_equal | covers, most, np.where(by_words, distinct, self.added))
        proved = _proved(families, all_equal | covers)
        words = (there & repeats[None, :]).any(axis=1)
        only_repeats = ~has_plain & ~all_equal & ~covers
        self.once = np.where(only_repeats, most, self.once)
        self.unsure = ((all_equal | covers) & ~words & ~proved) | only_repeats


def _distinct_sum(plain: np.ndarray) -> np.ndarray:
    """Add each bill's quantities, equal ones once."""
    ordered = np.sort(plain, axis=1)
    fresh = np.ones(ordered.shape, dtype=bool)
    gap = np.abs(np.diff(ordered, axis=1))
    fresh[:, 1:] = gap > _CLOSE * np.maximum(np.abs(ordered[:, 1:]), 1e-12)
    return np.asarray(np.where(fresh, ordered, 0.0).sum(axis=1))


def _proved(families: pd.DataFrame, related: np.ndarray) -> np.ndarray:
    """Return the bills whose families relate in the same way on two bills or more with different
    quantities."""
    there = families.notna().to_numpy()
    patterns = pd.factorize(pd.Series([row.tobytes() for row in there]))[0]
    largest = families.abs().max(axis=1).round(3).to_numpy()
    proved = np.zeros(len(families), dtype=bool)
    for pattern in np.unique(patterns):
        mine = patterns == pattern
        hits = mine & related
        if hits.sum() >= 2 and len(np.unique(largest[hits])) >= 2 and hits.sum() * 10 >= mine.sum() * 9:
            proved |= hits
    return proved


def _said(judged: _Judge, before: np.ndarray, after: np.ndarray, changed: np.ndarray) -> tuple[str, ...]:
    count = int(changed.sum())
    if not count:
        return ()
    place = int(np.flatnonzero(changed)[0])
    names = [name or "energy" for name in judged.families.columns[judged.families.iloc[place].notna()]]
    listed = quoted(names[:4])
    bills = "1 bill name" if count == 1 else f"{count:,} bills name"
    return (
        f"Items of {bills} the same use more than once ({listed}): it was counted once, "
        f"{after[changed].sum():,.0f} instead of {before[changed].sum():,.0f}.",
    )


def _question(
    judged: _Judge, unsure: np.ndarray, spread: np.ndarray, bill: np.ndarray, lines: np.ndarray
) -> Question:
    places = np.flatnonzero(unsure)
    samples = []
    for place in places[:_SHOWN].tolist():
        line = int(lines[bill == spread[place]].min())
        shown = (f"{judged.once[place]:,.10g}", f"{judged.added[place]:,.10g}")
        samples.append((f"Bill of row {line}", shown))
    row = judged.families.iloc[places[0]].dropna()
    items = ", ".join(f"“{name or 'energy'}” {value:,.10g}" for name, value in row.items())
    bills = "1 bill" if len(places) == 1 else f"{len(places):,} bills"
    text = (
        f"Several items of {bills} carry a quantity, and nothing says whether it is the same use or more "
        f"of it ({items}). Does it count once, or are the quantities added up?"
    )
    return Question(KEY, text, (ONCE, ADD), tuple(samples))
