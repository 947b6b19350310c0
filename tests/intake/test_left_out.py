"""Columns: a unit at the end of a header is no part of its name; what is left out is said."""

from pathlib import Path

import pytest

from kadash.accounts.uploads.bills.kind import BILLS
from kadash.core.database import Database
from kadash.intake.mapping import match_columns
from tests.cli import load


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Usage kWh", "usage"),
        ("Usage (kWh)", "usage"),
        ("Consumption CCF", "usage"),
        ("Demand kW", "demand_kw"),
        ("Billed Demand kW", "billed_demand_kw"),
        ("kWh", "usage"),
        ("kWh Charges", None),
        ("KW Charges", None),
        ("Deposit", None),
    ],
)
def test_a_unit_at_the_end_is_no_part_of_the_name(header: str, field: str | None) -> None:
    columns, questions = match_columns(("Account Number", header), BILLS.fields_of("rows"))
    assert (columns[1].field, questions) == (field, ())


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("", None),
        (",Wheel", "Column “Wheel” was left out: Kadash does not know what it is."),
        (",Wheel,Hub", "Columns “Wheel”, “Hub” were left out: Kadash does not know what they are."),
        (
            "".join(f",W{n}" for n in range(11)),
            "Columns “W0”, “W1”, “W2”, “W3”, “W4”, “W5”, “W6”, “W7” and 3 more were left out: "
            "Kadash does not know what they are.",
        ),
    ],
)
def test_columns_left_out_are_named(database: Database, tmp_path: Path, more: str, said: str | None) -> None:
    path = tmp_path / "bills.csv"
    cells = more.count(",") * ",x"
    head = f"Account Number,Service,From,Thru,Revenue,Empty{more}"
    path.write_text(f"{head}\n7,electric,2009-01-01,2009-01-31,10.00,{cells}\n")
    status, report = load(database, path, "--dry-run")
    assert (status, report["inserted"]) == (0, 1)
    assert [w for w in report["warnings"] if "left out" in w] == ([said] if said else [])
