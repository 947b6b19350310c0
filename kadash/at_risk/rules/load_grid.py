"""Loads of many accounts as a grid: a row for each account, a column for each month."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.core.periods import Month, Period

MEASURED = ("energy_kwh", "metered_kw", "billed_kw", "water_gallons")


@dataclass(frozen=True)
class MonthLoad:
    """One account's month: kWh, the sum of its meters' metered and billed peaks (kW), gallons.

    None = not known; ``meters`` counts the demand meters behind ``metered_kw``.
    """

    month: Month
    energy_kwh: float | None = None
    metered_kw: float | None = None
    billed_kw: float | None = None
    water_gallons: float | None = None
    meters: int = 1


@dataclass(frozen=True)
class LoadGrid:
    """kWh, metered and billed peaks (kW) and gallons by account and month; NaN = not known.

    ``ids`` are in ascending order; ``meters`` counts the demand meters, 1 where nothing says so.
    """

    ids: np.ndarray
    months: tuple[Month, ...]
    energy_kwh: np.ndarray
    metered_kw: np.ndarray
    billed_kw: np.ndarray
    water_gallons: np.ndarray
    meters: np.ndarray

    @classmethod
    def out_of(cls, frame: pd.DataFrame, period: Period) -> "LoadGrid":
        """Return the grid of ``accounts.loads.monthly_loads``'s frame, which lies within the period."""
        ids = np.unique(frame["account_id"].to_numpy(dtype="int64"))
        months = _months(period)
        row = np.searchsorted(ids, frame["account_id"].to_numpy(dtype="int64"))
        column = frame["month"].to_numpy(dtype="int64") - period.start.number
        values = {name: np.full((len(ids), len(months)), np.nan) for name in MEASURED}
        for name in MEASURED:
            values[name][row, column] = frame[name].to_numpy(dtype="float64")
        meters = np.ones((len(ids), len(months)), dtype="int64")
        meters[row, column] = np.maximum(frame["meters"].to_numpy(dtype="int64"), 1)
        return cls(ids=ids, months=months, meters=meters, **values)

    @classmethod
    def of(cls, loads: Sequence[MonthLoad]) -> "LoadGrid":
        """Return the grid of one account; months that are not among the loads are not known."""
        numbers = [load.month.number for load in loads]
        first, last = min(numbers, default=1), max(numbers, default=0)
        count = last - first + 1
        values = {name: np.full((1, count), np.nan) for name in MEASURED}
        meters = np.ones((1, count), dtype="int64")
        for load in loads:
            position = load.month.number - first
            meters[0, position] = load.meters
            for name in MEASURED:
                values[name][0, position] = np.nan if (v := getattr(load, name)) is None else v
        months = tuple(Month.from_number(first + index) for index in range(count))
        return cls(ids=np.zeros(1, dtype="int64"), months=months, meters=meters, **values)

    def within(self, period: Period) -> "LoadGrid":
        """Return the same accounts over the months of a period, which may reach beyond what is known."""
        months = _months(period)
        start = self.months[0].number if self.months else 0
        places = np.array([month.number - start for month in months])
        inside = (places >= 0) & (places < len(self.months))
        values = {name: np.full((len(self.ids), len(months)), np.nan) for name in MEASURED}
        meters = np.ones((len(self.ids), len(months)), dtype="int64")
        for name in MEASURED:
            values[name][:, inside] = getattr(self, name)[:, places[inside]]
        meters[:, inside] = self.meters[:, places[inside]]
        return LoadGrid(ids=self.ids, months=months, meters=meters, **values)

    def loads(self, account_id: int) -> list[MonthLoad]:
        """Return one account's months in which anything is known."""
        row = int(np.searchsorted(self.ids, account_id))
        if row == len(self.ids) or self.ids[row] != account_id:
            return []
        energy, metered, billed, water = (
            [_or_none(value) for value in getattr(self, name)[row]] for name in MEASURED
        )
        return [
            MonthLoad(self.months[index], *known, meters=int(self.meters[row, index]))
            for index, known in enumerate(zip(energy, metered, billed, water, strict=True))
            if any(value is not None for value in known)
        ]


def _months(period: Period) -> tuple[Month, ...]:
    return tuple(period.start.plus(index) for index in range(period.months))


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
