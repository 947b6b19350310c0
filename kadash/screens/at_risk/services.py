"""The filters in one line of words, and the choice of the service that is counted."""

from kadash.at_risk.rules.scope import ALL
from kadash.core.periods import Month, Period
from kadash.screens.at_risk import known
from kadash.ui import filters
from kadash.ui.page import Here

SERVICES = {"Electric": "electric", "Water": "water", "Sewer": "sewer", "Gas": "gas"}


def service(here: Here, end: Month) -> str | None:
    """Let one of the services be chosen that were billed in the 12 months, or all of them.

    None is what the settings count by default.
    """
    billed = known.services(here, Period.year_to(end))
    names = [name for name, each in SERVICES.items() if each in billed]
    usual = next((name for name in names if SERVICES[name] == here.settings.at_risk_service), None)
    chosen = filters.one_of("Service", names, key="service", everything="All services", usual=usual)
    if len(names) < 2:
        return None
    return SERVICES[chosen] if chosen else ALL


def in_line(
    end: Month,
    services: str,
    klass: str | None,
    person: str | None,
    least: int,
    *,
    everybody: bool,
    chains: bool,
) -> list[str]:
    """Return in words what the filters leave."""
    whom = "all accounts" if everybody else "key accounts"
    said = [
        f"12 months to {end.label}",
        services or "all services",
        f"{whom} of {klass}" if klass else f"{whom} of all classes",
        f"looked after by {person}" if person else "all representatives",
    ]
    if chains:
        said.append("chains as one")
    if least:
        said.append(f"${least:,} at risk or more")
    return said
