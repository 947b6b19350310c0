"""End of a bill that states its start and a number of days: proved by the file, or asked.

Exports count in two ways. Some count the days of service, so January 1 and 31 days end on January 31;
others count from one meter reading to the next, so the same bill ends with the reading of February 1.
"""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import pandas as pd


class Counting(StrEnum):
    """What the number of days counts."""

    SERVICE_DAYS = "days_of_service"
    TO_NEXT_READING = "to_next_reading"


def counting(rows: pd.DataFrame, ends: pd.Series, keys: Sequence[str]) -> Counting | None:
    """Return what the days of a file count; None where it does not prove that.

    ``rows`` has ``period_start`` (moments) and ``days``; ``ends`` are the stated ends, NaT for none;
    ``keys`` are columns that tell one series of bills from another. What says more goes first: a stated
    end beside start and days, then a period that is exactly a calendar month, then the start of the next
    period of the same series. Where rows contradict each other, nothing is proved.
    """
    days = rows["days"].astype("Float64")
    stated = (ends - rows["period_start"]).dt.days - days
    for excess in (stated, _calendar_months(rows["period_start"], days), _to_next_start(rows, days, keys)):
        service, reading = bool((excess == -1).any()), bool((excess == 0).any())
        if service != reading:
            return Counting.SERVICE_DAYS if service else Counting.TO_NEXT_READING
        if service:
            return None
    return None


def end_of(starts: pd.Series, days: pd.Series, how: Counting) -> pd.Series:
    """Return the last day of each period, NaT where start or days are missing."""
    counted = days.astype("Float64") - (1 if how is Counting.SERVICE_DAYS else 0)
    return starts + pd.to_timedelta(counted, unit="D")


def _calendar_months(starts: pd.Series, days: pd.Series) -> pd.Series:
    """Return -1 where a period starts on a first and has as many days as that month, else missing."""
    whole = ((starts.dt.day == 1) & (starts.dt.days_in_month == days)).fillna(False)
    return pd.Series(np.where(whole, -1.0, np.nan), index=starts.index)


def _to_next_start(rows: pd.DataFrame, days: pd.Series, keys: Sequence[str]) -> pd.Series:
    """Return by how many days the day before the next start of the series lies beyond start and days.

    Starts that follow each other by exactly the days leave -1 (each day is in one period only); where the
    next period starts a day later, the end is a day of its own: 0.
    """
    frame = rows[["period_start", *keys]].assign(days=days).dropna(subset=["period_start", "days"])
    frame = frame.drop_duplicates(["period_start", *keys]).sort_values("period_start")
    groups = frame.groupby(list(keys), dropna=False, observed=True) if keys else frame
    following = groups["period_start"].shift(-1)
    return (following - frame["period_start"]).dt.days - 1 - frame["days"]
