"""Actuals through the command line: matched by code and year, unmatched ones loaded and said."""

from datetime import date

import pytest

from kadash.budget.queries import budgets as queries
from kadash.budget.rules import spending
from tests.cli import DATA, load

LEDGER = """Posting Date,Account Code,Description,Amount,Voucher
2009-01-15,02-11,Paper,$120.50,V-1
2009-02-15,02-11,Paper,120.50,V-2
2009-02-20,03-45,Phones,($15.25),V-3
2009-03-01,03-99,Round table,"9,000.00",V-4
2009-03-02,07-01,Parking,12.00,V-5
"""


def ledger(tmp_path, text=LEDGER):
    file = tmp_path / "ledger.csv"
    file.write_text(text)
    return file


def used(database):
    with database.reading() as session:
        budget = queries.budgets(session)[0]
        spent = queries.spending(session, program_id=budget.program_id, year=2009, first_month=1)
        sheet = queries.sheet(session, budget_id=budget.id)
    return spent, *spending.usage(sheet.summary.lines, spent)


def test_a_ledger_meets_the_budget(database, tmp_path):
    load(database, DATA / "budget_2009_lines.csv")
    status, report = load(database, ledger(tmp_path))
    assert status == 0, report
    assert (report["kind"], report["inserted"]) == ("actuals", 5)
    assert "1 account codes are in no budget line of 2009: 07-01." in report["warnings"][0]
    spent, rows, unmatched = used(database)
    assert [entry.month for entry in spent] == [1, 2, 2, 3, 3]
    by_code = {row.account_code: row for row in rows}
    assert by_code["02-11"].actual_cents == 24100
    assert by_code["03-45"].actual_cents == -1525
    assert by_code["03-99"].variance_cents == 1860000
    assert [left.spent.cents for left in unmatched] == [1200]


def test_the_same_ledger_again_changes_nothing_and_a_longer_one_adds(database, tmp_path):
    load(database, ledger(tmp_path))
    status, report = load(database, ledger(tmp_path))
    assert (status, report["inserted"], report["unchanged"]) == (0, 0, 5)
    status, report = load(database, ledger(tmp_path, LEDGER + "2009-04-01,02-11,Paper,7,V-6\n"))
    assert (status, report["inserted"], report["unchanged"]) == (0, 1, 5)


def test_equal_entries_are_both_real(database, tmp_path):
    twice = "Date,Account Code,Description,Actual\n2009-01-15,02-11,Paper,5\n2009-01-15,02-11,Paper,5\n"
    _, report = load(database, ledger(tmp_path, twice))
    assert report["inserted"] == 2
    _, report = load(database, ledger(tmp_path, twice))
    assert (report["inserted"], report["unchanged"]) == (0, 2)


def test_without_a_date_the_year_is_asked_for(database, tmp_path):
    text = "Account Code,Description,YTD Actual,Reference\n02-11,Paper,500,1\n"
    status, report = load(database, ledger(tmp_path, text))
    assert (status, [q["key"] for q in report["questions"]]) == (3, ["fiscal_year"])
    status, report = load(database, ledger(tmp_path, text), "--answer", "fiscal_year=2009")
    assert (status, report["inserted"]) == (0, 1)


def test_the_fields_that_scripts_rely_on(database, tmp_path):
    header = "fiscal_year,account_code,description,amount,date\n"
    text = f"{header}2009,02-11,Paper,5.00,2009-01-31\n2009,,,7,2009-02-01\n"
    status, report = load(database, ledger(tmp_path, text), "--kind", "actuals")
    assert (status, report["rejected"]) == (1, 1)
    assert report["errors"][0]["code"] == "missing"


@pytest.mark.parametrize(("first_month", "year"), [(1, 2009), (7, 2010)])
def test_the_year_of_a_date_is_the_fiscal_one(database, manager, tmp_path, first_month, year):
    from kadash.core.actions import save_settings
    from kadash.core.settings import Settings

    save_settings(database, manager, settings=Settings(fiscal_year_first_month=first_month))
    load(database, ledger(tmp_path, "Date,Account Code,Vendor,Actual\n2009-07-15,02-11,Paper,5\n"))
    with database.reading() as session:
        program = queries.programs(session)[0]
        (entry,) = queries.actuals(session, program_id=program.id, year=year)
    assert entry.day == date(2009, 7, 15)
