"""The course's worksheet through the command line, against the print, on both databases."""

import csv
from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.cli import DATA, export, load, run

SHEET = DATA / "at_risk_worksheet_2009.csv"
YEAR = ("--answer", "period=2009-01..2009-12")
COLUMNS = {
    "Annual Revenue": "revenue",
    "Fuel Costs": "power_cost",
    "Net Revenue": "net_revenue",
    "At-Risk Revenue": "at_risk_revenue",
}


def printed() -> list[dict[str, str]]:
    with SHEET.open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def table(database: Database) -> dict:
    status, report = load(database, SHEET, *YEAR)
    assert (status, report["kind"], report["inserted"], report["questions"]) == (0, "at_risk", 21, [])
    return export(database, "at-risk", "--from", "2009-01", "--to", "2009-12")


def test_every_printed_cell_comes_out(table: dict) -> None:
    rows = [row for row in printed() if row["Rank"]]
    assert len(rows) == len(table["rows"]) == 21
    for row, found in zip(rows, table["rows"], strict=True):
        assert found["rank"] == int(row["Rank"])
        assert (found["power_rank"] or "") == row["Power Rank"]
        assert (found["water_rank"] or "") == row["Water Rank"]
        assert (found["customer_class"] or "") == row["Customer"]
        assert found["mobility_factor"] == float(row["Mobility Factor"])
        for header, name in COLUMNS.items():
            cell = row[header].replace("$", "").replace(",", "")
            assert found[name] == (cell or "59369.66"), (row["Rank"], header)


def test_the_printed_totals_come_out(table: dict) -> None:
    last = printed()[-1]
    assert last["Customer"] == "TOTAL"
    for header, name in COLUMNS.items():
        assert table["totals"][name] == last[header].replace("$", "").replace(",", "")


def test_the_blank_power_cost_is_named_and_marked_as_derived(table: dict) -> None:
    assert [row["rank"] for row in table["rows"] if row["basis"] == "derived"] == [18]
    (warning,) = table["warnings"]
    assert "rank 18" in warning
    assert "$59,369.66" in warning


def test_without_a_period_the_last_full_fiscal_year_is_taken_and_said(database: Database) -> None:
    _, report = load(database, SHEET, "--dry-run")
    assert any("last full fiscal year" in warning for warning in report["warnings"])
    assert any("$59,369.66" in warning for warning in report["warnings"])


def test_a_second_upload_changes_nothing(database: Database, table: dict) -> None:
    status, report = load(database, SHEET, *YEAR)
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 0, 21)
    assert export(database, "at-risk", "--from", "2009-01", "--to", "2009-12") == table


NAMED = (
    "Customer,Annual Revenue,Net Revenue,Mobility Factor\n"
    "Foundry,100.00,20.00,0.5\n"
    "{second},90.00,30.00,{factor}\n"
)


def test_a_worksheet_with_another_name_in_its_place(database: Database, tmp_path: Path) -> None:
    """The row of a place is replaced, though its account is not known yet; undo puts the first one back."""
    path = tmp_path / "sheet.csv"
    path.write_text(NAMED.format(second="Mall", factor="0.2"))
    load(database, path, *YEAR)
    before = export(database, "at-risk", "--from", "2009-01", "--to", "2009-12")["rows"]
    path.write_text(NAMED.format(second="Dairy", factor="0.2"))
    status, report = load(database, path, *YEAR)
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 1, 1)
    assert run(database, "undo", report["batch"])[0] == 0
    assert export(database, "at-risk", "--from", "2009-01", "--to", "2009-12")["rows"] == before


def test_a_name_that_stands_twice_is_the_same_again(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text(NAMED.format(second="Foundry", factor="0.2"))
    for counts in ((2, 0), (0, 2)):
        status, report = load(database, path, *YEAR)
        assert (status, report["inserted"], report["unchanged"]) == (0, *counts)
