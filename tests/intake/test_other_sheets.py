"""A workbook with several tables of one kind: what is not read is named."""

from pathlib import Path

import xlsxwriter

from kadash.core.database import Database
from tests.cli import load

HEAD = ["Account Number", "Service", "Bill Month", "Revenue"]


def test_other_sheets_of_the_kind_are_named(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in (("Jan", 2), ("Feb", 3)):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, HEAD)
            for row in range(rows):
                sheet.write_row(row + 1, 0, [f"004000{row}", "Electric", "2025-01", 10])
        book.add_worksheet("Notes").write_row(0, 0, ["Asked", "by", "Pat"])
    status, report = load(sqlite_database, path, "--dry-run")
    assert (status, report["sheet"], report["rows_read"]) == (0, "Jan", 2)
    named = [said for said in report["warnings"] if "of the same kind" in said]
    assert len(named) == 1
    assert "“Feb”" in named[0]
    assert "3 rows" in named[0]
    assert load(sqlite_database, path, "--sheet", "Feb", "--dry-run")[1]["rows_read"] == 3
