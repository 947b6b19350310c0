"""Rows as texts that the database itself writes: equal rows give equal texts.

SQLite writes JSON, numbers with twelve digits (the trail of earlier versions kept fifteen), PostgreSQL the
same JSON as the audit triggers. Both are several times as fast as bringing each cell to Python.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.triggers import float_columns

TOGETHER = 1_000  # rows of one query: whoever saves waits for it
Rows = Sequence[tuple[int, str]]
FIRST_CHANGES = (
    "FROM audit_entry e JOIN (SELECT min(id) AS id FROM audit_entry "
    "WHERE table_name = :table AND id > :since GROUP BY row_id) f ON f.id = e.id"
)


_REMOVED = sa.text(
    "SELECT e.row_id FROM audit_entry e JOIN (SELECT max(id) AS id FROM audit_entry "
    "WHERE table_name = :table AND id > :since GROUP BY row_id) l ON l.id = e.id WHERE e.operation = 'delete'"
)


def texts_of(connection: Connection, table: str, columns: list[str], batch_id: int) -> Iterator[Rows]:
    """Yield id and text of an upload's rows as they are now, by their numbers, some thousand at a time.

    Each part is a query of its own: in between the connection can release the database.
    """
    given: dict[str, Any] = {"batch": batch_id}
    if connection.dialect.name == "sqlite":
        text = _array(columns, float_columns(connection, table))
    else:
        text, given["later"] = _IMAGE.format("to_jsonb(t)"), _later(connection, table, columns)
    rows = f'FROM "{table}" t WHERE batch_id = :batch AND id > :last ORDER BY id LIMIT {TOGETHER}'
    query = sa.text(f"SELECT id, {text} {rows}")
    given["last"] = 0
    while part := [(id, row) for id, row in connection.execute(query, given)]:
        given["last"] = part[-1][0]
        yield part


def changed_since(
    connection: Connection, table: str, columns: list[str], batch_id: int, *, since: int
) -> tuple[set[int], list[tuple[int, str]]]:
    """Return the rows of a table that changed after an entry, and those of the upload as they were before.

    A row whose last entry says that it was removed is no changed one: what is there now is another row.
    """
    given: dict[str, Any] = {"table": table, "since": since}
    removed = set(connection.execute(_REMOVED, given).scalars())
    if connection.dialect.name == "sqlite":
        floats = float_columns(connection, table)
        found = connection.execute(sa.text(f"SELECT e.row_id, e.before {FIRST_CHANGES}"), given).all()
        images = [(row_id, json.loads(before) if before else {}) for row_id, before in found]
        earlier = [
            (row_id, _as_array(connection, image, columns, floats))
            for row_id, image in images
            if image.get("batch_id") == batch_id
        ]
        return {row_id for row_id, _ in images} - removed, earlier
    image = _IMAGE.format("CAST(e.before AS jsonb)")
    query = f"SELECT e.row_id, CAST(e.before AS jsonb)->>'batch_id', {image} {FIRST_CHANGES}"
    given["later"] = _later(connection, table, columns)
    rows = connection.execute(sa.text(query), given).all()
    return {row[0] for row in rows} - removed, [(row[0], row[2]) for row in rows if row[1] == str(batch_id)]


_IMAGE = "CAST({} - CAST(:later AS text[]) AS text)"


def _later(connection: Connection, table: str, columns: list[str]) -> list[str]:
    """Return the columns that a later schema added."""
    there = (column["name"] for column in sa.inspect(connection).get_columns(table))
    return [name for name in there if name not in columns]


def _array(columns: list[str], floats: set[str]) -> str:
    """Return the SQL for a row's cells as a JSON array."""
    cells = [
        f'CASE typeof("{name}") WHEN \'real\' THEN printf(\'%.12g\', "{name}") ELSE "{name}" END'
        if name in floats
        else f'"{name}"'
        for name in columns
    ]
    return f"json_array({', '.join(cells)})"


def _as_array(connection: Connection, image: dict[str, Any], columns: list[str], floats: set[str]) -> str:
    """Return a row of the trail as ``_array`` would have written it, by the database's own hand."""
    cells, given = [], {}
    for index, name in enumerate(columns):
        value = image.get(name)
        if name in floats and isinstance(value, int | float):
            value = float(value)
        cells.append(f"printf('%.12g', :v{index})" if isinstance(value, float) else f":v{index}")
        given[f"v{index}"] = value
    query = sa.text(f"SELECT json_array({', '.join(cells)})")
    return str(connection.execute(query, given).scalar_one())
