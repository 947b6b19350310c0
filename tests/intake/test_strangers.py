"""What a kind would leave out speaks against it: bills are no ledger, no budget and no activities."""

from kadash.intake.strangers import MONEY, QUESTION, USE, speaks_of
from tests.understood import table, understood


def test_what_headers_speak_of() -> None:
    said = {name: speaks_of(name) for name in ("Billed kWh", "Billed", "kWh Cost", "ResponseId", "City")}
    assert list(said.values()) == [USE, MONEY, MONEY, QUESTION, None]


def test_bills_of_several_suppliers_are_no_ledger() -> None:
    rows = [["Acct No", "Invoice From", "Invoice To", "Billed kWh", "Amount", "Supplier"]]
    rows += [["7", "2025-01-01", "2025-01-31", "100", f"{n}.00", name] for n, name in enumerate("AB", 5)]
    assert (understood(table(rows)).kind, understood(table(rows)).keys) == ("bills", ["repeated:usage"])


def test_bills_by_fiscal_period_are_no_printed_budget() -> None:
    """“2025 Period 4” is a time; a code with words, as finance offices print lines, looks much like it."""
    for word in ("Period {n}", "P{n}", "Q{n}", "May"):
        rows = [[f"2025 {word.format(n=n)}", f"{n}1.00", f"5534{n}"] for n in range(1, 5)]
        found = understood(table([["Posting Period", "Revenue", "Account Number"], *rows]))
        assert found.kind == "bills"


def test_answers_of_a_tool_with_a_status_are_no_activities() -> None:
    rows = [
        ["ResponseId", "Route", "StartDate", "Overall satisfaction", "Finished", "Status", "Account Number"]
    ]
    rows += [[f"R_{n}", "7", "2024-05-01", f"{n}", "1", "0", f"A{n}"] for n in range(1, 6)]
    assert "kind" not in understood(table(rows)).keys
