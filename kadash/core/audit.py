"""The audit trail: kept by the database's own triggers, append-only, sealed by chained digests.

Triggers are made from the live schema after each migration, so no table can be forgotten. Rows
that an upload inserts carry its ``batch_id`` and need no entry (its original file is kept); every
other insert, and every update and delete, writes who, when, before and after.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlmodel import Session

from kadash.core.triggers import NOW_POSTGRES, NOW_SQLITE, unguarded

FIRST_LINK = "kadash audit trail"
REMOVAL = "personal data removed"
"""The operation of the entry that says that texts of earlier entries were replaced, and what they come to."""


def begin(connection: Connection, actor: str, batch_id: int | None = None) -> int:
    """Say who writes in the transaction at hand; return the number of the seal that will close it.

    The triggers put that number on each entry, so transactions may overlap (PostgreSQL) and each
    seal still knows its own entries.
    """
    if connection.dialect.name == "sqlite":
        # The write lock is held, so the next number is ours.
        number = connection.execute(sa.text("SELECT coalesce(max(id), 0) + 1 FROM audit_seal")).scalar_one()
        connection.execute(
            sa.text("UPDATE audit_actor SET actor = :actor, batch_id = :batch, seal_id = :seal WHERE id = 1"),
            {"actor": actor, "batch": batch_id, "seal": number},
        )
    else:
        number = connection.execute(sa.text("SELECT nextval('audit_seal_id_seq')")).scalar_one()
        connection.execute(
            sa.text(
                "SELECT set_config('kadash.actor', :actor, true), set_config('kadash.batch', :batch, true), "
                "set_config('kadash.seal', :seal, true)"
            ),
            {"actor": actor, "batch": "" if batch_id is None else str(batch_id), "seal": str(number)},
        )
    return int(number)


def name_batch(connection: Connection, batch_id: int) -> None:
    """Put the entries that follow in this transaction down to that upload."""
    if connection.dialect.name == "sqlite":
        connection.execute(
            sa.text("UPDATE audit_actor SET batch_id = :batch WHERE id = 1"), {"batch": batch_id}
        )
    else:
        connection.execute(
            sa.text("SELECT set_config('kadash.batch', :batch, true)"), {"batch": str(batch_id)}
        )


def note(connection: Connection, operation: str, detail: object, *, number_above: int = 0) -> None:
    """Write an entry that no row's change made, such as a restore, into the transaction at hand.

    Its number lies above `number_above`; later ones follow it.
    """
    sqlite = connection.dialect.name == "sqlite"
    now = NOW_SQLITE if sqlite else NOW_POSTGRES
    seal = "(SELECT seal_id FROM audit_actor)" if sqlite else "current_setting('kadash.seal')::integer"
    actor = "(SELECT actor FROM audit_actor)" if sqlite else "current_setting('kadash.actor')"
    hold(connection)
    last = connection.execute(sa.text("SELECT coalesce(max(id), 0) FROM audit_entry")).scalar_one()
    number = max(int(last), number_above) + 1
    connection.execute(
        sa.text(
            "INSERT INTO audit_entry (id, at, actor, seal_id, table_name, operation, after) "
            f"VALUES (:id, {now}, {actor}, {seal}, 'database', :operation, :after)"
        ),
        {"id": number, "operation": operation, "after": json.dumps(detail)},
    )
    if not sqlite:
        connection.execute(
            sa.text("SELECT setval(pg_get_serial_sequence('audit_entry', 'id'), :number)"), {"number": number}
        )


def hold(connection: Connection) -> None:
    """Let nobody else write entries until the transaction at hand ends (with SQLite nobody can anyway)."""
    if connection.dialect.name != "sqlite":
        connection.execute(sa.text("LOCK TABLE audit_entry IN SHARE ROW EXCLUSIVE MODE"))


def data_version(session: Session) -> int:
    """Return a number that grows with every change, for the keys of caches."""
    return int(
        session.connection()
        .execute(
            sa.text(
                "SELECT (SELECT coalesce(max(id), 0) FROM audit_entry)"
                " + (SELECT coalesce(max(position), 0) FROM audit_seal)"
            )
        )
        .scalar_one()
    )


_ENTRIES = sa.text(
    "SELECT id, at, actor, batch_id, table_name, row_id, operation, before, after FROM audit_entry "
    "WHERE seal_id = :seal ORDER BY id"
)


def _digest(connection: Connection, previous: str, seal_id: int) -> tuple[str, int, str]:
    """Chain a seal's entries to the digest before them: (digest, number of entries, time of the last).

    Fields are length-prefixed, so that nothing can move from one into the next.
    """
    state = hashlib.sha256(f"{previous}/{seal_id}".encode())
    count, at = 0, ""
    for entry in connection.execute(_ENTRIES, {"seal": seal_id}):
        for value in entry:
            data = b"-" if value is None else str(value).encode()
            state.update(b"%d:" % len(data) + data)
        count, at = count + 1, entry.at
    return state.hexdigest(), count, at


def seal(connection: Connection, seal_id: int) -> None:
    """Close the chain over the entries of the transaction at hand, and forget its actor.

    A transaction that changed nothing leaves no seal. Sealers come one after the other.
    """
    postgres = connection.dialect.name != "sqlite"
    if postgres:
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(7241)"))
    else:
        connection.execute(
            sa.text("UPDATE audit_actor SET actor = NULL, batch_id = NULL, seal_id = NULL WHERE id = 1")
        )
    last = connection.execute(
        sa.text("SELECT position, digest FROM audit_seal ORDER BY position DESC LIMIT 1")
    ).one_or_none()
    position, previous = (last.position, last.digest) if last else (0, FIRST_LINK)
    digest, count, at = _digest(connection, previous, seal_id)
    if count:
        connection.execute(
            sa.text(
                "INSERT INTO audit_seal (id, position, at, entries, digest) "
                "VALUES (:id, :position, :at, :entries, :digest)"
            ),
            {"id": seal_id, "position": position + 1, "at": at, "entries": count, "digest": digest},
        )


def verify(connection: Connection) -> list[str]:
    """Return a sentence for each break in the chain; an intact trail gives none."""
    faults: list[str] = []
    previous, renewed = FIRST_LINK, _renewed(connection)
    for expected, sealed in enumerate(
        connection.execute(sa.text("SELECT * FROM audit_seal ORDER BY position")).all(), start=1
    ):
        found, count, _ = _digest(connection, previous, sealed.id)
        expects = renewed.get(sealed.id, sealed.digest)
        if sealed.position != expected:
            faults.append(f"A seal is missing before seal {sealed.id}.")
        if count != sealed.entries:
            faults.append(f"Seal {sealed.id} closed over {sealed.entries} entries, but {count} are there.")
        elif found != expects:
            faults.append(f"What seal {sealed.id} closed over is no longer what is there.")
        previous = sealed.digest
    loose = connection.execute(
        sa.text(
            "SELECT count(*) FROM audit_entry e "
            "WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.id = e.seal_id)"
        )
    ).scalar_one()
    if loose:
        faults.append(f"{loose} entries belong to no seal: written past the program, or their seal is gone.")
    return faults


def replace_texts(
    connection: Connection, texts: Mapping[int, tuple[str | None, str | None]]
) -> dict[int, str]:
    """Give entries other texts (before, after); return what each seal over them comes to from now on.

    The seals stay as they are, and the chain with them: the caller notes the new digests under ``REMOVAL``,
    where the chain holds them, too. A seal that was not sound before is not among them and stays so; the
    transaction at hand has none yet.
    """
    of = sa.text("SELECT DISTINCT seal_id FROM audit_entry WHERE id IN :ids").bindparams(
        sa.bindparam("ids", expanding=True)
    )
    ids, renewed = list(texts), _renewed(connection)
    seals: set[int] = set()
    for start in range(0, len(ids), 500):
        seals |= set(connection.execute(of, {"ids": ids[start : start + 500]}).scalars())
    chained = {seal_id: _chained(connection, seal_id) for seal_id in sorted(seals)}
    sound = {
        seal_id: previous
        for seal_id, (previous, digest) in chained.items()
        if digest and _digest(connection, previous, seal_id)[0] == renewed.get(seal_id, digest)
    }
    change = sa.text("UPDATE audit_entry SET before = :before, after = :after WHERE id = :id")
    with unguarded(connection):
        if texts:
            rows = [{"id": id, "before": before, "after": after} for id, (before, after) in texts.items()]
            connection.execute(change, rows)
    return {seal_id: _digest(connection, previous, seal_id)[0] for seal_id, previous in sound.items()}


def _chained(connection: Connection, seal_id: int) -> tuple[str, str]:
    """Return the digest that a seal is chained to, and its own; empty where the seal is not there."""
    query = sa.text(
        "SELECT coalesce((SELECT digest FROM audit_seal p WHERE p.position = s.position - 1), :first), "
        "digest FROM audit_seal s WHERE s.id = :seal"
    )
    row = connection.execute(query, {"first": FIRST_LINK, "seal": seal_id}).one_or_none()
    return (str(row[0]), str(row[1])) if row else ("", "")


def _renewed(connection: Connection) -> dict[int, str]:
    """Return what seals come to over entries whose texts were replaced on somebody's request."""
    return {int(seal): digest for noted in removals(connection) for seal, digest in noted["seals"].items()}


def removals(connection: Connection) -> list[dict[str, Any]]:
    """Return what was noted with each removal of a person's data, in their order (see ``core.removal``)."""
    query = sa.text(
        "SELECT after FROM audit_entry WHERE table_name = 'database' AND operation = :operation ORDER BY id"
    )
    return [json.loads(text) for text in connection.execute(query, {"operation": REMOVAL}).scalars()]
