"""Rows of a demand among rows of energy: ``25 kW`` beside ``1,000 kWh`` of the same bill.

The demand and its charge belong to the bill whose energy stands in a row of its own.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.core.frames import row_codes
from kadash.intake import values
from kadash.intake.types import SetAside

_BILL = ("account_number", "service", "meter", "invoice", "period_start", "period_end", "month")
_AMOUNTS = ("revenue_cents", "apart_cents", "power_cost_cents")


@dataclass(frozen=True)
class Demands:
    """Which rows hold a demand by their unit, and how many kW."""

    rows: np.ndarray
    kw: pd.Series

    def without(self, usage: pd.Series) -> pd.Series:
        """Return the use without what is a demand."""
        return usage.mask(self.rows) if self.rows.any() else usage


def demands(rows: pd.DataFrame) -> Demands | None:
    """Find the rows of electricity whose own unit is one of demand; None where there are none."""
    if "usage" not in rows or "usage_unit" not in rows:
        return None
    codes, words = pd.factorize(rows["usage_unit"], use_na_sentinel=True)
    factors = np.array([*(_kilowatts(str(word).strip()) for word in words), np.nan])[codes]
    if np.isnan(factors).all():
        return None
    mine = ~np.isnan(factors) & (rows["service"].astype(str) == "electric").to_numpy()
    return (
        Demands(mine, rows["usage"].astype("float64") * np.where(mine, factors, np.nan))
        if mine.any()
        else None
    )


def _kilowatts(word: str) -> float:
    """Return the kW of a unit of demand, missing for others."""
    unit = values.unit_of(word, "demand") if word else None
    return float(unit.factor) if unit and not values.unit_of(word, "electric") else np.nan


@dataclass(frozen=True)
class Joined:
    """The bills with their demand, which rows are bills, and what was set aside and is said."""

    bills: pd.DataFrame
    keep: np.ndarray
    set_aside: tuple[SetAside, ...]
    warnings: tuple[str, ...]


def joined(bills: pd.DataFrame, found: Demands, good: np.ndarray, lines: np.ndarray) -> Joined:
    """Give each bill the demand of its own row, with its amounts; a demand without such a bill stays one."""
    own = bills.get("demand_kw", pd.Series(np.nan, index=bills.index)).astype("float64")
    bills = bills.assign(demand_kw=own.where(~found.rows, found.kw))
    keep, aside = np.ones(len(bills), dtype=bool), list[SetAside]()
    names = [name for name in _BILL if name in bills]
    groups = pd.Series(row_codes(bills, names), index=bills.index)[good]
    partners = groups[~found.rows[groups.index]]
    only = {int(group): int(row) for row, group in partners.items()}
    alone = set(partners[~partners.duplicated(keep=False)].tolist())
    taken: set[int] = set()
    for row, group in groups[found.rows[groups.index]].items():
        if group not in alone or group in taken:
            continue  # several bills, or several demands: each stays as it stands
        taken.add(group)
        place, demand = only[group], int(row)
        bills.loc[place, "demand_kw"] = bills.loc[demand, "demand_kw"]
        for name in (name for name in _AMOUNTS if name in bills):
            bills.loc[place, name] = bills[name].iloc[[place, demand]].sum(min_count=1)
        keep[demand] = False
        aside.append(SetAside(int(lines[demand]), f"the demand of the bill in row {int(lines[place])}"))
    count = int(found.rows.sum())
    said = f"{counted(count, 'row holds', 'rows hold')} a demand by the unit: it is the demand of the bill"
    cost = ", and its amount was added to it" if "revenue_cents" in bills else ""
    return Joined(bills, keep, tuple(aside), (f"{said}{cost}.",))
