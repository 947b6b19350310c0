"""Tables that are none of the kinds are declined by their name, however their columns stand; bills never."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.read import read
from kadash.intake.recognize import recognize
from kadash.kinds import KINDS
from tests.understood import table, understood

TABLES = {
    "opportunities": (
        {"Opportunity Name": "LED rebate", "Stage": "Won", "Close Date": "2025-03-01"},
        {"Account Name": "Teague Feed", "Amount": "5000", "Probability (%)": "10", "Type": "New"},
    ),
    "aged receivables": (
        {"Customer Name": "Teague Feed", "1-30": "5", "31-60": "0", "61-90": "2", "Over 90": "0"},
        {"Account": "31", "Current": "7", "Total": "14", "As of Date": "2025-03-01"},
    ),
    "account ledger": (
        {"Account Number": "31", "Date": "2025-03-01", "Transaction Type": "Payment", "Debit": "5.00",
         "Credit": "", "Balance": "5.00"},
        {"Customer Name": "Teague Feed", "Reference": "77"},
    ),
    "work orders": (
        {"Work Order Number": "77", "Crew": "North", "Scheduled Date": "2025-03-01"},
        {"Account Number": "31", "Status": "Done", "Priority": "High", "Address": "1 Dock"},
    ),
    "products and prices": (
        {"Product Code": "P1", "Product Name": "Audit", "List Price": "100"},
        {"Active": "Yes", "Family": "Services"},
    ),
    "employees": (
        {"Employee ID": "7", "Hire Date": "2020-01-05"},
        {"Name": "Ann Lee", "Department": "Ops", "Email": "a@example.org", "Salary": "65000"},
    ),
    "mailing list": (
        {"Email": "a@example.org", "Opens": "10"},
        {"First Name": "Ann", "Clicks": "2", "Last Opened": "2025-03-01", "Tags": "spring"},
    ),
    "leads": (
        {"Lead": "Ann Lee", "Company": "Mill", "Status": "New"},
        {"Email": "a@example.org", "Lead Source": "Web", "Phone": "555-0100", "Rating": "Hot"},
    ),
}  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(TABLES)), st.data())
def test_named_whatever_stands_beside(name: str, data: st.DataObject) -> None:
    needed, more = TABLES[name]
    beside = data.draw(st.lists(st.sampled_from(sorted(more)), unique=True))
    head = data.draw(st.permutations([*needed, *beside]))
    rows = [[{**needed, **more}[column] for column in head] for _ in range(3)]
    found = recognize(read(table([head, *rows]).encode(), name="t.csv"), KINDS)
    assert found.kind.declines is not None
    assert name in found.kind.declines


def test_opportunities_of_dynamics_have_no_stage() -> None:
    head = ["(Do Not Modify) Opportunity", "Topic", "Potential Customer", "Est. close date", "Status"]
    row = ["g1", "Rebate program", "Voss Dairy", "2025-05-01", "Open"]
    found = recognize(read(table([head, row, row]).encode(), name="t.csv"), KINDS)
    assert "opportunities" in (found.kind.declines or "")


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (["Subject", "Regarding", "Start Time", "End Time", "Owner", "Activity Status"],
         ["Annual review", "Voss Dairy", "3/13/2025 9:00 AM", "3/13/2025 10:00 AM", "Rep", "Completed"]),
        (["Record Id", "Subject", "Call Type", "Call Start Time", "Related To", "Call Owner", "Call Result"],
         ["z1", "Rate question", "Outbound", "2025-03-13 09:00:00", "Voss Dairy", "Rep", "Done"]),
    ],
)  # fmt: skip
def test_appointments_and_calls_are_activities(head: list[str], row: list[str]) -> None:
    found = recognize(read(table([head, row, row]).encode(), name="t.csv"), KINDS)
    fields = {column.field for column in found.columns}
    assert found.kind.name == "interactions"
    assert {"date", "subject", "account_name", "person", "status"} <= fields


BILLS = {
    "Account Number": "31", "Service": "electric", "From": "2025-01-01", "Thru": "2025-01-31", "kWh": "100",
    "Revenue": "12.00",
}  # fmt: skip
STRANGE = {
    "Balance": "5.00", "Payment Date": "2025-02-10", "Status": "Issued", "Crew": "North", "Priority": "High",
    "List Price": "1.00", "Stage": "Final", "Work Order Number": "77",
}  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(sorted(STRANGE)), unique=True, max_size=4), st.randoms(use_true_random=False))
def test_bills_with_some_of_their_columns_stay_bills(more: list[str], order) -> None:
    head = [*BILLS, *more]
    order.shuffle(head)
    rows = [[{**BILLS, **STRANGE}[column] for column in head] for _ in range(3)]
    found = recognize(read(table([head, *rows]).encode(), name="t.csv"), KINDS)
    assert (found.kind.name, found.layout) == ("bills", "rows")


AMOUNT = st.integers(1, 10**6)
ENTRY = st.tuples(st.sampled_from(["debit", "credit"]), AMOUNT)


@settings(max_examples=40, deadline=None)
@given(st.lists(ENTRY, min_size=1, max_size=10), st.sampled_from(["", "0.00", "-"]), st.booleans())
def test_debit_less_credit_is_what_was_spent(
    entries: list[tuple[str, int]], blank: str, balance: bool
) -> None:
    """Ledgers of account codes are actuals, whatever the empty side is written as; a balance is left out."""
    rows = []
    for n, (side, cents) in enumerate(entries, 1):
        shown = f"{cents / 100:,.2f}"
        pair = [shown, blank] if side == "debit" else [blank, shown]
        rows.append([f"2025-03-{n:02}", "02-5010", "Paper", *pair, *(["9.99"] if balance else [])])
    head = ["Date", "Account", "Description", "Debit", "Credit", *(["Balance"] if balance else [])]
    found = understood(table([head, *rows]))
    spent = sum(cents if side == "debit" else -cents for side, cents in entries)
    assert (found.kind, found.keys, found.prepared.rows_read) == ("actuals", [], len(entries))
    assert found.total("amount_cents") == spent


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_sentence_says_that_nothing_was_changed(name: str) -> None:
    declined = [kind.declines for kind in KINDS if kind.declines and name in kind.declines]
    assert declined
    assert all("Nothing was changed" in str(sentence) for sentence in declined)
