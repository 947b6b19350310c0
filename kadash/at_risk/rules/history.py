"""One account by month: usage and load, revenue, power cost, at-risk revenue.

Amounts are cents, unrounded (``Decimal``). None is "not known", never 0.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd

from kadash.core.periods import Month, Period

YEAR = 12
COLUMNS = (
    "month",
    "energy_kwh",
    "water_gallons",
    "metered_kw",
    "billed_kw",
    "load_factor",
    "revenue_cents",
    "power_cost_cents",
    "at_risk_cents",
)


@dataclass(frozen=True)
class Billed:
    """What was billed of one service in one month."""

    month: Month
    service: str
    revenue_cents: int | None = None
    power_cost_cents: int | None = None
    usage: float | None = None
    metered_kw: float | None = None
    billed_kw: float | None = None


@dataclass(frozen=True)
class Costs:
    """How power cost is found: billed items where they are ``whole`` and the service is among
    ``billed_for``, else revenue × the service's rate, else not at all."""

    rates: Mapping[str, Decimal | None]
    billed_for: Collection[str]
    whole: bool

    def of(self, billed: Iterable[Billed]) -> tuple[Decimal | None, Decimal | None]:
        """Return (revenue, power cost) of the services that have a cost basis; None where none has."""
        revenue: Decimal | None = None
        cost: Decimal | None = None
        by_service: dict[str, list[Billed]] = {}
        for row in billed:
            by_service.setdefault(row.service, []).append(row)
        for service, rows in by_service.items():
            taken = _added(row.revenue_cents for row in rows)
            items = _added(row.power_cost_cents for row in rows)
            rate = self.rates.get(service)
            if taken is None:
                continue
            if self.whole and service in self.billed_for and items is not None and items > 0:
                spent = items
            elif rate is not None:
                spent = taken * rate
            else:
                continue
            revenue, cost = (revenue or Decimal(0)) + taken, (cost or Decimal(0)) + spent
        return revenue, cost


def history(
    billed: Sequence[Billed], costs: Costs, judged: Sequence[tuple[date, Decimal]], *, today: date
) -> pd.DataFrame:
    """Return a row per month from the first to the last bill, with ``COLUMNS``.

    ``judged`` holds mobility factors by the day of the decision, in any order. At-risk revenue is that
    of the 12 months to the month, with the factor that held on its last day (today, in the last
    month); months with fewer than 12 months behind them have none. Load factor = kWh ÷ (metered
    peak × hours of the month).
    """
    if not billed:
        return pd.DataFrame(columns=list(COLUMNS))
    by_month: dict[Month, list[Billed]] = {}
    for row in billed:
        by_month.setdefault(row.month, []).append(row)
    first, last = min(by_month), max(by_month)
    rows = []
    for number in range(first.number, last.number + 1):
        month = Month.from_number(number)
        own = by_month.get(month, [])
        behind = [r for back in range(YEAR) for r in by_month.get(month.plus(-back), [])]
        on = today if month == last else month.last_day
        exposed = _exposed(behind, costs, _factor(judged, on)) if month.plus(1 - YEAR) >= first else None
        rows.append((number, *_month(own, month), *_money(own, costs), exposed))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _month(rows: list[Billed], month: Month) -> tuple[float | None, ...]:
    electric = [row for row in rows if row.service == "electric"]
    energy = _sum(row.usage for row in electric)
    water = _sum(row.usage for row in rows if row.service == "water")
    metered, billed = _sum(r.metered_kw for r in electric), _sum(r.billed_kw for r in electric)
    hours = Period(month, month).hours
    factor = energy / (metered * hours) if energy is not None and metered else None
    return energy, water, metered, billed, factor


def _money(rows: list[Billed], costs: Costs) -> tuple[Decimal | None, Decimal | None]:
    return _added(row.revenue_cents for row in rows), costs.of(rows)[1]


def _exposed(rows: list[Billed], costs: Costs, factor: Decimal | None) -> Decimal | None:
    revenue, cost = costs.of(rows)
    return None if revenue is None or cost is None or factor is None else (revenue - cost) * factor


def _factor(judged: Sequence[tuple[date, Decimal]], on: date) -> Decimal | None:
    """Return the factor of the latest decision by that day; of several on one day the last given."""
    known = [(day, index, factor) for index, (day, factor) in enumerate(judged) if day <= on]
    return max(known)[2] if known else None


def _added(values: Iterable[int | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return Decimal(sum(known)) if known else None


def _sum(values: Iterable[float | None]) -> float | None:
    known = [float(value) for value in values if value is not None and value == value]
    return sum(known) if known else None
