"""What becomes of an upload's rows when it is taken back, some rows at a time (see ``undo``).

Each piece reads what it stands on within the caller's transaction and may be repeated: rows that it has dealt
with do not belong to the upload any more, or have the value that they are to have.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from kadash.core import summaries
from kadash.core.every_table import every_table
from kadash.core.tables import ExactDecimal, Moment
from kadash.intake.histories import Entry, Verdict, judged, judged_alone
from kadash.intake.said import Ids, Said

PIECE = 100
"""Rows that are looked at together: some hundredths of a second."""


@dataclass
class Undone:
    """What became of an upload's rows. ``left`` are sentences about what stays though it had brought it."""

    removed: int = 0
    restored: int = 0
    kept: int = 0
    left: list[str] = field(default_factory=list)


@dataclass
class Piece(Undone):
    """What became of some of the rows. ``stood``: table and upload that says them, and how many rows."""

    stood: Counter[tuple[str, int]] = field(default_factory=Counter)


@dataclass(frozen=True)
class Upload:
    """An upload that is being undone, those undone before it, and each upload's first entry in the trail."""

    batch_id: int
    undone: frozenset[int]
    starts: Mapping[int, int]


@dataclass(frozen=True)
class OfTable:
    """One table: what the upload (``mine``) and others say of its rows."""

    table: sa.Table
    mine: Sequence[tuple[tuple[str, ...], Ids]]
    others: Said

    @property
    def columns(self) -> list[str]:
        return [name for name in self.table.c.keys() if name not in ("id", "version", "batch_id")]  # noqa: SIM118


def judge(connection: Connection, upload: Upload, of: OfTable, ids: Sequence[int], piece: Piece) -> None:
    """Give those of these rows that stay the values and the upload which they have from here on."""
    with summaries.following(connection, of.table, ids):
        _apply(connection, of.table, list(_verdicts(connection, upload, of, ids)), piece)


def remove(connection: Connection, upload: Upload, of: OfTable, after: int, piece: Piece) -> int | None:
    """Take away some rows that the upload inserted, unless somebody else says or needs them.

    Returns after which row to go on (the next ``after``), None where none were left.
    """
    table, batch_id = of.table, upload.batch_id
    ids = _next(connection, table, batch_id, after)
    if not ids:
        return None
    found = np.array(sorted(ids), dtype=np.int64)
    look = {*of.others.among(found).tolist(), *_edited(connection, table.name, ids)}
    judge(connection, upload, of, sorted(look), piece)
    mine = sa.and_(table.c.id.in_(ids), table.c.batch_id == batch_id)
    while needed := _needed(connection, table, batch_id, mine):
        for row_id, heir in needed.items():
            connection.execute(sa.update(table).where(table.c.id == row_id).values(batch_id=heir))
            piece.kept += 1
    with summaries.following(connection, table, ids):
        piece.removed += connection.execute(sa.delete(table).where(mine)).rowcount
    return 0 if _links_within(table) else ids[-1]


def _links_within(table: sa.Table) -> list[sa.Column[Any]]:
    """Return the columns with which rows of a table point at others of it."""
    return [c for c in table.c for key in c.foreign_keys if key.column is table.c.id]


def _next(connection: Connection, table: sa.Table, batch_id: int, after: int) -> list[int]:
    """Return some of the upload's rows that no other row of it in this table points to, and hold them.

    Where rows point at each other in a ring, all that are left.
    """
    query = sa.select(table.c.id).where(table.c.batch_id == batch_id, table.c.id > after)
    free = query
    for link in _links_within(table):
        other = table.alias()
        points = sa.select(other.c.id).where(other.c[link.name] == table.c.id, other.c.batch_id == batch_id)
        free = free.where(~points.exists())
    free = free.order_by(table.c.id).limit(PIECE).with_for_update(of=table)
    found = list(connection.execute(free).scalars())
    return found if found or not _links_within(table) else list(connection.execute(query).scalars())


def _edited(connection: Connection, table: str, ids: Sequence[int]) -> Iterator[int]:
    """Yield those of these rows with changes in the trail."""
    query = sa.text(
        "SELECT DISTINCT row_id FROM audit_entry WHERE table_name = :table AND operation = 'update' "
        "AND row_id IN :ids"
    ).bindparams(sa.bindparam("ids", expanding=True))
    for part in parts(ids):
        yield from connection.execute(query, {"table": table, "ids": list(part)}).scalars()


def parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield these rows some at a time."""
    return (ids[start : start + PIECE] for start in range(0, len(ids), PIECE))


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


def _verdicts(connection: Connection, upload: Upload, of: OfTable, ids: Sequence[int]) -> Iterator["_Judged"]:
    table, batch_id, starts = of.table, upload.batch_id, upload.starts
    for part in parts(ids):
        now = {row.id: row.batch_id for row in connection.execute(_held(table, part))}
        entries = _entries(connection, table.name, part)
        for row_id, batch in now.items():
            others, story = list(of.others.of(row_id)), entries.get(row_id, [])
            verdict = None if others else judged_alone(batch, story, batch_id, upload.undone)
            if verdict is None:
                mine = [(batch_id, names) for names, theirs in of.mine if _has(theirs, row_id)]
                said = [(b, starts.get(b, 0), names) for b, names in [*others, *mine]]
                verdict = judged(of.columns, batch, story, said, batch_id, upload.undone)
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


def _apply(connection: Connection, table: sa.Table, rows: Sequence[_Judged], piece: Piece) -> None:
    """Give rows that stay their values and their new upload, and say why they stay."""
    changes: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        verdict = row.verdict
        if not verdict.stays:
            continue
        values = {
            name: _from_json(table.c[name].type, value)
            for name, value in verdict.values.items()
            if name in table.c and (value is not None or table.c[name].nullable)
        }
        piece.restored += bool(values)
        if verdict.edited_by:
            people = ", ".join(verdict.edited_by)
            piece.left.append(f"{row.label} was edited by {people} since; it was left.")
        if verdict.said_by:
            piece.kept += 1
            piece.stood[table.name, verdict.said_by] += 1
        if verdict.batch_id != row.batch_id:
            values["batch_id"] = verdict.batch_id
        if values:
            new = {f"new_{name}": value for name, value in values.items()}
            changes[tuple(values)].append({"row_id": row.id, **new})
    labels = {row.id: row.label for row in rows}
    for names, group in changes.items():
        _put_back(connection, table, names, group, labels, piece)


def _put_back(
    connection: Connection,
    table: sa.Table,
    names: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    labels: Mapping[int, str],
    piece: Piece,
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
                _put_back(connection, table, names, [row], labels, piece)
            return
        if "batch_id" in names:
            own = {name: rows[0][name] for name in ("row_id", "new_batch_id")}
            _put_back(connection, table, ("batch_id",), [own], labels, piece)
        label = labels[int(rows[0]["row_id"])]
        piece.restored -= 1
        piece.left.append(f"{label} keeps a value: what it had before is taken, or gone, by now.")


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


def _needed(
    connection: Connection, table: sa.Table, batch_id: int, mine: sa.ColumnElement[bool]
) -> dict[int, int | None]:
    """Return those of some rows of the upload that rows of others point to, each with its heir.

    The heir is the oldest upload among them, or None (a person's) where a typed row points there.
    """
    found: dict[int, int | None] = {}
    for child in every_table():
        for link in (c for c in child.c for key in c.foreign_keys if key.column is table.c.id):
            heirs = child.c.batch_id if "batch_id" in child.c else sa.null()
            query = (
                sa.select(link, sa.func.min(heirs), sa.func.count(), sa.func.count(heirs))
                .where(link.in_(sa.select(table.c.id).where(mine)))
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
