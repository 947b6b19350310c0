"""Which calendar month a column is for, worked by hand where a year begins or ends."""

import pytest

from kadash.accounts.uploads.bills.wide.headers import month_headers
from kadash.accounts.uploads.bills.wide.table import MonthColumn
from kadash.accounts.uploads.bills.wide.years import (
    Year,
    in_order,
    months_of,
    question,
    year_of_titles,
    year_written,
)

NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def columns(*headers: str) -> tuple[MonthColumn, ...]:
    return in_order([MonthColumn(position, head) for position, head in month_headers(headers).items()])


def from_july(count: int) -> tuple[MonthColumn, ...]:
    return columns(*(NAMES[(6 + n) % 12] for n in range(count)))


def known(found: tuple[MonthColumn, ...], year: Year | None, *, first_month: int = 1) -> list[str]:
    months = months_of(found, year, first_month)
    return [str(months.get(column.key, "?")) for column in found]


FISCAL, CALENDAR = Year(2010, fiscal=True), Year(2010, fiscal=False)


def test_a_fiscal_year_from_july_ends_in_june() -> None:
    found = known(from_july(12), FISCAL, first_month=7)
    assert (found[0], found[5], found[6], found[11]) == ("2009-07", "2009-12", "2010-01", "2010-06")


def test_columns_past_a_second_new_year_are_in_no_fiscal_year() -> None:
    """July to January again: 19 columns, and one year cannot say which the last of them is in."""
    found = known(from_july(19), FISCAL, first_month=7)
    assert (found[17], found[18]) == ("2010-12", "?")


def test_a_calendar_year_goes_on_past_every_new_year() -> None:
    found = known(from_july(19), CALENDAR)
    assert (found[0], found[6], found[18]) == ("2010-07", "2011-01", "2012-01")


@pytest.mark.parametrize(
    ("first_month", "months"),
    [(1, ["2010-01", "2010-06", "2010-07"]), (7, ["2010-01", "2010-06", "2009-07"])],
)
def test_without_a_new_year_between_the_settings_say_where_a_fiscal_year_begins(
    first_month: int, months: list[str]
) -> None:
    assert known(columns("Jan", "Jun", "Jul"), FISCAL, first_month=first_month) == months


def test_years_outside_of_what_can_be_billed_are_not_known() -> None:
    for number, month in ((1949, "?"), (1950, "1950-01"), (2100, "2100-01"), (2101, "?")):
        assert known(columns("Jan", "Feb"), Year(number, fiscal=False))[0] == month


def test_a_month_without_a_year_is_of_the_year_before_it_or_the_next() -> None:
    assert known(columns("Nov 2010", "Dec", "Jan", "Feb"), None) == [
        "2010-11",
        "2010-12",
        "2011-01",
        "2011-02",
    ]
    assert known(columns("Dec 2010", "Dec"), None) == [
        "2010-12",
        "2011-12",
    ]  # the same month again: a year on


@pytest.mark.parametrize(
    ("count", "first_month", "key"),
    [
        (12, 1, "fiscal_year"),  # July to June
        (18, 1, "fiscal_year"),  # July to December of the next year: one New Year
        (19, 1, "year"),  # a second one
    ],
)
def test_which_year_is_asked_for(count: int, first_month: int, key: str) -> None:
    assert question(from_july(count), first_month).key == key


def test_january_to_december_is_a_calendar_year_where_fiscal_years_begin_otherwise() -> None:
    months = columns(*NAMES)
    assert question(months, 7).key == "year"
    assert question(months, 1).key == "fiscal_year"
    assert question(columns(*NAMES[1:]), 7).key == "fiscal_year"


@pytest.mark.parametrize(
    ("titles", "year"),
    [
        (["Usage 2010"], Year(2010, fiscal=False, by="title")),
        (["FY10 usage"], Year(2010, fiscal=True, by="title")),
        (["FY10 usage, July 2009 to June 2010"], Year(2010, fiscal=True, by="title")),
        (["FY10 usage, as in 2008"], None),
        (["Usage 2010 and 2011"], None),
        (["Usage"], None),
    ],
)
def test_the_one_year_of_the_titles(titles: list[str], year: Year | None) -> None:
    assert year_of_titles(titles) == year


@pytest.mark.parametrize(
    ("text", "fiscal", "year"),
    [
        ("2010", False, Year(2010, fiscal=False)),
        ("2010", True, Year(2010, fiscal=True)),
        ("CY 2010", False, Year(2010, fiscal=False)),
        ("2010.0", False, Year(2010, fiscal=False)),
        ("FY10", False, Year(2010, fiscal=True)),
        ("2009/10", False, Year(2010, fiscal=True)),
        ("2009/11", False, None),
        ("201O", False, None),
        ("", False, None),
    ],
)
def test_a_year_as_people_write_it(text: str, fiscal: bool, year: Year | None) -> None:
    assert year_written(text, fiscal=fiscal) == year
