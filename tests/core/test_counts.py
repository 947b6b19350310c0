"""One thing or several."""

from kadash.core.counts import counted, quoted


def test_one_and_several() -> None:
    assert [counted(number, "plan") for number in (0, 1, 2, 1_200)] == [
        "0 plans", "1 plan", "2 plans", "1,200 plans",
    ]  # fmt: skip
    assert counted(2, "address", "addresses") == "2 addresses"


def test_names_in_quotation_marks() -> None:
    assert quoted([]) == ""
    assert quoted(["kWh"]) == "“kWh”"
    assert quoted(["kWh", "kW"], most=2) == "“kWh”, “kW”"
    assert quoted(["kWh", "kW", "CCF", "MGAL"], most=2) == "“kWh”, “kW” and 2 more"
