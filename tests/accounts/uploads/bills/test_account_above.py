"""Bills whose account stands under a name of the utility's own, or nowhere."""

import pytest

from tests.understood import table, understood

SPAN = ["2025-01-01", "2025-01-31"]
SUMMARY = [
    ["Summary Account", "Sub Account", "Service", "From", "To", "kWh", "Charges"],
    ["9000001", "100200", "Electric", *SPAN, 5000, "600.00"],
    ["9000001", "100300", "Electric", *SPAN, 7000, "900.00"],
]
KEY = "column:account_number"


def test_one_of_several_numbers_is_asked_for() -> None:
    asked = understood(table(SUMMARY)).questions
    assert [(question.key, question.choices) for question in asked] == [
        (KEY, ("Summary Account", "Sub Account", "none of them"))
    ]
    found = understood(table(SUMMARY), answers={KEY: "Sub Account"})
    assert (found.questions, found.prepared.records["account_number"].tolist()) == ((), ["100200", "100300"])


def test_none_of_them_asks_for_the_number() -> None:
    assert understood(table(SUMMARY), answers={KEY: "none of them"}).keys == ["account"]


def test_a_location_may_be_the_account_of_bills_with_readings() -> None:
    head = ["LOCATION", "MBR NAME", "RDG DATE", "PRES RDG", "PREV RDG", "KWH USED", "TOTAL BILL"]
    rows = [["12-400-1", "VOSS DAIRY", "2025-01-31", 52310, 51110, 1200, 133.2]]
    found = understood(table([head, *rows]))
    assert (found.kind, found.keys) == ("bills", [KEY])
    told = understood(table([head, *rows]), answers={KEY: "LOCATION"})
    assert (told.questions, told.total("usage"), told.total("revenue_cents")) == ((), 1200, 13_320)


@pytest.mark.parametrize("column", ["Service Address", "Account Name", "Unit Cost", "Meter Size"])
def test_words_of_something_else_are_no_accounts(column: str) -> None:
    rows = [[column, "Service", "From", "To", "kWh", "Charges"], ["12 Dock St", "Electric", *SPAN, 5000, 600]]
    assert understood(table(rows)).keys == ["account"]


def test_readings_alone_are_bills_without_an_amount() -> None:
    head = ["Account", "Meter", "Prev Date", "Curr Date", "Previous Read", "Current Read", "Multiplier"]
    rows = [["100200", "M1", "2025-01-01", "2025-01-31", 1000, 1130, 40]]
    found = understood(table([head, *rows]), answers={"service": "electric"})
    assert (found.kind, found.questions, found.total("usage")) == ("bills", (), 5200)
    assert (
        found.prepared.records["revenue_cents"].isna().all()
        if "revenue_cents" in found.prepared.records
        else True
    )
