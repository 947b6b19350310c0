"""Database errors, put into sentences that say what to do.

What is no such trouble (a broken rule of the schema, a mistake in a statement) passes as it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from kadash.core.errors import KadashError
from kadash.core.sqlite import READONLY_DBMOVED, sqlite3


class Unreachable(KadashError):
    """The database does not answer, or cannot read or write."""


AWAY = "The database does not answer. Nothing was changed. Check that it runs, then try again."
LOCKED = "Another write took too long. Nothing was changed. Try again in a moment."
FULL = "The disk is full. Nothing was changed. Free some space, then try again."
READ_ONLY = (
    "The database may only be read. Nothing was changed. "
    "Check the permissions of its file and folder, then try again."
)
GONE = (
    "The database's file is not there, or it cannot be opened. Nothing was changed. "
    "Put it back (or restore a backup) and check its permissions, then try again."
)
DAMAGED = (
    "The database's file is damaged. Nothing was changed. Restore a backup: python -m kadash restore FILE."
)
OTHER = "What is there is no database of Kadash. Nothing was changed. Put its file back, or restore a backup."
DISK = "The disk did not take or give what it should. Nothing was changed. Check it, then try again."
CROWDED = "Too many people want the database at once. Nothing was changed. Try again in a moment."
REFUSED = (
    "The database does not let Kadash in. Nothing was changed. "
    "Check name, password and database in KADASH_DATABASE_URL."
)
NO_OPTIONS = (
    "The connection pooler refuses a startup option that KADASH_DATABASE_URL names. Nothing was changed. "
    "Take the option out of the URL: Kadash sets what it needs in each transaction."
)
BY_STATEMENT = (
    "The connection pooler gives out its connections by the statement, and Kadash needs whole transactions. "
    "Nothing was changed. Set pool_mode = transaction in the pooler."
)
NOT_PREPARED = (
    "The connection pooler does not carry prepared statements from one connection to the next. Nothing was "
    "changed. Take prepare_threshold out of the settings, or set max_prepared_statements in PgBouncer (1.22 "
    "or later)."
)
UNSURE = (
    "The database went away while it was saving. It is not known whether the change was saved. "
    "Once it is back, look whether the change is there before you repeat it."
)

_SQLITE = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: GONE,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: OTHER,
    sqlite3.SQLITE_IOERR: DISK,
    sqlite3.SQLITE_NOMEM: "The memory is full. Nothing was changed. Try again in a moment.",
    sqlite3.SQLITE_PROTOCOL: LOCKED,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html: a code, or the class it belongs to.
_POSTGRES = {
    "53100": FULL,
    "53300": CROWDED,
    "53": CROWDED,
    "55P03": LOCKED,
    "57014": LOCKED,
    "40": LOCKED,
    "25006": READ_ONLY,
    "42501": READ_ONLY,
    "42P01": OTHER,
    "42P05": NOT_PREPARED,
    "26000": NOT_PREPARED,
    "3D": REFUSED,
    "28": REFUSED,
    "57P": AWAY,
    "08": AWAY,
    "58": DISK,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}
# PgBouncer has one code (08P01) for all of these, and none while connecting: its words tell them apart.
_POOLER = {
    "unsupported startup parameter": NO_OPTIONS,
    "statement pooling mode": BY_STATEMENT,
    "query_wait_timeout": CROWDED,
    "no more connections allowed": CROWDED,
    "no such database": REFUSED,
    "no such user": REFUSED,
}


@contextmanager
def plainly() -> Iterator[None]:
    """Raise Unreachable with a sentence where the database, or its driver, cannot go on."""
    try:
        yield
    except Exception as fault:  # whichever driver's it is; all others pass
        if said := sentence(fault):
            raise Unreachable(said) from fault
        raise


@contextmanager
def while_saving() -> Iterator[None]:
    """Like `plainly`, for the moment of the commit: a server that is lost there may have saved or not."""
    try:
        yield
    except Exception as fault:
        if said := sentence(fault):
            raise Unreachable(UNSURE if said == AWAY else said) from fault
        raise


def sentence(fault: Exception) -> str | None:
    """Return what to tell people about a fault of the database; None where it is of another kind."""
    if isinstance(fault, sa.exc.TimeoutError):
        return CROWDED
    said = getattr(fault, "orig", fault)
    if pooler := _pooler(said):
        return pooler
    if isinstance(fault, sa.exc.DBAPIError) and fault.connection_invalidated:
        return AWAY
    if isinstance(said, sqlite3.Error):
        return _sqlite(said)
    if type(said).__module__.startswith("psycopg"):
        return _postgres(said)
    return None


def _pooler(fault: object) -> str | None:
    if not type(fault).__module__.startswith("psycopg") or getattr(fault, "sqlstate", None) not in (
        None,
        "08P01",
    ):
        return None
    return next((said for words, said in _POOLER.items() if words in str(fault)), None)


def _sqlite(fault: sqlite3.Error) -> str | None:
    code = getattr(fault, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == READONLY_DBMOVED:
        return GONE
    if code == sqlite3.SQLITE_ERROR and "no such table" in str(fault):
        return OTHER
    return _SQLITE.get(code & 0xFF)


def _postgres(fault: Exception) -> str | None:
    state = getattr(fault, "sqlstate", None)
    if state:
        return next((_POSTGRES[state[:n]] for n in (5, 3, 2) if state[:n] in _POSTGRES), None)
    lost = {"OperationalError", "InterfaceError", "ConnectionTimeout"}
    return AWAY if lost & {kind.__name__ for kind in type(fault).__mro__} else None
