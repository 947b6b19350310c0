"""Headers that name the first and the last day of one thing."""

import pandas as pd
import pytest

from kadash.accounts.uploads.bills.fields import FIELDS, SPANS
from kadash.intake.mapping import match_columns
from kadash.intake.spans import spans

DATED = tuple(field for field in FIELDS if not field.layouts or "rows" in field.layouts)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Bill From", "Bill To"),
        ("Billing Period Start Date", "Billing Period End Date"),
        ("SERVICE_FROM_DATE", "SERVICE_THRU_DATE"),
        ("Srvc From Dt", "Srvc To Dt"),
        ("Date From", "Date To"),
        ("Start of period", "End of period"),
        ("First Day", "Last Day"),
        ("Last Read Date", "This Read Date"),
        ("BillingCycleStart", "BillingCycleEnd"),
        ("Meter Reading Start Date", "Meter Reading End Date"),
        ("Beginning Date", "Ending Date"),
    ],
)
def test_two_ends_of_one_span(first: str, last: str) -> None:
    assert list(spans(("Account", first, "kWh", last), SPANS)) == [(1, 3)]
    assert list(spans((last, first), SPANS)) == [(1, 0)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill To", "Bill Total"),  # whom it goes to
        ("Bill From", "Service To"),  # two things
        ("Contract Start", "Contract End"),  # nothing of a bill
        ("First Name", "Last Name"),
        ("Meter Read Start", "Meter Read End"),  # numbers as well as days
        ("Start", "End"),  # names of their own decide
        ("From Date From", "To Date To"),
    ],
)
def test_no_span(one: str, other: str) -> None:
    assert list(spans((one, other), SPANS)) == []


def found(names: tuple[str, ...], frame: pd.DataFrame | None = None, **said: str) -> dict[str, str]:
    columns, questions = match_columns(names, DATED, frame=frame, corrections=said)
    assert not questions
    return {column.field: column.header for column in columns if column.field}


def test_a_name_of_the_field_goes_before_a_span() -> None:
    matched = found(("Bill From", "Bill To", "Service From", "Service To"))
    assert (matched["period_start"], matched["period_end"]) == ("Service From", "Service To")


def test_companies_are_no_days() -> None:
    names = ("Account", "Bill From", "Bill To", "Bill Date")
    frame = pd.DataFrame(
        [["1", "City Light", "Mill 3", "2026-02-03"], ["2", "City Light", "Hotel", "2026-02-03"]]
    )
    assert "period_end" not in found(names, frame)
    assert found(names, frame)["bill_date"] == "Bill Date"
    frame[1], frame[2] = "2026-01-01", "2026-01-31"
    assert found(names, frame)["period_end"] == "Bill To"


def test_one_end_that_a_person_chose_leaves_the_other() -> None:
    assert found(("Bill From", "Bill To"), **{"Bill From": "period_start"}) == {
        "period_start": "Bill From", "period_end": "Bill To",
    }  # fmt: skip
