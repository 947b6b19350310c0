"""What each upload inserted, as one digest: its rows have no entries in the audit trail until they change.

The digest stands in the trail itself, in an entry "upload". It is taken after the load, not in it: a load of
600,000 rows keeps others waiting as it is. What the rows were at that entry is known later, too: a row that
changed since has its earlier form in the first entry about it.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.triggers import audited_tables

TOGETHER = 5_000

Imprint = dict[str, dict[str, Any]]
"""Of each table: the number of rows, the names of the columns, and the digest over all cells."""


def missing(connection: Connection) -> dict[int, Imprint]:
    """Return the imprint of each upload that has none yet (and stands)."""
    there = {noted["batch"] for _, noted in _noted(connection)}
    query = sa.text("SELECT id FROM upload_batch WHERE undone_at IS NULL ORDER BY id")
    batches = [batch for batch in connection.execute(query).scalars() if batch not in there]
    return {batch: dict(_imprint(connection, batch)) for batch in batches}


def imprint_faults(connection: Connection) -> Iterator[str]:
    """Name each upload whose rows are not what they were when it was noted, but for what the trail tells."""
    tables = audited_tables(connection)
    for entry, noted in _noted(connection):
        for table, then in noted["tables"].items():
            if not set(then["columns"]) <= set(tables.get(table, ())):
                continue  # a later schema dropped a column, and the proof with it
            rows = _as_inserted(connection, table, then["columns"], noted["batch"], since=entry)
            _, digest = _digest(rows)
            if len(rows) != then["rows"]:
                count = f"{then['rows']} rows of {table}; {len(rows)} are there"
                yield f"Upload {noted['batch']} inserted {count}, and no entry says why."
            elif digest != then["digest"]:
                yield f"Rows of {table} are not what upload {noted['batch']} inserted, and no entry says why."


def _noted(connection: Connection) -> list[tuple[int, dict[str, Any]]]:
    query = sa.text(
        "SELECT id, after FROM audit_entry WHERE table_name = 'database' AND operation = 'upload' ORDER BY id"
    )
    found = ((row.id, json.loads(row.after)) for row in connection.execute(query))
    return [(entry, noted) for entry, noted in found if "tables" in noted]  # else the chain of seals tells


def _imprint(connection: Connection, batch_id: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for table, columns in audited_tables(connection).items():
        if "batch_id" in columns:
            count, digest = _digest(_rows_of(connection, table, columns, batch_id))
            if count:
                yield table, {"rows": count, "columns": columns, "digest": digest}


def _rows_of(connection: Connection, table: str, columns: list[str], batch_id: int) -> Iterator[list[Any]]:
    """Yield the rows of an upload as they are now, by their numbers; few are held at a time."""
    shapes = _shapes(connection, table, columns)
    quoted = ", ".join(f'"{name}"' for name in columns)
    query = sa.text(f'SELECT {quoted} FROM "{table}" WHERE batch_id = :batch ORDER BY id')
    found = connection.execution_options(yield_per=TOGETHER).execute(query, {"batch": batch_id})
    for row in found:
        yield _row(row, shapes)


def _as_inserted(
    connection: Connection, table: str, columns: list[str], batch_id: int, since: int
) -> list[list[Any]]:
    """Return the rows of an upload as they were at an entry of the trail, by their numbers."""
    place, shapes = columns.index("id"), _shapes(connection, table, columns)
    rows = {row[place]: row for row in _rows_of(connection, table, columns, batch_id)}
    first = sa.text(
        "SELECT e.row_id, e.before FROM audit_entry e JOIN (SELECT min(id) AS id FROM audit_entry "
        "WHERE table_name = :table AND id > :since GROUP BY row_id) f ON f.id = e.id"
    )
    for row_id, before in connection.execute(first, {"table": table, "since": since}):
        rows.pop(row_id, None)
        image = json.loads(before) if before else {}
        if image.get("batch_id") == batch_id:
            rows[row_id] = _row([image.get(name) for name in columns], shapes)
    return [rows[number] for number in sorted(rows)]


def _shapes(connection: Connection, table: str, columns: list[str]) -> list[tuple[int, type]]:
    """Return the places of the columns whose cells look otherwise in the trail's images."""
    kinds = {one["name"]: one["type"] for one in sa.inspect(connection).get_columns(table)}
    found: list[tuple[int, type]] = []
    for place, name in enumerate(columns):
        if isinstance(kinds[name], sa.Float):
            found.append((place, float))
        elif isinstance(kinds[name], sa.Boolean):
            found.append((place, int))
    return found


def _row(values: Sequence[Any], shapes: list[tuple[int, type]]) -> list[Any]:
    """Bring a row to the form that it has in the trail's images, too: those keep fifteen digits."""
    row = list(values)
    for place, shape in shapes:
        if row[place] is not None:
            row[place] = format(float(row[place]), ".12g") if shape is float else int(row[place])
    return row


def _digest(rows: Iterable[list[Any]]) -> tuple[int, str]:
    """Return the number of rows and the digest over them, in the order given."""
    encoder, state, count = json.JSONEncoder(sort_keys=True, default=_day), hashlib.sha256(), 0
    rows = iter(rows)
    while part := list(islice(rows, TOGETHER)):
        state.update(encoder.encode(part).encode())
        count += len(part)
    return count, state.hexdigest()


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no such cell is kept: {type(value).__name__}")
