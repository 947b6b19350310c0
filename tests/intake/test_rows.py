"""Rows of a spreadsheet that are no records: subtotals under their name, and averages."""

import pytest

from tests.understood import table, understood

HEAD = ["Account", "Year", "Month", "kWh", "Revenue"]


@pytest.mark.parametrize("word", ["Total", "Subtotal", "total:"])
def test_the_subtotals_of_a_spreadsheet_are_set_aside(word: str) -> None:
    rows = [
        ["10001", 2025, 1, 1000, "100.00"],
        ["10001", 2025, 2, 1100, "110.00"],
        [f"10001 {word}", "", "", 2100, "210.00"],
        ["10002", 2025, 1, 2000, "200.00"],
        [f"10002 {word}", "", "", 2000, "200.00"],
    ]
    found = understood(table([HEAD, *rows]))
    assert (found.defects, found.total("usage"), found.total("revenue_cents")) == ((), 4100, 41_000)
    assert [one.reason for one in found.recognition.set_aside] == ["total", "total"]


def test_a_name_that_ends_in_total_is_a_record() -> None:
    rows = [["Mill", "10001", "2025-01-31", 1000], ["Fitness Total", "10002", "2025-01-31", 2000]]
    found = understood(table([["Customer", "Account", "Bill Date", "kWh"], *rows]))
    assert (found.recognition.set_aside, found.total("usage")) == ((), 3000)


@pytest.mark.parametrize("word", ["Average", "Mean", "Std. Dev."])
def test_an_average_is_no_respondent(word: str) -> None:
    head = [
        "Respondent ID",
        "Account Number",
        "Overall satisfaction (1-10)",
        "How likely are you to recommend us? (0-10)",
    ]
    rows = [["1", "10001", 8, 9], ["2", "10002", 6, 7], [word, "", 7, 8]]
    found = understood(table([head, *rows]))
    assert (found.kind, found.prepared.rows_read) == ("survey", 2)


def test_a_customer_called_the_total_of_another_is_a_record() -> None:
    rows = [
        ["Petroleum", "10001", "2025-01-31", 1000],
        ["Petroleum Total", "10002", "2025-01-31", 2000],
    ]
    found = understood(table([["Customer", "Account", "Bill Date", "kWh"], *rows]))
    assert (found.recognition.set_aside, found.total("usage")) == ((), 3000)
