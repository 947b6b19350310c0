"""Headers of months and of sums, alone."""

import pytest

from kadash.accounts.uploads.bills.wide.headers import month_header, month_headers, sum_header, years_in
from kadash.accounts.uploads.bills.wide.measures import measure_in_titles, measure_of

PLAIN = ["Month", "Maybe", "Decision", "Market", "Account 2010", "Jan-Mar 2010", "2010-01 12:00", "x" * 500]


@pytest.mark.parametrize("header", PLAIN)
def test_words_that_are_no_month(header: str) -> None:
    assert month_header(header) is None


def test_last_days_of_months_are_no_years() -> None:
    found = month_headers(["Account", "Jan 31", "Feb 28", "Mar 31"])
    assert [(one.month, one.year) for one in found.values()] == [(1, None), (2, None), (3, None)]


def test_days_in_numbers_are_read_in_the_order_that_gives_months() -> None:
    for headers in (["1/1/2010", "2/1/2010", "3/1/2010"], ["1/1/2010", "1/2/2010", "1/3/2010"]):
        assert [(one.month, one.year) for one in month_headers(headers).values()] == [
            (1, 2010), (2, 2010), (3, 2010),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "what", "rest"),
    [
        ("Total", "total", ""), ("YTD kWh", "total", "kWh"), ("2010 Total", "total", ""),
        ("FY10", "total", ""), ("Average", "average", ""), ("12 Mo Avg", "average", ""),
        ("Peak kW", "highest", "kW"), ("Q1", "part", ""), ("Jan-Mar 2010", "part", ""),
    ],
)  # fmt: skip
def test_sums(header: str, what: str, rest: str) -> None:
    one = sum_header(header)
    assert one
    assert (one.what, one.rest) == (what, rest)


def test_years_of_titles_leave_dates_out() -> None:
    assert years_in(["Usage 2010", "Printed 2/3/2011 10:15"]) == ({2010}, set())
    assert years_in(["FY 2009/10"]) == (set(), {2010})
    assert years_in(["2009-2010 billing"]) == (set(), {2010})


@pytest.mark.parametrize(
    ("text", "field", "unit"),
    [
        ("kWh", "usage", "kWh"), ("Electric kWh", "usage", "kWh"), ("Usage (MWh)", "usage", "MWh"),
        ("kW", "demand_kw", "kW"), ("Billed kW", "billed_demand_kw", "kW"), ("$", "revenue", None),
        ("Water Revenue", "revenue", None), ("Fuel Costs", "power_cost", None),
    ],
)  # fmt: skip
def test_measures(text: str, field: str, unit: str | None) -> None:
    one = measure_of(text)
    assert one
    assert (one.field, one.unit) == (field, unit)


@pytest.mark.parametrize(
    "text", ["Load Factor", "$/kWh", "Revenue ($000)", "Avg kWh/day", "Water", "Net Revenue"]
)
def test_what_no_bill_keeps(text: str) -> None:
    assert measure_of(text) is None


def test_titles_name_one_measure_or_none() -> None:
    one = measure_in_titles(["Key accounts", "Monthly kWh, 2010"])
    assert one
    assert one.field == "usage"
    assert measure_in_titles(["Usage and revenue"]) is None


def test_twelve_numbered_months_are_months_and_two_meters_are_none() -> None:
    found = month_headers(["Account", *(f"M{n:02}_KWH" for n in range(1, 13))])
    assert [(one.month, one.rest, one.maybe_month) for one in found.values()][:2] == [
        (1, "KWH", True), (2, "KWH", True),
    ]  # fmt: skip
    assert len(month_headers([f"Month {n}" for n in range(1, 13)])) == 12
    assert month_headers(["Account", "M1", "M2", "M3"]) == {}
