"""Which services the at-risk analysis counts, and how that is said.

A service counts where something says what it costs: water and sewer have a cost, too (purchase, treatment,
pumping). A utility may count one service by default, as the course's worksheet does.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from kadash.accounts.rules.services import SERVICES
from kadash.core.money import shown

ALL = "all"
"""Asks for every service, whatever the settings count by default."""


def counted(asked: str | None, by_default: str, present: Iterable[str]) -> str | None:
    """Return the one service to look at, None for all.

    Nothing asked takes the settings' choice, where that service is present at all.
    """
    if asked == ALL:
        return None
    if asked is None:
        return by_default if by_default in set(present) else None
    return asked


def in_words(services: Iterable[str]) -> str:
    """Return services as they are listed: ``electric``, ``electric and water``; empty for none."""
    found = set(services)
    known = [service for service in SERVICES if service in found]
    known += sorted(found - set(SERVICES))
    return known[0] if len(known) == 1 else " and ".join([", ".join(known[:-1]), known[-1]]) if known else ""


def title(counts: Iterable[str], uncounted: Mapping[str, Decimal]) -> str:
    """Return what a title says is counted, and what was billed that no rate gives a cost for (cents)."""
    services = in_words(counts)
    if not uncounted:
        return services
    left = shown(sum(uncounted.values(), Decimal(0)), places=0)
    costs = "it costs" if len(uncounted) == 1 else "they cost"
    missing = f"{left} of {in_words(uncounted)} not counted: no rate says what {costs}"
    return f"{services} only, {missing}" if services else missing
