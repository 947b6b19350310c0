"""Rows that differ from their last entry in the audit trail."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.triggers import audited_tables, float_columns, sqlite_image


def unaudited_rows(connection: Connection) -> Iterator[str]:
    """Name each row that was changed, removed or added past the triggers.

    Rows that an upload inserted (they carry a batch) have no entry until they are changed.
    """
    for table, columns in audited_tables(connection).items():
        yield from _changed(connection, table, columns)
        yield from _unheard_of(connection, table, columns)


def _changed(connection: Connection, table: str, columns: list[str]) -> Iterator[str]:
    image = "to_jsonb(r)::text"
    if connection.dialect.name == "sqlite":
        image = sqlite_image("r", columns, float_columns(connection, table))
    latest = connection.execute(
        sa.text(
            f"SELECT e.row_id, e.operation, e.after, r.id IS NOT NULL AS there, {image} AS now "
            "FROM (SELECT max(id) AS id FROM audit_entry WHERE table_name = :table GROUP BY row_id) last "
            f'JOIN audit_entry e ON e.id = last.id LEFT JOIN "{table}" r ON r.id = e.row_id'
        ),
        {"table": table},
    )
    for row in latest:
        now = json.loads(row.now) if row.there else None
        if row.operation == "delete":
            # An upload may have taken the number of a removed row; anybody else's row would have an entry.
            if now and now.get("batch_id") is None:
                yield f"Row {row.row_id} of {table} is there, but its last entry says that it was removed."
        elif now is None:
            yield f"Row {row.row_id} of {table} is gone, and no entry says who removed it."
        elif differing := _differing(json.loads(row.after), now):
            yield f"Row {row.row_id} of {table} is not what its last entry says: {', '.join(differing)}."


def _differing(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """Columns that a later migration added or took away are no difference."""
    return [name for name in then if name in now and then[name] != now[name]]


def _unheard_of(connection: Connection, table: str, columns: list[str]) -> Iterator[str]:
    typed = "r.batch_id IS NULL AND" if "batch_id" in columns else ""
    found = connection.execute(
        sa.text(
            f'SELECT r.id FROM "{table}" r WHERE {typed} NOT EXISTS '
            "(SELECT 1 FROM audit_entry e WHERE e.table_name = :table AND e.row_id = r.id)"
        ),
        {"table": table},
    )
    for row in found:
        yield f"Row {row.id} of {table} is there, but no entry says who added it."
