"""A stored scenario: with its name, and as JSON and back. Factors are text, so that they stay exact."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from kadash.at_risk.rules.what_if import Scenario


@dataclass(frozen=True)
class Kept:
    """A scenario with its name, and the version that a save has to name.

    A ``dropped`` one is not kept any more.
    """

    id: int
    version: int
    name: str
    note: str
    author: str
    created_at: datetime
    scenario: Scenario
    dropped: bool = False


def as_json(scenario: Scenario) -> dict[str, Any]:
    """Return what is stored; only what was changed is in it."""
    parts = {
        "mobility": {str(key): str(value) for key, value in scenario.mobility.items()},
        "class_mobility": {key: str(value) for key, value in scenario.class_mobility.items()},
        "all_rate_points": str(scenario.all_rate_points) if scenario.all_rate_points else None,
        "rate_points": {key: str(value) for key, value in scenario.rate_points.items()},
        "growth": {str(key): str(value) for key, value in scenario.growth.items()},
        "gone": sorted(scenario.gone),
    }
    return {name: part for name, part in parts.items() if part}


def from_json(stored: dict[str, Any]) -> Scenario:
    """Return the scenario; raises Invalid where a stored factor cannot be."""
    return Scenario(
        mobility=_by_account(stored.get("mobility")),
        class_mobility=_by_class(stored.get("class_mobility")),
        all_rate_points=Decimal(stored.get("all_rate_points") or 0),
        rate_points=_by_class(stored.get("rate_points")),
        growth=_by_account(stored.get("growth")),
        gone=frozenset(stored.get("gone") or ()),
    )


def _by_account(values: dict[str, str] | None) -> dict[int, Decimal]:
    return {int(key): Decimal(value) for key, value in (values or {}).items()}


def _by_class(values: dict[str, str] | None) -> dict[str, Decimal]:
    return {key: Decimal(value) for key, value in (values or {}).items()}
