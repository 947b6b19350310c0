"""The workbook recomputes and the PDF shows what the screen shows."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kadash.budget.actions import budgets as actions
from kadash.budget.documents import pdf as documents
from kadash.budget.documents import workbook
from kadash.budget.queries import budgets as queries
from kadash.budget.rules.edits import Edits, NewLine
from kadash.budget.rules.status import Status
from kadash.budget.tables import BudgetEvent
from tests.cli import load

DENVER = ZoneInfo("America/Denver")


@pytest.fixture
def sheet(database, manager, draft):
    added = (
        NewLine(
            "visits",
            {"category": "SUPPLIES", "description": "=Visits", "quantity": 240, "unit_cost_cents": 1250},
        ),
        NewLine("desk", {"category": "FIXED CHARGES", "description": "Desks"}),
        NewLine(
            "d1", {"description": "Oak", "amount_cents": 30000, "parent_key": "desk", "note": "#strong[x]"}
        ),
        NewLine("d2", {"description": "Pine", "amount_cents": 12050, "parent_key": "desk"}),
    )
    actions.save_lines(database, manager, budget_id=draft, edits=Edits(added=added))
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED, comment="Please")
    with database.reading() as session:
        return queries.sheet(session, budget_id=draft)


def computed(page, cell):
    """Work a cell out from its formula alone, as a spreadsheet would."""
    value = page[cell].value
    if not isinstance(value, str) or not value.startswith("="):
        return Decimal(str(value or 0))
    if "*" in value:
        left, right = value[1:].split("*")
        return computed(page, left) * computed(page, right)
    cells = [cell.coordinate for span in value[5:-1].split(",") for cell in _flat(page[span])]
    return sum((computed(page, one) for one in cells), Decimal(0))


def _flat(found):
    return [found] if not isinstance(found, tuple) else [cell for row in found for cell in row]


def test_the_formulas_alone_come_to_the_total(sheet):
    content = workbook.as_xlsx(sheet, utility="Loveland", period="2009", before={"02-11": Decimal(35000)})
    page = openpyxl.load_workbook(BytesIO(content))["Budget"]
    shown = openpyxl.load_workbook(BytesIO(content), data_only=True)["Budget"]
    rows = {page.cell(row, 2).value: row for row in range(1, page.max_row + 1)}
    totals = {
        "Total SUPPLIES": "13450",
        "Total PURCHASED SERVICES": "44150",
        "Total FIXED CHARGES": "420.5",
        "Grand total": "58020.5",
    }
    for name, dollars in totals.items():
        assert page.cell(rows[name], 5).value.startswith("=SUM("), name
        assert computed(page, f"E{rows[name]}") == Decimal(dollars), name
        assert Decimal(str(shown.cell(rows[name], 5).value)) == Decimal(dollars), name
    assert (
        page.cell(rows["'=Visits"], 5).value == f"=C{rows[chr(39) + '=Visits']}*D{rows[chr(39) + '=Visits']}"
    )
    assert page.cell(rows["Equipment Rental"], 5).value is None
    assert page.cell(rows["Office Supplies"], 6).value == 350


def test_the_second_sheet_says_what_it_serves(sheet):
    content = workbook.as_xlsx(sheet, utility="", period="2009", titles={"F.1.1": "Round tables"})
    page = openpyxl.load_workbook(BytesIO(content))["What it serves"]
    rows = {row[0].value: row[1].value for row in page.iter_rows(min_row=2)}
    assert rows["F.1.1 Round tables"] == 32100
    assert rows["Serves no objective"] == 3650 + 3000 + 420.5


def test_the_pdf_shows_the_same(sheet, database):
    with database.reading() as session:
        events = queries.events(session, budget_id=sheet.budget.id)
        found = documents.document(sheet, "Loveland", "2009", {}, {}, events, DENVER)
    assert found["total"] == "$58,020.50"
    assert [(c["name"], c["total"]) for c in found["categories"]] == [
        ("SUPPLIES", "$13,450.00"),
        ("PURCHASED SERVICES", "$44,150.00"),
        ("FIXED CHARGES", "$420.50"),
    ]
    fixed = found["categories"][2]["rows"]
    assert [(row["words"], row["amount"], row["part"]) for row in fixed] == [
        ("Equipment Rental", "", False),
        ("Desks", "$420.50", False),
        ("Oak", "$300.00", True),
        ("Pine", "$120.50", True),
    ]
    assert found["decisions"][0]["what"] == "Dana Reyes submitted: Please"
    content = documents.as_pdf(sheet, utility="Loveland", period="2009", events=events, zone=DENVER)
    assert content.startswith(b"%PDF")


def test_the_workbook_can_be_uploaded_again(sheet, database, tmp_path):
    (tmp_path / "budget.xlsx").write_bytes(workbook.as_xlsx(sheet, utility="Loveland", period="2009"))
    status, report = load(database, tmp_path / "budget.xlsx", "--dry-run")
    assert status == 0, report
    assert (report["kind"], report["inserted"]) == ("budget", 0)
    assert report["warnings"] == ["The fiscal year 2009 was read from the title above the table."]
    assert report["rows_read"] == len(sheet.rows)


@pytest.mark.parametrize(
    ("zone", "day"),
    [("America/Denver", "Jun 30, 2026"), ("Pacific/Honolulu", "Jun 30, 2026"), ("UTC", "Jul 1, 2026")],
)
def test_a_decision_stands_on_the_utilitys_day(sheet, zone, day):
    """June 30 at 20:00 in Denver is July 1 in UTC, and another fiscal year."""
    at = datetime(2026, 7, 1, 2, tzinfo=UTC)
    event = BudgetEvent(budget_id=1, at=at, person="Dana Reyes", what="approved")
    found = documents.document(sheet, "Loveland", "2009", {}, {}, [event], ZoneInfo(zone))
    assert found["decisions"] == [{"day": day, "what": "Dana Reyes approved"}]
