"""A key that somebody took away with the database's own tools, or added with them, is named by `check`."""

import subprocess
import sys

import pytest

from kadash.core.database import Database
from kadash.core.structure import structure_faults
from tests.cli import url
from tests.core.test_check_sees import by_hand

BOTH = {
    "DROP INDEX uq_bill_identity": "bill has lost its index uq_bill_identity.",
    "CREATE UNIQUE INDEX odd ON bill (month)": "The index odd of bill is not Kadash's.",
    "CREATE INDEX odd ON bill (abs(revenue_cents))": "The index odd of bill is not Kadash's.",
}
POSTGRES = {
    "ALTER TABLE bill DROP CONSTRAINT fk_bill_account_id": (
        "bill does not hold account_id to a row of account."
    ),
    "ALTER TABLE bill ALTER usage SET DEFAULT 5": (
        "The column usage of bill fills itself in, and that is not Kadash's."
    ),
    "ALTER TABLE account DROP CONSTRAINT uq_account_number": "account has lost its index uq_account_number.",
}


def faults(database: Database) -> list[str]:
    with database.reading() as session:
        return list(structure_faults(session.connection()))


def changed(database: Database, statement: str) -> list[str]:
    assert faults(database) == []
    with by_hand(database) as connection:
        connection.exec_driver_sql(statement)
    return faults(database)


@pytest.mark.parametrize("statement", BOTH)
def test_a_key_that_is_gone_or_added_is_named(database: Database, statement: str) -> None:
    assert changed(database, statement) == [BOTH[statement]]


@pytest.mark.parametrize("statement", POSTGRES)
def test_what_only_a_server_lets_change(postgres_database: Database, statement: str) -> None:
    assert changed(postgres_database, statement) == [POSTGRES[statement]]


def test_the_command_line_looks_at_rooms_that_it_did_not_need(sqlite_database: Database) -> None:
    with by_hand(sqlite_database) as connection:
        connection.exec_driver_sql("DROP INDEX ix_promise_account_id")
    call = [sys.executable, "-m", "kadash", "check", "--db", url(sqlite_database)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert "promise has lost its index ix_promise_account_id." in done.stdout
    assert done.returncode == 1
    assert done.stderr == ""  # a nightly job would mail it
