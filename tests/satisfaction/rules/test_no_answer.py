"""Codes for no answer, told from marks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.satisfaction.rules.no_answer import (
    codes_apart,
    doubtful_codes,
    proved_codes,
    said_codes,
    without_codes,
)


@pytest.mark.parametrize(
    ("answers", "proved", "doubtful"),
    [
        (["5", "4", "-99", "-1", "3"], ("-99", "-1"), ()),
        (["-2", "-1", "0", "1", "2"], (), ()),  # a scale with its middle at 0
        (["1", "0", "-1"], (), ()),
        (["5", "-5", "3"], (), ()),
        (["5", "99", "3"], (), ("99",)),
        (["8", "10", "88", "99", "7"], (), ("88", "99")),
        (["50", "99", "80"], (), ()),  # marks up to 100
        (["-99", "-99"], ("-99",), ()),
        (["-1", "-1"], (), ()),
        (["good", "5"], (), ()),
    ],
)
def test_which_codes(answers: list[str], proved: tuple[str, ...], doubtful: tuple[str, ...]) -> None:
    assert (proved_codes(answers), doubtful_codes(answers)) == (proved, doubtful)


@settings(max_examples=60, deadline=None)
@given(
    marks=st.lists(st.integers(0, 10), min_size=3, max_size=20).filter(lambda m: max(m) >= 3),
    codes=st.lists(st.sampled_from(["-99", "-9", "-98"]), max_size=4),
)
def test_codes_are_found_and_marks_are_not(marks: list[int], codes: list[str]) -> None:
    answers = [str(mark) for mark in marks]
    assert proved_codes(answers) == doubtful_codes(answers) == ()
    assert set(proved_codes([*answers, *codes])) == set(codes)


@pytest.mark.parametrize("code", ["77", "88", "97", "98", "99", "777", "888", "997", "998", "999", "9999"])
def test_positive_codes(code: str) -> None:
    assert doubtful_codes(["5", code, "3"]) == (code,)
    assert doubtful_codes(["5", str(int(code) + 5), "3"]) == ()


@pytest.mark.parametrize(
    "code",
    ["-1", "-2", "-3", "-7", "-8", "-9", "-66", "-77", "-88", "-97", "-98", "-99", "-999", "-9999"],
)
def test_negative_codes(code: str) -> None:
    assert proved_codes(["5", "4", code]) == (code,)
    assert proved_codes(["5", "4", str(int(code) - 3 if int(code) < -3 else -5)]) == ()


def test_boundaries_of_codes() -> None:
    assert proved_codes(["3", "-1"]) == ("-1",)  # marks rise to 3
    assert proved_codes(["2", "-1"]) == ()
    assert proved_codes(["3", "-3"]) == ()  # a scale around 0
    assert proved_codes(["4", "-1", "-2", "-3"]) == ("-1", "-2", "-3")
    assert proved_codes(["4", "-1", "-2", "-3", "-9"]) == ()  # four are no codes
    assert (proved_codes(["-9"]), proved_codes(["-8"])) == (("-9",), ())
    assert (doubtful_codes(["10", "99"]), doubtful_codes(["11", "99"])) == (("99",), ())
    assert doubtful_codes(["9", "77", "88", "99"]) == ("77", "88", "99")
    assert doubtful_codes(["9", "77", "88", "98", "99"]) == ()
    assert doubtful_codes(["99"]) == ()


def test_codes_as_a_person_names_them() -> None:
    assert said_codes("-99, -1,") == {"-99", "-1"}
    assert said_codes(" None ") == said_codes("") == said_codes(None) == frozenset()
    assert without_codes(["5", " -99", "-9"], said_codes("-99")) == ["5", "-9"]


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        (["4", "5", "9", "3", "2"], ("9",)),
        (["4", "5", "8", "3", "2", "9"], ("8", "9")),
        (["4", "5", "9", "3", "6"], ()),  # no gap
        (["9", "9", "9", "1", "2", "3", "4"], ("9",)),
        (["9", "9", "9", "9", "9", "1", "2", "3", "4"], ()),  # more codes than marks
        (["5", "5", "5", "5", "9"], ()),  # too little says that the scale ends at 5
        (["4", "5", "3"], ()),
        (["4.5", "5", "3", "2", "9"], ()),
    ],
)
def test_codes_that_stand_apart_from_marks_up_to_five(answers: list[str], codes: tuple[str, ...]) -> None:
    assert codes_apart(answers) == codes
