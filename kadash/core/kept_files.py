"""Files that the database keeps as they came: which tables hold them, by SHA-256, and emptying them."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.tables import Moment


@dataclass(frozen=True)
class Store:
    """A table with ``sha256`` and ``content``; ``emptied`` is its column for the moment of removal.

    ``named`` and ``name`` are the table and the column with the names under which the files came.
    """

    table: str
    emptied: str
    named: str
    name: str

    @property
    def columns(self) -> sa.TableClause:
        """The table, for statements."""
        return sa.table(
            self.table, sa.column("sha256"), sa.column("content"), sa.column(self.emptied, Moment())
        )


UPLOADS = Store("upload_file", "purged_at", "upload_batch", "file_name")
EVIDENCE = Store("evidence_content", "removed_at", "evidence_file", "name")
STORES = (UPLOADS, EVIDENCE)


def there(connection: Connection, store: Store) -> frozenset[str]:
    """Return the digests of the files that were not emptied."""
    table = store.columns
    query = sa.select(table.c.sha256).where(table.c[store.emptied].is_(None))
    return frozenset(connection.execute(query).scalars())


def content(connection: Connection, store: Store, digest: str) -> bytes:
    """Return the bytes of a file, empty where it was emptied."""
    table = store.columns
    found: bytes = connection.execute(sa.select(table.c.content).where(table.c.sha256 == digest)).scalar_one()
    return found


def names(connection: Connection, store: Store, digests: Collection[str]) -> list[str]:
    """Return the names under which these files came."""
    named = sa.table(store.named, sa.column("sha256"), sa.column(store.name))
    query = sa.select(named.c[store.name]).distinct().where(named.c.sha256.in_(sorted(digests)))
    return sorted(connection.execute(query).scalars())


def empty(connection: Connection, store: Store, digests: Collection[str], *, now: datetime) -> list[str]:
    """Remove the contents of some files, within the caller's transaction; return those that had any.

    Digest, name and size stay.
    """
    if connection.dialect.name == "sqlite":  # the bytes themselves go, not only the way to them
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
    gone = sorted(there(connection, store) & set(digests))
    table = store.columns
    for digest in gone:
        values = {"content": b"", store.emptied: now}
        connection.execute(sa.update(table).where(table.c.sha256 == digest).values(values))
    return gone


def faults(connection: Connection) -> Iterator[str]:
    """Yield a sentence for each file that is not what its digest says."""
    for store in STORES:
        table = store.columns
        for digest, kept, emptied in connection.execute(sa.select(*table.c)):
            if emptied is not None and kept:
                yield f"The file {digest[:12]} is said to be removed, but it is there."
            elif emptied is None and hashlib.sha256(kept).hexdigest() != digest:
                yield f"The kept file {digest[:12]} is not what was uploaded."
