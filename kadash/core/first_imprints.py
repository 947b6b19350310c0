"""The first form of the digest over an upload's rows: from values brought to JSON, in Python.

Entries of older uploads hold it; new ones have another (see ``imprints``), taken in a part of the time.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.row_texts import FIRST_CHANGES

TOGETHER = 5_000  # rows encoded at a time: their digest depends on it


def digest(
    connection: Connection, table: str, columns: list[str], batch_id: int, *, since: int
) -> tuple[int, str]:
    """Return number and digest of an upload's rows as they were at an entry of the trail."""
    rows = _as_inserted(connection, table, columns, batch_id, since=since)
    return _digest(rows)


def _rows_of(connection: Connection, table: str, columns: list[str], batch_id: int) -> Iterator[list[Any]]:
    """Yield the rows of an upload as they are now, by their numbers; few are held at a time."""
    shapes = _shapes(connection, table, columns)
    quoted = ", ".join(f'"{name}"' for name in columns)
    query = sa.text(f'SELECT {quoted} FROM "{table}" WHERE batch_id = :batch ORDER BY id')
    few = {"stream_results": True, "max_row_buffer": TOGETHER}  # of this query: a connection keeps its own
    for row in connection.execute(query, {"batch": batch_id}, execution_options=few):
        yield _row(row, shapes)


def _as_inserted(
    connection: Connection, table: str, columns: list[str], batch_id: int, since: int
) -> list[list[Any]]:
    """Return the rows of an upload as they were at an entry of the trail, by their numbers."""
    place, shapes = columns.index("id"), _shapes(connection, table, columns)
    rows = {row[place]: row for row in _rows_of(connection, table, columns, batch_id)}
    first = sa.text(f"SELECT e.row_id, e.before {FIRST_CHANGES}")
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
