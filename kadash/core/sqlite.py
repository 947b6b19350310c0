"""The one SQLite library of this process: the package pysqlite3 where it has a wheel, else Python's own.

pysqlite3 brings a SQLite of its own (3.53.4), whose write-ahead log is safe: people read while somebody
writes. Python's own has the version of the system, often one whose log can lose data (see ``wal_is_safe``);
there the rollback journal is used, with which a save waits for everybody who reads.

Nothing else imports ``sqlite3``: two SQLite libraries in one process that open one file lose its locks
(https://www.sqlite.org/howtocorrupt.html, "Multiple copies of SQLite linked into the same application").

What pysqlite3 0.6.1 lacks beside Python's own: blobopen, getlimit and setlimit, serialize, iterdump, and the
extended result codes.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3.dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["READONLY_DBMOVED", "most_variables", "sqlite3", "wal_is_safe"]

READONLY_DBMOVED = 1032  # sqlite.org/rescode.html; SQLITE_READONLY | 4 << 8
_VARIABLES = 32766  # https://www.sqlite.org/limits.html: of each library since 3.32 that does not say


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Say whether that SQLite library has the fix of the WAL-reset fault (3.51.3, 3.50.7, 3.44.6)."""
    if version >= (3, 51, 3):
        return True
    return (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def most_variables(connection: Any) -> int:
    """Return how many values one statement may have."""
    if hasattr(connection, "getlimit"):
        return int(connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))
    return _VARIABLES
