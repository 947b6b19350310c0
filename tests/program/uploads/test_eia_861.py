"""Form EIA-861 as it comes: a short form of 2018, and the long form's header of three rows."""

from pathlib import Path

import openpyxl
import pytest

from kadash.core.database import Database
from kadash.program.queries.peers import peers
from kadash.program.rules.peers import Peer
from tests.cli import EXAMPLES, export, load, run

ABOVE = ("RESIDENTIAL", "COMMERCIAL", "INDUSTRIAL", "TRANSPORTATION", "TOTAL")
ROWS = (
    (2022, 1001, "Cedar Municipal", "A", "Bundled", "O", "CO", "Municipal", "PSCO",
     10000, 80000, 30000, 9000.5, 90000, 3000, 8000, 100000, 50, ".", ".", ".", 27000.5, 270000, 33050),
    (2022, 1003, "Two Parts", "A", "Bundled", "O", "CO", "Cooperative", "PSCO",
     1, 2, 3, 4, 5, 6, 7, 8, 9, ".", ".", ".", 12, 15, 18),
    (2022, 1003, "Two Parts", "C", "Delivery", "O", "CO", "Cooperative", "PSCO",
     1, 2, 3, 4, 5, 6, 7, 8, 9, ".", ".", ".", 12, 15, 18),
    (2022, 99999, "Adjustment 2022", "A", "Bundled", "I", "CO", ".", "",
     1, 2, 3, 4, 5, 6, 7, 8, 9, ".", ".", ".", 12, 15, 18),
)  # fmt: skip


def stored(database: Database) -> dict[tuple[str, str], Peer]:
    with database.reading() as session:
        return {(each.state, each.number): each for each in peers(session)}


def test_the_short_form_becomes_utilities_by_state(database: Database) -> None:
    path = EXAMPLES / "peers" / "eia861_short_form.xlsx"
    status, report = load(database, path)
    assert (status, report["kind"]) == (0, "eia_861")
    assert [aside["reason"] for aside in report["set_aside"]] == ["a line of text"]
    found = stored(database)
    one = found["AK", "90100"]
    assert (one.name, one.customers, one.revenue_cents) == (
        "Alder Creek Electric",
        140,
        620_400_00,
    )
    assert (one.year, one.ownership, one.source) == (2018, "Cooperative", "eia861_short_form.xlsx")
    assert ("AK", "90500") not in found  # a dot for every number: nothing to compare
    _, again = load(database, path)
    assert (again["inserted"], again["updated"]) == (0, 0)
    assert run(database, "undo", report["batch"])[0] == 0
    assert stored(database) == {}


@pytest.fixture
def long_form(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "States"
    sheet.append(["Utility Characteristics", *[None] * 8, *[x for each in ABOVE for x in (each, None, None)]])
    sheet.append([*[None] * 9, *["Revenues", "Sales", "Customers"] * 5])
    sheet.append(
        ["Data Year", "Utility Number", "Utility Name", "Part", "Service Type",
         "Data Type\nO = Observed\nI = Imputed", "State", "Ownership", "BA Code",
         *["Thousand Dollars", "Megawatthours", "Count"] * 5]
    )  # fmt: skip
    for row in ROWS:
        sheet.append(row)
    sheet.append(["Sum parts A, B, C and D for revenue, but only A, B and D for sales."])
    path = tmp_path / "Sales_Ult_Cust_2022.xlsx"
    book.save(path)
    return path


def test_the_long_form_gives_business_customers_and_counts_delivery_once(
    sqlite_database: Database, long_form: Path
) -> None:
    status, report = load(sqlite_database, long_form)
    assert (status, report["kind"], report["inserted"]) == (0, "eia_861", 3)
    found = stored(sqlite_database)
    cedar = found["CO", "1001"]
    assert (cedar.customers, cedar.revenue_cents) == (33_050, 27_000_500_00)
    assert (cedar.business_customers, cedar.business_revenue_cents) == (3_050, 17_000_500_00)
    assert (found["CO", "1003"].customers, found["CO", "1003"].revenue_cents) == (18, 24_000_00)
    assert set(found) == {("CO", "1001"), ("CO", "1003")}


def test_peers_go_out_with_year_and_source(database: Database) -> None:
    load(database, EXAMPLES / "peers" / "eia861_short_form.xlsx")
    table = export(database, "peers")
    (one,) = [row for row in table["rows"] if row["number"] == "90100"]
    assert (one["name"], one["state"], one["customers"]) == ("Alder Creek Electric", "AK", 140)
    peer = stored(database)["AK", "90100"]
    assert (one["year"], one["source"]) == (peer.year, peer.source)
    assert float(one["revenue"]) == (peer.revenue_cents or 0) / 100
    assert table["totals"] == {"utilities": len(table["rows"])}
