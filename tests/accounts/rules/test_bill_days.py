"""January 1 and 31 days: January 31 or February 1, as the rest of the file says."""

import pandas as pd
import pytest

from kadash.accounts.rules.bill_days import Counting, counting, end_of

ONE = ("meter",)


def rows(*bills: tuple[str, int | None, str | None]) -> tuple[pd.DataFrame, pd.Series]:
    """Bills as start, days and stated end; all of one meter unless a test says another."""
    frame = pd.DataFrame(
        {
            "period_start": pd.to_datetime([start for start, _, _ in bills]),
            "days": pd.array([days for _, days, _ in bills], dtype="Int64"),
            "meter": "M1",
        }
    )
    return frame, pd.Series(pd.to_datetime([end for _, _, end in bills]))


@pytest.mark.parametrize(
    ("bills", "expected"),
    [
        # a stated end beside start and days: 10 January and 30 days
        ([("2010-01-10", 30, "2010-02-08"), ("2010-02-09", 28, None)], Counting.SERVICE_DAYS),
        ([("2010-01-10", 30, "2010-02-09"), ("2010-02-09", 28, None)], Counting.TO_NEXT_READING),
        # exactly a calendar month
        ([("2010-01-01", 31, None)], Counting.SERVICE_DAYS),
        ([("2010-02-01", 28, None)], Counting.SERVICE_DAYS),
        # each day in one period only, or the reading's day apart
        ([("2010-01-10", 30, None), ("2010-02-09", 28, None)], Counting.SERVICE_DAYS),
        ([("2010-01-10", 30, None), ("2010-02-10", 28, None)], Counting.TO_NEXT_READING),
        # nothing to go by: one bill, a gap, no days
        ([("2010-01-10", 30, None)], None),
        ([("2010-01-10", 30, None), ("2010-03-20", 28, None)], None),
        ([("2010-02-01", 29, None)], None),
        ([("2010-01-10", None, None)], None),
        # stated ends that contradict each other prove nothing
        ([("2010-01-10", 30, "2010-02-08"), ("2010-02-09", 28, "2010-03-09")], None),
        # a stated end goes before a calendar month
        ([("2010-01-01", 31, "2010-02-01"), ("2010-02-01", 28, None)], Counting.TO_NEXT_READING),
    ],
)
def test_what_the_days_count(bills: list, expected: Counting | None) -> None:
    frame, ends = rows(*bills)
    assert counting(frame, ends, ONE) is expected


def test_the_next_start_is_one_of_the_same_series() -> None:
    frame, ends = rows(("2010-01-10", 30, None), ("2010-02-09", 28, None))
    frame["meter"] = ["M1", "M2"]
    assert counting(frame, ends, ONE) is None


def test_items_of_one_bill_are_one_period() -> None:
    frame, ends = rows(("2010-01-10", 30, None), ("2010-01-10", 30, None), ("2010-02-09", 28, None))
    assert counting(frame, ends, ONE) is Counting.SERVICE_DAYS


def test_the_end() -> None:
    frame, _ = rows(("2010-01-01", 31, None), ("2010-01-10", None, None))
    ends = {how: end_of(frame["period_start"], frame["days"], how) for how in Counting}
    assert [str(day.date()) for day in (ends[how][0] for how in Counting)] == ["2010-01-31", "2010-02-01"]
    assert all(pd.isna(end[1]) for end in ends.values())
