"""Taking an upload back: what nobody else says goes, what it changed becomes what the others say.

What a person edited since stays and is listed; what an upload that stands says stays, too, and passes to it,
so that it goes when that one is undone. Uploads can be undone in any order. The audit trail holds every value
that was replaced (see ``histories``).
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from kadash.core.tables import Base, ExactDecimal, Moment
from kadash.intake.histories import Entry, Verdict, judged
from kadash.intake.said import Said, said_by

TOGETHER = 900  # rows of one query
_NO_ROOM = frozenset({"audit_entry", "audit_actor", "upload_said"})


@dataclass
class Undone:
    """What became of an upload's rows. ``left`` are sentences about what stays though it had brought it."""

    removed: int = 0
    restored: int = 0
    kept: int = 0
    left: list[str] = field(default_factory=list)


def undo(connection: Connection, batch_id: int) -> Undone:
    """Undo a batch within the caller's transaction, in which no other load or undo runs."""
    result = Undone()
    query = sa.text("SELECT id FROM upload_batch WHERE undone_at IS NOT NULL")
    undone = set(connection.execute(query).scalars())
    tables = [table for table in reversed(Base.metadata.sorted_tables) if "batch_id" in table.c]
    tables = [table for table in tables if table.name not in _NO_ROOM]
    starts = _starts(connection)
    for table in tables:
        judged_rows = list(_verdicts(connection, table, batch_id, undone, starts))
        _apply(connection, table, judged_rows, result)
    for table in tables:  # children first
        _remove(connection, table, batch_id, result)
    connection.execute(sa.text("DELETE FROM upload_said WHERE batch_id = :batch"), {"batch": batch_id})
    return result


@dataclass(frozen=True)
class _Judged:
    """A row, the upload that it belongs to, and what becomes of it."""

    id: int
    batch_id: int | None
    verdict: Verdict
    label: str


def _label(table: sa.Table, row_id: int, story: Sequence[Entry]) -> str:
    known = story[-1].after if story else {}
    return f"{table.name.replace('_', ' ')} {known.get('number') or known.get('name') or row_id}"


def _starts(connection: Connection) -> dict[int, int]:
    """Return each upload's first entry in the trail."""
    query = sa.text(
        "SELECT row_id, min(id) FROM audit_entry WHERE table_name = 'upload_batch' AND operation = 'insert' "
        "GROUP BY row_id"
    )
    return {int(row_id): int(first) for row_id, first in connection.execute(query)}


def _verdicts(
    connection: Connection, table: sa.Table, batch_id: int, undone: Collection[int], starts: Mapping[int, int]
) -> Iterator["_Judged"]:
    """Yield the rows that need a look; all others that the upload inserted simply go."""
    own = _ids(connection, sa.select(table.c.id).where(table.c.batch_id == batch_id))
    mine = said_by(connection, table.name, batch_id)
    changed = _changed(connection, table.name, [batch_id])
    others = Said(connection, table.name, batch_id)
    confirmed = np.unique(np.concatenate([ids for _, ids in mine])) if mine else own[:0]
    earlier = _changed(connection, table.name, undone) if len(confirmed) and undone else own[:0]
    edited = own[np.isin(own, _changed(connection, table.name, None))]
    wanted = np.unique(
        np.concatenate([others.among(own), edited, changed, confirmed[np.isin(confirmed, earlier)]])
    )
    columns = [name for name in table.c.keys() if name not in ("id", "version", "batch_id")]  # noqa: SIM118
    for part in _parts(wanted.tolist()):
        now = {row.id: row.batch_id for row in connection.execute(_held(table, part))}
        entries = _entries(connection, table.name, part)
        for row_id, batch in now.items():
            said = [(b, starts.get(b, 0), names) for b, names in others.of(row_id)]
            said += [(batch_id, starts.get(batch_id, 0), names) for names, ids in mine if _has(ids, row_id)]
            story = entries.get(row_id, [])
            verdict = judged(columns, batch, story, said, batch_id, undone)
            yield _Judged(row_id, batch, verdict, _label(table, row_id, story))


def _held(table: sa.Table, ids: Sequence[int]) -> sa.Select[Any]:
    """Select rows with their uploads, so that nobody changes them meanwhile."""
    return (
        sa.select(table.c.id, table.c.batch_id)
        .where(table.c.id.in_(ids))
        .order_by(table.c.id)
        .with_for_update()
    )


def _has(ids: Any, row_id: int) -> bool:
    place = int(np.searchsorted(ids, row_id))
    return place < len(ids) and int(ids[place]) == row_id


def _ids(connection: Connection, query: Any, given: Mapping[str, Any] | None = None) -> Any:
    return np.array(sorted(connection.execute(query, given or {}).scalars()), dtype=np.int64)


def _changed(connection: Connection, table: str, batches: Collection[int] | None) -> Any:
    """Return the rows of a table with changes by these uploads in the trail (None: by anybody)."""
    entry = sa.table(
        "audit_entry", *(sa.column(n) for n in ("table_name", "row_id", "operation", "batch_id"))
    )
    query = sa.select(entry.c.row_id).distinct()
    query = query.where(entry.c.table_name == table, entry.c.operation == "update")
    if batches is not None:
        query = query.where(entry.c.batch_id.in_(list(batches)))
    return _ids(connection, query)


def _entries(connection: Connection, table: str, ids: Sequence[int]) -> dict[int, list[Entry]]:
    """Return all changes of these rows, oldest first; SQLite gives the number of a row that is gone again."""
    query = sa.text(
        "SELECT id, batch_id, actor, before, after, row_id FROM audit_entry WHERE table_name = :table "
        "AND operation != 'insert' AND row_id IN :ids ORDER BY id"
    ).bindparams(sa.bindparam("ids", expanding=True))
    found: dict[int, list[Entry]] = defaultdict(list)
    for row in connection.execute(query, {"table": table, "ids": list(ids)}):
        if row[4] is None:
            found.pop(row[5], None)
            continue
        found[row[5]].append(Entry(row[0], row[1], row[2], json.loads(row[3]), json.loads(row[4])))
    return found


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + TOGETHER] for start in range(0, len(ids), TOGETHER))


def _apply(connection: Connection, table: sa.Table, rows: Sequence[_Judged], result: Undone) -> None:
    """Give rows that stay their values and their new upload, and say why they stay."""
    changes: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    stood: Counter[int] = Counter()
    for row in rows:
        verdict = row.verdict
        if not verdict.stays:
            continue
        values = {
            name: _from_json(table.c[name].type, value)
            for name, value in verdict.values.items()
            if name in table.c and (value is not None or table.c[name].nullable)
        }
        result.restored += bool(values)
        if verdict.edited_by:
            people = ", ".join(verdict.edited_by)
            result.left.append(f"{row.label} was edited by {people} since; it was left.")
        if verdict.said_by:
            stood[verdict.said_by] += 1
        if verdict.batch_id != row.batch_id:
            values["batch_id"] = verdict.batch_id
        if values:
            new = {f"new_{name}": value for name, value in values.items()}
            changes[tuple(values)].append({"row_id": row.id, **new})
    labels = {row.id: row.label for row in rows}
    for names, group in changes.items():
        _put_back(connection, table, names, group, labels, result)
    for upload, count in stood.items():
        what = "1 row" if count == 1 else f"{count:,} rows"
        result.kept += count
        result.left.append(f"{what} of {table.name.replace('_', ' ')} stay: upload {upload} says the same.")


def _put_back(
    connection: Connection,
    table: sa.Table,
    names: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    labels: Mapping[int, str],
    result: Undone,
) -> None:
    """Write values; a row that cannot take its own (another has its number by now) is left, and listed."""
    values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
    if "version" in table.c and tuple(names) != ("batch_id",):
        values["version"] = table.c.version + 1
    change = sa.update(table).where(table.c.id == sa.bindparam("row_id")).values(values)
    try:
        with connection.begin_nested():
            connection.execute(change, list(rows))
    except IntegrityError:
        if len(rows) > 1:
            for row in rows:
                _put_back(connection, table, names, [row], labels, result)
            return
        if "batch_id" in names:
            own = {name: rows[0][name] for name in ("row_id", "new_batch_id")}
            _put_back(connection, table, ("batch_id",), [own], labels, result)
        label = labels[int(rows[0]["row_id"])]
        result.restored -= 1
        result.left.append(f"{label} keeps a value: what it had before is taken, or gone, by now.")


def _from_json(kind: Any, value: Any) -> Any:
    """Bring a value from an audit entry's JSON back into Python's form for that column."""
    if value is None:
        return None
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    if isinstance(kind, sa.Date):
        return date.fromisoformat(value[:10])
    if isinstance(kind, sa.Boolean):
        return bool(value)
    if isinstance(kind, sa.JSON):
        return json.loads(value) if isinstance(value, str) else value
    if isinstance(kind, ExactDecimal):
        return str(value)
    return value


def _remove(connection: Connection, table: sa.Table, batch_id: int, result: Undone) -> None:
    """Delete what the batch inserted; rows that others build on pass to the oldest that needs them."""
    while needed := _needed(connection, table, batch_id):
        for row_id, heir in needed.items():
            connection.execute(sa.update(table).where(table.c.id == row_id).values(batch_id=heir))
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
