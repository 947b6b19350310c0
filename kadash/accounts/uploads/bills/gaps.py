"""What bills lack or look odd in: no revenue, periods that no calendar explains, rows that are equal."""

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.fields import BILL_FIELDS
from kadash.core.counts import counted, first_of
from kadash.core.frames import all_differ, as_text, row_codes
from kadash.core.periods import Month
from kadash.intake.types import Typed

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


def equal_rows(typed: Typed) -> tuple[str, ...]:
    """Name the bills that stand there twice, equal in every cell: both can be real, so both are counted."""
    names = [name for name in BILL_FIELDS if name in typed.frame]
    if len(typed.body.frame) != len(typed.frame) or "account_number" not in names:
        return ()
    bill = row_codes(typed.frame, names)
    if all_differ(bill):
        return ()
    again = np.flatnonzero(pd.Series(bill).duplicated(keep=False).to_numpy())
    rows = typed.body.frame.iloc[again]
    cells = row_codes(rows, [place for place in rows.columns if (as_text(rows[place]) != "").any()])
    first = pd.Series(again, index=again).groupby(cells).transform("first")
    twice = first[first.index != first]
    if twice.empty:
        return ()
    lines = np.asarray(typed.lines)
    pairs = (f"row {lines[row]} as row {lines[one]}" for row, one in twice.head(_NAMED).items())
    count = counted(len(twice), "row is", "rows are")
    shown = first_of(pairs, of=len(twice))
    text = f"{count} equal to another in every cell ({shown}): all were counted."
    return (f"{text} Leave out what was pasted twice.",)
