"""A digest of the rows that each upload inserted, as they have no audit entries until they change.

The digest stands in the trail itself, in an entry "upload". It is taken after the load, not in it: a load of
600,000 rows keeps others waiting as it is. What the rows were at that entry is known later, too: a row that
changed since has its earlier form in the first entry about it. The database itself writes each row as a
text (see ``row_texts``); here they are hashed, a few thousand at a time.

The triggers cannot tell that somebody with the database's password changed an uploaded bill past them, and
the original file does not say which of its rows were stored how: of uploaded rows this is the only proof.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from heapq import merge
from itertools import chain, islice
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core import audit
from kadash.core.row_texts import TOGETHER, Rows, changed_since, texts_of
from kadash.core.triggers import audited_tables

TEXTS = 2
"""How a digest was taken: from the database's own texts of rows. A number, as another way may come."""

Imprint = dict[str, dict[str, Any]]
"""Of each table: the number of rows, the names of the columns, the form, and the digest over all cells."""


def missing(connection: Connection, between: Callable[[], None] = lambda: None) -> dict[int, Imprint]:
    """Return the imprint of each upload that has none yet (and stands).

    ``between`` is called after some thousand rows, so that others can save meanwhile.
    """
    return {batch: dict(_imprint(connection, batch, between)) for batch in unproved(connection)}


def unproved(connection: Connection) -> list[int]:
    """Return the uploads that stand and have no imprint yet: only their files say what they inserted."""
    there = {noted["batch"] for _, noted in _noted(connection)}
    query = sa.text("SELECT id FROM upload_batch WHERE undone_at IS NULL ORDER BY id")
    return [batch for batch in connection.execute(query).scalars() if batch not in there]


def brought(connection: Connection) -> set[tuple[int, str]]:
    """Return each upload that stands with each table that has rows of it."""
    standing = set(
        connection.execute(sa.text("SELECT id FROM upload_batch WHERE undone_at IS NULL")).scalars()
    )
    whose = sa.column("batch_id", sa.Integer)
    return {
        (batch, table)
        for table, columns in audited_tables(connection).items()
        if "batch_id" in columns
        for batch in connection.execute(sa.select(whose).distinct().select_from(sa.table(table))).scalars()
        if batch in standing
    }


def note_migrated(connection: Connection, before: Collection[tuple[int, str]]) -> None:
    """Note what a migration made of uploads' rows in other tables, and uploads that had no imprint yet.

    ``before`` is what ``brought`` said before it. Without this those rows would look like added ones.
    """
    unnoted = missing(connection)
    made: dict[int, set[str]] = defaultdict(set)
    for batch, table in brought(connection) - set(before):
        if batch not in unnoted:
            made[batch].add(table)
    added = {batch: dict(_imprint(connection, batch, lambda: None, tables)) for batch, tables in made.items()}
    for batch, imprint in sorted((unnoted | added).items()):
        audit.note(connection, "upload", {"batch": batch, "tables": imprint})


def imprint_faults(connection: Connection) -> Iterator[str]:
    """Name each upload whose rows are not what they were when it was noted, but for what the trail tells.

    So, too, where there are rows of an upload that was undone, or of a table that it brought no rows to.
    """
    tables = audited_tables(connection)
    noted_entries, replaced = _noted(connection), _replaced(connection)
    yield from _rows_of_others(connection, tables, noted_entries)
    for entry, noted in noted_entries:
        for table, then in noted["tables"].items():
            if (entry, table) in replaced:
                continue  # a later proof, noted with the removal of a person's data, stands in its place
            if not set(then["columns"]) <= set(tables.get(table, ())):
                continue  # a later schema dropped a column, and the proof with it
            count, digest = _then(connection, table, then, noted["batch"], since=entry)
            if count != then["rows"]:
                expected = f"{then['rows']} rows of {table}; {count} are there"
                yield f"Upload {noted['batch']} inserted {expected}, and no entry says why."
            elif digest != then["digest"]:
                yield f"Rows of {table} are not what upload {noted['batch']} inserted, and no entry says why."


def _rows_of_others(
    connection: Connection, tables: dict[str, list[str]], noted: list[tuple[int, dict[str, Any]]]
) -> Iterator[str]:
    undone = set(
        connection.execute(sa.text("SELECT id FROM upload_batch WHERE undone_at IS NOT NULL")).scalars()
    )
    entries: dict[int, tuple[int, set[str]]] = {}
    for entry, one in noted:  # the first is the upload's own, later ones are of migrations
        entries.setdefault(one["batch"], (entry, set()))[1].update(one["tables"])
    for table, columns in tables.items():
        if "batch_id" not in columns:
            continue
        whose = sa.column("batch_id", sa.Integer)
        query = sa.select(whose, sa.func.count()).select_from(sa.table(table)).where(whose.is_not(None))
        for batch, count in connection.execute(query.group_by(whose)).all():
            if batch in undone:
                yield f"{count} rows of {table} belong to upload {batch}, which was undone."
            elif batch in entries and table not in entries[batch][1]:
                entry, _ = entries[batch]
                brought, _ = _then(connection, table, {"columns": columns, "form": TEXTS}, batch, since=entry)
                if brought:
                    yield f"{brought} rows of {table} belong to upload {batch}, which brought none."


def _noted(connection: Connection) -> list[tuple[int, dict[str, Any]]]:
    query = sa.text(
        "SELECT id, after FROM audit_entry WHERE table_name = 'database' AND operation = 'upload' ORDER BY id"
    )
    found = ((row.id, json.loads(row.after)) for row in connection.execute(query))
    return [(entry, noted) for entry, noted in found if "tables" in noted]  # else the chain of seals tells


Proof = tuple[int, int, str]
"""An entry of the trail, the upload that it proves, and the table of which it tells."""


def sound_proofs(connection: Connection, of: Collection[tuple[int, str]]) -> list[Proof]:
    """Return the proofs in force for some uploads' tables whose rows are what they say."""
    replaced, tables = _replaced(connection), audited_tables(connection)
    return [
        (entry, noted["batch"], table)
        for entry, noted in _noted(connection)
        for table, then in noted["tables"].items()
        if (noted["batch"], table) in of
        and (entry, table) not in replaced
        and set(then["columns"]) <= set(tables.get(table, ()))
        and _then(connection, table, then, noted["batch"], since=entry) == (then["rows"], then["digest"])
    ]


def renew(connection: Connection, proofs: Collection[Proof]) -> list[tuple[int, str]]:
    """Note anew what the rows of some proofs are; return the entries and tables that hold no more.

    The caller notes these under ``audit.REMOVAL``, as the form of the rows before is known no longer.
    """
    tables: dict[int, set[str]] = defaultdict(set)
    for _, batch, table in proofs:
        tables[batch].add(table)
    for batch, names in sorted(tables.items()):
        imprint = dict(_imprint(connection, batch, lambda: None, names))
        if imprint:
            audit.note(connection, "upload", {"batch": batch, "tables": imprint})
    return [(entry, table) for entry, _, table in proofs]


def _replaced(connection: Connection) -> set[tuple[int, str]]:
    return {(entry, table) for noted in audit.removals(connection) for entry, table in noted["proofs"]}


def _imprint(
    connection: Connection,
    batch_id: int,
    between: Callable[[], None],
    only: Collection[str] | None = None,
) -> Iterator[tuple[str, dict[str, Any]]]:
    def parts(table: str, columns: list[str]) -> Iterator[Rows]:
        for part in texts_of(connection, table, columns, batch_id):
            between()
            yield part

    tables = audited_tables(connection)
    for table in _brought_to(connection, batch_id, tables):
        if only is None or table in only:
            count, digest = _digest(chain.from_iterable(parts(table, tables[table])))
            if count:
                yield table, {"rows": count, "columns": tables[table], "form": TEXTS, "digest": digest}


def _brought_to(connection: Connection, batch_id: int, tables: dict[str, list[str]]) -> list[str]:
    """Return the names of the tables that have rows of an upload; one question to the database."""
    one_each = (  # a text: SQLAlchemy takes longer to write 60 of them than the database to answer
        f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\" WHERE batch_id = :batch)"  # noqa: S608
        for table, columns in tables.items()
        if "batch_id" in columns
    )
    found = connection.execute(sa.text(" UNION ALL ".join(one_each)), {"batch": batch_id}).scalars()
    return sorted(found)


def _then(
    connection: Connection, table: str, then: dict[str, Any], batch_id: int, since: int
) -> tuple[int, str]:
    """Return number and digest of an upload's rows as they were at an entry of the trail."""
    columns = then["columns"]
    now = chain.from_iterable(texts_of(connection, table, columns, batch_id))
    changed, earlier = changed_since(connection, table, columns, batch_id, since=since)
    if not changed and not earlier:
        return _digest(now)
    left = (row for row in now if row[0] not in changed)
    return _digest(merge(left, sorted(earlier), key=itemgetter(0)))


def _digest(rows: Iterable[tuple[int, str]]) -> tuple[int, str]:
    """Return the number of rows and the digest over their texts, in the order given."""
    state, count = hashlib.sha256(), 0
    rows = iter(rows)
    while part := [text for _, text in islice(rows, TOGETHER)]:
        state.update(("\n".join(part) + "\n").encode())
        count += len(part)
    return count, state.hexdigest()
