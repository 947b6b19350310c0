"""An account number under a header of the system's own."""

import pytest

from tests.understood import table, understood


@pytest.mark.parametrize(
    ("header", "taken"),
    [
        ("Utility account number", True), ("LPWR Acct No", True), ("CIS_ACCOUNT_NUMBER", True),
        ("Parent account number", False), ("Bank account number", False), ("Account notes", False),
    ],
)  # fmt: skip
def test_a_header_that_ends_in_it(header: str, taken: bool) -> None:
    rows = [["9001", "Teague Feed", "Harlan", "50-1120"], ["9002", "Quarry One", "Harlan", "50-1121"]]
    found = understood(table([["Record ID", "Company name", "City", header], *rows]))
    assert found.kind == "accounts"
    assert (found.fields[header] == "number") == taken


def test_one_that_is_known_stays() -> None:
    sample = "Utility account number"
    rows = [["31", "Teague Feed", "Harlan", "50-1120"], ["32", "Quarry One", "Harlan", "50-1121"]]
    found = understood(table([["Account Number", "Name", "City", sample], *rows]))
    assert (found.fields["Account Number"], found.fields[sample]) == ("number", None)
