"""A worksheet's repair is offered where its derived figure is shown, and accepted by one click."""

from pathlib import Path

from kadash.core.database import Database
from tests.cli import DATA, load
from tests.pages.conftest import Open, said

SHEET = DATA / "at_risk_worksheet_2009.csv"
YEAR = ("--answer", "period=2009-01..2009-12")
HEAD = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"


def offers(app: object) -> list[str]:
    return [button.label for button in app.button if button.label.startswith("Accept the repair")]  # type: ignore[attr-defined]


def test_the_repair_is_offered_and_accepted(opened: Open, sqlite_database: Database) -> None:
    load(sqlite_database, SHEET, *YEAR)
    app = opened("at_risk")
    assert offers(app) == ["Accept the repair of rank 18"]
    next(button for button in app.button if button.label.startswith("Accept")).click().run()
    assert not app.exception
    again = opened("at_risk")
    assert offers(again) == []
    assert "is missing in the worksheet" not in said(again)


def test_where_bills_win_there_is_nothing_to_repair(
    opened: Open, sqlite_database: Database, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(
        "Account Number,Annual Revenue,Fuel Costs,Net Revenue,Mobility Factor\n7,$100.00,,$25.00,0.5\n"
    )
    load(sqlite_database, sheet, *YEAR)
    assert offers(opened("at_risk")) == ["Accept the repair of rank 1"]
    bills = tmp_path / "bills.csv"
    bills.write_text(HEAD + "7,Foundry,Electric,12/1/2009,12/31/2009,900,$90.00\n")
    load(sqlite_database, bills)
    assert offers(opened("at_risk")) == []
