"""Removing what tells of a person from all rows and from the audit trail, on their request.

Rooms say which rows are the person's own (``Traces.blank``); their name, addresses and numbers are looked for
in every text of every table beside. What was frozen stays as it was shown. The trail keeps that it was done:
the texts of its entries change, its chain of seals does not (see ``audit.replace_texts``).
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from kadash.core import audit
from kadash.core.imprints import renew, sound_proofs
from kadash.core.personal_words import Words
from kadash.core.tables import TypedDraft, table_of
from kadash.core.triggers import audited_tables

FROZEN = frozenset(
    {
        ("briefing", "frozen"),
        ("briefing", "lines"),
        ("assessment", "signed"),
        ("business_plan_edition", "frozen"),
    }
)
"""What somebody was shown, as it was shown: figures that stay for good."""
OUR_PEOPLE = frozenset({"person", "representative"})
WITHOUT_PEOPLE = frozenset({"bill", "meter_day", "upload_said"})
"""Tables without texts about people, with too many rows to look through in vain."""
_TEXTS = (sa.String, sa.JSON)
_TOGETHER = 1_000

Rows = dict[str, dict[int, dict[str, Any]]]
"""New values by table, row and column."""


@dataclass(frozen=True)
class Traces:
    """What tells of a person: words, and cells of their own rows with what is to stand there instead."""

    words: Words
    blank: Mapping[tuple[str, int], Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Removal:
    """What a removal changed: rows by table, entries of the trail, and uploads that had brought any of it."""

    rows: Mapping[str, int]
    entries: int
    uploads: frozenset[int]


def find(connection: Connection, traces: Traces) -> Rows:
    """Return the rows that tell of a person, with what is to stand in them instead."""
    found: Rows = defaultdict(dict)
    for table, columns in _columns(connection).items():
        for id, cells in _likely(connection, table, columns, traces.words):
            new = {
                name: without
                for name, text in cells.items()
                if (without := traces.words.replaced(text)) != text
            }
            if new:
                found[table][id] = new
    for (table, id), values in traces.blank.items():
        found[table].setdefault(id, {}).update(values)
    return {table: rows for table, rows in found.items() if rows}


def remove(connection: Connection, traces: Traces, detail: Mapping[str, Any]) -> Removal:
    """Replace it in all rows and in the trail, within the caller's transaction; note ``detail`` there.

    The caller lets no load and no undo go on meanwhile.
    """
    audit.hold(connection)
    rows = find(connection, traces)
    kinds = {table: dict(columns) for table, columns in _columns(connection, every=True).items()}
    for table, changes in rows.items():
        for id, values in changes.items():
            _change(connection, table, kinds[table], id, values)
    _drop_typed(connection, traces.words)
    texts, brought = _entries(connection, traces)
    brought |= _uploads_of(connection, rows)
    proofs = sound_proofs(connection, brought)
    seals = audit.replace_texts(connection, texts)
    gone = renew(connection, proofs)
    counts = {table: len(changes) for table, changes in sorted(rows.items())}
    noted = {**detail, "rows": counts, "entries": len(texts), "seals": seals, "proofs": gone}
    audit.note(connection, audit.REMOVAL, noted)
    return Removal(counts, len(texts), frozenset(batch for batch, _ in brought))


def _drop_typed(connection: Connection, words: Words) -> None:
    """Forget what somebody types at the moment and has not saved, where it tells of the person."""
    table = table_of(TypedDraft)
    for id, typed in connection.execute(sa.select(table.c.id, table.c.typed)).all():
        if words.found_in(typed) or words.replaced(typed) != typed:
            connection.execute(sa.delete(table).where(table.c.id == id))


def _columns(connection: Connection, *, every: bool = False) -> dict[str, list[tuple[str, bool]]]:
    """Return the columns of each table in which texts may stand, and whether they are of JSON."""
    there = sa.inspect(connection).get_multi_columns()
    return {
        table: [
            (column["name"], isinstance(column["type"], sa.JSON))
            for column in there[None, table]
            if every or (isinstance(column["type"], _TEXTS) and (table, column["name"]) not in FROZEN)
        ]
        for table in audited_tables(connection)
        if every or table not in OUR_PEOPLE | WITHOUT_PEOPLE
    }


def _likely(
    connection: Connection, table: str, columns: list[tuple[str, bool]], words: Words
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield rows in which the words may stand, with their texts; the database looks through them."""
    likes = words.likes()
    if not columns or not likes:
        return
    cells = [f'CAST("{name}" AS TEXT)' for name, _ in columns]
    query = f'SELECT id, {", ".join(cells)} FROM "{table}" WHERE {_matching(cells, likes)} ORDER BY id'
    for row in connection.execute(sa.text(query), _given(likes)).all():
        texts = zip(columns, row[1:], strict=True)
        yield row[0], {name: text for (name, _), text in texts if text is not None}


def _matching(cells: list[str], likes: list[str]) -> str:
    whole = " || ' ' || ".join(f"coalesce({cell}, '')" for cell in cells)
    return " OR ".join(f"lower({whole}) LIKE :like_{place} ESCAPE '!'" for place in range(len(likes)))


def _given(likes: list[str]) -> dict[str, str]:
    return {f"like_{place}": like for place, like in enumerate(likes)}


def _change(
    connection: Connection, table: str, columns: Mapping[str, bool], id: int, values: Mapping[str, Any]
) -> None:
    """Write a row's new values; where one must be there once only, it gets the row's number, too."""
    cells = [f'"{name}" = {f"CAST(:{name} AS JSON)" if columns[name] and _casts(connection) else f":{name}"}'
             for name in values]  # fmt: skip
    if "version" in columns:
        cells.append("version = version + 1")
    change = sa.text(f'UPDATE "{table}" SET {", ".join(cells)} WHERE id = :row_id')
    try:
        with connection.begin_nested():
            connection.execute(change, {**values, "row_id": id})
    except IntegrityError:
        numbered = {
            name: f"{value} ({id})" if isinstance(value, str) else value for name, value in values.items()
        }
        connection.execute(change, {**numbered, "row_id": id})


def _casts(connection: Connection) -> bool:
    return connection.dialect.name != "sqlite"


def _entries(
    connection: Connection, traces: Traces
) -> tuple[dict[int, tuple[str | None, str | None]], set[tuple[int, str]]]:
    """Return new texts of the trail's entries, and the uploads and tables whose rows had other ones."""
    texts: dict[int, tuple[str | None, str | None]] = {}
    brought: set[tuple[int, str]] = set()
    for entry in _likely_entries(connection, traces):
        images = [_image(text) for text in (entry.before, entry.after)]
        new = tuple(
            text if without == image else json.dumps(without, ensure_ascii=False, separators=(",", ":"))
            for text, image in zip((entry.before, entry.after), images, strict=True)
            for without in [_image_without(traces, entry.table_name, entry.row_id, image)]
        )
        if new != (entry.before, entry.after):
            texts[entry.id] = (new[0], new[1])
            before = images[0] or {}
            if isinstance(before.get("batch_id"), int) and new[0] != entry.before:
                brought.add((before["batch_id"], entry.table_name))
    return texts, brought


def _likely_entries(connection: Connection, traces: Traces) -> Iterator[Any]:
    likes = traces.words.likes()
    skipped = ", ".join(f"'{name}'" for name in sorted(OUR_PEOPLE | WITHOUT_PEOPLE))
    columns = "SELECT id, table_name, row_id, before, after FROM audit_entry"
    if likes:
        where = f"table_name NOT IN ({skipped}) AND ({_matching(['before', 'after'], likes)})"
        yield from connection.execute(sa.text(f"{columns} WHERE {where} ORDER BY id"), _given(likes)).all()
    own: dict[str, list[int]] = defaultdict(list)
    for table, id in traces.blank:
        own[table].append(id)
    query = sa.text(f"{columns} WHERE table_name = :table AND row_id IN :ids ORDER BY id").bindparams(
        sa.bindparam("ids", expanding=True)
    )
    for table, ids in own.items():
        for start in range(0, len(ids), _TOGETHER):
            yield from connection.execute(
                query, {"table": table, "ids": ids[start : start + _TOGETHER]}
            ).all()


def _image(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)


def _image_without(
    traces: Traces, table: str, row_id: int | None, image: dict[str, Any] | None
) -> dict[str, Any] | None:
    if image is None:
        return None
    blank = traces.blank.get((table, row_id), {}) if row_id is not None else {}
    return {
        name: value
        if (table, name) in FROZEN or value is None
        else blank[name]
        if name in blank
        else traces.words.replaced_in(value)
        for name, value in image.items()
    }


def _uploads_of(connection: Connection, rows: Rows) -> set[tuple[int, str]]:
    """Return the uploads that changed rows belong to, with their tables."""
    found: set[tuple[int, str]] = set()
    tables = audited_tables(connection)
    for table, changes in rows.items():
        if "batch_id" not in tables[table]:
            continue
        query = sa.text(
            f'SELECT DISTINCT batch_id FROM "{table}" WHERE batch_id IS NOT NULL AND id IN :ids'
        ).bindparams(sa.bindparam("ids", expanding=True))
        ids = list(changes)
        for start in range(0, len(ids), _TOGETHER):
            given = {"ids": ids[start : start + _TOGETHER]}
            found |= {(batch, table) for batch in connection.execute(query, given).scalars()}
    return found
