"""How the words of ticket systems are read."""

import pytest

from kadash.engagement.rules.case_words import category_of, kind_of


@pytest.mark.parametrize(
    ("texts", "kind", "category"),
    [
        (("Complaint", "Voltage sags at night"), "complaint", "power quality"),
        (("Incident", "No power since 6"), "issue", "outage"),
        (("Question", "Why is the demand charge so high"), "question", "billing"),
        (("Service Request", "Move the meter"), "request", "other"),
        ((None, None), "request", "other"),
        (("Problem", "low water pressure"), "issue", "pressure"),
    ],
)
def test_words(texts: tuple[str | None, ...], kind: str, category: str) -> None:
    assert (kind_of(*texts), category_of(*texts)) == (kind, category)
