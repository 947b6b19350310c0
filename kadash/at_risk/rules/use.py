"""Energy, demand and water that accounts use in a period, for the acid test."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.acid_test import Use
from kadash.at_risk.rules.table import Line, added

ELECTRIC, WATER = "electric", "water"
DRAWN = {
    "energy_kwh": (ELECTRIC, "usage"),
    "demand_kw": (ELECTRIC, "peak_kw"),
    "water_gallons": (WATER, "usage"),
}
"""Columns of a usage frame: the service that they are taken from, and what of it."""


@dataclass(frozen=True)
class Whole:
    """The utility as a whole. ``from_settings`` names the figures that the settings give; the others
    are the sums of all accounts known here, which may be less than the utility."""

    use: Use
    from_settings: frozenset[str]


def uses(lines: Iterable[Line], billed: pd.DataFrame) -> dict[int, Use]:
    """Return each account's use. ``billed`` has account_id, service, usage and peak_kw per service.

    Energy is that of electricity (kWh), water in gallons; what was not billed is not known.
    """
    energy = _by_account(billed, ELECTRIC, "usage")
    demand = _by_account(billed, ELECTRIC, "peak_kw")
    water = _by_account(billed, WATER, "usage")
    return {
        line.account_id: Use(
            revenue_cents=line.revenue_cents,
            net_revenue_cents=line.net_revenue_cents,
            energy_kwh=energy.get(line.account_id),
            demand_kw=demand.get(line.account_id),
            water_gallons=water.get(line.account_id),
        )
        for line in lines
    }


def usage_frame(lines: Iterable[Line], billed: pd.DataFrame) -> pd.DataFrame:
    """Return name, energy_kwh, demand_kw and water_gallons per account, for the course's graphs."""
    lines = list(lines)
    frame = pd.DataFrame(
        {
            "account_id": pd.Series([line.account_id for line in lines], dtype="int64"),
            "name": pd.Series([line.name for line in lines], dtype=object),
        }
    )
    for column, (service, measure) in DRAWN.items():
        known = billed[billed["service"] == service].set_index("account_id")[measure] if len(billed) else {}
        frame[column] = frame["account_id"].map(known).astype("float64")
    return frame


def whole(
    everybody: Iterable[Use],
    *,
    revenue_cents: int | None = None,
    energy_kwh: float | None = None,
    demand_kw: float | None = None,
    water_gallons: float | None = None,
) -> Whole:
    """Return the utility: what the settings say, else the sum over everybody known here.

    The utility's net revenue is always such a sum: nobody states it.
    """
    everybody = list(everybody)
    stated = {
        "revenue": None if revenue_cents is None else Decimal(revenue_cents),
        "energy": _decimal(energy_kwh),
        "demand": _decimal(demand_kw),
        "water": _decimal(water_gallons),
    }
    return Whole(
        use=Use(
            revenue_cents=stated["revenue"] or _sum(use.revenue_cents for use in everybody),
            net_revenue_cents=_sum(use.net_revenue_cents for use in everybody),
            energy_kwh=stated["energy"] or _sum(use.energy_kwh for use in everybody),
            demand_kw=stated["demand"] or _sum(use.demand_kw for use in everybody),
            water_gallons=stated["water"] or _sum(use.water_gallons for use in everybody),
        ),
        from_settings=frozenset(name for name, value in stated.items() if value),
    )


def _by_account(billed: pd.DataFrame, service: str, column: str) -> dict[int, Decimal]:
    if billed.empty:
        return {}
    rows = billed[(billed["service"] == service) & billed[column].notna()]
    pairs = zip(rows["account_id"], rows[column], strict=True)
    return {int(account_id): Decimal(str(value)) for account_id, value in pairs}


def _sum(amounts: Iterable[Decimal | int | None]) -> Decimal | None:
    return added(None if amount is None else Decimal(amount) for amount in amounts)


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))
