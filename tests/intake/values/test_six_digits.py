"""Days of six digits: read where the file proves whether year, month or day comes first; else refused."""

from collections.abc import Mapping

import pandas as pd
import pytest

from kadash.intake.values.dates import parse_dates


def days(columns: Mapping[str, list[str]], *pairs: tuple[str, str]) -> Mapping[str, list[str]]:
    """Read columns of text; what is no day is "-", what waits for an answer "?"."""
    read = parse_dates({name: pd.Series(cells, dtype="str") for name, cells in columns.items()}, after=pairs)
    return {
        name: ["?" if one.doubt else "-" if pd.isna(day) else f"{day:%Y-%m-%d}" for day in one.values]
        for name, one in read.items()
    }


FROM_THRU = ("From", "Thru")
JANUARY, FEBRUARY = ["2026-01-01", "2026-02-01"], ["2026-01-31", "2026-02-28"]


@pytest.mark.parametrize("style", ["%m%d%y", "%y%m%d", "%d%m%y"])
def test_a_pair_proves_its_order(style: str) -> None:
    cells = {
        name: [pd.Timestamp(day).strftime(style) for day in column]
        for name, column in (("From", JANUARY), ("Thru", FEBRUARY))
    }
    assert days(cells, FROM_THRU) == {"From": JANUARY, "Thru": FEBRUARY}


def test_one_column_is_read_where_only_one_order_fits() -> None:
    assert days({"Date": ["013126", "020926"]}) == {"Date": ["2026-01-31", "2026-02-09"]}
    assert days({"Date": ["260131", "260209"]}) == {"Date": ["2026-01-31", "2026-02-09"]}


def test_what_is_open_is_asked_or_refused() -> None:
    both = {"From": ["010226", "010326"], "Thru": ["020226", "020326"]}  # a month from day 2, or a day from 1
    assert days(both, FROM_THRU) == {"From": ["?", "?"], "Thru": ["?", "?"]}
    assert days({"Date": ["010526", "020526"]}) == {"Date": ["-", "-"]}  # May 26, 2001, or a day of 2026
    assert days({"Date": ["010203", "010204"]}) == {"Date": ["-", "-"]}
    assert days({"Date": ["010126", "999999"]}) == {"Date": ["-", "-"]}
    assert days({"Date": ["123456"]}) == {"Date": ["-"]}


def test_weekdays_may_stand_before_numbers() -> None:
    assert days({"Date": ["Sat 01/31/2026", "Mon, 2/9/26", "Monday 2026-03-09"]}) == {
        "Date": ["2026-01-31", "2026-02-09", "2026-03-09"]
    }
