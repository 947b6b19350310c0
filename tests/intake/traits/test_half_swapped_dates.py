"""True dates that a spreadsheet half swapped, beside columns that no spreadsheet touched."""

from datetime import date

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.values import parse_dates

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def swapped_by_a_spreadsheet(day: date) -> str:
    """Write a day as it stands after a day-first text was opened under month-first settings."""
    return f"{day.year}-{day.day:02}-{day.month:02}" if day.day <= 12 else f"{day:%d/%m/%Y}"


def read(cells: list[str], **answers: str):
    return parse_dates({"Date": pd.Series(cells, dtype="str")}, answers=answers)["Date"]


@settings(max_examples=120, deadline=None)
@given(st.lists(DAYS, min_size=2, max_size=12))
def test_both_readings_are_offered_and_the_swapped_one_is_right(days: list[date]) -> None:
    cells = [swapped_by_a_spreadsheet(day) for day in days]
    told = any(day.day <= 12 and day.day != day.month for day in days) and any(day.day > 12 for day in days)
    found = read(cells)
    assert (found.doubt is not None and found.doubt.topic == "swapped_dates") == told
    if told:
        right = read(cells, Date="day and month swapped")
        assert [one.date() for one in right.values] == days
        assert right.doubt is None


@settings(max_examples=120, deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=12), st.sampled_from(["iso", "text", "both"]))
def test_columns_that_nothing_swapped_raise_no_question(days: list[date], form: str) -> None:
    """True dates alone, text alone, or true dates of all days beside text: no swap is suspected."""
    late = [*days, date(2025, 3, 28)]  # a true date that no swap could make
    cells = [f"{day:%Y-%m-%d}" for day in late]
    if form == "text":
        cells = [f"{day:%m/%d/%Y}" for day in late]
    if form == "both":
        cells += [f"{day:%m/%d/%Y}" for day in days if day.day > 12]
    found = read(cells)
    assert found.doubt is None
    assert [one.date() for one in found.values[: len(late)]] == late
