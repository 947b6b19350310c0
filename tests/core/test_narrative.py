"""Figures within text: filled in, checked, and named when they moved."""

from kadash.core.narrative import Figure, coded, filled, labeled, moved, quoted, unknown_fields

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


def test_people_see_names_and_the_database_keys() -> None:
    names = {key: figure.label for key, figure in FIGURES.items()}
    shown = labeled(TEXT, names)
    assert shown == "{At-risk revenue} could go; {Program budget} guards it. Again {At-risk revenue}."
    assert coded(shown, names) == TEXT
    assert coded("{At risk} and {at_risk.total}", names) == "{At risk} and {at_risk.total}"
