"""A row of units under the header of a report of key figures, and its result rows."""

from tests.understood import table, understood

REPORT = [
    ["Contract Account", "", "Calendar Year/Month", "Billed Quantity", "", "Revenue", ""],
    ["", "", "", "", "KWH", "", "USD"],
    ["1002", "Quarry One", "01.2025", "1,000", "KWH", "100.00", "USD"],
    ["", "", "02.2025", "1,100", "KWH", "110.00", "USD"],
    ["", "", "Result", "2,100", "KWH", "210.00", "USD"],
    ["1003", "Mill Two", "01.2025", "500", "KWH", "50.00", "USD"],
    ["", "", "02.2025", "600", "KWH", "60.00", "USD"],
    ["", "", "Result", "1,100", "KWH", "110.00", "USD"],
    ["Overall Result", "", "", "3,200", "KWH", "320.00", "USD"],
]


def test_units_are_read_and_results_are_totals() -> None:
    found = understood(table(REPORT))
    assert (found.keys, found.prepared.rows_read) == ([], 4)
    assert (found.total("usage"), found.total("revenue_cents")) == (3200, 32000)
    assert found.prepared.records["account_number"].tolist() == ["1002", "1002", "1003", "1003"]
    reasons = [aside.reason for aside in found.recognition.set_aside]
    assert reasons == ["the units of the columns", "total", "total", "total"]


def test_a_unit_under_its_header_is_the_header_s() -> None:
    rows = [["Account", "Month", "Usage", "Amount"], ["", "", "MWh", "USD"], ["7", "2025-01", "2", "5.00"]]
    found = understood(table([*rows, ["7", "2025-02", "3", "6.00"]]))
    assert (found.keys, found.total("usage")) == ([], 5000)


def test_a_row_of_units_in_brackets_counts_for_its_columns() -> None:
    rows = [["", "", "", "(MWh)", "($000)", "(days)"], ["31", "Electric", "2025-01", 1500, 150, 31]]
    found = understood(table([["Account", "Service", "Month", "Usage", "Revenue", "Length"], *rows]))
    assert (found.keys, found.prepared.rejected) == ([], 0)
    assert (found.total("usage"), found.total("revenue_cents")) == (1_500_000, 15_000_000)
