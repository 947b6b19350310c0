"""Load: load factor, trend, and a load shape that has changed enough to look at mobility again.

Load factor = energy ÷ (metered peak demand × hours), over the periods that have a metered demand. A
billed demand (a ratchet, a contract minimum) is another number. Several meters' peaks are summed and
need not fall in one hour. Nothing here changes a mobility factor; it gives evidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.periods import Month, Period
from kadash.core.shares import percent

ENERGY_CHANGE = 0.15
"""A year's energy that differs by this share from the year before suggests a review."""
LOAD_FACTOR_CHANGE = 0.05
SHAPE_CHANGE = 0.10
"""Share of a year's energy that moved to other months."""


@dataclass(frozen=True)
class LoadFactor:
    """Energy over what the peak would have taken all the time, 0 to 1 (above 1 the data disagree)."""

    factor: float
    energy_kwh: float
    peak_kw: float
    hours: int
    months: int
    coincident: bool
    """Whether one meter set the peak; several meters' peaks are summed."""


@dataclass(frozen=True)
class LoadChange:
    """12 months against the 12 before. Changes are fractions; load factor and shape are differences."""

    now: Period
    before: Period
    energy: float | None
    peak: float | None
    load_factor: float | None
    shape: float | None
    water: float | None
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class LoadFactors:
    """The load factors of many accounts, in the order of their grid; NaN where there is none."""

    factor: np.ndarray
    energy_kwh: np.ndarray
    peak_kw: np.ndarray
    hours: np.ndarray
    months: np.ndarray
    coincident: np.ndarray


@dataclass(frozen=True)
class LoadChanges:
    """The changes of many accounts, in the order of their grid; NaN where two years don't compare."""

    known: np.ndarray
    energy: np.ndarray
    peak: np.ndarray
    load_factor: np.ndarray
    shape: np.ndarray
    water: np.ndarray


def load_factors(loads: LoadGrid) -> LoadFactors:
    """Return the load factors over the months with energy and a metered demand."""
    measured = ~np.isnan(loads.energy_kwh) & (loads.metered_kw > 0)
    energy = np.where(measured, loads.energy_kwh, 0).sum(axis=1)
    peak = np.where(measured, loads.metered_kw, 0).max(axis=1, initial=0)
    hours = measured @ np.array([Period(month, month).hours for month in loads.months], dtype="int64")
    months = measured.sum(axis=1)
    return LoadFactors(
        factor=_divided(energy, peak * hours),
        energy_kwh=energy,
        peak_kw=np.where(months > 0, peak, np.nan),
        hours=hours,
        months=months,
        coincident=(~measured | (loads.meters == 1)).all(axis=1, keepdims=True)[:, 0],
    )


def load_changes(loads: LoadGrid, *, end: Month) -> LoadChanges:
    """Compare the 12 months to ``end`` with the 12 before, where all 24 months have energy."""
    now = Period.year_to(end)
    later, earlier = loads.within(now), loads.within(now.before())
    new, old = load_factors(later), load_factors(earlier)
    new_energy, old_energy = later.energy_kwh.sum(axis=1), earlier.energy_kwh.sum(axis=1)
    known = ~np.isnan(new_energy) & ~np.isnan(old_energy)
    like = known & (new.months == old.months)  # a demand that was metered in fewer months is no comparison
    positive = (new_energy >= 0) & (old_energy >= 0)
    moved = _divided(later.energy_kwh, new_energy[:, None]) - _divided(
        earlier.energy_kwh, old_energy[:, None]
    )
    water = _change(later.water_gallons.sum(axis=1), earlier.water_gallons.sum(axis=1))
    return LoadChanges(
        known=known,
        energy=np.where(known, _change(new_energy, old_energy), np.nan),
        peak=np.where(like, _change(new.peak_kw, old.peak_kw), np.nan),
        load_factor=np.where(like, new.factor - old.factor, np.nan),
        shape=np.where(positive, np.abs(moved).sum(axis=1) / 2, np.nan),
        water=np.where(known, water, np.nan),
    )


def rolling_years(loads: LoadGrid) -> np.ndarray:
    """Return the energy of the 12 months to each month from the twelfth on; NaN where one is not known.

    The seasons cancel in a year's sum, so this line shows the trend.
    """
    if len(loads.months) < 12:
        return np.empty((len(loads.ids), 0))
    windows = np.lib.stride_tricks.sliding_window_view(loads.energy_kwh, 12, axis=1)
    years: np.ndarray = windows.sum(axis=2)
    return years


def trends_per_year(loads: LoadGrid) -> np.ndarray:
    """Return the change of the rolling year's energy per year, as a fraction of where it started.

    Measured from the first to the last full 12 months; NaN with less than 24 months of energy.
    """
    years = rolling_years(loads)
    if years.shape[1] <= 12:
        return np.full(len(loads.ids), np.nan)
    known = ~np.isnan(years)
    row = np.arange(len(years))
    first = known.argmax(axis=1)
    last = known.shape[1] - 1 - known[:, ::-1].argmax(axis=1)
    start, stop, months = years[row, first], years[row, last], last - first
    return np.where(
        (start > 0) & (months >= 12), _divided(stop - start, start) * _divided(12.0, months), np.nan
    )


def load_factor(loads: Sequence[MonthLoad]) -> LoadFactor | None:
    """Return one account's load factor (see ``load_factors``); None without any."""
    factors = load_factors(LoadGrid.of(loads))
    if not loads or not factors.months[0]:
        return None
    return LoadFactor(
        factor=float(factors.factor[0]),
        energy_kwh=float(factors.energy_kwh[0]),
        peak_kw=float(factors.peak_kw[0]),
        hours=int(factors.hours[0]),
        months=int(factors.months[0]),
        coincident=bool(factors.coincident[0]),
    )


def load_change(loads: Sequence[MonthLoad], *, end: Month) -> LoadChange | None:
    """Compare one account's 12 months with the 12 before (see ``load_changes``); None where it can't be."""
    changes = load_changes(LoadGrid.of(loads), end=end)
    if not changes.known[0]:
        return None
    energy, factor, shape = (
        _or_none(each[0]) for each in (changes.energy, changes.load_factor, changes.shape)
    )
    return LoadChange(
        now=Period.year_to(end),
        before=Period.year_to(end).before(),
        energy=energy,
        peak=_or_none(changes.peak[0]),
        load_factor=factor,
        shape=shape,
        water=_or_none(changes.water[0]),
        evidence=evidence(energy, factor, shape),
    )


def _divided(part: np.ndarray | float, whole: np.ndarray) -> np.ndarray:
    """Return part ÷ whole, NaN where the whole is nothing."""
    unknown = np.full(np.broadcast_shapes(np.shape(part), whole.shape), np.nan)
    quotient: np.ndarray = np.divide(part, whole, out=unknown, where=whole != 0)
    return quotient


def _change(now: np.ndarray, before: np.ndarray) -> np.ndarray:
    return _divided(now - before, before)


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def evidence(energy: float | None, factor: float | None, shape: float | None) -> tuple[str, ...]:
    """Return what suggests a review of mobility, in words."""
    found = []
    if energy is not None and abs(energy) >= ENERGY_CHANGE:
        found.append(f"energy {_rose(energy)} by {percent(abs(energy), places=0)}")
    if factor is not None and abs(factor) >= LOAD_FACTOR_CHANGE:
        found.append(f"load factor {_rose(factor)} by {abs(factor) * 100:.0f} points")
    if shape is not None and shape >= SHAPE_CHANGE:
        found.append(f"{percent(shape, places=0)} of the year's energy moved to other months")
    return tuple(found)


def _rose(change: float) -> str:
    return "rose" if change > 0 else "fell"
