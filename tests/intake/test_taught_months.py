"""A table of months whose months are not recognized can be said column by column, and is known next time."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.intake.taught_months import month_said
from tests.cli import export, load

TABLE = "Acct,Svc,P1,P2,P3\n001,Electric,10.00,11.00,12.50\n002,Electric,20.00,21.00,22.00\n"
SAID = [part for column, month in (("P1", "2024-07"), ("P2", "2024-08"), ("P3", "2024-09"))
        for part in ("--map", f"{column}=month:{month}:revenue")]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "header"),
    [
        ("month:2025-01", "January 2025"), ("month:01", "January"), ("month:jul", "July"),
        ("Month:2025-12:revenue", "December 2025 revenue"), ("month:13", None), ("month:0", None),
        ("month:", None), ("month", None), ("usage", None),
    ],
)  # fmt: skip
def test_what_is_said_of_a_column(said: str, header: str | None) -> None:
    assert month_said(said) == header


def test_months_that_were_said_are_loaded_and_known_for_the_next_file(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "periods.csv"
    path.write_text(TABLE)
    assert load(database, path)[0] == 2
    status, report = load(database, path, *SAID)
    assert (status, report["kind"], report["layout"], report["inserted"]) == (0, "bills", "months", 6)
    rows = export(database, "bills")["rows"]
    assert [(row["period_end"], row["revenue"]) for row in rows if row["account_number"] == "001"] == [
        ("2024-07-31", "10.00"), ("2024-08-31", "11.00"), ("2024-09-30", "12.50"),
    ]  # fmt: skip
    path.write_text(TABLE.replace("10.00", "15.00"))
    status, report = load(database, path)
    assert (status, report["kind"], report["updated"], report["unchanged"]) == (0, "bills", 1, 5)


def test_months_without_a_year_ask_for_it(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "periods.csv"
    path.write_text(TABLE)
    said = [part for n in (1, 2, 3) for part in ("--map", f"P{n}=month:{n:02}")]
    status, report = load(sqlite_database, path, "--kind", "bills", *said, "--answer", "measure=revenue")
    assert status == 3
    (question,) = report["questions"]
    answer = ("--answer", f"{question['key']}=2024")
    status, report = load(
        sqlite_database, path, "--kind", "bills", *said, "--answer", "measure=revenue", *answer
    )
    assert (status, report["inserted"]) == (0, 6)
