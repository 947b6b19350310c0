"""Writing a comparison: many rows at a time, through the driver's own bulk way."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import chain, repeat
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.memory import give_back
from kadash.core.tables import table_of
from kadash.intake.compare import Comparison, Positions
from kadash.intake.tables import UploadFile

CHUNK = 10_000
MANY = 50_000
OUTGROWN = 300_000  # rows that SQLite's cache cannot hold to the end, with a file
OUTGROWN_BYTES = 32 << 20  # a file that it cannot hold with its rows
SMALL_CACHE_KB = 4_096
PIECE = 1 << 20  # bytes
MOST_VARIABLES = 900  # SQLite's oldest limit is 999
Progress = Callable[[int], None]
Linked = Callable[[pd.DataFrame], pd.DataFrame]


def keep_file(connection: Connection, *, sha256: str, content: bytes) -> None:
    """Keep an original file, once. SQLite writes it piece by piece, as it would hold a whole one twice."""
    table = table_of(UploadFile)
    if connection.execute(sa.select(table.c.sha256).where(table.c.sha256 == sha256)).first():
        return
    if connection.dialect.name != "sqlite":
        connection.execute(sa.insert(table).values(sha256=sha256, size=len(content), content=content))
        return
    raw: Any = connection.connection.dbapi_connection
    view = memoryview(content)
    with _small_cache(connection, when=len(content) >= OUTGROWN_BYTES):
        hole = sa.insert(table).values(sha256=sha256, size=len(view), content=sa.func.zeroblob(len(view)))
        made = connection.execute(hole)
        with raw.blobopen(table.name, "content", made.lastrowid) as blob:
            for start in range(0, len(view), PIECE):
                blob.write(view[start : start + PIECE])


def store(
    connection: Connection, comparison: Comparison, batch_id: int, renamed: dict[int, int], progress: Progress
) -> None:
    """Insert the new rows and apply the changes, all marked with the batch.

    ``renamed`` maps the negative numbers of rows that did not exist to their ids; it is added to.
    """
    target = comparison.target
    frame, table = target.frame, table_of(target.table)

    def linked(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(**{link: _renamed(rows[link], renamed) for link in target.links})

    if len(comparison.new):
        if "new_id" in frame.columns:
            new = linked(frame.iloc[comparison.new])
            _insert_numbered(connection, table, new, batch_id, renamed)
        else:
            parts = _parts(frame, comparison.new, linked)
            with _without_indexes(connection, table, len(comparison.new)):
                for done, part in parts:
                    _insert(connection, table, part, batch_id)
                    progress(done)
    if "new_id" in frame.columns:
        for position in np.flatnonzero(comparison.ids):
            renamed[int(frame["new_id"].iloc[position])] = int(comparison.ids[position])
    _update(connection, comparison, renamed)


def _renamed(links: pd.Series, renamed: dict[int, int]) -> pd.Series:
    """Put the ids of new rows in the place of their negative numbers, each looked up once."""
    if not renamed:
        return links
    codes, uniques = pd.factorize(links, use_na_sentinel=True)
    ids = pd.array([renamed.get(int(value), int(value)) for value in uniques], dtype="Int64")
    return pd.Series(ids.take(codes, allow_fill=True), index=links.index)


def _insert_numbered(
    connection: Connection, table: sa.Table, rows: pd.DataFrame, batch_id: int, renamed: dict[int, int]
) -> None:
    names = [name for name in rows.columns if name in table.c]
    records = rows.drop(columns="new_id").to_dict("records")
    values = [{name: _python(record[name]) for name in names} | {"batch_id": batch_id} for record in records]
    query = sa.insert(table).returning(table.c.id, sort_by_parameter_order=True)
    found = connection.execute(query, values).scalars().all()
    for number, id in zip(rows["new_id"], found, strict=True):
        renamed[int(number)] = int(id)


def _parts(frame: pd.DataFrame, new: Positions, linked: Linked) -> Iterator[tuple[int, pd.DataFrame]]:
    """Yield the new rows part by part, with how many that makes: a file may be large."""
    for start in range(0, len(new), CHUNK):
        places = new[start : start + CHUNK]
        yield start + len(places), linked(frame.iloc[places])


def _insert(connection: Connection, table: sa.Table, rows: pd.DataFrame, batch_id: int) -> None:
    """Insert rows that nothing of this file points to."""
    constants = _defaults(table, rows) | {"batch_id": batch_id}
    columns = {
        name: driver_values(rows[name], table.c[name], connection)
        for name in rows.columns
        if name in table.c and not rows[name].isna().all()
    }
    _write(connection, table.name, columns, constants, len(rows))


def _defaults(table: sa.Table, frame: pd.DataFrame) -> dict[str, int | str]:
    """Bulk inserts go past the table class: return the defaults of columns that the frame lacks."""
    return {
        name: column.default.arg
        for name, column in table.c.items()
        if name not in frame.columns
        and isinstance(column.default, sa.ColumnDefault)
        and column.default.is_scalar
    }


@contextmanager
def _without_indexes(connection: Connection, table: sa.Table, rows: int) -> Iterator[None]:
    """Build SQLite's indexes after a large load rather than row by row: within the same transaction.

    A kill in between leaves them as they were. On PostgreSQL dropping one would stop readers.
    """
    indexes = []
    if connection.dialect.name == "sqlite" and rows >= MANY and rows >= _stored(connection, table):
        indexes = [index for index in table.indexes if not index.unique]
    for index in indexes:
        index.drop(connection)
    with _small_cache(connection, when=bool(indexes) and rows >= OUTGROWN):
        yield
        give_back()
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
        _write_sqlite(raw.cursor(), f'INSERT INTO "{table}" ({quoted}) VALUES ', values, len(names))  # noqa: S608
        return
    with raw.cursor().copy(f'COPY "{table}" ({quoted}) FROM STDIN') as copy:
        for row in values:
            copy.write_row(row)


def _write_sqlite(cursor: sqlite3.Cursor, insert: str, rows: Iterable[tuple[Any, ...]], width: int) -> None:
    """Insert several rows a statement: with a trigger on the table each statement has a price of its own."""
    flat = list(chain.from_iterable(rows))
    one = f"({', '.join('?' * width)})"
    together = max(1, MOST_VARIABLES // width)
    whole = len(flat) // (width * together) * width * together
    for start, end, at_once in ((0, whole, together), (whole, len(flat), 1)):
        step = width * at_once
        parts = (flat[place : place + step] for place in range(start, end, step))
        cursor.executemany(insert + ", ".join([one] * at_once), parts)


def driver_values(series: pd.Series, column: sa.Column[Any], connection: Connection) -> list[Any]:
    """Return a column as the driver takes it; each distinct value is converted once."""
    processor = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if isinstance(column.type, sa.JSON):
        return [None if _is_missing(value) else json.dumps(value) for value in series]
    if isinstance(series.dtype, pd.CategoricalDtype) and processor is None:
        words = np.array([*series.cat.categories, None], dtype=object)
        return list(words[series.cat.codes.to_numpy()])
    plain = pd.api.types.is_numeric_dtype(series.dtype) or isinstance(series.dtype, pd.StringDtype)
    if plain and (processor is None or isinstance(column.type, sa.Float)):  # a float needs no processing
        return _plain_values(series, column)
    raw = (
        series.to_numpy(dtype="datetime64[D]") if series.dtype.kind == "M" else series.to_numpy(dtype=object)
    )
    codes, uniques = pd.factorize(raw, use_na_sentinel=True)
    converted = [_python(value) for value in uniques.tolist()]
    if processor:
        converted = [processor(value) for value in converted]
    table = np.empty(len(converted) + 1, dtype=object)
    table[:-1] = converted
    table[-1] = None
    return list(table[codes])


def _plain_values(series: pd.Series, column: sa.Column[Any]) -> list[Any]:
    if isinstance(column.type, sa.Integer):
        series = series.astype("Int64")
    missing = series.isna()
    if missing.any():
        return list(series.astype(object).where(~missing, None).tolist())
    return list((series.to_numpy() if pd.api.types.is_numeric_dtype(series.dtype) else series).tolist())


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)


def _python(value: Any) -> Any:
    if _is_missing(value):
        return None
    if isinstance(value, np.datetime64):
        value = value.astype("datetime64[D]").item()
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, pd.Timestamp | datetime):
        return value.date()
    return value


def _update(connection: Connection, comparison: Comparison, renamed: dict[int, int]) -> None:
    """Apply the changed fields, row by row: they are few, and each is audited anyway."""
    table = table_of(comparison.target.table)
    changes: dict[int, dict[str, Any]] = {}
    for change in comparison.changes:
        value = _python(change.new)
        if change.column in comparison.target.links and value in renamed:
            value = renamed[value]
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
