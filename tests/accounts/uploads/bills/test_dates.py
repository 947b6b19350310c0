"""Dates of bills that only a person can read."""

from pathlib import Path

from kadash.core.database import Database
from tests.cli import export, load


def test_dates_in_question_are_not_called_missing(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(
        "Account Number,Service,From,Thru,Revenue\n0010,Electric,1/2/2010,2/3/2010,5.00\n", encoding="utf-8"
    )
    status, report = load(database, path)
    assert status == 3
    assert [one["key"] for one in report["questions"]] == ["date_order"]
    assert (report["rows_read"], report["rejected"], report["errors"]) == (1, 0, [])

    status, report = load(
        database, path, "--answer", "date_order:From=day_first", "--answer", "date_order:Thru=day_first"
    )
    assert (status, report["inserted"]) == (0, 1)
    [bill] = export(database, "bills")["rows"]
    assert (bill["period_start"], bill["period_end"]) == ("2010-02-01", "2010-03-02")


def test_a_bill_without_any_date_is_a_defect(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(
        "Account Number,Service,From,Thru,Revenue\n"
        "0010,Electric,7/29/2010,8/30/2010,5.00\n"
        "0011,Electric,,,5.00\n",
        encoding="utf-8",
    )
    status, report = load(database, path)
    assert status == 1
    assert [(one["row"], one["code"]) for one in report["errors"]] == [(3, "missing_required")]


def test_a_start_without_the_days_that_follow_it_is_no_end(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(
        "Account Number,Service,From,Thru,Days,Revenue\n"
        "0010,Electric,7/29/2010,8/30/2010,32,5.00\n"
        "0010,Electric,8/30/2010,,31,6.00\n"
        "0010,Electric,10/29/2010,,,\n",
        encoding="utf-8",
    )
    status, report = load(database, path, "--good-rows")
    assert (status, report["inserted"]) == (1, 2)
    assert [(one["row"], one["code"]) for one in report["errors"]] == [(4, "missing_required")]
    ends = [bill["period_end"] for bill in export(database, "bills")["rows"]]
    assert ends == ["2010-08-30", "2010-09-30"]


def days_file(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "bills.csv"
    path.write_text("\n".join(("Account Number,Service,From,Days,Revenue", *rows)) + "\n", encoding="utf-8")
    return path


def ends(database: Database) -> list[tuple[str, str]]:
    return [(bill["period_end"], bill["revenue"]) for bill in export(database, "bills")["rows"]]


def test_a_month_of_days_ends_in_its_month(database: Database, tmp_path: Path) -> None:
    rows = ("0010,Electric,2010-01-01,31,5.00", "0010,Electric,2010-02-01,28,6.00")
    status, _ = load(database, days_file(tmp_path, *rows))
    assert status == 0
    assert ends(database) == [("2010-01-31", "5.00"), ("2010-02-28", "6.00")]


def test_what_days_count_is_asked_where_the_file_does_not_say(database: Database, tmp_path: Path) -> None:
    path = days_file(tmp_path, "0010,Electric,2010-01-02,30,5.00")
    status, report = load(database, path)
    assert status == 3
    assert report["errors"] == []
    [question] = report["questions"]
    assert question["key"] == "days_count"
    assert "Jan 31, 2010" in question["text"]
    assert "Feb 1, 2010" in question["text"]
    status, _ = load(database, path, "--answer", "days_count=days_of_service")
    assert (status, ends(database)) == (0, [("2010-01-31", "5.00")])


def test_the_other_answer(database: Database, tmp_path: Path) -> None:
    path = days_file(tmp_path, "0010,Electric,2010-01-02,30,5.00")
    status, _ = load(database, path, "--answer", "days_count=to_next_reading")
    assert (status, ends(database)) == (0, [("2010-02-01", "5.00")])
