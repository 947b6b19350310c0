"""What the command line loads before it knows what it is asked for: the help must be there at once, and
a few rows load no library that they do not need."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from kadash.core.database import Database
from tests.cli import url

HEAVY = (
    "pandas",
    "numpy",
    "sqlalchemy",
    "sqlmodel",
    "alembic",
    "pyarrow",
    "xlsxwriter",
    "clevercsv",
    "scipy",
)
MOST_MODULES = 250  # of a bare interpreter with argparse and json there are some 120


def test_the_help_loads_no_library() -> None:
    code = (
        "import sys; sys.argv = ['kadash', '--help']\n"
        "from kadash.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.partition("LOADED ")[2].split()
    assert [name for name in HEAVY if name in loaded] == []
    assert len(loaded) < MOST_MODULES


NOT_FOR_ROWS = ("alembic", "clevercsv", "scipy", "plotly", "streamlit", "xlsxwriter", "openpyxl")
OTHER_ROOMS = (
    "action_plans",
    "assessment",
    "at_risk",
    "budget",
    "engagement",
    "plans",
    "program",
    "satisfaction",
)
MOST_FOR_ROWS = 1_200  # pandas and the database alone are some 700


def _loaded_by_import(database: Database, path: Path) -> set[str]:
    """Load a file in a process of its own; returns the modules that it took."""
    said = [f"--answer={answer}" for answer in SAID]
    code = (
        "import sys\n"
        "from kadash.__main__ import main\n"
        f"status = main(['import', {str(path)!r}, '--db', {url(database)!r}, *{said!r}])\n"
        "print('STATUS', status, 'LOADED', *sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    said_so, _, loaded = done.stdout.partition(" LOADED ")
    assert said_so.endswith("STATUS 0"), said_so + done.stderr
    return set(loaded.split())


def test_a_few_rows_load_only_what_they_need(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text("Account Number,Service,From,Thru,kWh,Amount\n1,Electric,2025-01-01,2025-01-31,5,1.50\n")
    loaded = _loaded_by_import(sqlite_database, path)
    assert loaded.isdisjoint(NOT_FOR_ROWS)
    of_others = tuple(f"kadash.{room}.{part}" for room in OTHER_ROOMS for part in ("tables", "queries"))
    assert [name for name in sorted(loaded) if name.startswith(of_others)] == []
    assert len(loaded) < MOST_FOR_ROWS


SAID = ("fiscal_year=2025", "period=2025-01..2025-12", "scale=1..5")
ROOMS = {
    "at_risk": "Rank,Name,Revenue,Power Cost,Mobility Factor\n1,Mill,1000,750,0.5\n2,Foundry,900,600,0.4\n",
    "budget": "Code,Description,Budget\n02-11,Supplies,100\n02-12,Paper,50\n",
    "satisfaction": "Respondent,Account Number,Overall satisfaction\nr1,001,5\nr2,002,4\nr3,003,3\n",
    "engagement": "Ticket,Account Number,Subject,Received,Closed\n7,1,Outage,2025-03-03,2025-03-04\n",
}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_loaded_with_its_first_file(sqlite_database: Database, tmp_path: Path, room: str) -> None:
    path = tmp_path / f"{room}.csv"
    path.write_text(ROOMS[room])
    loaded = _loaded_by_import(sqlite_database, path)
    assert any(name.startswith(f"kadash.{room}.tables") for name in loaded)


def test_undo_knows_the_tables_of_rooms_that_nobody_loaded(sqlite_database: Database) -> None:
    code = "import kadash.intake.undo as u\nprint(*sorted(table.name for table in u.every_table()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    stored = set(sa.inspect(sqlite_database.engine).get_table_names()) - {"alembic_version"}
    assert set(done.stdout.split()) == stored
