"""Words of satisfaction and agreement in the degrees that survey tools offer."""
# ruff: noqa: E501 - a scale reads better in one line

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.satisfaction.rules.answers import opinions, word_choices


@pytest.mark.parametrize(
    "words",
    [
        ("Very dissatisfied", "Somewhat dissatisfied", "Neutral", "Somewhat satisfied", "Very satisfied"),
        ("Extremely dissatisfied", "Dissatisfied", "Neither satisfied nor dissatisfied", "Satisfied",
         "Extremely satisfied"),
        ("Strongly disagree", "Somewhat disagree", "Neither agree nor disagree", "Somewhat agree", "Strongly agree"),
        ("Extremely dissatisfied", "Moderately dissatisfied", "Slightly dissatisfied",
         "Neither satisfied nor dissatisfied", "Slightly satisfied", "Moderately satisfied", "Extremely satisfied"),
        ("Completely dissatisfied", "Mostly dissatisfied", "Somewhat dissatisfied", "Neutral", "Somewhat satisfied",
         "Mostly satisfied", "Completely satisfied"),
    ],
)  # fmt: skip
def test_a_scale_counts_from_its_worst_word(words: tuple[str, ...]) -> None:
    assert opinions(words)
    found = word_choices(words)
    assert [found[word.casefold()] for word in words] == [str(place) for place in range(1, len(words) + 1)]


WORDS = ("Very dissatisfied", "Somewhat dissatisfied", "Neutral", "Somewhat satisfied", "Very satisfied")
OTHERS = st.sampled_from(["Often", "Yes", "Large", "Monthly", "Somewhat likely", "7"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1), st.lists(OTHERS, max_size=2))
def test_words_of_other_questions_are_no_marks(given_words: list[str], others: list[str]) -> None:
    choices = word_choices([*given_words, *others])
    assert bool(choices) == (not others)
    better = (
        [choices[word.casefold()] for word in sorted(set(given_words), key=WORDS.index)] if choices else []
    )
    assert better == sorted(better)
