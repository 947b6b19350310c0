"""Line items under a plain header such as “Description” are items only where the cells say so."""

import pytest

from tests.understood import table, understood

HEAD = ["Account", "Service", "From", "To", "Line", "Description", "Qty", "UOM", "Amount"]
SPAN = ["2025-01-01", "2025-01-31"]


def items(account: str, service: str, *parts: list[object]) -> list[list[object]]:
    return [[account, service, *SPAN, n, *part] for n, part in enumerate(parts, 1)]


ELECTRIC: list[list[object]] = [
    ["Energy", 1000, "kWh", "120.00"], ["Demand", 10, "kW", "80.00"], ["PCA", 1000, "kWh", "5.00"],
    ["State tax", "", "", "6.00"], ["Current charges", "", "", "211.00"],
    ["Balance forward", "", "", "50.00"], ["Please pay", "", "", "261.00"],
]  # fmt: skip


@pytest.mark.parametrize("name", ["Description", "Detail", "Component"])
def test_charges_of_a_bill_are_rolled_up(name: str) -> None:
    head = [name if header == "Description" else header for header in HEAD]
    found = understood(table([head, *items("5002", "Electric", *ELECTRIC)]))
    assert (found.kind, found.recognition.layout, found.questions) == ("bills", "line_items", ())
    bill = found.prepared.records.iloc[0]
    assert (bill["usage"], bill["demand_kw"], bill["revenue_cents"]) == (1000, 10, 20_500)


def test_a_total_of_tiers_is_asked_about() -> None:
    tiers: list[list[object]] = [
        ["Tier 1", 5, "kgal", 10],
        ["Tier 2", 15, "kgal", 45],
        ["Consumption", 20, "kgal", 0],
    ]
    found = understood(table([HEAD, *items("5001", "Water", *tiers)]))
    assert (found.recognition.layout, found.keys) == ("line_items", ["sum:usage"])


@pytest.mark.parametrize(
    "remarks",
    [["Main building", "Annex", "Barn", "Well"], ["Energy charge"] * 4, ["Meter in basement", "", "", ""]],
)
def test_remarks_beside_bills_are_no_items(remarks: list[str]) -> None:
    rows = [[f"10{n}", "Electric", *SPAN, 1, text, 500, "kWh", 60] for n, text in enumerate(remarks)]
    assert understood(table([HEAD, *rows])).recognition.layout == "rows"


def test_meters_of_an_account_are_no_items() -> None:
    places = ["North barn", "South barn", "Office", "Well"]
    rows = items("100", "Electric", *[[place, 500, "kWh", 60] for place in places])
    found = understood(table([HEAD, *rows]))
    assert (found.recognition.layout, found.total("usage")) == ("rows", 2000)


def test_flows_to_and_from_the_utility() -> None:
    rows = [
        ["100200", f"2025-05-01 {hour:02}:00", word, value]
        for hour in range(24)
        for word, value in (("From Utility", 2), ("To Utility", 0.5))
    ]
    found = understood(table([["Account", "Start", "Flow", "kWh"], *rows]))
    assert (found.questions, found.total("delivered_kwh"), found.total("received_kwh")) == ((), 48.0, 12.0)
