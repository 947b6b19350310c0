"""A file whose columns have other names is refused with what to do; named columns make it readable."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.cli import export, load

GERMAN = "Kundennummer;Rechnungsdatum;Betrag\n00101;31.01.2025;1.234,50\n00102;28.02.2025;880,00\n"


@pytest.fixture
def german(tmp_path: Path) -> Path:
    path = tmp_path / "rechnungen.csv"
    path.write_text(GERMAN, encoding="utf-8")
    return path


def test_the_refusal_says_what_to_do(database: Database, german: Path) -> None:
    status, report = load(database, german)
    [error] = report["errors"]
    assert (status, error["code"]) == (2, "unrecognized")
    assert "“Account number” instead of “Kundennummer”" in error["message"]
    assert '--kind accounts --map "Kundennummer=number"' in error["message"]
    assert "bills" in error["message"]
    assert "eia_861_other" not in error["message"]  # known, but not taken


def test_a_named_kind_says_what_it_needs(database: Database, german: Path) -> None:
    status, report = load(database, german, "--kind", "bills")
    message = report["errors"][0]["message"]
    assert status == 2
    assert "“Account number”; “Period start” or “Period end” or “Month” or “Bill date” or" in message
    assert '--kind bills --map "Kundennummer=account_number"' in message


def test_what_it_says_works(database: Database, german: Path) -> None:
    named = ["Kundennummer=account_number", "Rechnungsdatum=bill_date", "Betrag=revenue"]
    said = [part for one in named for part in ("--map", one)]
    status, _ = load(database, german, "--kind", "bills", *said, "--answer", "service=electric")
    assert status == 0
    assert export(database, "bills")["totals"]["revenue"] == "2114.50"
