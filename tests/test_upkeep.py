"""Backup, restore and check on the command line, on both databases."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kadash.__main__ import main
from kadash.accounts.tables import Account
from kadash.core import schema
from kadash.core.backup import count_rows
from kadash.core.database import Database
from kadash.core.people import Person
from tests.postgres import Postgres


@pytest.fixture
def url(database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if not database.is_sqlite:
        server: Postgres = request.getfixturevalue("postgres")
        monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(server.binaries))
    return database.url.render_as_string(hide_password=False)


def accounts(database: Database) -> int:
    with database.reading() as session:
        return count_rows(session.connection())["account"]


def test_backup_and_restore(
    database: Database, url: str, manager: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.writing(manager) as session:
        session.add(Account(number="001", name="Harbor Foundry"))
    file = str(tmp_path / "kept")
    assert main(["backup", file, "--json", "--db", url]) == 0
    assert json.loads(capsys.readouterr().out)["rows"]["account"] == 1
    with database.writing(manager) as session:
        session.add(Account(number="002", name="City Ice"))
    assert main(["restore", file, "--json", "--db", url]) == 0
    report = json.loads(capsys.readouterr().out)
    assert accounts(database) == 1
    assert main(["restore", report["kept"], "--db", url]) == 0
    assert accounts(database) == 2


def test_a_daily_backup_says_how_many_stay(
    sqlite_database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["backup", str(tmp_path / "kept"), "--daily", "02:15", "--db", str(sqlite_database.url)]
    assert main(arguments) == 2
    assert "--daily needs --keep" in capsys.readouterr().err
    assert not (tmp_path / "kept").exists()


def test_check_says_how_it_is(
    database: Database, url: str, manager: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "--json", "--db", url])
    report = json.loads(capsys.readouterr().out)
    sound = {one["name"] for one in report["checks"] if one["ok"]}
    assert {"schema", "audit trail", "triggers", "rows", "uploads", "links"} <= sound
    with database.writing(manager) as session:
        session.add(Account(number="001", name="Harbor Foundry", batch_id=9))
    assert main(["check", "--db", url]) == 1
    assert "WRONG  uploads: 1 rows of account name an upload that is not there." in capsys.readouterr().out


def test_an_empty_database_is_told_to_be_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--db", f"sqlite:///{tmp_path / 'new.db'}"]) == 1
    out = capsys.readouterr().out
    assert "open it once" in out
    assert "audit trail" not in out


def test_a_file_that_is_not_there(
    sqlite_database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = str(sqlite_database.url)
    assert main(["restore", str(tmp_path / "nothing"), "--db", url]) == 2
    assert "There is no file" in capsys.readouterr().err


def test_whoever_has_read_enough_gets_no_traceback(tmp_path: Path) -> None:
    command = f"{sys.executable} -m kadash check --json --db sqlite:///{tmp_path / 'new.db'} | true"
    ran = subprocess.run(command, shell=True, capture_output=True, text=True, env=os.environ, check=False)
    assert ran.stderr == ""


def test_migrate_is_a_job_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that may not migrate says which schema it wants; the job makes it, once."""
    url = f"sqlite:///{tmp_path / 'new.db'}"
    monkeypatch.setenv("KADASH_MIGRATE", "never")
    assert main(["purge", "--db", url]) == 2
    assert "cannot be opened" in capsys.readouterr().err
    (tmp_path / "new.db").touch()
    assert main(["purge", "--db", url]) == 2
    said = capsys.readouterr().err
    assert "has no tables yet" in said
    assert f"needs {schema.newest()}" in said
    assert "python -m kadash migrate" in said
    assert main(["migrate", "--json", "--db", url]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "before": None, "schema": schema.newest(), "backup": None,
    }  # fmt: skip
    assert main(["migrate", "--db", url]) == 0
    assert "had it already" in capsys.readouterr().out
    assert main(["purge", "--db", url]) == 0


def test_migrate_waits_for_a_database_that_starts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "later"
    folder.touch()  # no folder yet: the database cannot be made
    url = f"sqlite:///{folder / 'new.db'}"
    assert main(["migrate", "--db", url]) == 2
    capsys.readouterr()
    threading.Timer(0.5, folder.unlink).start()
    assert main(["migrate", "--wait", "20", "--db", url]) == 0
    assert "was brought there" in capsys.readouterr().out
