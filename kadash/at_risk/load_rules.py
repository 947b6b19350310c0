"""Load: load factor, trend, and a load shape that has changed enough to look at mobility again.

Load factor = energy ÷ (metered peak demand × hours), over the periods that have a metered demand. A
billed demand (a ratchet, a contract minimum) is another number. Several meters' peaks are summed and
need not fall in one hour. Nothing here changes a mobility factor; it gives evidence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kadash.core.periods import Month, Period

ENERGY_CHANGE = 0.15
"""A year's energy that differs by this share from the year before suggests a review."""
LOAD_FACTOR_CHANGE = 0.05
SHAPE_CHANGE = 0.10
"""Share of a year's energy that moved to other months."""


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

    @property
    def suggests_review(self) -> bool:
        return bool(self.evidence)


def load_factor(loads: Sequence[MonthLoad]) -> LoadFactor | None:
    """Return the load factor over the months with energy and a metered demand; None without any."""
    measured = [
        (load.energy_kwh, load.metered_kw, load)
        for load in loads
        if load.energy_kwh is not None and load.metered_kw is not None and load.metered_kw > 0
    ]
    if not measured:
        return None
    energy = sum(kwh for kwh, _, _ in measured)
    peak = max(kw for _, kw, _ in measured)
    hours = sum(Period(load.month, load.month).hours for _, _, load in measured)
    return LoadFactor(
        factor=energy / (peak * hours),
        energy_kwh=energy,
        peak_kw=peak,
        hours=hours,
        months=len(measured),
        coincident=all(load.meters == 1 for _, _, load in measured),
    )


def load_change(loads: Sequence[MonthLoad], *, end: Month) -> LoadChange | None:
    """Compare the 12 months to ``end`` with the 12 before; None unless all 24 months have energy."""
    now = Period.year_to(end)
    before = now.before()
    by_month = {load.month.number: load for load in loads}
    later, earlier = _year(by_month, now), _year(by_month, before)
    new_energy, old_energy = _total(later, "energy_kwh"), _total(earlier, "energy_kwh")
    if new_energy is None or old_energy is None:
        return None
    new, old = load_factor(later), load_factor(earlier)
    if new is None or old is None or new.months != old.months:
        peak = factor = None  # a demand that was metered in fewer months is no comparison
    else:
        peak, factor = _change(new.peak_kw, old.peak_kw), new.factor - old.factor
    energy = _change(new_energy, old_energy)
    shape = _moved(later, earlier)
    return LoadChange(
        now=now,
        before=before,
        energy=energy,
        peak=peak,
        load_factor=factor,
        shape=shape,
        water=_change(_total(later, "water_gallons"), _total(earlier, "water_gallons")),
        evidence=_evidence(energy, factor, shape),
    )


def rolling_year(loads: Sequence[MonthLoad]) -> list[tuple[Month, float]]:
    """Return, per month, the energy of the 12 months to it, where all 12 are known.

    The seasons cancel in a year's sum, so this line shows the trend.
    """
    energy = {load.month.number: load.energy_kwh for load in loads}
    found = []
    for month in sorted(load.month for load in loads):
        year = [energy.get(month.number - back) for back in range(12)]
        known = [kwh for kwh in year if kwh is not None]
        if len(known) == len(year):
            found.append((month, sum(known)))
    return found


def trend_per_year(loads: Sequence[MonthLoad]) -> float | None:
    """Return the change of the rolling year's energy per year, as a fraction of where it started.

    Measured from the first to the last full 12 months; None with less than 24 months of energy.
    """
    years = rolling_year(loads)
    if len(years) < 2 or years[0][1] <= 0:
        return None
    (first, start), (last, stop) = years[0], years[-1]
    months = last.number - first.number
    return None if months < 12 else (stop - start) / start * 12 / months


def _year(by_month: Mapping[int, MonthLoad], period: Period) -> list[MonthLoad]:
    numbers = range(period.start.number, period.end.number + 1)
    return [by_month.get(number) or MonthLoad(Month.from_number(number)) for number in numbers]


def _total(loads: Sequence[MonthLoad], field: str) -> float | None:
    values = [getattr(load, field) for load in loads]
    return None if any(value is None for value in values) else float(sum(values))


def _change(now: float | None, before: float | None) -> float | None:
    return (now - before) / before if now is not None and before else None


def _moved(later: Sequence[MonthLoad], earlier: Sequence[MonthLoad]) -> float | None:
    """Return the share of a year's energy that lies in other calendar months than before."""
    new, old = _total(later, "energy_kwh"), _total(earlier, "energy_kwh")
    if not new or not old or new < 0 or old < 0:
        return None
    pairs = zip(later, earlier, strict=True)
    return sum(abs((a.energy_kwh or 0) / new - (b.energy_kwh or 0) / old) for a, b in pairs) / 2


def _evidence(energy: float | None, factor: float | None, shape: float | None) -> tuple[str, ...]:
    found = []
    if energy is not None and abs(energy) >= ENERGY_CHANGE:
        found.append(f"energy {_rose(energy)} by {abs(energy) * 100:.0f} %")
    if factor is not None and abs(factor) >= LOAD_FACTOR_CHANGE:
        found.append(f"load factor {_rose(factor)} by {abs(factor) * 100:.0f} points")
    if shape is not None and shape >= SHAPE_CHANGE:
        found.append(f"{shape * 100:.0f} % of the year's energy moved to other months")
    return tuple(found)


def _rose(change: float) -> str:
    return "rose" if change > 0 else "fell"
