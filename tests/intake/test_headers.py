"""Headers as billing systems abbreviate them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.bills.kind import BILLS
from kadash.intake import headers
from kadash.intake.mapping import match_columns


@pytest.mark.parametrize(
    ("header", "spelled"),
    [
        ("BILL_AMT", "billamount"), ("Read Dt", "readdate"), ("Prev Rd", "previousread"),
        ("ACCT_NO", "accountnumber"),
        ("SvcCd", "servicecode"), ("Bill Mo/Yr", "billmonthyear"), ("Mtr Nbr", "meternumber"),
        ("Account Number", ""), ("No", ""), ("No service", ""), ("kWh", ""), ("Amt", ""),
        ("Do you know the no of your acct with us today", ""),
    ],
)  # fmt: skip
def test_abbreviations_are_spelled_out(header: str, spelled: str) -> None:
    assert headers.spelled_out(header) == spelled


FIELDS = {
    "ACCT_NO": "account_number", "SVC_CD": "service", "FROM_DT": "period_start", "THRU_DT": "period_end",
    "BILL_DT": "bill_date", "KWH_USED": "usage", "UOM_CD": "usage_unit", "BILL_AMT": "revenue",
    "PREV_RD": "previous_reading", "PRES_RD": "current_reading", "MTR_NBR": "meter", "RATE_CD": "rate_class",
    "INV_NO": "invoice", "CUST_NM": "account_name",
}  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, unique=True), st.sampled_from(["_", " ", "-", ". "])
)
def test_every_column_of_such_an_export_is_known(names: list[str], joint: str) -> None:
    """However the words are joined, and in any order, each column has its field."""
    shown = [name.replace("_", joint).title() for name in names]
    columns, questions = match_columns(tuple(shown), BILLS.fields_of("rows"))
    assert ([column.field for column in columns], questions) == ([FIELDS[name] for name in names], ())


def test_what_a_crm_puts_before_each_header_is_left_away() -> None:
    assert "subject" in headers.keys("Activity - Subject")
    assert "subject" not in headers.keys("Email - Subject")
