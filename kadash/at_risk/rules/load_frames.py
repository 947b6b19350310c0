"""Loads of many accounts as one frame: energy, demand, load factor, trend, and what suggests a review."""

from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from kadash.at_risk.rules.load import (
    LoadFactor,
    evidence,
    load_changes,
    load_factor,
    load_factors,
    trends_per_year,
)
from kadash.at_risk.rules.load_grid import LoadGrid, MonthLoad
from kadash.core.periods import Month, Period

YEAR = 12
COLUMNS = (
    "account_id",
    "name",
    "energy_kwh",
    "peak_kw",
    "billed_kw",
    "load_factor",
    "meters",
    "water_gallons",
    "energy_change",
    "load_factor_change",
    "water_change",
    "trend",
    "evidence",
)


def summary(names: Mapping[int, str], loads: LoadGrid, *, end: Month) -> pd.DataFrame:
    """Return ``COLUMNS`` per account for the 12 months to ``end``, what suggests a review first.

    ``loads`` may reach further back: the change is against the 12 months before, the trend over all.
    Changes are fractions (the load factor's a difference); NaN where a figure is not known.
    """
    year = loads.within(Period.year_to(end))
    factors, changes = load_factors(year), load_changes(loads, end=end)
    frame = pd.DataFrame(
        {
            "account_id": loads.ids,
            "name": [names.get(int(id)) for id in loads.ids],
            "energy_kwh": _added(year.energy_kwh),
            "peak_kw": _highest(year.metered_kw),
            "billed_kw": _highest(year.billed_kw),
            "load_factor": factors.factor,
            "meters": year.meters.max(axis=1, initial=1),
            "water_gallons": _added(year.water_gallons),
            "energy_change": changes.energy,
            "load_factor_change": changes.load_factor,
            "water_change": changes.water,
            "trend": trends_per_year(loads),
            "evidence": [
                "; ".join(evidence(*(None if value != value else value for value in row)))
                for row in zip(
                    changes.energy.tolist(), changes.load_factor.tolist(), changes.shape.tolist(), strict=True
                )
            ],
        }
    )
    found = frame[np.isin(loads.ids, list(names))]
    order = np.lexsort((-found["peak_kw"].fillna(0), -found["energy_kwh"].fillna(0), found["evidence"] == ""))
    return found.iloc[order].reset_index(drop=True)[list(COLUMNS)]


def history(loads: Iterable[MonthLoad]) -> pd.DataFrame:
    """Return one account's months for the history charts, with the monthly load factor."""
    loads = list(loads)
    factors = [load_factor([load]) for load in loads]
    return pd.DataFrame(
        {
            "month": [load.month.number for load in loads],
            "energy_kwh": pd.Series([load.energy_kwh for load in loads], dtype="float64"),
            "metered_kw": pd.Series([load.metered_kw for load in loads], dtype="float64"),
            "billed_kw": pd.Series([load.billed_kw for load in loads], dtype="float64"),
            "water_gallons": pd.Series([load.water_gallons for load in loads], dtype="float64"),
            "load_factor": pd.Series(
                [factor.factor if factor else None for factor in factors], dtype="float64"
            ),
        }
    )


def of_year(months: pd.DataFrame) -> LoadFactor | None:
    """Return the load factor over the last 12 rows of an account's months (``history``)."""
    rows = months.tail(YEAR)
    return load_factor(
        [
            MonthLoad(Month.from_number(int(month)), _known(kwh), _known(kw))
            for month, kwh, kw in zip(rows["month"], rows["energy_kwh"], rows["metered_kw"], strict=True)
        ]
    )


def _added(months: np.ndarray) -> np.ndarray:
    """Return the sum of what is known in each row, NaN where nothing is."""
    return np.where(np.isnan(months).all(axis=1), np.nan, np.nansum(months, axis=1))


def _highest(months: np.ndarray) -> np.ndarray:
    highest = np.where(np.isnan(months), -np.inf, months).max(axis=1, initial=-np.inf)
    return np.where(np.isinf(highest), np.nan, highest)


def _known(value: float | None) -> float | None:
    return None if value is None or value != value else float(value)
