"""Moments of which nothing says whether they begin or end their reading: asked where the file's own span
speaks for ends."""

import re

import numpy as np
import pandas as pd

from kadash.core.frames import row_codes
from kadash.intake.types import Context, Question

KEY = "moments"
BEGINNING, ENDING = "beginning", "ending"
_SAID = re.compile(r"start|begin|from|\bhb\b", re.IGNORECASE)
_DAY = 24 * 60
_COMPLETE = 0.9  # of the readings that whole days hold


def ending_moments(
    rows: pd.DataFrame, minutes: pd.Series, bad: np.ndarray, header: str, context: Context
) -> tuple[pd.DataFrame, tuple[Question, ...]]:
    """Return the readings with their beginnings, and the question where only a person can tell.

    ``rows`` has start, delivered_kwh, received_kwh, account and meter; ``minutes`` is each reading's length.
    Readings that go from the first step of a day to a midnight are whole days only if they end then.
    """
    if "end" in rows or _SAID.search(header):
        return rows, ()
    answer = context.answers.get(KEY)
    if answer == ENDING:
        start = rows["start"] - pd.to_timedelta(minutes.fillna(0), unit="m")
        return rows.assign(start=start.astype("datetime64[s]")), ()
    usable = ~bad & rows["start"].notna().to_numpy()
    if answer is not None or not usable.any():
        return rows, ()
    step, moments = float(minutes[usable].median()), rows["start"][usable]
    if not (0 < step < _DAY) or not _end_with_days(rows[usable], step):
        return rows, ()
    first, last = moments.min(), moments.max()
    text = (
        f"The readings go from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M}: whole days, if the moments "
        f"in “{header}” end their readings. Do they begin or end them?"
    )
    return rows, (Question(KEY, text, (ENDING, BEGINNING)),)


def _end_with_days(rows: pd.DataFrame, step: float) -> bool:
    """Tell whether each meter's use goes from the first step of a day to a midnight, with few gaps."""
    keys = row_codes(rows, [name for name in ("account_number", "meter") if name in rows])
    for _, part in rows.groupby(keys, sort=False):
        moments = part["start"].sort_values()
        first, last = moments.iloc[0], moments.iloc[-1]
        begins = (first - first.normalize()).total_seconds() / 60
        count = (last - first).total_seconds() / 60 / step + 1
        whole = begins == step and last == last.normalize() and moments.nunique() >= _COMPLETE * count
        if not whole or _only_grows(part):
            return False
    return True


def _only_grows(rows: pd.DataFrame) -> bool:
    """Tell whether these may be reads of a register, whose moments are those of the reads."""
    values = rows.sort_values("start")["delivered_kwh"].dropna()
    return len(values) > 1 and bool(values.is_monotonic_increasing) and values.nunique() > 1
