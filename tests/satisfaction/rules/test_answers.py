"""Answers as people and tools write them, and what a column seems to be."""

from decimal import Decimal

import pytest

from kadash.satisfaction.rules.answers import (
    WORD_SCALES,
    guess_part,
    guess_scale,
    is_missing,
    rating,
    strip_markup,
    word_choices,
    yes_no,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8", 8),
        (" 8 ", 8),
        ("8.0", 8),
        ("7,5", Decimal("7.5")),
        ("10 - Extremely likely", 10),
        ("9 out of 10", 9),
        ("0", 0),
        ("5 (best)", 5),
    ],
)
def test_ratings(text, expected):
    assert rating(text) == expected


@pytest.mark.parametrize(
    "text", ["", "  ", "N/A", "don't know", "Don’t know", "-", "Not Applicable", "NULL", None]
)
def test_no_answer_is_missing_and_not_zero(text):
    assert is_missing(text)
    assert rating(text) is None


@pytest.mark.parametrize("text", ["good", "1.31100E+9", "#REF!", "8 or 9", "2019-11-01 8:51"])
def test_what_is_no_rating(text):
    with pytest.raises(ValueError, match="not a rating"):
        rating(text)


def test_words_of_a_known_scale():
    choices = word_choices(["Very satisfied", "Dissatisfied", "", "N/A"])
    assert rating("very Satisfied", choices) == 5
    assert rating("Dissatisfied", choices) == 2
    assert word_choices(["Yum!", "Horrendous"]) == {}
    assert word_choices(["", "N/A"]) == {}


@pytest.mark.parametrize(
    ("text", "expected"), [("Yes", True), ("no, never", False), ("maybe", None), ("", None), ("1", True)]
)
def test_yes_and_no(text, expected):
    assert yes_no(text) is expected


@pytest.mark.parametrize(
    ("title", "answers", "scale", "certain"),
    [
        ("On a scale of 0-10, how would you rate it?", ["3", "9"], "0..10", True),
        ("Rate us (1 to 5)", ["3", "5", "N/A"], "1..5", True),
        ("Rate us", ["0", "9"], "0..10", True),
        ("Rate us", ["0", "10"], "0..10", True),
        ("Rate us", ["0", "11"], "0..100", False),
        ("Rate us", ["0", "5"], "0..5", False),
        ("Rate us", ["4", "9"], "1..10", False),
        ("Rate us", ["1", "5"], "1..5", False),
        ("Index", ["812", "640"], "0..1000", False),
        ("How satisfied?", ["Satisfied", "Very satisfied"], "1..5", True),
        (
            "Rate us 2019-2020",
            ["4", "9"],
            "1..10",
            False,
        ),  # the title's numbers are no scale of these answers
    ],
)
def test_scales(title, answers, scale, certain):
    guess = guess_scale(title, answers)
    assert (str(guess.scales[0]), guess.certain) == (scale, certain)


@pytest.mark.parametrize("answers", [["good", "4"], ["", ""], ["-3", "4"], ["5000"], ["Lottery A"]])
def test_no_scale(answers):
    assert guess_scale("Rate us", answers) is None


@pytest.mark.parametrize(
    ("title", "answers", "part"),
    [
        ("How satisfied are you overall?", ["4", "5"], "overall"),
        ("How likely are you to recommend us?", ["10", "9"], "recommend"),
        ("Why?", ["Slow answers"], "comment"),
        ("Did you hold a joint planning session this year?", ["Yes", "No"], "joint_planning"),
        (
            "How satisfied are you with the reliability of service?",
            ["4", "5"],
            "factor:Reliability of service",
        ),
        ("factor:Price", ["4"], "factor:Price"),
        ("Overall, what happened?", ["A pole fell"], "other"),
        ("Do you eat steak?", ["Yes"], "other"),
        ("How would you rate the food (breakfast)?", ["Yum!"], "other"),
        ("Would you recommend a topic?", ["Rates, please"], "other"),
    ],
)
def test_parts(title, answers, part):
    assert guess_part(title, answers).part == part


def test_markup_of_survey_tools_goes():
    assert (
        strip_markup("In Lottery A, <br>you&nbsp;win <b>$100</b>. 3 < 4")
        == "In Lottery A, you win $100 . 3 < 4"
    )


@pytest.mark.parametrize("words", WORD_SCALES)
def test_all_words_of_a_scale_or_some_of_them(words):
    every = {word: str(place) for place, word in enumerate(words, start=1)}
    assert word_choices([*words, ""]) == every
    assert word_choices([f" {words[0].upper()} "])[words[0]] == "1"
    assert word_choices([*words, "purple"]) == {}


def test_no_answers_are_no_scale_of_words():
    assert word_choices(["", "N/A"]) == {}


def test_a_form_s_name_is_read_as_its_words():
    assert strip_markup("overall_satisfaction") == "overall satisfaction"
    assert guess_part("overall_satisfaction", ["4", "5"]).part == "overall"
    assert guess_part("joint_planning", ["yes"]).part == "joint_planning"
