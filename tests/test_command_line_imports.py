"""What the command line loads before it knows what it is asked for: the help must be there at once, and
a few rows load no library that they do not need."""

import subprocess
import sys
from pathlib import Path

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
MOST_FOR_ROWS = 1_250  # pandas and the database alone are some 700


def test_a_few_rows_load_only_what_they_need(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text("Account Number,Service,From,Thru,kWh,Amount\n1,Electric,2025-01-01,2025-01-31,5,1.50\n")
    code = (
        "import sys\n"
        "from kadash.__main__ import main\n"
        f"status = main(['import', {str(path)!r}, '--db', {url(sqlite_database)!r}])\n"
        "print('STATUS', status, 'LOADED', *sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    said, _, loaded = done.stdout.partition(" LOADED ")
    assert said.endswith("STATUS 0")
    assert [name for name in NOT_FOR_ROWS if name in loaded.split()] == []
    assert len(loaded.split()) < MOST_FOR_ROWS
