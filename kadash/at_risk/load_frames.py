"""Loads of many accounts as one frame: energy, demand, load factor, trend, and what suggests a review."""

from collections.abc import Iterable, Mapping

import pandas as pd

from kadash.at_risk.load_rules import LoadFactor, MonthLoad, load_change, load_factor, trend_per_year
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


def month_loads(frame: pd.DataFrame) -> dict[int, list[MonthLoad]]:
    """Return each account's months out of ``accounts.loads.monthly_loads``'s frame."""
    found: dict[int, list[MonthLoad]] = {}
    for row in frame.itertuples(index=False):
        found.setdefault(int(row.account_id), []).append(
            MonthLoad(
                month=Month.from_number(int(row.month)),
                energy_kwh=_known(row.energy_kwh),
                metered_kw=_known(row.metered_kw),
                billed_kw=_known(row.billed_kw),
                water_gallons=_known(row.water_gallons),
                meters=max(int(row.meters), 1),
            )
        )
    return found


def summary(
    names: Mapping[int, str], loads: Mapping[int, Iterable[MonthLoad]], *, end: Month
) -> pd.DataFrame:
    """Return ``COLUMNS`` per account for the 12 months to ``end``, what suggests a review first.

    ``loads`` may reach further back: the change is against the 12 months before, the trend over all.
    Changes are fractions (the load factor's a difference); None where a figure is not known.
    """
    rows = [_row(id, name, list(loads.get(id, ())), end) for id, name in names.items() if loads.get(id)]
    rows.sort(key=lambda row: (not row["evidence"], -float(str(row["energy_kwh"] or 0))))
    return pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype=object) for name in COLUMNS})


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
            "load_factor": pd.Series([each.factor if each else None for each in factors], dtype="float64"),
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


def _row(id: int, name: str, loads: list[MonthLoad], end: Month) -> dict[str, object]:
    period = Period.year_to(end)
    year = [load for load in loads if load.month in period]
    factor, change = load_factor(year), load_change(loads, end=end)
    return {
        "account_id": id,
        "name": name,
        "energy_kwh": _added(load.energy_kwh for load in year),
        "peak_kw": factor.peak_kw if factor else None,
        "billed_kw": max((load.billed_kw for load in year if load.billed_kw is not None), default=None),
        "load_factor": factor.factor if factor else None,
        "meters": max((load.meters for load in year), default=1),
        "water_gallons": _added(load.water_gallons for load in year),
        "energy_change": change.energy if change else None,
        "load_factor_change": change.load_factor if change else None,
        "water_change": change.water if change else None,
        "trend": trend_per_year(loads),
        "evidence": "; ".join(change.evidence) if change else "",
    }


def _added(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _known(value: float | None) -> float | None:
    return None if value is None or value != value else float(value)
