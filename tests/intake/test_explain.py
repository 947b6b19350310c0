"""How a file was read: columns with reasons, rows, sums against the totals that the file states."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.intake import queries
from tests.cli import EXAMPLES, export, load

BILLS = (
    "Account Number,Service,Bill Month,kWh,Amount,Wheel\n"
    "0040001,Electric,2025-01,100,10.00,x\n0040001,Electric,2025-02,200,TBD,x\nSubtotal,,,300,10.00,\n"
    "0040002,Electric,2025-01,50,5.50,x\nSubtotal,,,50,6.50,\nGrand Total,,,350,15.50,\n"
)


def _file(folder: Path, text: str) -> Path:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_column_row_and_sum_is_accounted_for(database: Database, tmp_path: Path) -> None:
    status, report = load(database, _file(tmp_path, BILLS))
    found = report["explained"]
    assert status == 0
    assert {c["column"]: (c["field"], c["filled"]) for c in found["columns"]} == {
        "Account Number": ("account_number", 3), "Service": ("service", 3), "Bill Month": ("month", 3),
        "kWh": ("usage", 3), "Amount": ("revenue", 3), "Wheel": (None, 3),
    }  # fmt: skip
    assert all(c["reason"] for c in found["columns"])
    assert found["rows"] == {
        "header": [1], "read_as_rows": 3, "records": 3, "rejected": 0, "without_account": 0, "set_aside": 3,
        "set_aside_by_reason": {"total": 3},
    }  # fmt: skip
    use, money = found["sums"]
    assert (use["column"], use["sum"], use["rows"], use["missing"]) == ("kWh", "350", 3, 0)
    assert [(t["row"], t["stated"], t["comes_to"], t["difference"]) for t in use["stated"]] == [
        (4, "300", "300", "0"), (6, "50", "50", "0"), (7, "350", "350", "0"),
    ]  # fmt: skip
    assert (money["column"], money["sum"], money["missing"]) == ("Amount", "15.50", 1)
    assert [(t["row"], t["stated"], t["comes_to"], t["difference"]) for t in money["stated"]] == [
        (4, "10.00", "10.00", "0.00"), (6, "6.50", "5.50", "1.00"), (7, "15.50", "15.50", "0.00"),
    ]  # fmt: skip
    stored = {(s["service"], s["field"]): (s["sum"], s["missing"]) for s in found["stored"]}
    assert stored == {("electric", "usage"): ("350", 0), ("electric", "revenue"): ("15.50", 1)}
    with database.reading() as session:
        kept = queries.batch(session, id=report["batch"]).summary["explained"]
    assert kept == found  # kept with the batch, word for word


def test_a_file_without_rows_says_so(sqlite_database: Database, tmp_path: Path) -> None:
    head, _, _ = BILLS.partition("\n")
    status, report = load(sqlite_database, _file(tmp_path, head + "\n"))
    assert (status, report["warnings"]) == (
        0,
        ["No rows found under the header in row 1. Nothing was changed."],
    )
    status, report = load(sqlite_database, _file(tmp_path, head + "\nGrand Total,,,350,15.50,\n"))
    assert report["warnings"] == [
        "No rows found under the header in row 1; 1 were set aside. Nothing was changed."
    ]


@pytest.mark.parametrize("name", ["people/ticket_activity_log.csv", "wild/35_odoo_child_rows.csv"])
def test_other_kinds_are_explained_too(sqlite_database: Database, name: str) -> None:
    found = load(sqlite_database, EXAMPLES / name)[1]["explained"]
    assert found["rows"]["records"] > 0
    assert found["sums"] == []


def test_people_activities_and_readings_are_exported(database: Database, tmp_path: Path) -> None:
    load(database, EXAMPLES / "wild" / "35_odoo_child_rows.csv")
    load(database, EXAMPLES / "wild" / "38b_grouped_activities.csv")
    people = export(database, "contacts")
    assert [(r["account_number"], r["account_name"], r["name"]) for r in people["rows"]][:2] == [
        ("0350071", "Quarry One", "Kim Adams"), ("0350071", "Quarry One", "Lee Barr"),
    ]  # fmt: skip
    calls = export(database, "interactions", "--from", "2025-04", "--to", "2025-04")
    assert calls["totals"] == {"interactions": 5}
    row = calls["rows"][0]
    assert list(row.items())[:9] == [  # names and order that scripts rely on; newer columns come after them
        ("account_number", "0380071"), ("account_name", "Quarry One"), ("record_id", None),
        ("date", "2025-04-16"), ("kind", "activity"), ("subject", "Plant tour"), ("note", None),
        ("person", "Rosa Lund"), ("status", "Completed"),
    ]  # fmt: skip
    assert (row["at"], row["also_with"], row["participants"]) == ("2025-04-16T00:00:00", [], [])
    assert export(database, "interactions", "--from", "2025-05")["rows"] == []
    path = tmp_path / "r.csv"
    path.write_text(
        "Account Number,Start,End,Usage (kWh)\n0040001,2025-01-01 00:00,2025-01-01 01:00,2.5\n"
        "0040001,2025-01-01 01:00,2025-01-01 02:00,1.5\n"
    )
    load(database, path, "--kind", "interval")
    readings = export(database, "interval")
    assert readings["totals"]["delivered_kwh"] == pytest.approx(4.0)
    assert [(r["account_number"], r["start"], r["minutes"]) for r in readings["rows"]] == [
        ("0040001", "2025-01-01", 120)
    ]
