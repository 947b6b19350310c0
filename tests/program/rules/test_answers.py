"""Answers as form programs write them; what is none of them is not guessed."""

import pytest

from kadash.program.rules.answers import ASKS, answer_of


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Yes", "yes"),
        ("Yes, I will attend", "yes"),
        ("yes!", "yes"),
        ("Accepted", "yes"),
        ("I will be there", "yes"),
        ("No", "no"),
        ("No, but I'd like a visit", "no"),
        ("Can’t make it", "no"),
        ("I cannot attend", "no"),
        ("Not attending", "no"),
        ("Declined", "no"),
        ("Maybe", "maybe"),
        ("Not sure yet", "maybe"),
        ("Tentative", "maybe"),
        ("No response", "none"),
        ("", "none"),
        ("Two of us, with the plant manager", None),
        ("Nobody told me", None),
    ],
)
def test_words_to_an_answer(said: str, answer: str | None) -> None:
    assert answer_of(said) == answer


@pytest.mark.parametrize("header", ["Will you attend the kick-off?", "RSVP", "Can you make it?", "Attending"])
def test_a_question_about_coming_is_known(header: str) -> None:
    assert ASKS.search(header)


def test_other_questions_are_not() -> None:
    assert not ASKS.search("Attention to detail")
    assert not ASKS.search("How satisfied are you?")
