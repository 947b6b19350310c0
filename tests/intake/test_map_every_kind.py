"""Columns that nobody knows can be said (``--map``) for every kind and layout, with or without the kind."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.cli import load

FILES = {
    "accounts": (
        "qa,qb,qc\n001,Mill,Harlan\n002,Foundry,Harlan",
        "number name city",
    ),
    "accounts bare": ("qa,qb\n001,Mill\n002,Foundry", "number name"),
    "contacts": ("qa,qb,qc\nPat,p@example.org,001\nKim,k@example.org,002", "name email account_number"),
    "interactions": ("qa,qb,qc\n001,2025-03-24,Visit\n002,2025-03-25,Call", "account_number date subject"),
    "bills": (
        "qa,qb,qc,qd,qe\n001,Electric,2025-01-31,100,10.00\n001,Electric,2025-02-28,110,11.00",
        "account_number service period_end usage revenue",
    ),
    "bills line items": (
        "qa,qb,qc,qd,qe,qf\n001,Electric,2025-01-31,Energy,100,10.00\n001,Electric,2025-02-28,Energy,,11.00",
        "account_number service period_end item item_usage item_amount",
    ),
    "bills months": (
        "qa,qb,Jan 2025,Feb 2025\n001,Electric,10,11\n002,Water,10,11",
        "account_number service",
    ),
    "interval moments": (
        "qa,qb,qc\n001,2025-01-21 00:00,1.5\n001,2025-01-21 01:00,2.5",
        "account_number start delivered_kwh",
    ),
    "interval dates and times": (
        "qa,qb,qc,qd\n001,2025-01-21,00:00,1.5\n001,2025-01-21,01:00,2.5",
        "account_number date time delivered_kwh",
    ),
    "interval directions": (
        "qa,qb,qc,qd\n001,2025-01-21 00:00,1.5,Delivered\n001,2025-01-21 01:00,2.5,Received",
        "account_number start delivered_kwh direction",
    ),
    "at_risk": (
        "qa,qb,qc,qd,qe\n1,Mill,1000,750,0.5\n2,Foundry,900,600,0.4",
        "rank name revenue power_cost mobility_factor",
    ),
    "budget": ("qa,qb,qc\n02-11,Supplies,100\n02-12,Paper,50", "account_code description amount"),
    "actuals": ("qa,qb,qc\n2025-01-31,02-11,100\n2025-02-28,02-12,50", "date account_code amount"),
    "survey": ("qa,qb,qc\nr1,001,5\nr2,002,4\nr3,003,3", "respondent account_number overall"),
    "survey answers": (
        "qa,qb,qc\nr1,How satisfied are you overall?,5\nr2,How satisfied are you overall?,4",
        "respondent question answer",
    ),
}
SAID = (
    "unit:qd=kWh", "unit:qc=kWh", "scale=1..5", "fiscal_year=2025", "period=2025-01..2025-12",
    "measure=revenue",
)  # fmt: skip
ROWS = {"bills months": 4, "survey": 3}


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("name", FILES)
def test_columns_can_be_said(sqlite_database: Database, tmp_path: Path, name: str, named: bool) -> None:
    text, fields = FILES[name]
    path = tmp_path / "t.csv"
    path.write_text(text + "\n")
    kind = name.split(" ", maxsplit=1)[0]
    said = [part for column, field in zip(text.splitlines()[0].split(","), fields.split(), strict=False)
            for part in ("--map", f"{column}={field}")]  # fmt: skip
    answers = [part for answer in SAID for part in ("--answer", answer)]
    kinds = ["--kind", kind] if named else []
    status, report = load(sqlite_database, path, *kinds, *said, *answers)
    assert (status, report["questions"], report["errors"]) == (0, [], [])
    assert (report["kind"], report["inserted"]) == (kind, ROWS.get(name, 2))
    fields_read = {column["field"] for column in report["explained"]["columns"]}
    moved = {"date": "start"} if kind == "interval" else {}
    assert {moved.get(field, field) for field in fields.split()} <= fields_read
    if name == "bills months":
        return  # its header changes with its months
    later = tmp_path / "later.csv"  # what was said holds for the next file with this header
    later.write_text(text.replace("2025", "2026") + "\n")
    assert load(sqlite_database, later, *answers, "--dry-run")[1]["kind"] == kind
