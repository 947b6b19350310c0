"""What each upload inserted, as one digest: its rows have no entries in the audit trail until they change.

The digest stands in the trail itself, in an entry "upload". It is taken after the load, not in it: a load of
600,000 rows keeps others waiting as it is. What the rows were at that entry is known later, too: a row that
changed since has its earlier form in the first entry about it.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.triggers import audited_tables

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
            rows = _inserted(connection, table, then["columns"], noted["batch"], since=entry)
            if len(rows) != then["rows"]:
                count = f"{then['rows']} rows of {table}; {len(rows)} are there"
                yield f"Upload {noted['batch']} inserted {count}, and no entry says why."
            elif _digest(rows) != then["digest"]:
                yield f"Rows of {table} are not what upload {noted['batch']} inserted, and no entry says why."


def _noted(connection: Connection) -> list[tuple[int, dict[str, Any]]]:
    query = sa.text(
        "SELECT id, after FROM audit_entry WHERE table_name = 'database' AND operation = 'upload' ORDER BY id"
    )
    found = ((row.id, json.loads(row.after)) for row in connection.execute(query))
    return [(entry, noted) for entry, noted in found if "tables" in noted]  # else the chain of seals tells


def _imprint(connection: Connection, batch_id: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for table, columns in audited_tables(connection).items():
        if "batch_id" in columns and (rows := _inserted(connection, table, columns, batch_id)):
            yield table, {"rows": len(rows), "columns": columns, "digest": _digest(rows)}


def _inserted(
    connection: Connection, table: str, columns: list[str], batch_id: int, since: int | None = None
) -> dict[int, tuple[Any, ...]]:
    """Return the rows of an upload by their numbers, as they were at an entry of the trail, or are now."""
    kinds = {one["name"]: one["type"] for one in sa.inspect(connection).get_columns(table)}
    shapes = [_shape(kinds[name]) for name in columns]
    quoted = ", ".join(f'"{name}"' for name in columns)
    query = sa.text(f'SELECT id, {quoted} FROM "{table}" WHERE batch_id = :batch')
    rows = {row[0]: _row(row[1:], shapes) for row in connection.execute(query, {"batch": batch_id})}
    if since is None:
        return rows
    first = sa.text(
        "SELECT e.row_id, e.before FROM audit_entry e JOIN (SELECT min(id) AS id FROM audit_entry "
        "WHERE table_name = :table AND id > :since GROUP BY row_id) f ON f.id = e.id"
    )
    for row_id, before in connection.execute(first, {"table": table, "since": since}):
        rows.pop(row_id, None)
        image = json.loads(before) if before else {}
        if image.get("batch_id") == batch_id:
            rows[row_id] = _row([image.get(name) for name in columns], shapes)
    return rows


def _shape(kind: Any) -> type | None:
    if isinstance(kind, sa.Float):
        return float
    return int if isinstance(kind, sa.Boolean) else None


def _row(values: Any, shapes: list[type | None]) -> tuple[Any, ...]:
    """Bring a row to the form that it has in the trail's images, too: those keep fifteen digits."""
    return tuple(
        value
        if shape is None or value is None
        else (format(float(value), ".12g") if shape is float else int(value))
        for value, shape in zip(values, shapes, strict=True)
    )


def _digest(rows: dict[int, tuple[Any, ...]]) -> str:
    state = hashlib.sha256()
    for number in sorted(rows):
        state.update(json.dumps(rows[number], sort_keys=True, default=_day).encode() + b"\n")
    return state.hexdigest()


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no such cell is kept: {type(value).__name__}")
