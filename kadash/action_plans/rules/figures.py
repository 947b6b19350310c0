"""Figures that the text of a plan may quote: of its account, as of the data, written as everywhere."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kadash.action_plans.rules.known import Known, Year
from kadash.action_plans.rules.written import figure
from kadash.core.money import shown
from kadash.core.narrative import Figure

NOT_KNOWN = "not known"


def _money(cents: Decimal | None) -> str | None:
    return None if cents is None else shown(cents, places=0)


def _asked(known: Known) -> str | None:
    priced = [need.cents for need in known.needs if need.cents is not None]
    return shown(sum(priced, Decimal(0))) if priced else None


OF_MONTHS: Mapping[str, tuple[str, Callable[[Year], str | None]]] = {
    "account.months": ("12 months", lambda year: year.period.label),
    "account.revenue": ("Revenue", lambda year: _money(year.revenue_cents)),
    "account.net": ("Net revenue", lambda year: _money(year.net_cents)),
    "account.at_risk": ("At-risk revenue", lambda year: _money(year.at_risk_cents)),
    "account.mobility": (
        "Mobility factor",
        lambda year: None if year.mobility is None else f"{year.mobility:.2f}",
    ),
    "account.rank": ("Rank by at-risk revenue", lambda year: str(year.rank) if year.rank else None),
    "account.energy": ("Electric use", lambda year: figure(year.energy_kwh, "kWh")),
    "account.peak": ("Metered peak", lambda year: figure(year.peak_kw, "kW")),
    "account.water": ("Water use", lambda year: figure(year.water_gallons, "gallons")),
}
OF_TODAY: Mapping[str, tuple[str, Callable[[Known], str | None]]] = {
    "account.representative": ("Representative", lambda known: known.profile.representative),
    "account.contact": (
        "Primary contact",
        lambda known: next((contact.name for contact in known.contacts if contact.rank == "primary"), None),
    ),
    "account.promises": ("Open promises", lambda known: str(len(known.promises))),
    "account.late": (
        "Late promises",
        lambda known: str(sum(1 for promise in known.promises if promise.late)),
    ),
    "account.asked": ("Asked for in this plan", _asked),
}
NAMES = {key: name for key, (name, _) in (*OF_MONTHS.items(), *OF_TODAY.items())}


def figures(known: Known, year: Year | None) -> dict[str, Figure]:
    """Return every figure by its key; ``year`` are the 12 months that those of billed months are of."""
    texts = {key: None if year is None else written(year) for key, (_, written) in OF_MONTHS.items()}
    texts |= {key: written(known) for key, (_, written) in OF_TODAY.items()}
    return {key: Figure(key, NAMES[key], text or NOT_KNOWN) for key, text in texts.items()}
