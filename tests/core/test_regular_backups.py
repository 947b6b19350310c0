"""Backups of a schedule: tried, and only then older ones go."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kadash.accounts.tables import Account
from kadash.core import regular_backups
from kadash.core.daily import every_day, next_time
from kadash.core.database import Database
from kadash.core.dumps import BackupFailed
from kadash.core.errors import Invalid, NotAllowed
from kadash.core.people import Person
from kadash.core.regular_backups import regular_backup
from tests.cli import url
from tests.postgres import Postgres

AT = datetime(2026, 11, 27, 2, 15, tzinfo=UTC)


@pytest.fixture
def trial(
    database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str | None]:
    """The database that trials overwrite: SQLite makes one itself."""
    if database.is_sqlite:
        yield None
        return
    server: Postgres = request.getfixturevalue("postgres")
    monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(server.binaries))
    with server.database(suffix="_trial") as found:
        yield found


def test_a_tried_backup_makes_room_and_a_failed_one_does_not(
    database: Database, trial: str | None, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kept"
    (tmp_path / "kept").mkdir()
    (folder / "by hand.db").touch()
    with database.writing(manager) as session:
        session.add(Account(number="001", name="Harbor Foundry"))
    for night in range(2):
        made = regular_backup(
            database, manager, folder=folder, keep=1, now=AT + timedelta(days=night), trial=trial
        )
        assert made.tried
        assert made.made.rows["account"] == 1
    stays = {"by hand.db", made.made.path.name}
    assert {path.name for path in folder.iterdir()} == stays
    assert "20261128T021500Z" in made.made.path.name
    monkeypatch.setattr(regular_backups, "restore", lambda *_, **__: {"account": 0})
    with pytest.raises(BackupFailed, match=r"rows of .*account.* are missing"):
        regular_backup(database, manager, folder=folder, keep=1, now=AT + timedelta(days=2), trial=trial)
    assert stays < {path.name for path in folder.iterdir()}


def test_a_trial_never_overwrites_a_database_of_another_name(
    postgres_database: Database, postgres: Postgres, manager: Person, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(postgres.binaries))
    like_a_trial = f"{url(postgres_database).rpartition('/')[0]}/industrial"
    for minute, other in enumerate((url(postgres_database), like_a_trial)):
        with pytest.raises(BackupFailed, match="must end in _trial"):
            regular_backup(
                postgres_database, manager, folder=tmp_path, keep=1, now=AT + timedelta(minutes=minute),
                trial=other,
            )  # fmt: skip
    untried = regular_backup(postgres_database, manager, folder=tmp_path, keep=9, now=AT + timedelta(1))
    assert not untried.tried


def test_only_managers_back_up(sqlite_database: Database, representative: Person, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        regular_backup(sqlite_database, representative, folder=tmp_path, keep=1, now=AT)


def test_the_next_time_is_later_today_or_tomorrow() -> None:
    assert next_time("02:15", AT) == AT + timedelta(days=1)
    assert next_time("02:16", AT) == AT + timedelta(minutes=1)
    with pytest.raises(Invalid):
        next_time("25:00", AT)


def test_what_fails_one_day_is_tried_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = {"now": AT}
    monkeypatch.setattr("kadash.core.daily.now", lambda: clock["now"])
    runs: list[datetime] = []

    def sleep(seconds: float) -> None:
        clock["now"] += timedelta(seconds=seconds)

    def run() -> None:
        runs.append(clock["now"])
        if len(runs) == 1:
            raise BackupFailed("The disk is full. Nothing was changed.")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        every_day("03:00", run, sleep=sleep)
    assert runs == [AT.replace(hour=3, minute=0), AT.replace(hour=3, minute=0) + timedelta(days=1)]
