"""A table with months as columns beside the same bills with their days: never counted twice."""

from pathlib import Path
from typing import Any

import pytest

from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.actions import load as load_examined
from kadash.intake.engine import Examination, examine
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests.bench.fuzz import NOW, TODAY
from tests.cli import export, load, run

COLUMNS = "Account Number,Service,Jan-10 kWh,Jan-10 Revenue,Feb-10 kWh,Feb-10 Revenue\n" + (
    "0010,Electric,1000,104.00,900,93.60\n"
)
HEAD = "Account Number,Service,Meter,From,Thru,Usage (kWh),Revenue\n"
DAYS = HEAD + (
    "0010,Electric,,12/15/2009,1/14/2010,1000,104.00\n0010,Electric,,1/15/2010,2/12/2010,900,93.60\n"
)
METERS = HEAD + (
    "0010,Electric,A,12/15/2009,1/14/2010,600,62.40\n"
    "0010,Electric,B,12/20/2009,1/19/2010,400,41.60\n"
    "0010,Electric,A,1/15/2010,2/12/2010,500,52.00\n"
    "0010,Electric,B,1/20/2010,2/15/2010,400,41.60\n"
)
ITEMS = "Account Number,Service,From,Thru,Item Description,Usage,Units,Cost\n" + (
    "0010,Electric,12/15/2009,1/14/2010,Energy,1000,kWh,100.00\n"
    "0010,Electric,12/15/2009,1/14/2010,Customer charge,,,4.00\n"
)
ONLY_MONTHS = "Account Number,Service,Month,Usage (kWh),Revenue\n" + (
    "0010,Electric,2010-01,1000,104.00\n0010,Electric,2010-02,900,93.60\n"
)


def put(database: Database, folder: Path, text: str, *said: str) -> tuple[int, dict[str, Any]]:
    path = folder / "bills.csv"
    path.write_text(text, encoding="utf-8")
    return load(database, path, *[part for one in said for part in ("--answer", one)])


def rows(database: Database) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = export(database, "bills")["rows"]
    return found


def used(database: Database) -> float:
    return sum(row["usage"] or 0 for row in rows(database))


def counts(report: dict[str, Any]) -> tuple[int, int, int]:
    return report["inserted"], report["updated"], report["unchanged"]


DAYS_AFTER = pytest.mark.parametrize(
    ("months", "days", "changes"),
    [
        (COLUMNS, DAYS, (0, 2, 0)),
        (ONLY_MONTHS, DAYS, (0, 2, 0)),
        (COLUMNS, METERS, (2, 2, 0)),
        (ONLY_MONTHS, METERS, (2, 2, 0)),
        (COLUMNS, ITEMS, (0, 1, 0)),
    ],
    ids=["columns", "month alone", "two meters", "month alone, two meters", "line items"],
)


@DAYS_AFTER
def test_days_after_the_months(
    database: Database, tmp_path: Path, months: str, days: str, changes: tuple[int, int, int]
) -> None:
    """The month's bill takes the days; a second bill that it was the sum of is new."""
    _, first = put(database, tmp_path, months)
    before = rows(database)
    status, second = put(database, tmp_path, days)
    assert (status, counts(second), used(database)) == (0, changes, 1900)
    assert "the same bills, kept once" in " ".join(second["warnings"])
    stored = rows(database)
    assert {(row["period_start"], row["period_end"]) for row in stored} >= {("2009-12-15", "2010-01-14")}
    for again in (days, months):
        status, report = put(database, tmp_path, again)
        assert (status, counts(report)[:2], report["batch"]) == (0, (0, 0), None)
    assert run(database, "undo", second["batch"])[0] == 0
    assert rows(database) == before
    assert run(database, "undo", first["batch"])[0] == 0
    assert rows(database) == []


@DAYS_AFTER
def test_the_days_stand_when_the_months_are_undone(
    database: Database, tmp_path: Path, months: str, days: str, changes: tuple[int, int, int]
) -> None:
    """The days' bills are then as if the months had never been loaded."""
    _, first = put(database, tmp_path, months)
    _, second = put(database, tmp_path, days)
    kept = [row for row in rows(database) if row["period_start"] != "2010-02-01"]  # without days
    status, text = run(database, "undo", first["batch"])
    count = "1 row" if changes[1] == 1 else f"{changes[1]} rows"
    assert status == 0
    assert f"{count} of bill stay: upload {second['batch']} says the same." in text
    assert rows(database) == kept
    assert run(database, "undo", second["batch"])[0] == 0
    assert rows(database) == []
    put(database, tmp_path, days)
    assert sorted(map(repr, rows(database))) == sorted(map(repr, kept))


@pytest.mark.parametrize("months", [COLUMNS, ONLY_MONTHS], ids=["columns", "month alone"])
@pytest.mark.parametrize("days", [DAYS, METERS], ids=["one bill", "two meters"])
def test_months_after_the_days(database: Database, tmp_path: Path, months: str, days: str) -> None:
    put(database, tmp_path, days)
    before = rows(database)
    status, report = put(database, tmp_path, months)
    assert (status, counts(report), report["batch"]) == (0, (0, 0, 2), None)
    assert rows(database) == before


OTHER = COLUMNS.replace("1000,104.00", "1100,114.40")
AGAINST = [(COLUMNS, DAYS), (DAYS, COLUMNS), (COLUMNS, METERS), (METERS, COLUMNS)]


@pytest.mark.parametrize(("first", "second"), AGAINST)
def test_other_figures_are_a_question(database: Database, tmp_path: Path, first: str, second: str) -> None:
    first, second = (OTHER if text == COLUMNS else text for text in (first, second))
    put(database, tmp_path, first)
    before = rows(database)
    status, report = put(database, tmp_path, second)
    assert (status, [question["key"] for question in report["questions"]]) == (3, ["whole_months"])
    [question] = report["questions"]
    assert question["choices"] == ["same", "different"]
    for part in ("In 1 month", "0010, electric, Jan 2010", "1,100 kWh, $114.40", "1,000 kWh, $104.00"):
        assert part in question["text"]
    assert rows(database) == before
    for answer, total in (("same", 1900 if first == OTHER else None), ("different", 1100 + 1000 + 900)):
        status, report = put(database, tmp_path, second, f"whole_months={answer}")
        assert status == 0
        assert total is None or used(database) == total
        status, again = put(database, tmp_path, second, f"whole_months={answer}")
        assert (status, counts(again)[:2]) == (0, (0, 0))
        if report["batch"]:
            assert run(database, "undo", report["batch"])[0] == 0
        assert rows(database) == before


def test_the_same_after_several_leaves_them(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, METERS)
    status, report = put(database, tmp_path, OTHER, "whole_months=same")
    assert (status, counts(report)) == (0, (0, 0, 2))
    assert "in several bills of the month: those stay as they are" in " ".join(report["warnings"])


def test_rounded_months_and_exact_bills(database: Database, tmp_path: Path) -> None:
    """A month rounded to whole units is the same; the finer figures stand, whichever came last."""
    exact = DAYS.replace(",1000,104.00", ",1000.4,104.37")
    rounded = COLUMNS.replace("1000,104.00", "1000,104")
    put(database, tmp_path, rounded)
    assert counts(put(database, tmp_path, exact)[1]) == (0, 2, 0)
    assert (rows(database)[0]["usage"], rows(database)[0]["revenue"]) == (1000.4, "104.37")
    assert counts(put(database, tmp_path, rounded)[1]) == (0, 0, 2)
    status, report = put(database, tmp_path, COLUMNS.replace("1000,104.00", "1000,104.50"))
    assert (status, report["questions"][0]["key"]) == (3, "whole_months")


def test_a_corrected_table_changes_its_own_months(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, COLUMNS)
    status, report = put(database, tmp_path, OTHER)
    assert (status, counts(report)) == (0, (0, 1, 1))
    calendar = HEAD + "0010,Electric,,1/1/2010,1/31/2010,1200,124.80\n"
    status, report = put(database, tmp_path, calendar)  # the very same days: a correction
    assert (status, counts(report)) == (0, (0, 1, 0))


def test_figures_that_complete_each_other(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, "Account Number,Service,Jan-10 kWh,Feb-10 kWh\n0010,Electric,1000,900\n")
    status, report = put(database, tmp_path, "Account Number,Service,From,Thru,Revenue\n"
                         "0010,Electric,12/15/2009,1/14/2010,104.00\n")  # fmt: skip
    assert (status, counts(report)) == (0, (0, 1, 0))
    first = rows(database)[0]
    assert (first["usage"], first["revenue"], first["period_end"]) == (1000, "104.00", "2010-01-14")


def test_revenue_of_months_goes_to_the_meters_that_lack_it(database: Database, tmp_path: Path) -> None:
    without = "\n".join(line.rpartition(",")[0] for line in METERS.splitlines())
    put(database, tmp_path, without)
    status, report = put(database, tmp_path, COLUMNS)
    assert (status, counts(report), used(database)) == (0, (0, 2, 0), 1900)
    assert export(database, "bills")["totals"]["revenue"] == "197.60"


def test_other_meters_are_other_bills(database: Database, tmp_path: Path) -> None:
    months = "Account Number,Service,Meter,Jan-10 kWh,Feb-10 kWh\n0010,Electric,A,1000,900\n"
    put(database, tmp_path, months)
    status, report = put(database, tmp_path, HEAD + "0010,Electric,B,12/15/2009,1/14/2010,1000,104.00\n")
    assert (status, counts(report), used(database)) == (0, (1, 0, 0), 2900)
    status, report = put(database, tmp_path, HEAD + "0010,Electric,A,12/15/2009,1/14/2010,1000,104.00\n")
    assert (status, counts(report), used(database)) == (0, (0, 1, 0), 2900)


def test_a_question_that_comes_up_while_the_file_is_looked_at(database: Database, tmp_path: Path) -> None:
    """What somebody loads between looking and loading is compared, too."""
    found = examined(database, DAYS)
    put(database, tmp_path, OTHER)
    before = rows(database)
    with pytest.raises(KadashError, match="a question about this file came up"):
        load_examined(database, LOCAL_MANAGER, found, now=NOW)
    assert rows(database) == before


def examined(database: Database, text: str) -> Examination:
    with database.reading() as session:
        return examine(
            session, text.encode(), name="bills.csv", kinds=KINDS, person=LOCAL_MANAGER, today=TODAY,
            options=Options(),
        )  # fmt: skip
