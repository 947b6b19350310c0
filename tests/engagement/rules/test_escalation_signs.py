"""Named reasons for which an account may escalate."""

from decimal import Decimal

import pytest

from kadash.engagement.rules import escalation_signs as signs
from kadash.engagement.rules.escalation_signs import Known, reasons, speaks_of_it, warnings


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Known(), ()),
        (Known(complaints=2), ()),
        (Known(complaints=3), (signs.THIRD,)),
        (Known(complaints=1, overdue=1), (signs.OVERDUE,)),
        (Known(complaints=1, late_promises=2), (signs.UNMET,)),
        (Known(late_promises=2), ()),
        (Known(critic_decides=True, unhappy=True), ()),  # no reason without anything that happened
        (Known(complaints=1, critic_decides=True), (signs.CRITIC,)),
        (Known(complaints=3, overdue=1, words=True, unhappy=True),
         (signs.WORDS, signs.OVERDUE, signs.THIRD, signs.UNHAPPY)),
    ],
)  # fmt: skip
def test_reasons(known: Known, expected: tuple[str, ...]) -> None:
    assert reasons(known) == expected


def test_most_reasons_first_then_the_largest() -> None:
    known = {1: Known(words=True), 2: Known(complaints=3, overdue=1), 3: Known(words=True), 4: Known()}
    found = warnings(known, {1: Decimal(5), 3: Decimal(9)})
    assert [each.account_id for each in found] == [2, 3, 1]


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("He will go to the City Council next week", True),
        ("copied their attorney", True),
        ("wrote to the Public Utilities Commission", True),
        ("a council member called", True),
        ("the stamping press tripped", False),
        ("we commission the pump in May; pressure is low", False),
        ("Sue asked for the rate sheet", False),
        (None, False),
    ],
)
def test_words(text: str | None, speaks: bool) -> None:
    assert speaks_of_it(text) is speaks
