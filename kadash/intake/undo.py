"""Taking an upload back: what nobody else says goes, what it changed becomes what the others say.

What a person edited since stays and is listed; what an upload that stands says stays, too, and passes to it,
so that it goes when that one is undone. Uploads can be undone in any order. The audit trail holds every value
that was replaced (see ``histories``).

Everything is done in pieces of some rows, so that a large upload can be undone in many short transactions;
``actions.undoing`` makes these. Until the last of them no load and no other undo may run.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator

import numpy as np
import sqlalchemy as sa
import sqlmodel as sm
from sqlalchemy.engine import Connection

from kadash.core.database import release
from kadash.core.every_table import every_table
from kadash.intake.said import Ids, Said, said_by
from kadash.intake.undo_rows import OfTable, Piece, Undone, Upload, judge, parts, remove

__all__ = ["Step", "Undone", "planned"]
READ_TOGETHER = 5_000  # entries of the trail that one query reads
_NO_ROOM = frozenset({"audit_entry", "audit_actor", "upload_said"})

Step = Callable[[Connection, Piece], bool]
"""Deals with a piece of the rows within the caller's transaction; False when it has no more to do."""


def planned(session: sm.Session, batch_id: int) -> list[Step]:
    """Return the steps that undo a batch, one after the other, each until it says that it is done.

    Reads the trail some thousand entries at a time, so that others can save meanwhile.
    """
    connection = session.connection()
    query = sa.text("SELECT id FROM upload_batch WHERE undone_at IS NOT NULL")
    upload = Upload(batch_id, frozenset(connection.execute(query).scalars()), _starts(connection))
    changed = _changed(session, batch_id)
    tables = [table for table in reversed(every_table()) if "batch_id" in table.c]
    steps: list[Step] = []
    for table in (table for table in tables if table.name not in _NO_ROOM):  # children first
        connection = session.connection()
        of = OfTable(table, said_by(connection, table.name, batch_id), Said(connection, table.name, batch_id))
        said = np.concatenate([ids for _, ids in of.mine]) if of.mine else np.array([], dtype=np.int64)
        confirmed = list(_changed_before(session, table.name, np.unique(said), upload))
        rows = sorted({*changed.get(table.name, ()), *confirmed})
        steps += [_judging(upload, of, rows)] * bool(rows) + [_removing(upload, of)]
    return steps


def _judging(upload: Upload, of: OfTable, rows: list[int]) -> Step:
    """Rows of others that the upload changed, or says where an upload that was undone changed them."""
    waiting = parts(rows)

    def step(connection: Connection, piece: Piece) -> bool:
        part = next(waiting, None)
        if part is not None:
            judge(connection, upload, of, part, piece)
        return part is not None

    return step


def _removing(upload: Upload, of: OfTable) -> Step:
    after: int | None = 0  # tables of many rows have no index over their uploads

    def step(connection: Connection, piece: Piece) -> bool:
        nonlocal after
        after = None if after is None else remove(connection, upload, of, after, piece)
        return after is not None

    return step


def _starts(connection: Connection) -> dict[int, int]:
    """Return each upload's first entry in the trail."""
    query = sa.text(
        "SELECT row_id, min(id) FROM audit_entry WHERE table_name = 'upload_batch' AND operation = 'insert' "
        "GROUP BY row_id"
    )
    return {int(row_id): int(first) for row_id, first in connection.execute(query)}


def _changed(session: sm.Session, batch_id: int) -> dict[str, set[int]]:
    """Return the rows that an upload changed, by table."""
    query = sa.text(
        "SELECT id, table_name, row_id, operation FROM audit_entry WHERE batch_id = :batch AND id > :last "
        "ORDER BY id LIMIT :most"
    )
    found: dict[str, set[int]] = defaultdict(set)
    given = {"batch": batch_id, "last": 0, "most": READ_TOGETHER}
    while rows := session.connection().execute(query, given).all():
        for entry, table, row_id, operation in rows:
            given["last"] = entry
            if operation == "update":
                found[table].add(row_id)
        release(session)
    return found


def _changed_before(session: sm.Session, table: str, ids: Ids, upload: Upload) -> Iterator[int]:
    """Yield those of these rows that an upload changed which is undone by now."""
    if not upload.undone or not len(ids):
        return
    entry = sa.table(
        "audit_entry", *(sa.column(n) for n in ("table_name", "row_id", "operation", "batch_id"))
    )
    for part in parts(ids.tolist()):
        query = sa.select(entry.c.row_id, entry.c.batch_id).where(
            entry.c.table_name == table, entry.c.operation == "update", entry.c.row_id.in_(part)
        )
        for row_id, batch in session.connection().execute(query):
            if batch in upload.undone:
                yield row_id
        release(session)
