"""What bills lack or look odd in: loaded without their revenue, or periods that no calendar explains."""

import numpy as np
import pandas as pd

from kadash.core.counts import first_of
from kadash.core.periods import Month

_NAMED = 8
_SHORT, _LONG = 20, 45  # days; a month's bill lies between


def without_revenue(lines: np.ndarray, cents: pd.Series | None, good: np.ndarray) -> tuple[str, ...]:
    """Count and name the bills that are loaded without revenue: every total lacks them."""
    if cents is None:
        return ()
    blank = np.asarray(cents.isna(), dtype=bool) & good
    count, total = int(blank.sum()), int(good.sum())
    if not count:
        return ()
    if count == total:
        return (f"None of the {total:,} bills has a revenue: totals of revenue are without them.",)
    return (_missing(lines[blank], count, total),)


def _missing(lines: np.ndarray, count: int, total: int) -> str:
    different = list(dict.fromkeys(lines.tolist()))
    rows = first_of(map(str, different[:_NAMED]), of=len(different))
    bills = "1 bill has" if count == 1 else f"{count:,} bills have"
    row = "row" if count == 1 else "rows"
    return f"{bills} no revenue ({row} {rows}), of {total:,}: totals of revenue are without them."


def odd_periods(rows: pd.DataFrame, good: np.ndarray) -> tuple[str, ...]:
    """Say so where all bills end in one month though their lengths are none of a month."""
    if not {"period_start", "period_end"} <= set(rows):
        return ()
    dated = rows.loc[good, ["period_start", "period_end"]].dropna()
    ends = dated["period_end"]
    if ends.nunique() < 3 or (ends.dt.year * 12 + ends.dt.month).nunique() != 1:
        return ()
    length = (ends - dated["period_start"]).dt.days
    odd = (length < _SHORT) | (length > _LONG)
    if odd.mean() < 0.5:
        return ()
    month = Month(ends.iloc[0].year, ends.iloc[0].month).label
    return (
        f"All bills end in {month}, and {int(odd.sum()):,} of {len(dated):,} last {int(length.min())} to "
        f"{int(length.max())} days: perhaps day and month are swapped. Check the dates before loading.",
    )
