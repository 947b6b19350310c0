"""PostgreSQL's own tools (pg_dump, pg_restore, psql) for backup and restore.

They are found on the PATH or in the folder that KADASH_POSTGRES_TOOLS names, and must be at least as new as
the server.

They serve the commands ``backup`` and ``restore``, which are the same for both databases. A server's own
backups restore a whole server; these restore one program, and are checked when they are made.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import URL

from kadash.core.connections import BUSY_TIMEOUT_S, Connections
from kadash.core.environment import given
from kadash.core.errors import KadashError
from kadash.core.postgres import DIRECT, direct_url, is_pooled
from kadash.core.triggers import POSTGRES_FUNCTIONS

CODE = ("FUNCTION", "PROCEDURE", "AGGREGATE", "TRIGGER", "EVENT TRIGGER", "RULE", "POLICY", "ROW SECURITY",
        "VIEW", "MATERIALIZED VIEW", "EXTENSION", "PROCEDURAL LANGUAGE", "OPERATOR", "CAST")  # fmt: skip
TRIGGERS = ("audit_insert", "audit_update", "audit_delete", "audit_truncate", "audit_guard")
THROUGH_A_POOLER = (
    "The database is reached through a connection pooler, which PostgreSQL's own tools cannot use. Nothing "
    f"was changed. Set {DIRECT} to the address of the server itself."
)


class BackupFailed(KadashError):
    """A backup or a restore did not come about; the database is as it was."""


def count_rows(connection: sa.Connection) -> dict[str, int]:
    """Return the number of rows of each table."""
    names = sorted(sa.inspect(connection).get_table_names())
    counts = (sa.select(sa.func.count()).select_from(sa.table(name)) for name in names)
    return {name: connection.execute(count).scalar_one() for name, count in zip(names, counts, strict=True)}


def tool(name: str) -> str:
    """Return the path of one of PostgreSQL's own tools; raises BackupFailed where it is not there."""
    folder = os.environ.get("KADASH_POSTGRES_TOOLS")
    found = shutil.which(name, path=folder) if folder else shutil.which(name)
    if not found:
        raise BackupFailed(
            f"PostgreSQL's tool {name} is not there. Nothing was changed. Install PostgreSQL's client tools, "
            "or name their folder in KADASH_POSTGRES_TOOLS."
        )
    return found


def _environment(database: Connections) -> dict[str, str]:
    """The connection as PostgreSQL's tools read it: no password is on a command line.

    It goes to the server itself. Through a pooler the tools' settings would stay on connections that others
    get next.
    """
    with database.reading() as session:
        if not given(DIRECT) and is_pooled(session.connection()):
            raise BackupFailed(THROUGH_A_POOLER)
    url = direct_url(database.url)
    host, port = _hosts(url)
    named = {"PGHOST": host, "PGPORT": port, "PGUSER": url.username, "PGPASSWORD": url.password}
    if attributes := url.query.get("target_session_attrs"):
        named["PGTARGETSESSIONATTRS"] = str(attributes)
    named |= {"PGDATABASE": url.database, "PGOPTIONS": f"-c lock_timeout={BUSY_TIMEOUT_S}s"}
    return {**os.environ, **{name: str(value) for name, value in named.items() if value}}


def _hosts(url: URL) -> tuple[str | None, str | None]:
    """Return hosts and ports as PostgreSQL's tools list them: a URL may name a primary and its standby."""
    dialect: Any = postgresql.psycopg
    arguments: dict[str, Any] = dialect.dialect().create_connect_args(url)[1]
    host, port = arguments.get("host"), arguments.get("port")
    return (str(host) if host else None), (str(port) if port else None)


def _run(
    database: Connections, command: list[str], **options: object
) -> "subprocess.CompletedProcess[bytes]":
    run: Callable[..., subprocess.CompletedProcess[bytes]] = subprocess.run
    ran = run(command, env=_environment(database), capture_output=True, check=False, **options)
    if ran.returncode:
        reason = ran.stderr.decode(errors="replace").strip().splitlines()
        because = reason[-1] if reason else f"status {ran.returncode}"
        raise BackupFailed(f"{Path(command[0]).name} failed ({because}). Nothing was changed.")
    return ran


def dump(database: Connections, target: Path) -> dict[str, int]:
    """Write the database to a file; return the rows of each table in it."""
    command = [tool("pg_dump"), "--format=custom", "--no-owner", "--no-privileges", f"--file={target}"]
    with database.reading() as session:  # counts and dump see the same state
        snapshot = session.connection().execute(sa.text("SELECT pg_export_snapshot()")).scalar_one()
        rows = count_rows(session.connection())
        _run(database, [*command, f"--snapshot={snapshot}"])
    _run(database, [tool("pg_restore"), "--list", str(target)])
    return rows


def _foreign(database: Connections, source: Path) -> list[str]:
    """Return what a dump would make that runs by itself, or stands for a table, and has no name of ours."""
    listed = _run(database, [tool("pg_restore"), "--list", str(source)]).stdout.decode(errors="replace")
    found = []
    for line in listed.splitlines():
        _, _, entry = line.partition("; ")  # "215; 1255 16400 FUNCTION public kadash_audit() owner"
        words = entry.split()[2:]
        kind, name = " ".join(words[:-3]) if words else "", words[-2] if len(words) > 2 else ""
        ours = name.removesuffix("()") in POSTGRES_FUNCTIONS or name in TRIGGERS
        if any(kind.startswith(each) for each in CODE) and not ours:
            found.append(f"{kind.split()[0].lower()} {name}")
    return found


def undump(database: Connections, source: Path) -> None:
    """Replace all tables by those of the dump, in one transaction."""
    script = _run(
        database, [tool("pg_restore"), "--no-owner", "--no-privileges", "--file=-", str(source)]
    ).stdout
    if b"CREATE TABLE public.audit_entry" not in script:
        raise BackupFailed(f"{source.name} is not a backup of Kadash. Nothing was changed.")
    if foreign := _foreign(database, source):
        raise BackupFailed(
            f"{source.name} would run code that is not Kadash's ({foreign[0]}). Nothing was changed. "
            "Take another backup."
        )
    with database.reading() as session:
        connection = session.connection()
        names = sa.inspect(connection).get_table_names()
        quote = connection.dialect.identifier_preparer.quote
        drops = [f"DROP TABLE IF EXISTS public.{quote(name)} CASCADE;" for name in names]
    drops += [f"DROP FUNCTION IF EXISTS public.{name};" for name in POSTGRES_FUNCTIONS]
    psql = [
        tool("psql"),
        "--no-psqlrc",
        "--quiet",
        "--single-transaction",
        "--set=ON_ERROR_STOP=1",
        "--file=-",
    ]
    _run(database, psql, input="\n".join(drops).encode() + b"\n" + script)
