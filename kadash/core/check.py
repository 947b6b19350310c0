"""Integrity checks for `python -m kadash check`, the settings page and a monitor."""

import json
import os
import shutil
import stat
import sys
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core import audit, kept_files, migrate, summaries
from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.imprints import imprint_faults, unproved
from kadash.core.links import broken_links
from kadash.core.queries import being_undone
from kadash.core.sqlite import sqlite3, wal_is_safe
from kadash.core.structure import structure_faults
from kadash.core.trail import unaudited_rows
from kadash.core.triggers import audited_tables, foreign_code, trigger_faults

SHOWN = 20  # faults of one kind that are named; the rest is counted
HOME = Path(__file__).resolve().parents[2]
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Finding:
    """What one check found: `ok`, and a sentence either way."""

    name: str
    ok: bool
    text: str


def examine(database: Database, *, home: Path = HOME, seal: str | None = None) -> list[Finding]:
    """Run all checks and return what each found; never raises for what is wrong with the database.

    ``seal`` is one that was noted elsewhere, as ``POSITION:DIGEST``: is it still in the chain?
    """
    findings: list[Finding] = []
    try:
        with database.reading() as session:
            connection = session.connection()
            checks = {"schema": _schema} | (_SQLITE if database.is_sqlite else _POSTGRES)
            if migrate.current(connection):
                checks |= _BOTH
                if seal is not None:
                    checks["seal"] = partial(_seal, seal=seal)
            findings += [_run(name, check, connection) for name, check in checks.items()]
    except KadashError as fault:
        findings.append(Finding("database", False, str(fault)))
    except sa.exc.DatabaseError as fault:
        findings.append(Finding("database", False, f"The database cannot be read: {fault.orig}."))
    findings.append(_configuration(home))
    if database.is_sqlite:
        findings.append(_file(database.file))
    return findings


def _run(name: str, check: Callable[[Connection], Finding], connection: Connection) -> Finding:
    try:
        return check(connection)
    except sa.exc.DatabaseError as fault:
        return Finding(name, False, f"Could not be checked: {fault.orig}.")
    except (ValueError, TypeError, KeyError, AttributeError):  # a text of the trail is not what was written
        damaged = ", ".join(f"{number}" for number in _unreadable(connection)) or "one of its texts"
        return Finding(name, False, f"Could not be checked: damaged entries of the audit trail: {damaged}.")


def _unreadable(connection: Connection) -> list[int]:
    """Return the first entries of the trail whose texts are no JSON objects."""
    found: list[int] = []
    for row in connection.execute(sa.text("SELECT id, before, after FROM audit_entry ORDER BY id")):
        if not all(text is None or _is_object(text) for text in (row.before, row.after)):
            found.append(row.id)
    return found[:SHOWN]


def _is_object(text: object) -> bool:
    try:
        return isinstance(json.loads(str(text)), dict)
    except ValueError:
        return False


def _faults(name: str, faults: Iterable[str], good: str) -> Finding:
    named = list(faults)
    more = f" … and {len(named) - SHOWN} more." if len(named) > SHOWN else ""
    return Finding(name, not named, " ".join(named[:SHOWN]) + more if named else good)


def _sqlite_library(connection: Connection) -> Finding:
    mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
    synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    keys = connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    safe = mode != "wal" or wal_is_safe(sqlite3.sqlite_version_info)
    text = f"SQLite {sqlite3.sqlite_version}, journal mode {mode}."
    if not safe:
        text += " This SQLite can lose its write-ahead log: update it, or set the journal mode to delete."
    if synchronous != 2 or keys != 1:
        text += " Full synchronization or foreign keys are off: Kadash must open the database itself."
    return Finding("sqlite", safe and synchronous == 2 and keys == 1, text)


def _sqlite_integrity(connection: Connection) -> Finding:
    rows = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return _faults("integrity", [row for row in rows if row != "ok"], "Every page and index is sound.")


def _postgres_server(connection: Connection) -> Finding:
    version = connection.execute(sa.text("SHOW server_version")).scalar_one()
    encoding = connection.execute(sa.text("SHOW server_encoding")).scalar_one()
    checksums = connection.execute(sa.text("SHOW data_checksums")).scalar_one()
    text = f"PostgreSQL {version}, encoding {encoding}, page checksums {checksums}."
    return Finding("postgresql", encoding == "UTF8", text)


def _schema(connection: Connection) -> Finding:
    at, head = migrate.current(connection), migrate.head()
    if at == head:
        return _faults("schema", structure_faults(connection), f"The schema is the newest one ({at}).")
    if at is not None and migrate.is_newer(at):
        return Finding("schema", False, f"A newer version of Kadash made this database ({at}): update.")
    return Finding("schema", False, f"The schema is {at or 'empty'}, the program knows {head}: open it once.")


def _trail(connection: Connection) -> Finding:
    last = connection.execute(
        sa.text("SELECT position, digest FROM audit_seal ORDER BY position DESC LIMIT 1")
    ).one_or_none()
    newest = note = "no seal yet"
    if last:
        newest = f"seal {last.position}, {last.digest}"
        note = f"Note it elsewhere: check --seal {last.position}:{last.digest} shows later if it was cut off"
    good = f"The chain of seals is whole ({newest}). {note}."
    damaged = [f"Entry {number} holds a damaged text." for number in _unreadable(connection)]
    return _faults("audit trail", [*audit.verify(connection), *damaged], good)


def _seal(connection: Connection, *, seal: str) -> Finding:
    """A seal that was noted elsewhere is where it was: what came before it is as it was then."""
    position, _, digest = seal.partition(":")
    if not position.isascii() or not position.isdigit() or len(position) > 15 or not digest:
        return Finding("seal", False, f"{seal} is no seal: give it as it was printed, POSITION:DIGEST.")
    query = sa.text("SELECT digest FROM audit_seal WHERE position = :position")
    found = connection.execute(query, {"position": int(position)}).scalar_one_or_none()
    if found is None:
        last = connection.execute(sa.text("SELECT coalesce(max(position), 0) FROM audit_seal")).scalar_one()
        return Finding(
            "seal", False, f"Seal {position} is gone: the trail ends at seal {last}, it was cut off."
        )
    if found != digest.strip():
        return Finding("seal", False, f"Seal {position} is another one: the trail was made anew since.")
    return Finding("seal", True, f"Seal {position} is where it was; all before it is as it was then.")


def _proofs(connection: Connection) -> Finding:
    faults = [
        f"Upload {batch} is not proved yet: only its file says what it inserted. The next upload proves it."
        for batch in unproved(connection)
    ]
    return _faults("proofs", faults, "What each upload inserted is noted in the audit trail.")


def _links(connection: Connection) -> Finding:
    return _faults("links", broken_links(connection), "Every row that is named is there.")


def _triggers(connection: Connection) -> Finding:
    faults = [*trigger_faults(connection), *foreign_code(connection)]
    return _faults("triggers", faults, "Every table has its triggers, as they were made, and no others.")


def _rows(connection: Connection) -> Finding:
    faults = [*unaudited_rows(connection), *imprint_faults(connection)]
    return _faults("rows", faults, "Every row is what its last entry, or its upload, says.")


def _orphans(connection: Connection) -> Finding:
    """Rows of an upload whose batch is gone, and kept files that are not what their digest says."""
    faults = []
    for table, columns in audited_tables(connection).items():
        if "batch_id" in columns:
            query = (
                f'SELECT count(*) FROM "{table}" r WHERE r.batch_id IS NOT NULL '
                "AND NOT EXISTS (SELECT 1 FROM upload_batch b WHERE b.id = r.batch_id)"
            )
            if count := connection.execute(sa.text(query)).scalar_one():
                faults.append(f"{count} rows of {table} name an upload that is not there.")
    faults += [
        f"Upload {batch} is being undone: a part of it is gone. What was cut off is carried on at the next "
        "start, upload or undo."
        for batch in being_undone(connection)
    ]
    faults += kept_files.faults(connection)
    return _faults("uploads", faults, "Every uploaded row has its batch, every kept file is as it came.")


def _sums(connection: Connection) -> Finding:
    faults = [fault for summary in summaries.kept() for fault in summaries.faults(connection, summary)]
    found = _faults("sums", faults, "The sums that pages read are those of their rows.")
    return found if found.ok else replace(found, text=f"{found.text} Compute them anew: check --rebuild-sums")


_SQLITE = {"sqlite": _sqlite_library, "integrity": _sqlite_integrity}
_POSTGRES = {"postgresql": _postgres_server}
_BOTH = {
    "links": _links,
    "audit trail": _trail,
    "triggers": _triggers,
    "rows": _rows,
    "proofs": _proofs,
    "uploads": _orphans,
    "sums": _sums,
}


def _configuration(home: Path) -> Finding:
    """Sign-in is set up and its secrets are kept, or the app serves this machine only."""
    secrets = home / ".streamlit" / "secrets.toml"
    try:
        if not secrets.exists():
            address = _settings(home / ".streamlit" / "config.toml").get("server", {}).get("address")
            local = address in LOOPBACK
            open_to_others = "the app would serve other machines: set server.address to 127.0.0.1."
            serves = "the app serves this machine only." if local else open_to_others
            return Finding("configuration", local, f"No sign-in is set up; {serves}")
        auth = _settings(secrets).get("auth", {})
    except tomllib.TOMLDecodeError as fault:
        return Finding("configuration", False, f"The settings under .streamlit cannot be read: {fault}.")
    faults = []
    if _others_may_read(secrets):
        faults.append("Others on this machine can read .streamlit/secrets.toml: set its mode to 600.")
    if len(str(auth.get("cookie_secret", ""))) < 32:
        faults.append("The cookie secret is shorter than 32 characters: make a random one.")
    if not str(auth.get("redirect_uri", "")).startswith(("https://", "http://localhost", "http://127.0.0.1")):
        faults.append("Sign-in would return over plain HTTP: give redirect_uri with https.")
    return _faults("configuration", faults, "Sign-in is set up, its secrets are readable to the app alone.")


def _settings(path: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _others_may_read(path: Path) -> bool:
    return sys.platform != "win32" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def _file(path: Path) -> Finding:
    """The database's file: who may read it, whether it can be written, and room for it to grow."""
    if not path.is_file():
        return Finding("file", False, f"There is no file {path}: put it back, or open it once to make it.")
    size, free = path.stat().st_size, shutil.disk_usage(path.parent).free
    faults = []
    if _others_may_read(path):
        faults.append(f"Others on this machine can read the database: chmod 600 {path.name}")
    if not os.access(path, os.W_OK):
        faults.append("The database can only be read.")
    if free < max(2 * size, 100_000_000):
        faults.append(f"Only {free // 1_000_000} MB are free beside a database of {size // 1_000_000} MB.")
    return _faults("file", faults, f"{size // 1_000_000} MB, {free // 1_000_000_000} GB free.")
