"""Bills by the period of a fiscal year, or by a month beside its year: never a calendar month unseen."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.accounts.uploads.wild import bills, keys, write
from tests.understood import table, understood

HEAD = "Account Number,Service,{0},kWh,Amount"


def dated(header: str, *cells: str) -> str:
    rows = [f"7,Electric,{cell},100,{n}0.00" for n, cell in enumerate(cells, 1)]
    return "\n".join([HEAD.format(header), *rows])


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Fiscal year/period", ("001.2025", "007.2025")),
        ("Period", ("P01 2025", "P07 2025")),
        ("Fiscal Period", ("2025-01", "2025-07")),
        ("Month", ("2025-M01", "2025-M07")),
        ("Fiscal Year,Period", ("2025,1", "2025,7")),
    ],
)
def test_the_start_of_the_fiscal_year_is_asked(
    sqlite_database: Database, tmp_path: Path, header: str, cells: tuple[str, ...]
) -> None:
    path = write(tmp_path, dated(header, *cells))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["fiscal_year_start"])
    status, report, rows = bills(sqlite_database, path, "fiscal_year_start=July")
    assert (status, [row["period_end"] for row in rows]) == (0, ["2024-07-31", "2025-01-31"])
    assert any("fiscal year begins in July" in warning for warning in report["warnings"])


def test_a_closing_period_is_no_month(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, dated("Period", "012.2025", "013.2025"))
    status, report, _ = bills(sqlite_database, path, "fiscal_year_start=January")
    assert status == 1
    assert [(error["row"], error["code"]) for error in report["errors"]] == [(3, "not_a_month")]


@pytest.mark.parametrize("cells", [("2025,1", "2025,2"), ("2025,January", "2025,Feb")])
def test_a_month_beside_its_year(sqlite_database: Database, tmp_path: Path, cells: tuple[str, ...]) -> None:
    status, _, rows = bills(sqlite_database, write(tmp_path, dated("Year,Month", *cells)))
    assert (status, [row["period_end"] for row in rows]) == (0, ["2025-01-31", "2025-02-28"])


def test_numbers_of_months_beside_a_fiscal_year_are_asked(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, dated("Fiscal Year,Month", "2025,1", "2025,7"))
    assert keys(bills(sqlite_database, path)[1]) == ["month_numbers"]
    said = ("month_numbers=calendar months", "fiscal_year_start=July")
    rows = bills(sqlite_database, path, *said)[2]
    assert [row["period_end"] for row in rows] == ["2024-07-31", "2025-01-31"]


def test_periods_as_columns(sqlite_database: Database, tmp_path: Path) -> None:
    names = ",".join(f"P{n} kWh" for n in range(1, 13))
    cells = ",".join(str(n) for n in range(1, 13))
    path = write(tmp_path, f"Account Number,Fiscal Year,{names}\n7,2025,{cells}\n8,2025,{cells}")
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["fiscal_year_start"])
    _, _, rows = bills(sqlite_database, path, "fiscal_year_start=10")
    mine = {row["period_end"]: row["usage"] for row in rows if row["account_number"] == "7"}
    assert (len(mine), mine["2024-10-31"], mine["2025-09-30"]) == (12, 1, 12)


def test_prices_by_time_of_use_are_no_fiscal_periods(sqlite_database: Database, tmp_path: Path) -> None:
    names = ",".join(f"P{n} kWh" for n in range(1, 7))
    path = write(tmp_path, f"Account Number,Month,{names}\n7,2025-01,1,2,3,4,5,6\n7,2025-02,1,2,3,4,5,6")
    assert bills(sqlite_database, path)[0] in (2, 3)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Bill Period", "7"),
        ("Bill Period", "P07"),
        ("Service Period", "Monthly"),
        ("Service Period", "30 days"),
        ("Usage Period", "Summer"),
        ("Statement Period", "C04"),
    ],
)
@pytest.mark.parametrize("dated", ["Bill Date", "Thru"])
def test_a_period_that_names_no_month_leaves_the_dates(name: str, word: str, dated: str) -> None:
    rows = [["31", "2025-01-31", word, 1000, "10.00"], ["31", "2025-02-28", word, 1100, "11.00"]]
    found = understood(table([["Account", dated, name, "kWh", "Amount"], *rows]))
    assert (found.keys, found.defects, found.total("usage")) == ([], (), 2100)
