"""Bills with a row for each figure: measure, unit, value."""

import pytest

from kadash.core.errors import Unusable
from tests.understood import table, understood

LONG = [
    ["31", "Electric", "2025-01", "Consumption", "kWh", "1,500"],
    ["31", "Electric", "2025-01", "Peak demand", "kW", "12"],
    ["31", "Electric", "2025-01", "Amount", "USD", "50.10"],
    ["31", "Water", "2025-01", "Consumption", "kgal", "5"],
    ["31", "Water", "2025-01", "Amount", "USD", "5.10"],
    ["32", "Electric", "2025-01", "Consumption", "MWh", "2"],
    ["32", "Electric", "2025-01", "Average temperature", "F", "41"],
]


@pytest.mark.parametrize("names", [["Measure", "Unit", "Value"], ["Metric", "UOM", "Amount"]])
def test_the_figures_of_a_bill_become_one_row(names: list[str]) -> None:
    found = understood(table([["Account", "Service", "Month", *names], *LONG]))
    records = found.prepared.records
    assert (found.kind, found.keys, found.prepared.rows_read) == ("bills", [], 3)
    assert records["usage"].tolist() == [1500, 5000, 2000]
    assert (found.total("demand_kw"), found.total("revenue_cents")) == (12, 5520)
    assert "“Average temperature” is no figure of a bill" in [a.reason for a in found.recognition.set_aside]


def test_figures_that_come_twice_are_rows_of_their_own() -> None:
    rows = [["31", "2025-01", "Usage", "kWh", "5"], ["31", "2025-01", "Usage", "kWh", "6"]]
    found = understood(table([["Account", "Month", "Measure", "Unit", "Value"], *rows]))
    assert (found.prepared.rows_read, found.total("usage")) == (2, 11)


def test_an_item_named_charge_by_its_amounts_is_none() -> None:
    """A column Charge beside a description is its amount; words under it are the item."""
    head = ["Account", "Service", "Bill Date", "Charge Description", "Usage", "UOM", "Charge"]
    rows = [["31", "Electric", "2025-01-31", "Energy", 500, "kWh", 50.1]]
    rows += [["31", "Electric", "2025-01-31", "Customer", "", "", 10]]
    found = understood(table([head, *rows]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 500, 6010)
    words = [["31", "Electric", "2025-01-31", "Energy", 500, "kWh", 50.1]]
    found = understood(
        table([["Account", "Service", "Bill Date", "Charge", "Usage", "UOM", "Amount"], *words])
    )
    assert (found.recognition.layout, found.fields["Charge"]) == ("line_items", "item")


@pytest.mark.parametrize("more", [["Total Energy", "kWh", 12], ["Energy of the second shift", "kWh", 7]])
def test_parts_and_totals_of_use_are_not_taken(more: list[object]) -> None:
    """Which of two kinds of use counts cannot be told: nothing is read, and nothing left out."""
    rows = [
        ["31", "2025-01", "Usage", "kWh", 5],
        ["31", "2025-01", "Amount", "USD", 9],
        ["31", "2025-01", *more],
    ]
    with pytest.raises(Unusable, match="No table that Kadash knows"):
        understood(table([["Account", "Month", "Measure", "Unit", "Value"], *rows]))
