"""Totals name the bills that they are without, wherever a total stands."""

from pathlib import Path

from kadash.accounts.queries.accounts import accounts_by_name
from kadash.core.database import Database
from tests.accounts.uploads.wild import write
from tests.cli import load
from tests.pages.conftest import Open, said

BILLS = """Account Number,Account Name,Service,From,Thru,kWh,Revenue ($)
0040001,Mill,Electric,2025-01-01,2025-01-31,100,10.00
0040001,Mill,Electric,2025-02-01,2025-02-28,100,TBD
0040001,Mill,Electric,2025-03-01,2025-03-31,100,
0040002,Foundry,Electric,2025-03-01,2025-03-31,100,12.00"""
GAP = "2 bills have no revenue"


def test_pages_say_what_their_totals_are_without(
    opened: Open, sqlite_database: Database, tmp_path: Path
) -> None:
    assert load(sqlite_database, write(tmp_path, BILLS))[0] == 0
    with sqlite_database.reading() as session:
        ids = accounts_by_name(session)
    for page in ("overview", "accounts", "acid_test"):
        text = said(opened(page))
        assert GAP in text, page
        assert "Mill \\(2\\)" in text, page
    mill = said(opened("account", id=str(ids["Mill"])))
    assert GAP in mill
    assert "these months are without it: Feb 2025, Mar 2025" in mill.replace("\\", "")
    assert "no revenue" not in said(opened("account", id=str(ids["Foundry"])))


def test_pages_are_silent_where_nothing_is_missing(
    opened: Open, sqlite_database: Database, tmp_path: Path
) -> None:
    load(sqlite_database, write(tmp_path, BILLS.replace("TBD", "11.00").replace("100,\n", "100,13.00\n")))
    assert "have no revenue" not in said(opened("overview"))
