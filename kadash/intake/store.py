"""Writing a comparison to the database, many rows at a time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, repeat
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from kadash.core import summaries
from kadash.core.memory import release_memory
from kadash.core.postgres import limit_waiting
from kadash.core.sqlite import most_variables
from kadash.core.tables import table_of
from kadash.intake.compare import Comparison
from kadash.intake.prebuilt import (
    Part,
    Renamed,
    linked,
    linked_table,
    parts_of,
    python_value,
    stored_id,
)
from kadash.intake.tables import UploadFile

MANY = 50_000
OUTGROWN = 300_000  # rows that SQLite's cache cannot hold to the end, with a file
OUTGROWN_BYTES = 32 << 20  # a file that it cannot hold with its rows
SMALL_CACHE_KB = 4_096
PIECE = 1 << 20  # bytes
MOST_VARIABLES = 30_000  # of a statement; SQLite itself may allow fewer
LOADS, WAIT_FOR_LOADS_S = 7242, 600  # the number of the advisory lock
ROWS_HELD = 10_000  # rows that one statement locks
Progress = Callable[[int], None]


def keep_file(connection: Connection, *, sha256: str, content: bytes) -> None:
    """Keep an original file, once. SQLite holds a whole one twice, and writes it piece by piece where the
    library can."""
    table = table_of(UploadFile)
    stored = connection.execute(sa.select(table.c.purged_at).where(table.c.sha256 == sha256)).first()
    if stored is not None:
        if stored.purged_at is not None:  # it was removed and comes again
            again = sa.update(table).where(table.c.sha256 == sha256)
            connection.execute(again.values(content=content, purged_at=None))
        return
    if connection.dialect.name != "sqlite":
        connection.execute(sa.insert(table).values(sha256=sha256, size=len(content), content=content))
        return
    raw: Any = connection.connection.dbapi_connection
    view = memoryview(content)
    with _small_cache(connection, when=len(content) >= OUTGROWN_BYTES):
        if not hasattr(raw, "blobopen"):
            connection.execute(sa.insert(table).values(sha256=sha256, size=len(view), content=view))
            return
        hole = sa.insert(table).values(sha256=sha256, size=len(view), content=sa.func.zeroblob(len(view)))
        made = connection.execute(hole)
        with raw.blobopen(table.name, "content", made.lastrowid) as blob:
            for start in range(0, len(view), PIECE):
                blob.write(view[start : start + PIECE])


def wait_for_other_loads(connection: Connection) -> None:
    """Let one load or undo go on at a time, until its transaction ends. SQLite's writers are one at a time.

    Comparing and storing must not interleave with another's, or both store what both found to be new.
    """
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_FOR_LOADS_S}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOADS})")
        limit_waiting(connection)


def hold_rows(connection: Connection, comparisons: Iterable[Comparison]) -> None:
    """Let nobody else change the stored rows that a load is going to change, until its transaction ends."""
    if connection.dialect.name == "sqlite":
        return
    for comparison in comparisons:
        table = table_of(comparison.target.table)
        ids = sorted({change.id for change in comparison.changes})
        for start in range(0, len(ids), ROWS_HELD):
            chosen = table.c.id.in_(ids[start : start + ROWS_HELD])
            connection.execute(sa.select(table.c.id).where(chosen).order_by(table.c.id).with_for_update())


def store(
    connection: Connection,
    comparison: Comparison,
    batch_id: int,
    renamed: dict[str, dict[int, int]],
    progress: Progress,
    ready: Iterable[Part] | None = None,
) -> None:
    """Insert the new rows and apply the changes, all marked with the batch.

    ``renamed`` maps, table by table, the provisional (negative) ids of rows that did not exist to their ids;
    it is added to. ``ready`` are the new rows where they were converted before (see ``prebuilt``).
    """
    table = table_of(comparison.target.table)
    with summaries.following(connection, table, sorted({change.id for change in comparison.changes})):
        _insert(connection, comparison, batch_id, renamed, progress, ready)
        _update(connection, comparison, renamed)


def _insert(
    connection: Connection,
    comparison: Comparison,
    batch_id: int,
    renamed: dict[str, dict[int, int]],
    progress: Progress,
    ready: Iterable[Part] | None,
) -> None:
    target = comparison.target
    frame, table = target.frame, table_of(target.table)
    ids = renamed.setdefault(table.name, {})
    if len(comparison.new):
        if "new_id" in frame.columns:
            new = linked(frame.iloc[comparison.new], table, target.links, renamed)
            _insert_numbered(connection, table, new, batch_id, ids)
        else:
            parts = parts_of(comparison, connection.dialect, renamed) if ready is None else ready
            with _without_indexes(connection, table, len(comparison.new)):
                for part in parts:
                    constants = {**part.constants, "batch_id": batch_id}
                    _write(connection, table.name, part.columns, constants, part.rows)
                    progress(part.done)
    if "new_id" in frame.columns:
        for position in np.flatnonzero(comparison.ids):
            ids[int(frame["new_id"].iloc[position])] = int(comparison.ids[position])


def _insert_numbered(
    connection: Connection, table: sa.Table, rows: pd.DataFrame, batch_id: int, ids: dict[int, int]
) -> None:
    names = [name for name in rows.columns if name in table.c]
    records = rows.drop(columns="new_id").to_dict("records")
    values = [
        {name: python_value(record[name]) for name in names} | {"batch_id": batch_id} for record in records
    ]
    query = sa.insert(table).returning(table.c.id, sort_by_parameter_order=True)
    found = connection.execute(query, values).scalars().all()
    for number, id in zip(rows["new_id"], found, strict=True):
        ids[int(number)] = int(id)


@contextmanager
def _without_indexes(connection: Connection, table: sa.Table, rows: int) -> Iterator[None]:
    """Build SQLite's indexes after a large load rather than row by row: within the same transaction.

    A kill in between leaves them as they were. On PostgreSQL dropping one would stop readers.
    """
    indexes = []
    if connection.dialect.name == "sqlite" and rows >= MANY and rows >= _stored(connection, table):
        indexes = list(table.indexes)  # a unique one is proved whole where it is made
    for index in indexes:
        index.drop(connection)
    with _small_cache(connection, when=bool(indexes) and rows >= OUTGROWN):
        yield
        release_memory()
        for index in indexes:
            index.create(connection)


@contextmanager
def _small_cache(connection: Connection, *, when: bool) -> Iterator[None]:
    """Let SQLite write with few pages in memory what it would have to write before the commit anyway."""
    if not when:
        yield
        return
    before = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{SMALL_CACHE_KB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {before}")


def _stored(connection: Connection, table: sa.Table) -> int:
    return int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))).scalar_one())


def _write(
    connection: Connection,
    table: str,
    columns: Mapping[str, Sequence[Any]],
    constants: Mapping[str, Any],
    rows: int,
) -> None:
    raw: Any = connection.connection.dbapi_connection
    names = [*columns, *constants]
    quoted = ", ".join(f'"{name}"' for name in names)  # names come from our own tables
    values = zip(*columns.values(), *(repeat(value, rows) for value in constants.values()), strict=True)
    if connection.dialect.name == "sqlite":
        insert = f'INSERT INTO "{table}" ({quoted}) VALUES '  # noqa: S608
        with _refused_as_elsewhere(connection, insert):
            _write_sqlite(raw.cursor(), insert, values, len(names))
        return
    insert = f'COPY "{table}" ({quoted}) FROM STDIN'
    with _refused_as_elsewhere(connection, insert), raw.cursor().copy(insert) as copy:
        for row in values:
            copy.write_row(row)


@contextmanager
def _refused_as_elsewhere(connection: Connection, statement: str) -> Iterator[None]:
    """Raise SQLAlchemy's error where the driver, used directly, raises its own for a row that cannot be."""
    driver: Any = connection.dialect.loaded_dbapi
    try:
        yield
    except driver.IntegrityError as fault:
        raise IntegrityError(statement, None, fault) from fault


def _write_sqlite(cursor: Any, insert: str, rows: Iterable[tuple[Any, ...]], width: int) -> None:
    """Insert many rows a statement.

    With a trigger on the table each statement has a price of its own; and it is a turn of other threads, for
    whose end the transaction waits, and with it everybody who wants to save.
    """
    flat = list(chain.from_iterable(rows))
    one = f"({', '.join('?' * width)})"
    most = min(MOST_VARIABLES, most_variables(cursor.connection))
    step = max(1, most // width) * width
    whole = len(flat) // step * step
    for part, size in ((flat[:whole], step), (flat[whole:], len(flat) - whole)):
        if part:
            values = (part[place : place + size] for place in range(0, len(part), size))
            cursor.executemany(insert + ", ".join([one] * (size // width)), values)


def _update(connection: Connection, comparison: Comparison, renamed: Renamed) -> None:
    """Apply the changed fields, row by row: they are few, and each is audited anyway."""
    table = table_of(comparison.target.table)
    changes: dict[int, dict[str, Any]] = {}
    for change in comparison.changes:
        value = python_value(change.new)
        if change.column in comparison.target.links:
            value = stored_id(int(value), renamed.get(linked_table(table, change.column), {}))
        changes.setdefault(change.id, {})[change.column] = value
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for id, fields in changes.items():
        groups.setdefault(tuple(fields), []).append(
            {"row_id": id, **{f"new_{k}": v for k, v in fields.items()}}
        )
    for names, rows in groups.items():
        values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
        if "version" in table.c:
            values["version"] = table.c.version + 1
        connection.execute(sa.update(table).where(table.c.id == sa.bindparam("row_id")).values(values), rows)
