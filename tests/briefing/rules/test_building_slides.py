"""Slides of the phases: what stands in their titles, and that an empty program says so."""

from dataclasses import dataclass
from datetime import date
from typing import cast

import pytest

from kadash.briefing.rules.building import Building
from kadash.briefing.rules.building_slides import SLIDES
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.value import Slide


@dataclass(frozen=True)
class Known:
    """The part of the facts that these slides read."""

    building: Building
    period: None = None
    scope: str = ""
    as_of: date = date(2026, 3, 2)


def slide(kind: str, building: Building) -> Slide:
    return SLIDES[kind](cast(Facts, Known(building)))


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("statements", "No statement is written yet"),
        ("stakeholders", "No stakeholder is recorded yet"),
        ("landscape", "Nothing of the landscape is recorded"),
        ("services", "No service is recorded yet"),
        ("goals", "No goal is set yet"),
    ],
)
def test_an_empty_program_says_so(kind: str, title: str) -> None:
    assert (slide(kind, Building()).title, slide(kind, Building()).grid) == (title, None)


def test_titles_carry_the_answer() -> None:
    whole = Building(
        statements=(("Vision", "Every customer", "adopted Feb 2, 2026"), ("Mission", "Fast", "draft")),
        stakeholders=5,
        backing=3,
        unblessed=(("Mayor", "City", "neutral"),),
        landscape=(("State", "Standard", "Costs", "–"),),
        blank=("regional",),
        services=(("now", "Contact", "21", "$0"), ("later (pilot)", "Notices", "21", "–")),
        time="The service takes 46 hours a year of the 728 hours that are there.",
        goals=(("More visits", "the program", "–"), ("Bills right", "Billing", "–")),
    )
    assert slide("statements", whole).title == "1 of 2 statements are adopted"
    assert slide("stakeholders", whole).title == "3 of 5 stakeholders back the program"
    assert slide("landscape", whole).title == "1 item bears on our key accounts"
    assert slide("landscape", whole).text == "Nothing is recorded for: regional."
    assert slide("services", whole).title == "1 service now, 1 later"
    assert slide("services", whole).text.startswith("The service takes 46 hours")
    assert slide("goals", whole).title == "2 goals to work toward"
