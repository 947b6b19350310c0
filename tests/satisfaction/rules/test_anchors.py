"""Ends of a scale that a title names, codes in place of marks, and questions about others."""

import pytest

from kadash.satisfaction.rules.anchors import coded_marks, named_ends, of_others
from kadash.satisfaction.rules.answers import guess_part, guess_scale
from kadash.satisfaction.rules.scales import Scale


@pytest.mark.parametrize(
    ("title", "scale"),
    [
        ("Overall satisfaction (1 = very poor, 5 = excellent)", "1..5"),
        ("Reliability (1=Excellent, 5=Poor)", "5..1"),
        ("Rate us: 0 - not at all likely, 10 - extremely likely", "0..10"),
        ("Price: 1 = very dissatisfied, 3 = neutral, 7 = very satisfied", "1..7"),
    ],
)
def test_named_ends(title: str, scale: str) -> None:
    assert named_ends(title) == Scale.parse(scale)
    guess = guess_scale(title, ["1", "4", "5"])
    assert guess is not None
    assert (guess.certain, str(guess.scales[0])) == (True, scale)


@pytest.mark.parametrize(
    "title", ["Overall satisfaction (1-5)", "1 = daily, 5 = monthly", "1 = poor, 5 = very poor", "1 = poor"]
)
def test_titles_that_name_no_order(title: str) -> None:
    assert named_ends(title) is None


def test_marks_beyond_the_named_ends_leave_a_doubt() -> None:
    guess = guess_scale("Overall (1 = poor, 5 = excellent)", ["1", "8"])
    assert guess is not None
    assert not guess.certain


def test_codes_are_marks_of_an_order_that_nothing_says() -> None:
    guess = guess_scale("SQ001", ["A1", "A4", "", "A2"])
    assert guess is not None
    assert (guess.certain, [str(scale) for scale in guess.scales]) == (False, ["1..5", "5..1"])
    assert guess.choices == {"A1": "1", "A4": "4", "A2": "2"}
    assert coded_marks("SQ001", ["AO01", "AO10"]) == {"AO01": "1", "AO10": "10"}
    assert (
        coded_marks("SQ001", ["A1", "B2"])
        == coded_marks("SQ001", ["A1", "good"])
        == coded_marks("SQ001", [])
        == {}
    )


@pytest.mark.parametrize(
    "title",
    ["Rate the reliability of your previous utility", "How important is price?", "Expected reliability"],
)
def test_what_others_do_is_no_factor(title: str) -> None:
    assert of_others(title)
    assert guess_part(title, ["4", "5"]).part == "other"


@pytest.mark.parametrize(
    "title",
    [
        "Rate reliability",
        "How satisfied are you with our other services?",
        "How satisfied are you with our news about important outages?",
        "How satisfied are you that crews arrived when expected?",
        "Rate how well we meet your expectations of service",
    ],
)
def test_what_the_utility_does_is(title: str) -> None:
    assert not of_others(title)


@pytest.mark.parametrize(
    ("title", "answers"),
    [("Rate code", ["A1", "A6", "A10"]), ("Rate class", ["R1", "R2"]), ("Quarter", ["Q1", "Q4"])],
)
def test_codes_of_rates_and_places_are_no_marks(title: str, answers: list[str]) -> None:
    assert coded_marks(title, answers) == {}
