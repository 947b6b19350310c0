"""Columns as billing systems and energy managers name them, each with the figure that would be missing."""
# ruff: noqa: E501 - tables of files read better with a row in one line

from tests.accounts.uploads.bills.as_read import as_read
from tests.understood import table, understood

SPANS = [("2025-01-01", "2025-01-31"), ("2025-02-01", "2025-02-28"), ("2025-03-01", "2025-03-31")]


def test_an_account_code_is_the_account_of_bills_and_stays_a_code_of_the_budget() -> None:
    head = ["Account Code", "Account Name", "Meter Code", "Commodity", "Start Date", "End Date", "Use", "Use Unit", "Cost"]  # fmt: skip
    found = as_read(
        table([head, *(["ELEC-71", "North", "M1", "Electric", *span, 1000, "kWh", 100] for span in SPANS)])
    )
    assert found.questions == ()
    assert set(found.bills["account_number"]) == {"ELEC-71"}
    assert (found.total("usage"), found.total("revenue_cents")) == (3000, 300_00)
    spent = understood(table([
        ["Account Code", "Description", "Date", "Actual"], ["02-01", "Paper", "2025-01-31", "$10.00"],
        ["02-02", "Travel", "2025-02-13", "$20.00"],
    ]))  # fmt: skip
    assert (spent.kind, spent.fields["Account Code"]) == ("actuals", "account_code")


def test_a_quantity_called_qty_is_the_use_of_items_and_counts_once() -> None:
    head = ["Account Number", "From", "To", "Service", "Charge", "Qty", "UOM", "Amount"]
    items = (
        ("Energy first 500", 500, 60),
        ("Energy over 500", 300, 30),
        ("Fuel adj 800", 800, 16),
        ("Basic", "", 10),
    )
    rows = [["0071038", *span, "ELEC", name, qty, "kWh" if qty else "", amount] for span in SPANS for name, qty, amount in items]  # fmt: skip
    found = as_read(table([head, *rows]))
    assert found.questions == ()
    assert (found.total("usage"), found.total("revenue_cents")) == (2400, 348_00)  # 3 × 800; 3 × 116


def test_blocks_in_hundreds_of_gallons_by_service() -> None:
    head = ["Account", "From", "To", "Service", "Charge", "Qty", "UOM", "Amount"]
    items = (("WTR", "Tier 1", 10, 20), ("WTR", "Tier 2", 5, 15), ("SWR", "Sewer volume", 15, 45))
    found = as_read(
        table([head, *(["71", *span, s, n, q, "HGAL", a] for span in SPANS for s, n, q, a in items)])
    )
    use = found.bills.groupby("service")["usage"].sum().to_dict()
    assert use == {"water": 4500, "sewer": 4500}


def test_short_words_of_municipal_systems() -> None:
    head = [
        "Acct #",
        "Cust Name",
        "Cycle",
        "Svc",
        "Prev Dt",
        "Curr Dt",
        "Prev Rdg",
        "Curr Rdg",
        "Mult",
        "Cons",
        "Chg Amt",
    ]
    rows = [
        ["007-1040-00", "Voss", 3, "EL", *span, 100 * n, 100 * n + 100, 80, 8000, 900]
        for n, span in enumerate(SPANS)
    ]
    found = as_read(table([head, *rows]))
    assert (found.questions, found.total("usage"), found.total("revenue_cents")) == ((), 24_000, 2700_00)


def test_segments_of_a_billing_system_by_its_field_names() -> None:
    head = [
        "ACCT_ID",
        "SA_TYPE_CD",
        "SVC_TYPE_CD",
        "BSEG_ID",
        "START_DT",
        "END_DT",
        "BILL_SQ",
        "UOM_CD",
        "CALC_AMT",
    ]
    rows = [["5500710035", "E-COM", "E", f"55{n}", *span, 1000, "KWH", 100] for n, span in enumerate(SPANS)]
    found = as_read(table([head, *rows]))
    assert (found.questions, found.total("usage"), found.total("revenue_cents")) == ((), 3000, 300_00)
