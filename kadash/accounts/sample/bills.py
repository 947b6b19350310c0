"""Bills of the sample program: the printed year to the cent, and two years before it that are made up.

The last year's electric revenue of each account is the printed one; the order of the water revenue is the
order of the printed water ranks.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import numpy as np

from kadash.core.money import to_cents
from kadash.core.periods import Month

BILL_HEADER = (
    "Account Number", "Service", "From", "Thru", "Days", "Usage", "Units", "Peak kW", "Billed kW",
    "Revenue ($)",
)  # fmt: skip
Years = Sequence[int]


def billed(
    rows: Sequence[Mapping[str, str]], numbers: Sequence[str], *, years: Years, chance: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    """Give a row of BILL_HEADER per bill; ``rows`` are the printed ones, the largest first."""
    for index, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        revenue = _cents(row["Annual Revenue"])
        if revenue:
            price = 0.062 + 0.02 * (index > 5)  # dollars per kWh: the largest pay less
            yield from _electric(number, row["Customer"], revenue, price, years, chance)
        if row["Water Rank"].isdigit():
            yield from _water(number, int(row["Water Rank"]), years, chance)


def _cents(cell: str) -> int:
    return to_cents(Decimal(cell.replace("$", "").replace(",", "") or "0"))


def _electric(
    number: str, customer_class: str, year_cents: int, price: float, years: Years, chance: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    """Give 36 months whose last 12 add up to the printed revenue; the years before were a little less."""
    season = _season(customer_class)
    load_factor = {"Industrial": 0.68, "Institutional": 0.55}.get(customer_class, 0.47) + chance.normal(
        0, 0.03
    )
    growth = 1 + chance.normal(0.02, 0.02)
    for year in years:
        shares = season * np.exp(chance.normal(0, 0.03, 12))
        total = round(year_cents / growth ** (years[-1] - year))
        amounts = _parts(total, shares / shares.sum())
        for month, cents in enumerate(amounts, start=1):
            start, end = Month(year, month).first_day, Month(year, month).last_day
            days = (end - start).days + 1
            usage = round(cents / 100 / price, -1)
            peak = usage / (days * 24 * load_factor) * float(np.exp(chance.normal(0, 0.02)))
            billed = max(peak, 0.8 * usage / (days * 24 * load_factor) * 1.15)
            yield (
                number, "Electric", start, end, days, f"{usage:.0f}", "kWh", f"{peak:.1f}",
                f"{billed:.1f}", f"{Decimal(cents) / 100:.2f}",
            )  # fmt: skip


def _water(
    number: str, water_rank: int, years: Years, chance: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    """Give water bills whose yearly revenue falls with the printed water rank."""
    yearly = 190_000_00 * 0.72 ** (water_rank - 1)
    season = _season("Water")
    for year in years:
        shares = season * np.exp(chance.normal(0, 0.02, 12))
        for month, cents in enumerate(_parts(round(yearly), shares / shares.sum()), start=1):
            start, end = Month(year, month).first_day, Month(year, month).last_day
            gallons = round(cents / 100 / 0.0042, -2)
            days = (end - start).days + 1
            yield (
                number, "Water", start, end, days, f"{gallons:.0f}", "gallons", "", "",
                f"{Decimal(cents) / 100:.2f}",
            )  # fmt: skip


def _season(customer_class: str) -> np.ndarray:
    """Return the weight of each month, January first: summer peaks for cooling and irrigation."""
    swing = {"Industrial": 0.06, "Institutional": 0.14, "Water": 0.3}.get(customer_class, 0.2)
    months = np.arange(12)
    season: np.ndarray = 1 + swing * np.cos((months - 6.5) / 12 * 2 * np.pi)
    return season


def _parts(total: int, shares: np.ndarray) -> list[int]:
    """Split whole cents by shares so that the parts add up to the total."""
    edges = np.round(np.cumsum(shares) * total).astype(int)
    edges[-1] = total
    return [int(part) for part in np.diff(edges, prepend=0)]
