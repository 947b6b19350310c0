"""Tables under the headers that exports of the trade have are recognized as what they are."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from kadash.core.errors import Unusable
from kadash.intake.read import read
from kadash.intake.recognize import recognize
from kadash.kinds import KINDS

Row = Sequence[str]
BILLS = (
    ("Account Number", "Customer", "Period Start", "Period End", "kWh", "Amount"),
    ("A1", "Plant", "2026-01-01", "2026-01-31", "1000", "120.50"),
    ("A2", "School", "2026-01-01", "2026-01-31", "2000", "240.50"),
)
ACCOUNTS = (
    ("Account Number", "Account Name", "Customer Class", "Account Manager", "City"),
    ("A1", "Plant", "Industrial", "Ann Lee", "Ames"),
    ("A2", "School", "Public", "Bob Ray", "Boone"),
)
ACTIVITIES = (
    ("Date", "Account Number", "Type", "Subject", "Notes", "Owner"),
    ("2026-01-05", "A1", "Call", "Rate question", "Asked about the rider", "Ann Lee"),
    ("2026-01-06", "A2", "Visit", "Tour", "Saw the new line", "Bob Ray"),
    ("2026-01-07", "A1", "Email", "Outage", "Explained the outage", "Ann Lee"),
)
CASES = (
    ("Case Number", "Account Number", "Opened", "Closed", "Status", "Priority", "Subject", "Department"),
    ("1", "A1", "2026-01-05 09:00", "2026-01-06 10:00", "Closed", "High", "Bill wrong", "Billing"),
    ("2", "A2", "2026-01-06 09:00", "", "Open", "Low", "Flicker", "Operations"),
)
SPENT = (
    ("Date", "Category", "Line Item", "Vendor", "Amount"),
    ("2026-01-05", "Training", "Courses", "Acme", "1200"),
    ("2026-01-15", "Events", "Breakfast", "Hotel", "350.50"),
)
MIDNIGHT = datetime(2026, 1, 5)  # noqa: DTZ001 local time, as exports have it
QUARTERS = (
    ("Account Number", "Timestamp", "kWh"),
    *(("A1", f"{MIDNIGHT + timedelta(minutes=15 * place):%Y-%m-%d %H:%M}", "10.5") for place in range(192)),
)
NAMES: list[tuple[str, Sequence[Row], int, str]] = [
    ("bills", BILLS, 0, "Acct #|Account Code|Client Number|Contract Acct|Business Partner|Mbr No|Premise"),
    ("bills", BILLS, 5, "Amt|Bill Amt|Dollars|Sales Revenue|Revenue Billed|Total New Charges"),
    ("accounts", ACCOUNTS, 0, "Acct|Client ID|Account Code|Member Number|Business Partner"),
    ("accounts", ACCOUNTS, 1, "Company|Business Name|Client|Account|Legal Name|Organization"),
    ("interactions", ACTIVITIES, 0, "Visit Date|Contact Date|Call Date|Date of Contact|Occurred On"),
    ("interactions", ACTIVITIES, 1, "Client|Business Name|Acct|Company"),
    ("cases", CASES, 2, "Created On|Reported On|Submitted|Date Created|Request Date|Logged"),
    ("cases", CASES, 3, "Closed On|Close Date|Completed|Date Completed|Resolved On|Finished"),
    ("actuals", SPENT, 0, "GL Date|Trans Date|Paid Date|Effective Date|Check Date|Invoice Date"),
    ("actuals", SPENT, 3, "Supplier|Payee|Merchant|Vendor Name"),
    ("actuals", SPENT, 4, "Cost|Paid|Expense|Amount Paid|Invoice Amount"),
    ("interval", QUARTERS, 1, "Date|Reading Date|Interval|Read Time|Date/Time|Usage Date/Time|Period"),
    ("interval", QUARTERS, 2, "IntervalValue|Delivered_kWh_Read|Interval Usage"),
]


def written(table: Sequence[Row]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(table)
    return text.getvalue().encode()


def renamed() -> Iterator[tuple[str, Sequence[Row]]]:
    for kind, (header, *rows), place, names in NAMES:
        for name in names.split("|"):
            yield kind, ([*header[:place], name, *header[place + 1 :]], *rows)


@pytest.mark.parametrize(
    ("kind", "table"),
    list(renamed()),
    ids=lambda value: value if isinstance(value, str) else "|".join(value[0]),
)
def test_a_header_is_known_by_its_other_names(kind: str, table: Sequence[Row]) -> None:
    found = recognize(read(written(table)), KINDS)
    assert (found.kind.name, found.questions) == (kind, ())


@pytest.mark.parametrize(("first", "last"), [("Bill From", "Bill To"), ("Srvc From Dt", "Srvc Thru Dt")])
def test_the_two_ends_of_a_bill(first: str, last: str) -> None:
    header, *rows = BILLS
    found = recognize(read(written([[*header[:2], first, last, *header[4:]], *rows])), KINDS)
    assert (found.kind.name, {c.field: c.header for c in found.columns}["period_end"]) == ("bills", last)


def test_a_row_with_one_word_of_a_header_is_no_header() -> None:
    header, *rows = ACTIVITIES
    with pytest.raises(Unusable, match="At least these columns are still needed: “Date”"):
        recognize(read(written([["Tour Date", *header[1:]], *rows])), KINDS)


def test_days_that_are_shown_with_midnight_are_bills() -> None:
    header, *rows = BILLS
    days = [[cell.replace("-01-31", "-01-31 00:00") for cell in row] for row in rows]
    found = recognize(
        read(written([[*header[:2], "Date", *header[4:]], *([*r[:2], *r[3:]] for r in days)])), KINDS
    )
    assert found.kind.name == "bills"


def test_a_case_is_solved_when_it_was_resolved_and_not_when_it_was_closed() -> None:
    head = ("Number", "Account", "Opened", "Closed", "Resolved", "Short description")
    row = ("INC1", "Mill", "2026-01-05 09:00", "2026-01-12 09:00", "2026-01-06 10:00", "Flicker")
    found = recognize(read(written((head, row))), KINDS)
    known = {c.field: c.header for c in found.columns}
    assert (found.kind.name, known["solved"], known["record_id"]) == ("cases", "Resolved", "Number")


def test_a_length_of_time_is_no_first_answer() -> None:
    head = ("Ticket ID", "Company", "Created time", "Resolved time", "First response time (in hrs)",
            "Initial response time", "Subject")  # fmt: skip
    row = ("1", "Mill", "2026-01-05 09:00", "2026-01-06 10:00", "1:30:00", "2026-01-05 10:30", "Flicker")
    found = recognize(read(written((head, row))), KINDS)
    assert found.kind.name == "cases"
    assert {c.field: c.header for c in found.columns}["answered"] == "Initial response time"


def test_days_of_readings_of_water_and_sewer_are_bills() -> None:
    head = ("Account", "Name", "Service", "Meter", "Reading Date", "Previous", "Current", "Usage", "Amount")
    rows = (("01", "Plant", "WATER", "M1", "01/31/2025", "100", "120", "20", "45.00"),
            ("01", "Plant", "SEWER", "", "01/31/2025", "", "", "20", "30.00"))  # fmt: skip
    found = recognize(read(written((head, *rows))), KINDS)
    assert (found.kind.name, {c.field: c.header for c in found.columns}["period_end"]) == (
        "bills", "Reading Date",
    )  # fmt: skip


def test_what_a_meter_received_is_read_beside_what_it_delivered() -> None:
    header, *rows = QUARTERS
    head = [*header[:2], "Delivered_kWh_Read", "Received_kWh_Read"]
    found = recognize(read(written((head, *([*row, "0.5"] for row in rows)))), KINDS)
    known = {c.field: c.header for c in found.columns}
    assert (known["delivered_kwh"], known["received_kwh"]) == ("Delivered_kWh_Read", "Received_kWh_Read")
