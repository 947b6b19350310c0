"""Figures that a plan's text may quote, worked by hand."""

from datetime import date
from decimal import Decimal

from kadash.action_plans.rules.figures import NAMES, figures
from kadash.action_plans.rules.known import Asked, ContactFact, Known, Profile, PromiseFact, Year
from kadash.core.periods import Period

YEAR = Year(
    Period.parse("2025-04..2026-03"), Decimal("1200000.4"), Decimal(300_000_00), Decimal("60000.50"),
    Decimal("0.2"), 1_204_000.4, 310.0, None, 3, 21,
)  # fmt: skip
KNOWN = Known(
    Profile(1, "Harbor Foundry", representative="Avery Cole"), YEAR,
    contacts=(ContactFact("Sam", rank="secondary"), ContactFact("Rosa Diaz", rank="primary")),
    promises=(
        PromiseFact("Call", "Avery", date(2026, 1, 1), late=True),
        PromiseFact("Write", "Avery", date(2027, 1, 1), late=False),
    ),
    needs=(Asked("Study", Decimal(3), 50_00), Asked("Visit", Decimal(1), None)),
)  # fmt: skip


def test_every_figure_by_hand() -> None:
    found = {key.removeprefix("account."): each.text for key, each in figures(KNOWN, YEAR).items()}
    assert found == {
        "months": "April 2025 to March 2026", "revenue": "$12,000", "net": "$300,000", "at_risk": "$600",
        "mobility": "0.20", "rank": "3", "energy": "1,204,000 kWh", "peak": "310 kW", "water": "not known",
        "representative": "Avery Cole", "contact": "Rosa Diaz", "promises": "2", "late": "1",
        "asked": "$150.00",
    }  # fmt: skip


def test_without_bills_and_people_they_are_not_known() -> None:
    found = {key: each.text for key, each in figures(Known(Profile(1, "Account")), None).items()}
    assert set(found) == set(NAMES)
    assert {key for key, text in found.items() if text != "not known"} == {
        "account.promises", "account.late",
    }  # fmt: skip
