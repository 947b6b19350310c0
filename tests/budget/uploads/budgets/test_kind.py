"""The course's 2009 budget through the command line, in both prints, on both databases."""

from pathlib import Path

import pytest

from kadash.budget.queries import budgets as queries
from tests.budget import example
from tests.cli import DATA, export, load, run

LINES, BREAKDOWN = DATA / "budget_2009_lines.csv", DATA / "budget_2009_breakdown.csv"
YEAR = ("--answer", "fiscal_year=2009")
TOTALS = {
    "SUPPLIES": "10450.00",
    "PURCHASED SERVICES": "44150.00",
    "FIXED CHARGES": "0.00",
    "grand": "54600.00",
    "orphan": "3650.00",
}


def by_code(rows):
    return {row["account_code"]: row for row in rows if row["account_code"]}


def test_the_line_table_comes_out(database):
    status, report = load(database, LINES)
    assert status == 0, report
    assert (report["kind"], report["layout"], report["rows_read"], report["inserted"]) == (
        "budget",
        "printed",
        25,
        25,
    )
    assert report["warnings"] == report["questions"] == report["errors"] == []
    assert sorted({aside["reason"] for aside in report["set_aside"]}) == ["header", "heading", "total"]
    table = export(database, "budget")
    assert table["totals"] == TOTALS
    assert [(row["category"], row["account_code"], row["description"]) for row in table["rows"]] == [
        line[:3] for line in example.PRINTED
    ]
    rows = by_code(table["rows"])
    assert {row["fiscal_year"] for row in table["rows"]} == {2009}
    assert (rows["02-12"]["amount"], rows["02-33"]["amount"]) == ("0.00", None)
    assert rows["02-24"]["objectives"] == [
        {"code": "D.1.1.b", "count": 1, "weight": pytest.approx(1 / 6)},
        {"code": "F.1.1.a", "count": 5, "weight": pytest.approx(5 / 6)},
    ]


def test_the_same_file_again_changes_nothing(database):
    load(database, LINES)
    status, report = load(database, LINES)
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 0, 25)
    assert export(database, "budget")["totals"] == TOTALS


def test_the_breakdown_asks_for_its_year(database):
    status, report = load(database, BREAKDOWN)
    assert status == 3
    (question,) = report["questions"]
    assert (question["key"], question["choices"]) == ("fiscal_year", ["2009"])


def test_the_breakdown_alone_comes_out(database):
    status, report = load(database, BREAKDOWN, *YEAR)
    assert status == 0, report
    assert report["warnings"] == []
    table = export(database, "budget")
    assert {name: table["totals"][name] for name in ("SUPPLIES", "PURCHASED SERVICES", "grand")} == {
        "SUPPLIES": "10450.00",
        "PURCHASED SERVICES": "44150.00",
        "grand": "54600.00",
    }
    parts = [(row["parent"], row["description"], row["amount"]) for row in table["rows"] if row["parent"]]
    assert len(parts) == 11
    assert parts[0] == ("02-32", "ALPS", "2000.00")
    assert (
        next(row for row in table["rows"] if row["description"] == "Communication Service")["note"]
        == "$12.50 Pager QTR"
    )


@pytest.mark.parametrize(
    "order", [(LINES, BREAKDOWN), (BREAKDOWN, LINES)], ids=["lines first", "breakdown first"]
)
def test_both_prints_are_one_budget(database, order):
    said = []
    for file in order:
        status, report = load(database, file, *YEAR)
        assert status == 0, report
        said += report["warnings"]
    table = export(database, "budget")
    assert table["totals"] == TOTALS
    rows = by_code(table["rows"])
    assert rows["409-02-25"]["description"] == "Clothing"
    assert rows["02-25"]["description"] == "Food - Staff meetings"
    assert rows["03-50"]["description"] == "Professional Services"
    assert rows["03-37"]["amount"] == "1000.00"
    assert "03-31" not in rows
    words = " ".join(said)
    assert "Clothing stands under" in words
    assert "Advertising stands under" in words
    assert "Food $2,100.00" in words
    parts = {row["parent"] for row in table["rows"] if row["parent"]}
    assert {"02-32", "03-50", "03-99"} <= parts
    for file in order:
        status, report = load(database, file, *YEAR)
        assert (status, report["inserted"], report["updated"]) == (0, 0, 0), file


def test_undo_takes_it_back(database):
    _, report = load(database, LINES)
    status, _ = run(database, "undo", report["batch"])
    assert status == 0
    assert export(database, "budget")["rows"] == []
    with database.reading() as session:
        assert queries.budgets(session) == []
        assert queries.programs(session) == []


def test_printed_totals_that_do_not_add_up_are_said(database, tmp_path):
    text = LINES.read_text().replace('"$ 2,000",', '"$ 2,500",')
    (tmp_path / "b.csv").write_text(text)
    status, report = load(database, tmp_path / "b.csv")
    assert status == 0
    assert report["warnings"] == [
        "The PURCHASED SERVICES is printed as $44,150.00, but its lines come to $44,650.00.",
        "The grand total is printed as $54,600.00, but its lines come to $55,100.00.",
    ]


PLAIN = """Fiscal Year,Category,Account Code,Description,Part of,Quantity,Unit Cost,Amount,Objectives
2027,Services,03-60,Visits,,240,12.50,,(240) D.1.2
2027,Services,03-99,Other,,,,"$1,000.00",F.1 60%; C.1 40%
2027,Services,,Newsletter,03-99 Other,,,300,
2027,Supplies,02-11,Paper,,,,$ -,
"""


def plain(tmp_path: Path, text: str = PLAIN) -> Path:
    (tmp_path / "budget.csv").write_text(text)
    return tmp_path / "budget.csv"


def test_a_plain_table(database, tmp_path):
    status, report = load(database, plain(tmp_path))
    assert status == 0, report
    assert (report["layout"], report["inserted"]) == ("lines", 4)
    assert report["warnings"] == ["Other says $1,000.00; its parts come to $300.00."]
    table = export(database, "budget", "--from", "2027-06", "--to", "2027-06")
    assert table["totals"] == {
        "Services": "4000.00",
        "Supplies": "0.00",
        "grand": "4000.00",
        "orphan": "0.00",
    }
    assert [(row["amount"], row["basis"]) for row in table["rows"]] == [
        ("3000.00", "quantity × unit cost"),
        ("1000.00", "entered"),
        ("300.00", "entered"),
        ("0.00", "entered"),
    ]
    assert export(database, "budget", "--to", "2026-12")["rows"] == []


def test_references_that_cannot_be_read_reject_their_row(database, tmp_path):
    file = plain(tmp_path, PLAIN.replace("(240) D.1.2", "see the CAP"))
    status, report = load(database, file)
    assert (status, report["rejected"]) == (1, 1)
    (error,) = report["errors"]
    assert (error["row"], error["column"], error["code"]) == (2, "objectives", "bad_reference")
    status, report = load(database, file, "--good-rows")
    assert (status, report["inserted"]) == (1, 3)


def test_an_approved_version_stays_and_a_new_one_begins(database, manager, leader, tmp_path):
    from kadash.budget.actions import budgets as actions
    from kadash.budget.rules.status import Status

    load(database, LINES)
    actions.move_on(database, manager, budget_id=1, version=1, to=Status.SUBMITTED)
    actions.move_on(database, leader, budget_id=1, version=2, to=Status.APPROVED)
    status, report = load(database, LINES)
    assert (status, report["inserted"], report["unchanged"]) == (0, 0, 25)
    changed = tmp_path / "b.csv"
    changed.write_text(LINES.read_text().replace('"$ 2,000",', '"$ 2,500",'))
    status, report = load(database, changed)
    assert (status, report["inserted"]) == (0, 25)
    assert "stays as it is; the file begins version 2" in " ".join(report["warnings"])
    with database.reading() as session:
        assert [(b.number, b.status) for b in queries.budgets(session)] == [(2, "draft"), (1, "approved")]
        assert queries.sheet(session, budget_id=1).summary.grand == 5460000


def test_an_empty_cell_erases_nothing(database, tmp_path):
    load(database, LINES)
    bare = tmp_path / "b.csv"
    bare.write_text(LINES.read_text().replace("(6) C.1.1.a", "").replace('"$ 100",', ","))
    status, report = load(database, bare)
    assert (status, report["updated"]) == (0, 0)
    assert export(database, "budget")["totals"] == TOTALS


def test_code_description_and_amount_are_taken_as_a_budget_and_that_is_said(database, tmp_path):
    text = "Code,Description,Amount\n02-11,Paper,400\n03-99,Other,600\n"
    status, report = load(database, plain(tmp_path, text))
    assert (status, [question["key"] for question in report["questions"]]) == (3, ["fiscal_year"])
    status, report = load(database, plain(tmp_path, text), *YEAR)
    assert (status, report["kind"], report["inserted"]) == (0, "budget", 2)
    assert "If it is money spent, choose actuals." in report["warnings"][0]
    status, report = load(database, plain(tmp_path, text), *YEAR, "--kind", "actuals")
    assert (status, report["kind"], report["inserted"]) == (0, "actuals", 2)


def test_numbers_names_and_amounts_of_customers_are_not_taken_as_a_budget_unasked(database, tmp_path):
    text = "Account Number,Name,Amount\n10023,Harbor Foundry,125000.00\n10024,City Hospital,98000.50\n"
    status, report = load(database, plain(tmp_path, text), *YEAR)
    assert (status, [question["key"] for question in report["questions"]]) == (3, ["lines"])
    assert "customers" in report["questions"][0]["text"]
    status, report = load(database, plain(tmp_path, text), *YEAR, "--answer", "lines=lines of a budget")
    assert (status, report["kind"], report["inserted"]) == (0, "budget", 2)
    named = text.replace("Amount", "Adopted Budget")
    status, report = load(database, plain(tmp_path, named), *YEAR)
    assert status == 0
