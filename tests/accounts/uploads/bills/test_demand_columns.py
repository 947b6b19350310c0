"""Demand by time of day: the highest of its periods is the month's, where they are all there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understood import table, understood

HEAD = ["Account", "Bill Date", "kWh", "Amount"]
DEMANDS = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 900)), min_size=1, max_size=5)
ON_OFF = [
    ("On-Peak kW", "Off-Peak kW"),
    ("ON_PEAK_KW", "OFF_PEAK_KW"),
    ("Demand On Peak (kW)", "Off Pk Demand (kW)"),
    ("Peak kW", "Off-Peak kW"),
    ("Peak Demand", "Off-Peak Demand"),
]


def bills(names: tuple[str, ...], *demands: tuple[object, ...]) -> str:
    rows = [["31", f"2025-{n:02}-28", 1000 + n, f"{n}0.00", *own] for n, own in enumerate(demands, 1)]
    return table([[*HEAD, *names], *rows])


@settings(max_examples=30, deadline=None)
@given(DEMANDS, st.sampled_from(ON_OFF), st.booleans())
def test_the_highest_is_the_demand_of_the_month(
    demands: list[tuple[int, int]], names: tuple[str, str], turned: bool
) -> None:
    rows = [own[::-1] if turned else own for own in demands]
    found = understood(bills(names[::-1] if turned else names, *rows))
    assert (found.keys, found.prepared.records["demand_kw"].tolist()) == ([], [max(own) for own in demands])
    assert any("highest of" in said for said in found.warnings)


def test_a_period_without_a_value_leaves_the_others() -> None:
    found = understood(bills(("On-Peak kW", "Mid-Peak kW", "Off-Peak kW"), (20, 22, ""), ("", "", 7)))
    assert found.prepared.records["demand_kw"].tolist() == [22, 7]


@pytest.mark.parametrize("whole", ["Max kW", "Metered kW", "Demand"])
def test_a_demand_of_the_whole_month_is_believed(whole: str) -> None:
    found = understood(bills((whole, "On-Peak kW", "Off-Peak kW"), (25, 20, 26)))
    assert (found.keys, found.prepared.records["demand_kw"].tolist()) == ([], [25])


def test_one_period_alone_is_asked() -> None:
    text = bills(("Winter On-Peak kW",), (20,))
    assert understood(text).keys == ["column:demand_kw"]
    said = understood(text, answers={"column:demand_kw": "Winter On-Peak kW"})
    assert (said.keys, said.prepared.records["demand_kw"].tolist()) == ([], [20])
    none = understood(text, answers={"column:demand_kw": "none of them"})
    assert (none.keys, "demand_kw" in none.prepared.records) == ([], False)


@pytest.mark.parametrize(
    "names",
    [
        ("On-Peak Billed kW", "Off-Peak Billed kW"),
        ("On-Peak Demand Charge", "Off-Peak Demand Charge"),
        ("On-Peak Demand Date", "Off-Peak Demand Date"),
        ("On-Peak kWh", "Off-Peak kWh"),
    ],
)
def test_what_is_no_metered_demand_is_none(names: tuple[str, str]) -> None:
    assert "demand_kw" not in understood(bills(names, (20, 25))).prepared.records


@pytest.mark.parametrize(
    "name", ["On-Peak kW Last Year", "YTD On-Peak kW", "Contract On-Peak Demand (kW)", "Excess Off-Peak kW"]
)
def test_the_demand_of_other_months_or_of_a_contract_is_none_of_the_months(name: str) -> None:
    found = understood(bills(("On-Peak kW", "Off-Peak kW", name), (20, 11, 90)))
    assert (found.keys, found.prepared.records["demand_kw"].tolist()) == ([], [20])


def test_one_period_beside_the_billed_demand_is_not_asked() -> None:
    found = understood(bills(("On-Peak kW", "Billed kW"), (20, 31)))
    assert (found.keys, found.prepared.records["billed_demand_kw"].tolist()) == ([], [31])
