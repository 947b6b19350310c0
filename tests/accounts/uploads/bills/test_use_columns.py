"""Billed use under a header that is no name for it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understood import table, understood

HEAD = ["Account Number", "Service", "From", "Thru", "Charges"]


def bills(names: list[str], *uses: tuple[str, ...], service: str = "Electric") -> str:
    rows = [
        ["31", service, f"2025-{n:02}-01", f"2025-{n:02}-28", f"{n}00.00", *cells]
        for n, cells in enumerate(uses, 1)
    ]
    return table([[*HEAD, *names], *rows])


def test_the_one_column_with_a_unit_of_use_is_it() -> None:
    found = understood(bills(["Sales (MWh)"], ("1.2",), ("1.1",)))
    assert (found.keys, found.total("usage")) == ([], 2300)


def test_several_are_asked_and_may_be_added_up() -> None:
    text = bills(["On-Peak kWh", "Off-Peak kWh"], ("400", "600"), ("300", "500"))
    assert understood(text).keys == ["column:usage"]
    assert understood(text, answers={"column:usage": "all of them added up"}).total("usage") == 1800
    assert understood(text, answers={"column:usage": "Off-Peak kWh"}).total("usage") == 1100
    none = understood(text, answers={"column:usage": "none of them"})
    assert (none.keys, "usage" in none.prepared.records) == ([], False)


def test_quantities_of_different_units_cannot_be_added_up() -> None:
    found = understood(bills(["Sold MWh", "Sold kWh"], ("1.2", "1200")))
    (question,) = found.questions
    assert question.choices == ("Sold MWh", "Sold kWh", "none of them")


@pytest.mark.parametrize("name", ["Block", "Qty of energy"])
def test_numbers_beside_units_are_asked(name: str) -> None:
    found = understood(bills([name, "UOM"], ("120", "kWh"), ("118", "kWh")))
    assert found.keys == ["column:usage"]
    assert (
        understood(bills([name, "UOM"], ("120", "kWh")), answers={"column:usage": name}).total("usage") == 120
    )


@settings(max_examples=40, deadline=None)
@given(
    uses=st.lists(st.integers(1, 9000), min_size=1, max_size=5),
    named=st.booleans(),
    more=st.lists(st.sampled_from(["Loop kWh", "Zone kWh", "Gate kWh"]), unique=True, max_size=3),
)
def test_use_is_never_dropped_without_a_word(uses: list[int], named: bool, more: list[str]) -> None:
    """With a column named for the use nothing is asked; else it is taken where it is alone, or asked."""
    names = [*(["Usage"] if named else []), *more]
    found = understood(bills(names, *((str(use),) * len(names) for use in uses)))
    if named or len(more) == 1:
        assert (found.keys, found.total("usage")) == ([], sum(uses))
    else:
        assert found.keys == (["column:usage"] if more else [])


@pytest.mark.parametrize(
    ("name", "service", "use"),
    [
        ("kWh (000s)", "Electric", 5_000),
        ("kWh (000)", "Electric", 5_000),
        ("kWh (000's)", "Electric", 5_000),
        ("Usage (kWh x 1000)", "Electric", 5_000),
        ("kWh in thousands", "Electric", 5_000),
        ("Usage (x100 gal)", "Water", 500),
        ("Usage (gal x 1000)", "Water", 5_000),
        ("Gallons (000)", "Water", 5_000),
        ("kWh", "Electric", 5),
        ("Usage (gal)", "Water", 5),
    ],
)
def test_a_header_may_count_in_hundreds_and_thousands(name: str, service: str, use: float) -> None:
    found = understood(bills([name], ("2",), ("3",), service=service))
    assert (found.keys, found.total("usage")) == ([], use)


@pytest.mark.parametrize(
    "name", ["Avg Daily kWh", "Average kWh", "kWh (daily average)", "Average Daily Usage"]
)
def test_an_average_is_no_use(name: str) -> None:
    found = understood(bills([name], ("33.3",), ("66.7",)))
    assert (found.fields[name], "usage" in found.prepared.records) == (None, False)


def test_steps_of_a_rate_may_be_added_up() -> None:
    text = bills(["Tier 1 kWh", "Tier 2 kWh"], ("500", "300"), ("500", "0"))
    assert understood(text).keys == ["column:usage"]
    assert understood(text, answers={"column:usage": "all of them added up"}).total("usage") == 1300


def test_the_net_that_was_billed_goes_before_consumption() -> None:
    found = understood(bills(["Consumption kWh", "Generation kWh", "Net Billed kWh"], ("1000", "300", "700")))
    assert (found.keys, found.total("usage")) == ([], 700)
