"""Accounts that stand once for several rows; rows that belong to nobody."""
# ruff: noqa: E501 - tables of files read better with a file in one line

import csv
import io
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load

WILD = EXAMPLES / "wild"
HEAD = ["Account Name", "Account Number", "Activity Date", "Subject", "Assigned", "Status"]


def _csv(folder: Path, rows: list[list[str]], *, delimiter: str = ",") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path = folder / "t.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def test_merged_cells_count_for_each_row(database: Database) -> None:
    status, report = load(database, WILD / "11_merged_account_cells.xlsx")
    assert (status, report["rejected"]) == (0, 0)
    assert any(
        "Merged cells count for each of their rows: 12 cells of “Account Number”, “Customer Name”, “Service”"
        in said
        for said in report["warnings"]
    )
    bills = export(database, "bills")
    assert len(bills["rows"]) == 6
    assert bills["totals"]["revenue"] == "4806.00"  # twice 800 + 801 + 802


@pytest.mark.parametrize("left", [0, 2])
def test_merged_cells_wherever_the_table_stands(sqlite_database: Database, tmp_path: Path, left: int) -> None:
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, left, 1, left + 3, "Bills of 2025")
        sheet.write_row(2, left, ["Account Number", "Service", "Bill Month", "Revenue"])
        sheet.merge_range(3, left, 4, left, "0040001")
        sheet.merge_range(3, left + 1, 5, left + 1, "Electric")
        sheet.write(5, left, "0040002")
        for row, (month, amount) in enumerate([("2025-01", 10), ("2025-02", 20), ("2025-01", 30)], start=3):
            sheet.write_row(row, left + 2, [month, amount])
    status, report = load(sqlite_database, path)
    assert (status, report["inserted"]) == (0, 3), report
    rows = export(sqlite_database, "bills")["rows"]
    assert sorted((r["account_number"], r["service"], r["revenue"]) for r in rows) == [
        ("0040001", "electric", "10.00"), ("0040001", "electric", "20.00"), ("0040002", "electric", "30.00"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["38b_grouped_activities.csv", "35_odoo_child_rows.csv"])
def test_groups_that_prove_themselves(database: Database, name: str) -> None:
    status, report = load(database, WILD / name)
    assert (status, report["inserted"], report["without_account"]) == (0, 5, 0)
    assert any("filled down for 3 rows" in said for said in report["warnings"])


def _group(number: str, rows: int) -> list[list[str]]:
    return [
        [f"Mill {number}" if row == 0 else "", number if row == 0 else "", f"2025-10-{row + 1:02d}", "Call", "Rep", "Open"]
        for row in range(rows)
    ]  # fmt: skip


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_groups_that_prove_nothing_are_asked_about(
    database: Database, tmp_path: Path, delimiter: str
) -> None:
    path = _csv(tmp_path, [HEAD, *_group("0038001", 3), *_group("0038002", 2)], delimiter=delimiter)
    status, report = load(database, path)
    assert status == 3
    assert [(q["key"], q["choices"]) for q in report["questions"]] == [
        ("without_account", ["fill_down", "keep"])
    ]
    status, report = load(database, path, "--answer", "without_account=keep", "--dry-run")
    assert (status, report["without_account"]) == (0, 3)
    assert any("3 of 5 rows (activity) found no account" in said for said in report["warnings"])
    status, report = load(database, path, "--answer", "without_account=fill_down")
    assert (status, report["inserted"], report["without_account"]) == (0, 5, 0)


def test_bills_without_numbers_are_asked_about_once(sqlite_database: Database, tmp_path: Path) -> None:
    head = ["Account Number", "Service", "Bill Month", "Revenue"]
    rows = [["0040001", "Electric", "2025-01", "10"], ["", "Electric", "2025-02", "20"]]
    path = _csv(tmp_path, [head, *rows])
    status, report = load(sqlite_database, path)
    assert (status, report["questions"][0]["choices"]) == (3, ["fill_down", "reject"])
    assert load(sqlite_database, path, "--answer", "without_account=reject")[1]["rejected"] == 1
    assert load(sqlite_database, path, "--answer", "without_account=fill_down")[1]["inserted"] == 2


def test_a_few_rows_of_nobody_are_counted_and_not_asked_about(
    sqlite_database: Database, tmp_path: Path
) -> None:
    rows = [[f"Mill {n}", f"00{n}", "2025-10-01", "Call", "Rep", "Open"] for n in range(20)]
    rows[7][:2] = ["", ""]
    status, report = load(sqlite_database, _csv(tmp_path, [HEAD, *rows]))
    assert (status, report["without_account"]) == (0, 1)
    assert any("1 of 20 rows (activity) found no account" in said for said in report["warnings"])


def test_more_than_a_tenth_of_strange_names_is_asked_about(sqlite_database: Database, tmp_path: Path) -> None:
    rows = [["Mill", "", "2025-10-01", "Call", "Rep", "Open"] for _ in range(3)]
    path = _csv(tmp_path, [HEAD, *rows])
    assert load(sqlite_database, path, "--dry-run")[0] == 0  # no account is stored yet: nothing to choose
    accounts = tmp_path / "a.csv"
    accounts.write_text("Account Number,Account Name\n0041001,Foundry\n")
    load(sqlite_database, accounts)
    status, report = load(sqlite_database, path)
    assert (status, [q["key"] for q in report["questions"]]) == (3, ["without_account"])
    status, report = load(sqlite_database, path, "--answer", "without_account=keep")
    assert (status, report["inserted"], report["without_account"]) == (0, 3, 3)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.integers(1, 4), min_size=2, max_size=5), closed=st.booleans())
def test_no_row_gets_anothers_account(
    sqlite_database: Database, tmp_path: Path, sizes: list[int], closed: bool
) -> None:
    """With the trait (groups with subtotals) every row gets its group's account; without it nothing is filled."""
    rows: list[list[str]] = []
    for place, size in enumerate(sizes):
        group = _group(f"005{place}", size)
        if not closed:
            group = [[f"Mill {place}", f"005{place}", *row[2:]] for row in group]
        rows += [*group, ["Subtotal", "", str(size), "", "", ""]]
    status, report = load(sqlite_database, _csv(tmp_path, [HEAD, *rows]), "--dry-run")
    assert (status, report["rows_read"], report["without_account"]) == (0, sum(sizes), 0)
    filled = any("filled down" in said for said in report["warnings"])
    assert filled == (closed and max(sizes) > 1)
