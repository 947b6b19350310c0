"""Entries under headings of their accounts, as QuickBooks prints them."""

from tests.understood import table, understood

HEAD = ["", "Type", "Date", "Num", "Name", "Memo", "Split", "Amount", "Balance"]
SPENT = [
    ["Expense"],
    ["6010 Office Supplies"],
    ["", "Bill", "01/15/2025", "77", "Staples", "Paper", "2000 AP", "120.50", "120.50"],
    ["", "Check", "02/03/2025", "78", "Staples", "Toner", "1000 Bank", "80.00", "200.50"],
    ["Total 6010 Office Supplies", "", "", "", "", "", "", "200.50", "200.50"],
    ["6020 Travel"],
    ["", "Bill", "01/20/2025", "79", "Delta", "Flight", "2000 AP", "300.00", "300.00"],
    ["Total 6020 Travel", "", "", "", "", "", "", "300.00", "300.00"],
    ["Total Expense", "", "", "", "", "", "", "500.50", "500.50"],
]
EARNED = [
    ["Income"],
    ["4000 Sales"],
    ["", "Invoice", "01/16/2025", "5", "Mill", "Audit", "1100 AR", "900.00", "900.00"],
    ["Total 4000 Sales", "", "", "", "", "", "", "900.00", "900.00"],
    ["Total Income", "", "", "", "", "", "", "900.00", "900.00"],
]


def test_entries_have_the_account_above_them_and_income_is_no_spending() -> None:
    width = len(HEAD)
    rows = [
        [*row, *[""] * (width - len(row))] for row in (*EARNED, *SPENT, ["Net Income", *[""] * 6, "399.50"])
    ]
    found = understood(table([HEAD, *rows]))
    records = found.prepared.records
    assert (found.kind, found.keys, found.prepared.rejected) == ("actuals", [], 0)
    assert records["account_code"].tolist() == ["6010", "6010", "6020"]
    assert found.total("amount_cents") == 50_050
    assert "income, and no spending" in [one.reason for one in found.recognition.set_aside]


def test_a_code_before_its_words_is_the_code() -> None:
    head = ["Date", "Transaction Type", "Num", "Posting", "Name", "Memo/Description", "Account", "Amount"]
    rows = [["01/15/2025", "Bill", "77", "Yes", "Staples", "Paper", "6010 Office Supplies", "120.50"]]
    found = understood(table([head, *rows]))
    assert (found.kind, found.keys) == ("actuals", [])
    assert found.prepared.records["account_code"].tolist() == ["6010"]
