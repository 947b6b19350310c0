"""Bills that another bill of the file says it replaces."""

import pytest

from tests.understood import table, understood


@pytest.mark.parametrize(
    "name", ["Replaces Invoice", "SUPERSEDES_BILL_NO", "Corrects Invoice #", "Rebill of"]
)
def test_a_replaced_bill_does_not_count(name: str) -> None:
    head = ["Account Number", "Invoice Number", "Bill Date", "kWh", "Amount", name]
    rows = [
        ["31", "9001", "2025-01-31", 1000, "100.00", ""],
        ["31", "9005", "2025-01-31", 900, "90.00", "9001"],
        ["32", "9002", "2025-01-31", 2000, "200.00", "8000"],
    ]
    found = understood(table([head, *rows]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 2900, 29_000)
    aside = [(one.row, one.reason) for one in found.recognition.set_aside]
    assert aside == [(2, "row 3 says that it replaces “9001”")]
    assert any("replaces" in said for said in found.warnings)


def test_a_bill_that_names_itself_counts() -> None:
    head = ["Account Number", "Invoice Number", "Bill Date", "kWh", "Amount", "Replaces Invoice"]
    found = understood(table([head, ["31", "9001", "2025-01-31", 1000, "100.00", "9001"]]))
    assert found.total("usage") == 1000


HEAD = ["Account Number", "Invoice Number", "Bill Date", "kWh", "Amount", "Replaces Invoice", "Status"]


def test_a_number_that_several_accounts_have_is_replaced_in_its_own() -> None:
    rows = [
        ["31", "2", "2025-01-31", 1000, "100.00", "", ""],
        ["31", "3", "2025-01-31", 900, "90.00", "2", ""],
        ["32", "2", "2025-01-31", 2000, "200.00", "", ""],
    ]
    found = understood(table([HEAD[:-1], *(row[:-1] for row in rows)]))
    assert [one.row for one in found.recognition.set_aside] == [2]


def test_a_bill_that_is_void_replaces_none() -> None:
    rows = [
        ["31", "9001", "2025-01-31", 1000, "100.00", "", "Final"],
        ["31", "9005", "2025-01-31", 900, "90.00", "9001", "Void"],
    ]
    assert understood(table([HEAD, *rows])).total("usage") == 1000
