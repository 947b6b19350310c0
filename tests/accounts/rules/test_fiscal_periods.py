"""Fiscal periods by the forms in which ledgers write them, and the months that they are."""

import pytest

from kadash.accounts.rules.fiscal_periods import month_of, period_in_header, period_written
from kadash.core.periods import Month


@pytest.mark.parametrize(
    ("text", "number", "sure"),
    [
        ("001.2025", 1, True), ("P01 2025", 1, True), ("2025/001", 1, True), ("FY25 P3", 3, True),
        ("2025003", 3, True), ("P3-FY25", 3, True), ("Period 3 2025", 3, True), ("2025-03", 3, False),
        ("03.2025", 3, False), ("2025-M03", 3, False), ("016.2025", 16, True),
    ],
)  # fmt: skip
def test_a_period_of_a_year_is_read(text: str, number: int, sure: bool) -> None:
    found = period_written(text)
    assert found is not None
    assert (found.number, found.year, found.sure) == (number, 2025, sure)


@pytest.mark.parametrize(
    "text", ["1/31/2025", "2025-01-31", "017.2025", "Jan 2025", "FY2009-10", "2025", "12"]
)
def test_other_words_are_no_period(text: str) -> None:
    assert period_written(text) is None


@pytest.mark.parametrize(
    ("header", "number", "year", "rest"),
    [
        ("P01", 1, None, ""), ("FY25 P3 kWh", 3, 2025, "kWh"), ("Period 12", 12, None, ""),
        ("2025/007", 7, 2025, ""), ("2025M03", 3, 2025, ""),
    ],
)  # fmt: skip
def test_a_period_in_a_header_leaves_its_other_words(
    header: str, number: int, year: int | None, rest: str
) -> None:
    found = period_in_header(header)
    assert found is not None
    assert (found.number, found.year, found.rest) == (number, year, rest)


@pytest.mark.parametrize("header", ["Peak 3", "Q3", "2025-01", "Jul 10", "Account Number", "Total 2025"])
def test_other_headers_are_no_period(header: str) -> None:
    assert period_in_header(header) is None


@pytest.mark.parametrize(
    ("year", "period", "first", "month"),
    [
        (2025, 1, 1, Month(2025, 1)), (2025, 1, 7, Month(2024, 7)), (2025, 6, 7, Month(2024, 12)),
        (2025, 7, 7, Month(2025, 1)), (2025, 12, 7, Month(2025, 6)), (2025, 3, 10, Month(2024, 12)),
        (2025, 13, 7, None),
    ],
)  # fmt: skip
def test_a_fiscal_year_is_named_for_the_year_in_which_it_ends(
    year: int, period: int, first: int, month: Month | None
) -> None:
    assert month_of(year, period, first) == month
