"""A briefing as a value: its minutes, what stands under a slide, and to JSON and back."""

import json
from dataclasses import replace

from kadash.briefing.rules.value import Briefing, Chart, Grid, Slide, as_json, from_json
from kadash.core.narrative import Figure

CHART = Chart("bars", "At-risk revenue", ("A", "B"), {"At-risk revenue": (1.5, None)})
SLIDES = (
    Slide("Agenda", "Our 10 minutes", minutes=2, grid=Grid(("What",), (("One",),), (True,))),
    Slide("Money", "What we lose", 5, (Figure("a.b", "A", "$1", "how"),), CHART, source="electric; 2009"),
    Slide("End", "Next", minutes=3, text="Words", notes="Notes"),
)
BRIEFING = Briefing(
    "Quarter", "Harbor Utilities", "February 2, 2010", "2009", 7, "#0b5c8a", SLIDES, {"a.b": "$1"}, "logo"
)


def test_minutes_add_up_before_each_slide() -> None:
    assert BRIEFING.minutes == 10
    assert [BRIEFING.minutes_before(place) for place in range(4)] == [0, 2, 7, 10]


def test_under_a_slide_stand_its_source_or_the_day_and_whose_it_is() -> None:
    assert BRIEFING.foot(SLIDES[1]) == "electric; 2009 · Harbor Utilities"
    assert BRIEFING.foot(SLIDES[0]) == "as of February 2, 2010 · Harbor Utilities"
    assert replace(BRIEFING, utility="").foot(SLIDES[0]) == "as of February 2, 2010"


def test_an_axis_that_does_not_start_at_zero_says_where() -> None:
    assert CHART.caption == "At-risk revenue"
    assert replace(CHART, floor=710_000.0).caption == "At-risk revenue (the axis starts at $710,000)"
    assert replace(CHART, floor=50.0, unit="points").caption == "At-risk revenue (the axis starts at 50)"


def test_a_frozen_briefing_comes_back_as_it_was() -> None:
    stored = json.loads(json.dumps(as_json(BRIEFING)))
    assert from_json(stored) == BRIEFING
