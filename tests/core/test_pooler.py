"""Kadash behind PgBouncer in transaction mode, which carries nothing from one transaction to the next."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from kadash.accounts.tables import Account
from kadash.core import audit, faults
from kadash.core.backup import back_up
from kadash.core.database import Database
from kadash.core.dumps import BackupFailed
from kadash.core.faults import Unreachable
from kadash.core.people import Person
from tests.browser.conftest import free_port
from tests.conftest import _migrate
from tests.deploy.stack import program, until
from tests.postgres import Postgres

SETTINGS = """[databases]
* = host={host} port={port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
query_wait_timeout = 2
logfile = {folder}/log
"""
Pooler = Callable[..., Database]


@pytest.fixture
def direct(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("KADASH_POSTGRES_TOOLS", str(postgres.binaries))
    with postgres.database(_migrate) as url:
        yield url


@pytest.fixture
def pooled(direct: str, postgres: Postgres) -> Iterator[Pooler]:
    """Start a pooler before the server; gives the database as it is seen through it."""
    # Not below pytest's own folder: as root the pooler runs as another user, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="kadash-pooler-"))
    folder.chmod(0o777)
    running: list[subprocess.Popen[bytes]] = []
    opened: list[Database] = []

    def through(mode: str = "transaction", size: int = 2, **query: str) -> Database:
        server, port = sa.make_url(direct), free_port()
        values = {"host": server.query["host"], "port": server.query["port"], "folder": folder}
        file = folder / "pgbouncer.ini"
        file.write_text(SETTINGS.format(listen=port, mode=mode, size=size, **values))
        command = [program("pgbouncer"), "-q", str(file)]
        if os.geteuid() == 0:  # it refuses to run as root
            command[1:1] = ["-u", pwd.getpwuid(postgres.folder.stat().st_uid).pw_name]
        running.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        url = sa.make_url(f"postgresql://postgres@127.0.0.1:{port}/{server.database}").update_query_dict(
            query
        )
        until(lambda: _listens(port), "the pooler")
        opened.append(Database(url))
        return opened[-1]

    yield through
    for database in opened:
        database.engine.dispose()
    for process in running:
        process.terminate()
        process.wait(timeout=10)
    shutil.rmtree(folder)


def _listens(port: int) -> bool:
    try:
        psycopg.connect(
            host="127.0.0.1", port=port, user="postgres", dbname="pgbouncer", connect_timeout=2
        ).close()
    except psycopg.OperationalError as fault:
        return "refused" not in str(fault)
    return True


def test_people_work_through_it_and_wait_for_locks_no_longer_than_ever(
    pooled: Pooler, manager: Person
) -> None:
    """16 people over two connections; every save has its person, and the limit on waiting holds in each."""
    database = pooled()

    def one(number: int) -> list[str]:
        limits = []
        for round_ in range(6):  # past psycopg's fifth repetition, where it prepares a statement
            with database.writing(manager) as session:
                session.add(Account(number=f"{number}-{round_}", name="Harbor Foundry"))
                limits.append(str(session.connection().exec_driver_sql("SHOW lock_timeout").scalar_one()))
            with database.reading() as session:
                limits.append(str(session.connection().exec_driver_sql("SHOW lock_timeout").scalar_one()))
        return limits

    with ThreadPoolExecutor(16) as people:
        limits = [limit for found in people.map(one, range(16)) for limit in found]
    assert set(limits) == {"15s"}
    with database.reading() as session:
        connection = session.connection()
        assert connection.execute(sa.text("SELECT count(*) FROM account")).scalar_one() == 96
        assert audit.verify(connection) == []


def test_nothing_stays_on_a_connection_for_the_next(pooled: Pooler) -> None:
    database = pooled(size=1)
    with database.reading():
        pass
    with psycopg.connect(
        database.url.set(drivername="postgresql").render_as_string(False), autocommit=True
    ) as other:
        assert other.execute("SHOW lock_timeout").fetchone() == ("0",)
        assert other.execute("SELECT count(*) FROM pg_prepared_statements").fetchone() == (0,)


def test_a_backup_goes_to_the_server_itself(
    pooled: Pooler, direct: str, manager: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = pooled()
    with pytest.raises(BackupFailed, match="KADASH_DIRECT_DATABASE_URL"):
        back_up(database, manager, target=tmp_path / "kept.dump")
    monkeypatch.setenv("KADASH_DIRECT_DATABASE_URL", direct)
    assert back_up(database, manager, target=tmp_path / "kept.dump").rows["account"] == 0


@pytest.mark.parametrize(
    ("mode", "query", "said"),
    [
        ("statement", {}, faults.BY_STATEMENT),
        ("transaction", {"options": "-c statement_timeout=1s"}, faults.NO_OPTIONS),
    ],
)
def test_what_cannot_work_is_refused_with_the_true_reason(
    pooled: Pooler, mode: str, query: dict[str, str], said: str
) -> None:
    database = pooled(mode, **query)
    with pytest.raises(Unreachable) as refused, database.reading() as session:
        session.connection().exec_driver_sql("SELECT 1")
    assert str(refused.value) == said


def test_a_full_pool_says_so(pooled: Pooler) -> None:
    database = pooled(size=1)
    with database.reading() as session:
        session.connection().exec_driver_sql("SELECT 1")
        with pytest.raises(Unreachable) as refused, database.reading() as waiting:
            waiting.connection().exec_driver_sql("SELECT 1")
    assert str(refused.value) == faults.CROWDED
