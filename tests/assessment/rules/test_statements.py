"""Vision and mission in one sentence, by hand."""

from datetime import date

import pytest

from kadash.assessment.rules.statements import StatementFact, said

JANUARY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        ([StatementFact("Vision"), StatementFact("Mission")],
         "Neither vision nor mission is adopted by leadership."),
        ([StatementFact("Vision", JANUARY), StatementFact("Mission")],
         "Vision adopted on January 5, 2026; no adopted mission."),
        ([StatementFact("Vision", JANUARY, due=True), StatementFact("Mission", JANUARY)],
         "Vision adopted on January 5, 2026; Mission adopted on January 5, 2026; "
         "due to be confirmed: vision."),
    ],
)  # fmt: skip
def test_sentences(statements: list[StatementFact], sentence: str) -> None:
    assert said(statements) == sentence
