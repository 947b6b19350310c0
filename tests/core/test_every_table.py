"""A process that needed one room so far saves rows that point to another room's."""

import subprocess
import sys

import pytest

from kadash.core.database import Database
from tests.cli import url

SAVE = """
import sys
from datetime import date
from kadash.accounts.tables import Account
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from {module} import {table}

before = set(Account.metadata.tables)
with Database(sys.argv[1]).writing(LOCAL_MANAGER) as session:
    session.add(Account(name="Mill"))
    session.flush()
    session.add({row})
print(*sorted(set(Account.metadata.tables) - before))
"""


def saved(database: Database, module: str, table: str, row: str) -> str:
    program = SAVE.format(module=module, table=table, row=row)
    call = [sys.executable, "-c", program, url(database)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


DAY = "date(2026, 1, 5)"


@pytest.mark.parametrize(
    ("module", "table", "row"),
    [
        (
            "kadash.engagement.tables",
            "Promise",
            f"Promise(account_id=1, what='Call', owner='Avery', due={DAY}, first_due={DAY}, made_on={DAY})",
        ),
        ("kadash.plans.tables", "Letter", "Letter(kind='welcome', name='Welcome', text='Hello')"),
    ],
)
def test_tables_that_others_point_to_are_loaded(
    database: Database, module: str, table: str, row: str
) -> None:
    assert "program_session" in saved(database, module, table, row)


def test_nothing_is_loaded_where_nobody_points_elsewhere(sqlite_database: Database) -> None:
    row = "Representative(name='Avery Cole')"
    assert saved(sqlite_database, "kadash.accounts.tables", "Representative", row) == "\n"
