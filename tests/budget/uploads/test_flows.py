"""Budgets with money that comes in beside money that is spent; actuals in debit and credit."""
# ruff: noqa: E501 - files read better with a file in one line

from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.core.errors import Unusable
from tests.cli import EXAMPLES, export, load
from tests.understood import table, understood

WILD = EXAMPLES / "wild"


def _file(folder: Path, text: str) -> Path:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_income_is_no_cost(database: Database) -> None:
    status, report = load(database, WILD / "46_budget_in_and_out.csv")
    assert (status, report["kind"], report["inserted"]) == (0, "budget", 3)
    assert report["set_aside"] == [{"row": 2, "reason": "money that comes in (“In”), no cost"}]
    budget = export(database, "budget")
    assert budget["totals"]["grand"] == "21000.00"  # 3,000 + 14,000 + 4,000
    assert {row["fiscal_year"] for row in budget["rows"]} == {2027}


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Type", ("Income", "Expense")),
        ("Income/Expense", ("Revenue", "Expenditure")),
        ("Flow", ("in", "out")),
    ],
)
@pytest.mark.parametrize("year", ["FY 2026", "2026 Budget", "2026"])
def test_other_words_for_it(
    sqlite_database: Database, tmp_path: Path, header: str, words: tuple[str, str], year: str
) -> None:
    text = f"{header};Category;Account;{year}\n{words[0]};Fees;4010 Allocation;900\n{words[1]};Supplies;5010 Paper;100\n"
    status, report = load(sqlite_database, _file(tmp_path, text), "--kind", "budget")
    assert (status, report["inserted"], len(report["set_aside"])) == (0, 1, 1), report
    assert export(sqlite_database, "budget")["totals"]["grand"] == "100.00"


def test_a_budget_of_costs_alone_stays_whole(sqlite_database: Database, tmp_path: Path) -> None:
    text = "Fiscal Year,Category,Account,Description,Amount\n2026,Income events,5010,Paper,100\n2026,Cost,5020,Pens,50\n"
    status, report = load(sqlite_database, _file(tmp_path, text))
    assert (status, report["inserted"], report["set_aside"]) == (0, 2, [])


def test_debit_less_credit(database: Database) -> None:
    status, report = load(database, WILD / "47_actuals_debit_credit.csv")
    assert (status, report["kind"], report["inserted"]) == (0, "actuals", 4)
    assert any("debit less credit" in said for said in report["warnings"])


@pytest.mark.parametrize(
    ("header", "row", "rejected"),
    [
        ("Date,Account,Description,Debits,Credits", "2026-01-13,5010,Paper,,", 1),
        ("Posting Date,GL Code,Memo,Dr,Cr", "2026-01-13,5010,Paper,10,", 0),
        ("Date,Account,Description,Debit,Credit,Net Amount", "2026-01-13,5010,Paper,10,,10", 0),
    ],
)
def test_entries_without_either_are_rejected(
    sqlite_database: Database, tmp_path: Path, header: str, row: str, rejected: int
) -> None:
    report = load(sqlite_database, _file(tmp_path, f"{header}\n{row}\n"), "--dry-run")[1]
    assert (report["kind"], report["rejected"]) == ("actuals", rejected)


@pytest.mark.parametrize(
    ("header", "year"),
    [
        ("FY26 Budget", "2026"), ("2026", "2026"), ("FY 2026 Adopted Budget", "2026"), ("FY26", "2026"),
        ("Adopted FY27", "2027"), ("$", ""),
    ],
)  # fmt: skip
def test_amounts_under_a_year_or_a_sign_for_dollars(header: str, year: str) -> None:
    rows = [["Category", "Line Item", header], ["Staff", "Training", "12,000"], ["Events", "Tour", "500"]]
    found = understood(table(rows), answers={"fiscal_year": "2026"})
    assert (found.kind, found.keys, found.prepared.rows_read) == ("budget", [], 2)
    assert {column.header for column in found.recognition.columns if column.field == "amount"} == {"Amount"}
    years = found.recognition.body.frame.to_numpy().ravel().tolist()
    assert (year in years) == bool(year)


def test_a_year_over_customers_is_no_budget() -> None:
    rows = [["Account Number", "Name", "2026"], ["31", "Plant", "12,000"], ["32", "School", "500"]]
    assert understood(table(rows)).kind == "accounts"


def test_entries_under_a_sign_for_dollars_are_no_budget() -> None:
    rows = [
        ["Date", "Category", "Line Item", "Vendor", "USD"],
        ["2026-01-05", "Staff", "Course", "Acme", "12"],
    ]
    with pytest.raises(Unusable):
        understood(table(rows))
