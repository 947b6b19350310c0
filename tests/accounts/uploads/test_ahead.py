"""Bills and readings of days that have not come yet are asked about."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kadash.accounts.uploads.ahead import KEY, LEAVE_OUT, LOAD, ahead
from kadash.core.database import Database
from kadash.core.settings import Settings
from kadash.intake.types import Context
from tests.cli import export, load

TODAY = date(2026, 3, 10)


def context(**answers: str) -> Context:
    return Context("b.csv", "rows", TODAY, "Dana", Settings(), answers)


def begins(*days: str | None) -> pd.Series:
    return pd.Series(pd.to_datetime(list(days)))


def test_today_has_come_and_tomorrow_has_not() -> None:
    found = ahead(begins("2026-03-10", "2026-03-11", None), [2, 3, 4], context(ahead=LEAVE_OUT), thing="bill")
    assert found.out.tolist() == [False, True, False]
    assert found.warnings == (
        "1 bill that would begin after today (March 10, 2026) was left out, as you answered.",
    )


def test_a_day_of_slack_is_for_clocks_of_other_zones() -> None:
    moments = begins("2026-03-11 23:45", "2026-03-12 00:00")
    found = ahead(moments, [2, 3], context(ahead=LEAVE_OUT), thing="reading", slack=1)
    assert found.out.tolist() == [False, True]


def test_nothing_is_left_out_before_somebody_answered() -> None:
    found = ahead(begins("2030-01-01", "2026-02-01"), [7, 8], context(), thing="bill")
    assert not found.out.any()
    (question,) = found.questions
    assert question.choices == (LOAD, LEAVE_OUT)
    assert "1 bill would begin after today (March 10, 2026)" in question.text
    assert "row 7 and begins on January 1, 2030" in question.text


def test_loaded_all_the_same_nothing_is_asked_or_said() -> None:
    found = ahead(begins("2030-01-01"), [2], context(ahead=LOAD), thing="bill")
    assert (found.out.tolist(), found.questions, found.warnings) == ([False], (), ())


ROWS = """Account Number,Bill From,Bill To,kWh,Revenue
1001,2025-01-01,2025-01-31,1000,120.00
1002,2099-01-01,2099-01-31,2000,220.00
"""
MONTHS = """Account Number,Measure,Jan 2025,Feb 2099
1001,kWh,1000,2000
1002,kWh,3000,4000
"""
READINGS = """Account,Meter,Start,kWh
1001,M1,2025-01-01 00:00,10
1001,M1,2025-01-01 01:00,10
1001,M1,2099-01-01 00:00,10
1001,M1,2099-01-01 01:00,10
"""


@pytest.mark.parametrize(
    ("text", "kept", "aside"),
    [(ROWS, 1, 1), (MONTHS, 2, 0), (READINGS, 2, 2)],
    ids=["rows", "months", "readings"],
)
def test_asked_by_every_layout_and_left_out_as_answered(
    sqlite_database: Database, tmp_path: Path, text: str, kept: int, aside: int
) -> None:
    file = tmp_path / "f.csv"
    file.write_text(text)
    status, found = load(sqlite_database, file)
    assert (status, found["inserted"]) == (3, 0)
    assert [question["key"] for question in found["questions"]] == [KEY]
    assert export(sqlite_database, "bills")["rows"] == []

    status, found = load(sqlite_database, file, "--answer", f"{KEY}={LEAVE_OUT}")
    assert (status, found["inserted"], found["rows_read"], len(found["set_aside"])) == (0, kept, kept, aside)
