"""A file's role and title, as CRMs write them, and what they say."""

import pytest

from kadash.accounts.rules.contact_words import functions_of, rank_of


@pytest.mark.parametrize(
    ("said", "rank"),
    [
        ("Primary Contact", "primary"),
        ("secondary", "secondary"),
        ("Alternate", "alternate"),
        ("Billing", None),
        (None, None),
    ],
)  # fmt: skip
def test_ranks(said: str | None, rank: str | None) -> None:
    assert rank_of(said) == rank


@pytest.mark.parametrize(
    ("texts", "functions"),
    [
        (("Plant Manager",), ["facilities"]),
        ((None, "Vice President of Operations"), ["executive", "operations"]),
        (("Accounts Payable", None), ["finance and billing"]),
        (("Emergency contact",), ["after hours"]),
        ((None, None), []),
        (("Energy Manager",), ["procurement"]),
    ],
)
def test_functions(texts: tuple[str | None, ...], functions: list[str]) -> None:
    assert functions_of(*texts) == functions
