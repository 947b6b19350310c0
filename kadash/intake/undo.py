"""Undoing an upload: inserted rows are removed, changed rows get back their earlier values.

The audit trail holds every value an upload replaced, so undo reads it backward. What a person, or
a later upload that still stands, changed since is not touched: a person's edit is left and listed,
a later upload's stands in the way and is named.
"""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.tables import Base, ExactDecimal

IGNORED = frozenset({"version", "batch_id"})


@dataclass
class Undone:
    """What became of an upload's rows. ``left`` and ``obstacles`` are sentences."""

    removed: int = 0
    restored: int = 0
    kept: int = 0
    left: list[str] = field(default_factory=list)
    obstacles: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Entry:
    id: int
    batch_id: int | None
    actor: str | None
    table: str
    row_id: int
    operation: str
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def fields(self) -> set[str]:
        return {name for name in self.after if self.before.get(name) != self.after[name]} - IGNORED


def undo(connection: Connection, batch_id: int) -> Undone:
    """Undo a batch within the caller's transaction.

    Where ``obstacles`` come back nothing may be committed: the caller raises.
    """
    result = Undone()
    query = sa.text("SELECT id FROM upload_batch WHERE undone_at IS NOT NULL")
    undone = set(connection.execute(query).scalars())
    tables = [table for table in reversed(Base.metadata.sorted_tables) if "batch_id" in table.c]
    data = [table for table in tables if table.name not in ("audit_entry", "audit_actor")]
    keep = _restore(connection, batch_id, undone, {table.name: table for table in data}, result)
    if result.obstacles:
        return result
    for table in data:
        _remove(connection, table, batch_id, keep.get(table.name, set()), result)
    return result


def _entries_since(connection: Connection, batch_id: int) -> list[_Entry]:
    """Return all changes of rows that the batch inserted or changed, in order."""
    first = connection.execute(
        sa.text("SELECT min(id) FROM audit_entry WHERE table_name = 'upload_batch' AND row_id = :b"),
        {"b": batch_id},
    ).scalar_one()
    rows = connection.execute(
        sa.text(
            "SELECT id, batch_id, actor, table_name, row_id, operation, before, after FROM audit_entry "
            "WHERE id >= :first AND operation = 'update' AND table_name != 'upload_batch' ORDER BY id"
        ),
        {"first": first or 0},
    )
    return [
        _Entry(r[0], r[1], r[2], r[3], r[4], r[5], json.loads(r[6]), json.loads(r[7])) for r in rows.all()
    ]


def _restore(
    connection: Connection,
    batch_id: int,
    undone: set[int],
    tables: dict[str, sa.Table],
    result: Undone,
) -> dict[str, set[int]]:
    """Put back the values that the batch replaced; return the inserted rows that must stay."""
    keep: dict[str, set[int]] = {}
    by_row: dict[tuple[str, int], list[_Entry]] = {}
    for entry in _entries_since(connection, batch_id):
        if entry.table in tables:
            by_row.setdefault((entry.table, entry.row_id), []).append(entry)
    for (name, row_id), entries in by_row.items():
        mine = [entry for entry in entries if entry.batch_id == batch_id]
        last = mine[-1].id if mine else 0
        inserted = entries[0].before.get("batch_id") == batch_id
        touched = set().union(*(entry.fields for entry in mine)) if mine else set()
        for other in entries:
            if other.id <= last or other.batch_id == batch_id or not _stands(other, undone):
                continue
            if not inserted and not (other.fields & touched):
                continue
            if other.batch_id is None:
                keep.setdefault(name, set()).add(row_id)
                result.left.append(
                    f"{_label(name, other)} was edited by {other.actor or 'somebody'} since; it was left."
                )
            else:
                result.obstacles.append(
                    f"Upload {other.batch_id} changed {_label(name, other)} since. Undo it first."
                )
            touched = set()
            break
        if touched and not inserted:
            _put_back(connection, tables[name], row_id, mine, touched)
            result.restored += 1
    result.obstacles = list(dict.fromkeys(result.obstacles))[:20]
    return keep


def _stands(entry: _Entry, undone: set[int]) -> bool:
    """Say whether a change still counts: an undone upload's, and the undo itself, cancel out."""
    return entry.batch_id is None or (entry.batch_id > 0 and entry.batch_id not in undone)


def _label(table: str, entry: _Entry) -> str:
    name = entry.after.get("number") or entry.after.get("name") or entry.row_id
    return f"{table.replace('_', ' ')} {name}"


def _put_back(
    connection: Connection, table: sa.Table, row_id: int, mine: list[_Entry], touched: set[str]
) -> None:
    values: dict[str, Any] = {}
    for name in touched:
        first = next(entry for entry in mine if name in entry.fields)
        values[name] = _from_json(table.c[name].type, first.before.get(name))
    if "version" in table.c:
        values["version"] = table.c.version + 1
    connection.execute(sa.update(table).where(table.c.id == row_id).values(values))


def _from_json(kind: Any, value: Any) -> Any:
    """Bring a value from an audit entry's JSON back into Python's form for that column."""
    if value is None:
        return None
    if isinstance(kind, sa.Date):
        return date.fromisoformat(value[:10])
    if isinstance(kind, sa.Boolean):
        return bool(value)
    if isinstance(kind, sa.JSON):
        return json.loads(value) if isinstance(value, str) else value
    if isinstance(kind, ExactDecimal):
        return str(value)
    return value


def _remove(connection: Connection, table: sa.Table, batch_id: int, keep: set[int], result: Undone) -> None:
    """Delete what the batch inserted; rows that others build on pass to the oldest that needs them."""
    for row_id, heir in _needed(connection, table, batch_id).items():
        connection.execute(sa.update(table).where(table.c.id == row_id).values(batch_id=heir))
        result.kept += 1
        keep.discard(row_id)
    for row_id in keep:
        connection.execute(sa.update(table).where(table.c.id == row_id).values(batch_id=None))
        result.kept += 1
    gone = connection.execute(sa.delete(table).where(table.c.batch_id == batch_id))
    result.removed += gone.rowcount


def _needed(connection: Connection, table: sa.Table, batch_id: int) -> dict[int, int | None]:
    """Return the batch's rows of that table that rows of others point to, each with its heir.

    The heir is the oldest upload among them, or None (a person's) where a typed row points there.
    """
    found: dict[int, int | None] = {}
    for child in Base.metadata.sorted_tables:
        for link in (c for c in child.c for key in c.foreign_keys if key.column is table.c.id):
            heirs = child.c.batch_id if "batch_id" in child.c else sa.null()
            query = (
                sa.select(link, sa.func.min(heirs), sa.func.count(), sa.func.count(heirs))
                .where(link.in_(sa.select(table.c.id).where(table.c.batch_id == batch_id)))
                .group_by(link)
            )
            if child is table:
                query = query.where(sa.or_(child.c.batch_id != batch_id, child.c.batch_id.is_(None)))
            for row_id, heir, rows, from_uploads in connection.execute(query):
                if rows != from_uploads or (row_id in found and found[row_id] is None):
                    found[row_id] = None
                else:
                    found[row_id] = min(heir, found.get(row_id) or heir)
    return found
