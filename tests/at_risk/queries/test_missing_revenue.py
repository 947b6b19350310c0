"""Totals name the bills that they are without."""

from datetime import date
from pathlib import Path

from kadash.at_risk.queries.at_risk import at_risk
from kadash.core.database import Database
from kadash.core.periods import Month, Period
from tests.accounts.uploads.wild import wild, write
from tests.cli import load

YEAR = Period(Month(2024, 1), Month(2024, 12))


def notices(database: Database, service: str | None = None) -> list[str]:
    with database.reading() as session:
        found = at_risk(session, period=YEAR, as_of=date(2024, 12, 31), service=service, everybody=True)
    return list(found.warnings)


def test_bills_without_revenue_stand_beside_the_totals(database: Database, tmp_path: Path) -> None:
    assert load(database, wild("68"))[0] == 0
    other = "Account Number,Service,From,Thru,Usage,Unit,Amount\n2,Water,2024-01-01,2024-01-31,5,gal,"
    assert load(database, write(tmp_path, other))[0] == 0
    assert any(
        said.startswith("3 bills have no revenue, so these totals are without it") and "(2)" in said
        for said in notices(database, "all")
    )
    assert any(said.startswith("2 bills have no revenue") for said in notices(database, "electric"))
    assert not any("no revenue, so" in said for said in notices(database, "gas"))
