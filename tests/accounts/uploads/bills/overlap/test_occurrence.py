"""Bills for the very same days as stored ones, which a person calls other bills: all are counted."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kadash.accounts.uploads.bills import kind
from kadash.accounts.uploads.bills.overlap.occurrence import with_free_occurrences
from kadash.core.database import Database
from kadash.intake.actions import TWICE
from tests.accounts.uploads.bills.overlap.test_whole_months import DAYS, HEAD, counts, put, rows, used
from tests.cli import run

ONE_MONTH = "Account Number,Service,Jan-10 kWh,Feb-10 kWh\n0010,Electric,1000,30\n"
TWO_MONTHS = ONE_MONTH + "0010,Electric,500,20\n"
JANUARY = "0010,Electric,,1/1/2010,1/31/2010,1200,124.80\n"
JANUARY_AGAIN = "0010,Electric,,1/1/2010,1/31/2010,1300,134.80\n"
HALF = "0010,Electric,,1/1/2010,1/15/2010,250,26.00\n"
HALF_WITHOUT_START = "0010,Electric,,,1/15/2010,1000,104.00\n"


@pytest.mark.parametrize(
    ("months", "days", "stored", "total"),
    [
        (TWO_MONTHS, JANUARY, 5, 1000 + 500 + 50 + 1200),
        (ONE_MONTH, JANUARY + JANUARY_AGAIN, 4, 1000 + 30 + 1200 + 1300),
        (TWO_MONTHS, JANUARY + JANUARY_AGAIN, 6, 1000 + 500 + 50 + 1200 + 1300),
    ],
    ids=["one beside two", "two beside one", "two beside two"],
)
def test_other_bills_for_the_days_of_a_whole_month(
    database: Database, tmp_path: Path, months: str, days: str, stored: int, total: float
) -> None:
    """They are counted beside the month's, found again by a second load, and gone after undo."""
    put(database, tmp_path, months)
    before = rows(database)
    status, report = put(database, tmp_path, HEAD + days, "whole_months=different")
    assert (status, counts(report)) == (0, (days.count("\n"), 0, 0))
    assert (len(rows(database)), used(database)) == (stored, total)
    for again in (HEAD + days, months):
        status, repeated = put(database, tmp_path, again, "whole_months=different")
        assert (status, counts(repeated)[:2], repeated["batch"]) == (0, (0, 0), None)
    assert run(database, "undo", report["batch"])[0] == 0
    assert rows(database) == before


def test_a_month_that_becomes_a_bill_which_is_stored(database: Database, tmp_path: Path) -> None:
    """The month takes the end of a bill that agrees with it; with its own start it is like another one."""
    put(database, tmp_path, ONE_MONTH)
    put(database, tmp_path, HEAD + HALF, "whole_months=different")
    before = rows(database)
    status, report = put(database, tmp_path, HEAD + HALF + HALF_WITHOUT_START)
    assert (status, counts(report)) == (0, (0, 1, 1))
    days = [(row["period_start"], row["period_end"], row["usage"]) for row in rows(database)]
    assert sorted(days) == [
        ("2010-01-01", "2010-01-15", 250),
        ("2010-01-01", "2010-01-15", 1000),
        ("2010-02-01", "2010-02-28", 30),
    ]
    assert run(database, "undo", report["batch"])[0] == 0
    assert rows(database) == before


def test_a_whole_month_and_days_of_one_file_are_two_bills(database: Database, tmp_path: Path) -> None:
    """The stored bill without a start is the whole month, which is equal in every part."""
    head = "Account Number,Service,Month,From,Thru,Usage (kWh)\n"
    put(database, tmp_path, head.replace("Month,", "") + "0010,Electric,,1/31/2010,1000\n")
    both = head + "0010,Electric,,1/3/2010,1/31/2010,400\n0010,Electric,2010-01,,,1000\n"
    status, report = put(database, tmp_path, both)
    assert (status, counts(report), used(database)) == (0, (1, 0, 1), 1400)


def frame(*bills: tuple[str, int]) -> pd.DataFrame:
    table = pd.DataFrame(bills, columns=["period_start", "occurrence"])
    fixed = {"account_id": 1, "service": "electric", "period_end": pd.Timestamp("2010-01-31")}
    return table.assign(**fixed, period_start=pd.to_datetime(table["period_start"]))  # type: ignore[arg-type]


def test_numbers_that_are_free() -> None:
    """What the file has for January is numbered on from 4, the highest; all else keeps its number."""
    stored = frame(("2010-01-01", 1), ("2010-01-01", 2), ("2010-01-02", 1)).assign(
        id=[11, 12, 13], meter=None, invoice=None
    )
    bills = frame(*(("2010-01-01", number) for number in (1, 2, 3, 4)), ("2010-01-02", 1), ("2010-01-03", 1))
    free = with_free_occurrences(bills, np.array([0, 0, 0, 0, 13, 0]), frozenset(), stored)
    assert free["occurrence"].tolist() == [5, 6, 3, 4, 1, 1]
    # The first becomes the stored one with its number, the second the other with a number that is taken.
    taking = with_free_occurrences(
        frame(("2010-01-01", 1), ("2010-01-02", 1)), np.array([11, 12]), {11, 12}, stored
    )
    assert taking["occurrence"].tolist() == [1, 2]


def test_a_row_that_the_database_refuses_is_said(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a comparison ever miss a stored bill, a sentence says so, and nothing is loaded."""
    put(database, tmp_path, DAYS)
    before = rows(database)

    def unseen(new: pd.DataFrame, stored: pd.DataFrame) -> Any:
        return np.zeros(len(new), dtype=np.int64)

    monkeypatch.setattr(kind, "match_bills", unseen)
    status, report = put(database, tmp_path, DAYS)
    assert status != 0
    assert [error["message"] for error in report["errors"]] == [TWICE]
    assert rows(database) == before
