"""Bills as people have them: one account above the table, use not multiplied, revenue missing, no rows."""

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from kadash.core.database import Database
from tests.accounts.uploads.wild import bills, keys, total, wild, write
from tests.cli import load


def test_bills_of_one_account_that_stands_above_them(database: Database) -> None:
    status, report, rows = bills(database, wild("03"))
    assert (status, report["kind"], report["rows_read"]) == (0, "bills", 12)
    assert {row["account_number"] for row in rows} == {"3310047712"}
    assert (total(rows, "usage"), total(rows, "revenue")) == (99_300, 11_916)
    assert {row["service"] for row in rows} == {"electric"}


@pytest.mark.parametrize("form", ["file.csv", "file.xlsx"])
def test_the_account_may_stand_in_one_cell(sqlite_database: Database, tmp_path: Path, form: str) -> None:
    text = """Account Number: 0017
Service Type: Water,
From,To,Usage (kgal),Cost ($)
2025-01-01,2025-01-31,3,30.50
2025-02-01,2025-02-28,4,40.50"""
    status, report, rows = bills(sqlite_database, write(tmp_path, text, name=form))
    assert (status, report["kind"]) == (0, "bills")
    assert {(row["account_number"], row["service"]) for row in rows} == {("0017", "water")}
    assert total(rows, "usage") == 7000


def test_use_that_was_not_multiplied_yet(database: Database) -> None:
    status, report, rows = bills(database, wild("23b"))
    assert (status, total(rows, "usage")) == (0, 66_000)
    assert any("1,100" in w and "66,000" in w for w in report["warnings"])


METERED = "Account,Service,Read Date,Prev Read,Present Read,Mult,Usage,Unit,Amount"


def metered(*rows: tuple[int, int, int, int, float], service: str = "Electric", unit: str = "kWh") -> str:
    lines = [METERED]
    for n, (before, after, factor, use, amount) in enumerate(rows, 1):
        lines.append(f"7,{service},2025-{n:02}-03,{before},{after},{factor},{use},{unit},{amount}")
    return "\n".join(lines)


def test_use_that_is_multiplied_stays(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, metered((100, 200, 40, 4000, 400), (200, 310, 40, 4400, 440)))
    status, report, rows = bills(sqlite_database, path)
    assert (status, total(rows, "usage")) == (0, 8400)
    assert not any("multipl" in w for w in report["warnings"])


def test_what_the_price_does_not_tell_is_asked(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, metered((100, 200, 10, 100, 400), service="Water", unit="CCF"))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["multiplier"])
    _, _, rows = bills(sqlite_database, path, "multiplier=multiply the use")
    assert total(rows, "usage") == pytest.approx(748_051.948, abs=0.01)


def test_a_register_that_started_again_and_a_row_that_differs(
    sqlite_database: Database, tmp_path: Path
) -> None:
    path = write(tmp_path, metered((99_950, 50, 1, 100, 10), (50, 150, 1, 100, 10), (150, 250, 1, 777, 10)))
    status, report, rows = bills(sqlite_database, path)
    assert (status, total(rows, "usage")) == (0, 977)
    assert any("row 4 (use 777, readings 100)" in w for w in report["warnings"])


def test_bills_without_revenue_are_counted_and_named(database: Database) -> None:
    status, report, rows = bills(database, wild("68"))
    assert (status, len(rows), total(rows, "revenue")) == (0, 3, 36)
    assert any(w.startswith("2 bills have no revenue (rows 3, 4), of 3") for w in report["warnings"])


def test_a_header_without_rows_says_so(database: Database) -> None:
    status, report = load(database, wild("69"))
    assert (status, report["rows_read"]) == (0, 0)
    assert any(w.startswith("No rows found") for w in report["warnings"])
    assert not any("stored already" in w for w in report["warnings"])


@pytest.mark.parametrize("name", ["08b", "08c"])
def test_errors_of_workbooks_with_and_without_references(database: Database, name: str) -> None:
    _, report = load(database, wild(name), "--good-rows")
    assert (report["rejected"], report["inserted"]) == (3, 1)
    assert [error["value"] for error in report["errors"]] == ["#REF!", "#N/A", "#VALUE!"]


def test_dates_that_a_spreadsheet_half_swapped_are_asked(database: Database) -> None:
    status, report = load(database, wild("10b"))
    assert (status, keys(report)) == (3, ["swapped_dates:Activity Date"])


def test_both_readings_of_half_swapped_periods(sqlite_database: Database, tmp_path: Path) -> None:
    text = """Account Number,Service,Period End,kWh,Amount
7,Electric,2025-05-03,100,10
7,Electric,2025-06-04,100,10
7,Electric,25/06/2025,100,10"""
    path = write(tmp_path, text)
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["swapped_dates:Period End"])
    _, _, rows = bills(sqlite_database, path, "swapped_dates:Period End=day and month swapped")
    assert sorted(row["period_end"] for row in rows) == ["2025-03-05", "2025-04-06", "2025-06-25"]


def test_periods_of_one_month_with_odd_lengths_are_said(sqlite_database: Database, tmp_path: Path) -> None:
    rows = "\n".join(f"7,Electric,2025-01-{n:02},2025-01-{n + 1:02},100,10" for n in range(1, 7))
    path = write(tmp_path, f"Account Number,Service,From,Thru,kWh,Amount\n{rows}")
    _, report, _ = bills(sqlite_database, path)
    assert any(w.startswith("All bills end in") for w in report["warnings"])


def test_one_question_for_the_order_of_several_columns(sqlite_database: Database, tmp_path: Path) -> None:
    text = """Account Number,Service,From,Thru,Bill Date,kWh,Amount
7,Electric,01/02/2025,01/03/2025,01/04/2025,100,10"""
    path = write(tmp_path, text)
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["date_order"])
    _, _, rows = bills(sqlite_database, path, "date_order=day_first")
    assert rows[0]["period_end"] == "2025-03-01"


def test_one_question_for_one_scale(database: Database) -> None:
    status, report = load(database, wild("70"))
    assert (status, keys(report)) == (3, ["scale"])
    status, report = load(database, wild("70"), "--answer", "scale=1..5")
    assert (status, report["inserted"]) == (0, 3)


READINGS = st.lists(st.integers(20, 500), min_size=2, max_size=6)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=READINGS, factor=st.sampled_from([20, 40, 80, 120]), done=st.booleans())
def test_the_use_is_the_readings_times_the_multiplier(
    sqlite_database: Database,
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[int],
    factor: int,
    done: bool,
) -> None:
    """Whether the use was multiplied or not, what is stored is what the meter says, at 10 cents a kWh."""
    rows, level = [], 1000
    for step in steps:
        use = step * factor
        rows.append((level, level + step, factor, use if done else step, use / 10))
        level += step
    path = write(tmp_path_factory.mktemp("meter"), metered(*rows))
    _, report = load(sqlite_database, path, "--dry-run")
    assert report["questions"] == []
    assert any("not multiplied" in w for w in report["warnings"]) == (not done)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(blanks=st.lists(st.sampled_from(["10.00", "", "TBD", "N/A", "$ 12.50"]), min_size=2, max_size=9))
def test_every_missing_revenue_is_counted(
    sqlite_database: Database, tmp_path_factory: pytest.TempPathFactory, blanks: list[str]
) -> None:
    rows = [f"7,Electric,2025-{n:02}-01,2025-{n:02}-28,100,{cell}" for n, cell in enumerate(blanks, 1)]
    text = "\n".join(["Account Number,Service,From,Thru,kWh,Amount", *rows])
    _, report = load(sqlite_database, write(tmp_path_factory.mktemp("revenue"), text), "--dry-run")
    missing = sum(1 for cell in blanks if "." not in cell)
    said = [w for w in report["warnings"] if "revenue" in w]
    assert bool(said) == bool(missing)
    if 0 < missing < len(blanks):
        assert said[0].startswith("1 bill has" if missing == 1 else f"{missing} bills have")
