"""Codes for no answer, told from marks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.satisfaction.rules.no_answer import doubtful_codes, proved_codes


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
