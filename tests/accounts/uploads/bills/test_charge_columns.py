"""Bills whose charges stand in columns of their own, with and without a column for the total."""

from pathlib import Path

import pytest

from kadash.accounts.uploads.bills.charge_columns import ADD, ADD_WITHOUT, EMPTY, KEY, is_charge
from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load
from tests.understood import table, understood

CHARGES = EXAMPLES / "bills" / "charges_in_columns.csv"
HEAD = "Account,Service,From,Thru,kWh,Customer Charge,Energy Charge,Fuel Adjustment (PCA)"


def written(path: Path, head: str, *rows: str) -> Path:
    path.write_text("\n".join((head, *rows)) + "\n")
    return path


def revenues(database: Database) -> list[str | None]:
    rows = export(database, "bills")["rows"]
    return [row["revenue"] for row in sorted(rows, key=lambda r: (r["account_number"], r["period_end"]))]


@pytest.mark.parametrize(
    ("header", "charge"),
    [
        ("Energy Charge", True), ("ENERGY_CHG", True), ("demandChargeAmt", True), ("kW Charges", True),
        ("Energy ($)", True), ("Fuel Adjustment (PCA)", True), ("PCA", True), ("Franchise Fee", True),
        ("Power Factor Penalty", True), ("City Tax", True),
        ("Total Charges", False), ("Previous Balance", False), ("Amount Due", False),
        ("Current Charges", False),
        ("Charge Code", False), ("Tax Exempt", False), ("Energy Rate ($/kWh)", False),
        ("kWh Adjustment", False),
        ("Energy Charge (kWh)", False), ("Rate", False), ("Fuel Type", False), ("Amount", False),
    ],
)  # fmt: skip
def test_what_reads_like_a_charge(header: str, charge: bool) -> None:
    assert is_charge(header) is charge


def test_without_a_total_it_is_asked(database: Database) -> None:
    status, report = load(database, CHARGES)
    [question] = report["questions"]
    assert (status, question["key"], question["choices"]) == (3, KEY, [ADD, EMPTY])
    assert "“Customer Charge”, “Energy Charge”, “Demand Charge”, “Fuel Adjustment (PCA)”" in question["text"]
    assert "Row 2 would come to $1,449.00" in question["text"]
    assert "“Sales Tax” would be kept apart" in question["text"]


def test_charges_are_added_up_without_taxes(database: Database) -> None:
    status, report = load(database, CHARGES, "--answer", f"{KEY}={ADD}")
    assert (status, report["inserted"]) == (0, 4)
    assert not [w for w in report["warnings"] if "left out" in w]
    assert revenues(database) == ["1449.00", "1341.00", "6029.00", "5309.00"]
    costs = [row["power_cost"] for row in export(database, "bills")["rows"]]
    assert sorted(costs, key=str) == ["132.00", "144.00", "624.00", None]  # a blank charge is none, not 0


def test_the_answer_is_remembered_for_these_headers(database: Database, tmp_path: Path) -> None:
    load(database, CHARGES, "--answer", f"{KEY}={ADD}")
    later = tmp_path / "march.csv"
    later.write_text(CHARGES.read_text().replace("2025-02-01,2025-02-28", "2025-03-01,2025-03-31"))
    status, report = load(database, later)
    assert (status, report["inserted"], report["unchanged"]) == (0, 2, 2)


def test_revenue_can_be_left_empty(database: Database) -> None:
    status, report = load(database, CHARGES, "--answer", f"{KEY}={EMPTY}")
    assert (status, report["inserted"], revenues(database)) == (0, 4, [None] * 4)


def test_a_person_names_the_columns_that_are_added_up(database: Database) -> None:
    named = ["--map", "Energy Charge=revenue", "--map", "Customer Charge=revenue"]
    status, report = load(database, CHARGES, *named)
    assert (status, revenues(database)[0]) == (0, "985.00")
    assert "Revenue is the sum of “Customer Charge”, “Energy Charge”." in report["warnings"]


def test_a_cost_that_may_not_be_billed_is_a_choice(database: Database, tmp_path: Path) -> None:
    head = "Account,Service,From,Thru,kWh,Energy Charge,Customer Charge,Fuel Cost"
    path = written(tmp_path / "b.csv", head, "1,electric,2025-01-01,2025-01-31,900,90.00,25.00,40.00")
    status, report = load(database, path)
    assert (status, report["questions"][0]["choices"]) == (3, [ADD, ADD_WITHOUT, EMPTY])
    load(database, path, "--answer", f"{KEY}={ADD_WITHOUT}")
    assert revenues(database) == ["115.00"]
    load(database, path, "--answer", f"{KEY}={ADD}")
    assert revenues(database) == ["155.00"]


def test_charges_are_held_against_the_total(database: Database, tmp_path: Path) -> None:
    rows = (
        "1,electric,2025-01-01,2025-01-31,900,25.00,90.00,10.00,125.00",
        "1,electric,2025-02-01,2025-02-28,900,25.00,90.00,10.00,130.00",
        "2,electric,2025-01-01,2025-01-31,900,25.00,90.00,,115.00",
    )
    status, report = load(database, written(tmp_path / "b.csv", f"{HEAD},Total Bill", *rows))
    assert (status, revenues(database)) == (0, ["125.00", "130.00", "115.00"])
    [said] = [w for w in report["warnings"] if "add up" in w]
    assert "In 1 row" in said
    assert "row 3 (charges $125.00, total $130.00)" in said


@pytest.mark.parametrize(
    ("total", "revenue"), [("125.00", "125.00"), ("132.50", "125.00"), ("140.00", "140.00")]
)
def test_a_tax_is_taken_out_of_a_total_that_provably_includes_it(
    database: Database, tmp_path: Path, total: str, revenue: str
) -> None:
    row = f"1,electric,2025-01-01,2025-01-31,900,25.00,90.00,10.00,7.50,{total}"
    status, report = load(database, written(tmp_path / "b.csv", f"{HEAD},City Tax,Total Bill", row))
    assert (status, revenues(database)) == (0, [revenue])
    said = " ".join(report["warnings"])
    assert ("includes “City Tax”" in said) is (total == "132.50")
    assert ("was not proved" in said) is (total == "140.00")


def test_bills_with_charges_alone_are_recognized(database: Database, tmp_path: Path) -> None:
    head = "Account,Billing Month,Base Charge ($),Energy Charges ($),kW Charges,City Tax,State Tax,Late Fee"
    path = written(
        tmp_path / "b.csv", head,
        '7,2025-01,"$25.00","$1,960.00",320,72.45,10,', "7,2025-02,25,880,304,67.05,9,5.00",
        "7,2025-03,,,,,,",
    )  # fmt: skip
    status, report = load(database, path)
    assert (status, report["kind"], report["layout"], report["questions"][0]["key"]) == (
        3,
        "bills",
        "rows",
        KEY,
    )
    load(database, path, "--answer", f"{KEY}={ADD}")
    assert revenues(database) == ["2305.00", "1214.00", None]


def test_dollars_of_energy_and_demand_are_no_use(database: Database, tmp_path: Path) -> None:
    head = "Account,Bill Date,Energy,Demand,Fuel,kWh,kW,Tax,Total"
    rows = (
        "1,2025-01-31,960.00,320.00,144.00,12000,40,72.45,1424.00",
        "1,2025-02-28,880.00,304.00,132.00,11000,38,67.05,1316.00",
    )
    status, report = load(database, written(tmp_path / "b.csv", head, *rows))
    found = export(database, "bills")
    assert (status, found["totals"]["usage"]["electric"], found["totals"]["revenue"]) == (0, 23000, "2740.00")
    assert {row["demand_kw"] for row in found["rows"]} == {40, 38}
    assert not [w for w in report["warnings"] if "left out" in w]


def test_an_amount_beside_charges_of_several_services_is_asked(database: Database, tmp_path: Path) -> None:
    head = "Account,Bill Date,CCF,Water Charge,Sewer Charge,Total"
    path = written(tmp_path / "b.csv", head, "1,2025-01-31,9,20.00,30.00,50.00")
    _, report = load(database, path, "--answer", "service=water")
    assert [question["key"] for question in report["questions"]] == ["services_together"]
    said = ("--answer", "service=water", "--answer", "services_together=leave empty")
    assert load(database, path, *said)[0] == 0
    assert revenues(database) == [None]


def test_charges_of_several_services_are_not_added(database: Database, tmp_path: Path) -> None:
    head = "Account,Bill Date,kWh,Electric Charge,Water Charge,Sewer Charge"
    path = written(tmp_path / "b.csv", head, "1,2025-01-31,900,90.00,20.00,30.00")
    status, report = load(database, path, "--answer", "services=one bill")
    assert (status, revenues(database)) == (0, [None])
    assert any("charges of several services" in w for w in report["warnings"])


def test_one_field_for_two_columns_that_cannot_be_added_is_asked(database: Database) -> None:
    _, report = load(database, CHARGES, "--map", "kWh=usage", "--map", "Energy Charge=usage")
    asked = {question["key"]: question["choices"] for question in report["questions"]}
    assert asked["column:usage"] == ["kWh", "Energy Charge"]


def test_items_of_bills_and_ledgers_are_none(database: Database, tmp_path: Path) -> None:
    items = written(
        tmp_path / "items.csv", "Account Number,Bill Date,Charge Type,Charge Amount,Tax",
        "1,2025-01-31,Energy Charge,90.00,0", "1,2025-01-31,Customer Charge,25.00,0",
    )  # fmt: skip
    status, report = load(database, items, "--answer", "service=electric")
    assert (status, report["layout"], revenues(database)) == (0, "line_items", ["115.00"])
    head = "Account,Description,Date,Actual Amount,Encumbrance Amount"
    _, report = load(
        database, written(tmp_path / "l.csv", head, "501,Print,2025-01-31,9.00,1.00"), "--dry-run"
    )
    assert report["kind"] != "bills"


@pytest.mark.parametrize(
    "name",
    [
        "Energy Charge (incl. fuel)",
        "Energy Charge before Discount",
        "Energy Charge excl. Tax",
        "Meter Change Fee",
        "After Hours Fee",
    ],
)
def test_a_charge_that_says_what_is_in_it_is_a_charge(name: str) -> None:
    head = ["Account", "Bill Date", "kWh", "Customer Charge", "Demand Charge", name]
    rows = [["31", f"2025-0{n}-28", 1000, "25.00", "40.10", "7.05"] for n in (1, 2)]
    found = understood(table([head, *rows]), answers={"sum:revenue": "add up"})
    assert (found.keys, found.total("revenue_cents")) == ([], 14_430)
    assert "tax" not in found.fields.values()


@pytest.mark.parametrize(
    "name", ["Amount excl. Tax", "Pre-Tax Amount", "Revenue Change", "Energy Charge Diff"]
)
def test_a_whole_without_tax_and_a_change_are_no_charges(name: str) -> None:
    assert not is_charge(name)
