"""What is known of a quarter, by hand; a quarter that is not complete says so."""

from datetime import date

import pandas as pd
import pytest

from kadash.core.periods import Month, Period
from kadash.engagement.rules.promises import Kept
from kadash.engagement.rules.quarter_facts import Fact, bills, conversations, promises, satisfaction, usage

Q1 = Period.parse("2025-01..2025-03")


def months(*rows: tuple[int, int, float | None]) -> pd.DataFrame:
    found = [(Month(year, month).number, "electric", kwh) for year, month, kwh in rows]
    return pd.DataFrame(found, columns=["month", "service", "usage"])


LAST_YEAR = [(2024, 1, 100.0), (2024, 2, 100.0), (2024, 3, 100.0)]
THIS_YEAR = [(2025, 1, 90.0), (2025, 2, 95.0), (2025, 3, 100.0)]


@pytest.mark.parametrize(
    ("rows", "value", "note"),
    [
        ([*LAST_YEAR, *THIS_YEAR], "285 kWh", "-5.0% against the same quarter of the year before"),
        ([*LAST_YEAR[:2], *THIS_YEAR], "285 kWh", "the same quarter of the year before is not complete"),
        ([*LAST_YEAR, *THIS_YEAR[:2]], "185 kWh", "2 of 3 months are billed so far"),
        ([*LAST_YEAR, *THIS_YEAR[:2], (2025, 3, None)], "185 kWh", "2 of 3 months are billed so far"),
    ],
)
def test_usage(rows: list[tuple[int, int, float | None]], value: str, note: str) -> None:
    assert usage(months(*rows), Q1) == (Fact("Electric usage", value, note),)


def test_no_usage_is_no_figure() -> None:
    assert usage(months(*LAST_YEAR), Q1) == ()


def test_bills() -> None:
    frame = pd.DataFrame({"revenue_cents": [1_000_01, 2_000_02, None], "correction": [None, True, False]})
    assert bills(frame) == Fact("Bills", "$3,000.03", "3 bills; 1 of them were corrections")
    assert bills(frame[:1]) == Fact("Bills", "$1,000.01", "1 bill; none was a correction")
    assert bills(frame[:0]).value == "none yet"


def test_satisfaction() -> None:
    answers = [("Fall", None), ("Spring", 712.4), ("Winter", 700.0)]
    assert satisfaction(answers, target=720) == Fact(
        "Satisfaction", "712 points", "in Spring, +12 since Winter, 8 below the target of 720"
    )
    same = [("Fall", 778.2), ("Spring", 777.9)]
    assert satisfaction(same, target=None).note == "in Fall, as in Spring"
    assert satisfaction([], target=720).value == "not known"


def test_promises_and_conversations() -> None:
    assert promises(Kept(2, 3, 1)).note == "done by the day first promised; 1 more dropped with your word"
    assert promises(Kept(0, 0, 0)).value == "none fell due"
    days = [date(2024, 12, 31), date(2025, 1, 1), date(2025, 3, 31), date(2025, 4, 1)]
    assert conversations(days, Q1, today=date(2025, 5, 1)) == Fact(
        "Conversations", "2", "last on Mar 31, 2025"
    )
    assert conversations(days, Q1, today=date(2025, 1, 1)).note == "last on Jan 1, 2025"
