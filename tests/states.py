"""All that a database holds, for comparing what was before with what is after."""

from datetime import date, datetime
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.database import Database
from kadash.core.every_table import every_table
from kadash.core.people import Person

Sums = dict[str, tuple[int, dict[str, Any]]]
OWN = {"alembic_version", "audit_actor", "audit_entry", "audit_seal"}
# What rightly grows with uploads: their list, files and drafts, what was learned from them; who is signed in.
COUNTERS = {"version", "batch_id"}
KEPT = OWN | {
    "upload_batch", "upload_undo", "upload_file", "upload_draft", "remembered_mapping", "typed_draft",
    "sign_in",
}  # fmt: skip


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, as the database gives them."""
    with database.reading() as session:
        connection = session.connection()
        names = sa.inspect(connection).get_table_names()
        tables = {name: connection.execute(sa.text(f'SELECT * FROM "{name}"')).all() for name in names}
    return {name: sorted(map(tuple, rows), key=repr) for name, rows in tables.items()}


def state(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all rooms, but for the counters that every change raises."""
    found = {}
    with database.reading() as session:
        for table in every_table():
            if table.name not in KEPT:
                wanted = sa.select(*(column for column in table.c if column.name not in COUNTERS))
                found[table.name] = sorted(map(tuple, session.connection().execute(wanted).all()), key=repr)
    return found


def fill(database: Database, person: Person, rows: int = 3) -> None:
    """Put some rows into every table that is there, whatever its columns."""
    numbers = count(1)
    tables = sa.MetaData()
    tables.reflect(database.engine)
    with database.writing(person) as session:
        for table in tables.sorted_tables:
            if table.name in OWN:
                continue
            for place in range(rows):
                values = {c.name: _value(c, place, next(numbers)) for c in table.c if _wanted(c)}
                session.connection().execute(sa.insert(table).values(values))


def _wanted(column: sa.Column[Any]) -> bool:
    own_number = column.name == "id" and column.primary_key and isinstance(column.type, sa.Integer)
    return not own_number and (not column.nullable or not column.foreign_keys) and column.name != "batch_id"


def _value(column: sa.Column[Any], place: int, number: int) -> Any:
    if column.foreign_keys:
        key = next(iter(column.foreign_keys)).column
        return place + 1 if isinstance(key.type, sa.Integer) else f"text {place}"
    if column.primary_key and not isinstance(column.type, sa.Integer):
        return f"text {place}"
    kinds: list[tuple[type, Any]] = [
        (sa.Boolean, bool(number % 2)),
        (sa.Integer, number),
        (sa.Float, number / 4),
        (sa.Date, date(2009, 1, 1 + number % 28)),
        (sa.DateTime, datetime(2009, 1, 1 + number % 28)),  # noqa: DTZ001 no such column, as yet
        (sa.JSON, {"number": number}),
        (sa.LargeBinary, f"bytes {number}".encode()),
    ]
    return next((value for kind, value in kinds if isinstance(column.type, kind)), f"{number}")


def sums(connection: Connection) -> Sums:
    """Of each table the number of rows, and of each column the sum (of texts: of their lengths)."""
    found = {}
    tables = sa.MetaData()
    tables.reflect(connection)
    for table in tables.sorted_tables:
        if table.name in {"alembic_version", "audit_actor"}:
            continue
        texts = connection.execute(sa.select(table)).mappings().all()
        columns = {c.name: sum(_size(row[c.name]) for row in texts) for c in table.c}
        found[table.name] = (len(texts), columns)
    return found


def _size(value: Any) -> float:
    if isinstance(value, bool | int | float):
        return float(value)
    return 0.0 if value is None else float(len(str(value)))


def sums_of(database: Database) -> Sums:
    with database.engine.connect() as connection:
        return sums(connection)
