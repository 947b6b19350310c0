"""Narratives, the hour, and what a proposal must have."""

from kadash.briefing.rules.narrative import Course, filled, lacking, moved, over_time, quoted, unknown_fields
from kadash.briefing.rules.value import Figure

FIGURES = {
    "at_risk.total": Figure("at_risk.total", "At-risk revenue", "$746,582"),
    "budget.total": Figure("budget.total", "Program budget", "$54,600"),
}
TEXT = "{at_risk.total} could go; {budget.total} guards it. Again {at_risk.total}."


def test_figures_are_filled_in_as_they_are_written_everywhere() -> None:
    assert filled(TEXT, FIGURES) == "$746,582 could go; $54,600 guards it. Again $746,582."
    assert quoted(TEXT) == ("at_risk.total", "budget.total")


def test_a_field_that_names_no_figure_is_found_and_left_standing() -> None:
    text = "{at_risk.totl} and { } and {budget.total}"
    assert unknown_fields(text, FIGURES) == ("{at_risk.totl}", "{ }")
    assert filled(text, FIGURES) == "{at_risk.totl} and { } and $54,600"


def test_a_figure_that_moved_since_the_sentence_was_written_is_named() -> None:
    (change,) = moved(TEXT, {"at_risk.total": "$700,000", "budget.total": "$54,600"}, FIGURES)
    assert (change.key, change.then, change.now) == ("at_risk.total", "$700,000", "$746,582")
    assert moved(TEXT, {}, FIGURES) == ()


def test_the_agenda_has_an_hour() -> None:
    assert over_time([20, 20, 20]) == 0
    assert over_time([30, 35]) == 5


GOOD = Course("Plan jointly", "$6,000", "knows needs", "time", recommended=True, why="reaches most")


def test_at_most_three_courses_each_whole_and_one_recommended_with_its_reason() -> None:
    other = Course("Go on", "nothing", "nothing", "nothing")
    assert lacking([GOOD, other, other]) == ()
    assert lacking([]) == ()
    assert "at most 3" in lacking([GOOD, other, other, other])[0]
    assert "cost and obstacle" in lacking([GOOD, Course("Half", effect="some")])[0]
    assert "recommend one" in lacking([other])[0]
    assert "without saying why" in lacking([Course("A", "1", "2", "3", recommended=True)])[0]
