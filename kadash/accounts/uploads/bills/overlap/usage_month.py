"""Tables by month of use or month of billing, where stored bills belong to the month in which they end.

The figures show it: month by month they differ from the stored bills, and agree with those of a month later
(a bill from 15 December to 14 January is December's use) or earlier. Taken as they stand, the months at the
edges would be counted twice, under one month by the table and under the next by the bill.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.overlap.same_month import agreeing, overlaps
from kadash.accounts.uploads.bills.overlap.whole_months import KEY, SAME
from kadash.intake.types import Question

LATER, EARLIER = "month_later", "month_earlier"
_BY = {LATER: 1, EARLIER: -1}
_WHY = {
    LATER: "counts by the month in which energy was used",
    EARLIER: "counts by the month in which bills were sent",
}
_ENOUGH = 2  # months that agree: one may be chance


def answered(bills: pd.DataFrame, answers: Mapping[str, str]) -> tuple[pd.DataFrame, Mapping[str, str]]:
    """Return whole months moved as a person says, and answers that take what they meet for the same bills."""
    by = _BY.get(answers.get(KEY, ""))
    return (bills, answers) if by is None else (moved(bills, by), {**answers, KEY: SAME})


def moved(bills: pd.DataFrame, by: int) -> pd.DataFrame:
    """Return whole months that many months later."""
    found = bills.assign(month=bills["month"] + by)
    for name in ("period_start", "period_end"):
        if name in bills:
            days = pd.to_datetime(bills[name])
            later = days.dt.to_period("M") + by
            start = later.dt.to_timestamp()
            end = start if name == "period_start" else start + pd.offsets.MonthEnd(0)
            found[name] = end.astype(days.dtype)
    return found


def asked(
    questions: tuple[Question, ...], bills: pd.DataFrame, stored: pd.DataFrame, *, whole: bool
) -> tuple[Question, ...]:
    """Return the question about stored bills with the answer that the figures suggest, if they do.

    ``whole`` says that the bills of the file are the whole months; else stored ones are, and what was stored
    by the month of use has to be taken back first.
    """
    table, others = (bills, stored) if whole else (stored, bills)
    usual = _agreeing(table, others, 0, whole=whole)
    agree = {answer: _agreeing(table, others, by, whole=whole) for answer, by in _BY.items()}
    best = max(agree, key=lambda answer: agree[answer])
    if agree[best] < _ENOUGH or agree[best] <= usual:
        return questions
    when = best.replace("_", " ").removeprefix("month ")
    which = "this file" if whole else "a table that is stored"
    text = f" {agree[best]} months of {which} agree with the bills of a month {when}: it {_WHY[best]}."
    if not whole:
        text += (
            " Then neither answer is right: undo that upload, load this file, and then the table again with "
            f"the answer “{best}”."
        )
        return tuple(replace(one, text=one.text + text) if one.key == KEY else one for one in questions)
    text += f" “{best}” takes each of its months for the bill that ends a month {when}, and counts it once."
    return tuple(
        replace(one, text=one.text + text, choices=(best, *one.choices)) if one.key == KEY else one
        for one in questions
    )


def _agreeing(table: pd.DataFrame, others: pd.DataFrame, by: int, *, whole: bool) -> int:
    """Return how many months agree where the table's months are moved."""
    table = moved(table, by)
    new, old = (table, others) if whole else (others, table)
    both = overlaps(new, np.ones(len(new), dtype=bool), old, np.ones(len(old), dtype=bool))
    return int(np.count_nonzero(agreeing(both, new, old, new_whole=whole)))
