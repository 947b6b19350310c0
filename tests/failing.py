"""Things that go wrong, on purpose: full disks, servers that go away, permissions that are missing."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from kadash.core.database import Database
from tests.postgres import Postgres

NOBODY = 65534


@contextmanager
def small_disk(size: str, owner: int | None = None) -> Iterator[Path]:
    """A disk of that size (as `mount` takes it), mounted for the time being. Skips where nobody may mount."""
    folder = Path(tempfile.mkdtemp(prefix="kadash-small-"))
    options = f"size={size}" + ("" if owner is None else f",uid={owner},gid={owner},mode=700")
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        folder.rmdir()
        pytest.skip("only root on Linux can mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
        folder.rmdir()


def fill(folder: Path) -> Path:
    """Write a file until the disk is full; without it there is room again."""
    heap = folder / "heap"
    with heap.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    assert not shutil.disk_usage(folder).free
    return heap


@contextmanager
def full(database: Database) -> Iterator[None]:
    """A database that cannot grow: SQLite by its own limit, PostgreSQL by the error that its server gives."""
    if database.is_sqlite:

        def limit(connection: object, record: object) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
            connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

        database.engine.dispose()
        sa.event.listen(database.engine, "connect", limit)
        yield
        sa.event.remove(database.engine, "connect", limit)
        database.engine.dispose()
        return
    with administering(database) as connection:
        connection.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
            "'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"
        )
        names = [
            row[0] for row in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname='public'")
        ]
        for name in names:
            connection.execute(
                f'CREATE TRIGGER a_full_disk BEFORE INSERT ON "{name}" '
                "FOR EACH STATEMENT EXECUTE FUNCTION full_disk()"
            )
        yield
        connection.execute("DROP FUNCTION full_disk CASCADE")


@contextmanager
def administering(database: Database) -> Iterator[psycopg.Connection]:
    """A connection beside the program's own."""
    url = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(psycopg.connect(url, autocommit=True)) as connection:
        yield connection


def hang_up(database: Database) -> int:
    """End all connections of the program to its database, as a restart of the server does; how many."""
    with administering(database) as connection:
        ended = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return len(ended.fetchall())


class Server:
    """A PostgreSQL server of a test's own, which it may stop and start."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries, self._folder = binaries, folder
        self._as: dict[str, int] = {"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {}
        self._run("initdb", "--username=postgres", "--auth=trust", "--no-sync", "--no-locale", "-E", "UTF8")
        self.start()
        self._run("createdb", "--host", folder, "--username=postgres", "kadash", data=False)

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/kadash?host={self._folder}"

    def start(self) -> None:
        options = f"-k {self._folder} -c listen_addresses= -c fsync=off"
        self._run("pg_ctl", "start", "-w", "-o", options, "-l", self._folder / "log")

    def stop(self) -> None:
        """Stop at once, as when the machine fails; does nothing where it is stopped."""
        if (self._folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "-w", "-m", "immediate")

    def _run(self, tool: str, *arguments: object, data: bool = True) -> None:
        command = [self._binaries / tool, *map(str, arguments), *(["-D", self._folder / "data"] * data)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **self._as)  # type: ignore[call-overload]


@pytest.fixture
def own_server(postgres: Postgres) -> Iterator[Server]:
    """A server that the test may stop, with an empty database."""
    folder = Path(tempfile.mkdtemp(prefix="kadash-own-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    server = Server(postgres.binaries, folder)
    yield server
    server.stop()
    shutil.rmtree(folder)


def held_by_permissions(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command line so that permissions of files hold it, even as root."""
    command = [sys.executable, "-m", "kadash", *map(str, arguments)]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("permissions do not hold root here")
        without = "-dac_override,-dac_read_search"
        command = ["setpriv", f"--bounding-set={without}", f"--inh-caps={without}", *command]
    return subprocess.run(command, capture_output=True, text=True, check=False)
