"""Tables that hold sums over the rows of another table, so that nobody has to add all of them up again.

A summary is brought up to date in the very transaction that changes the rows, for the keys that it touches,
and from the rows themselves. So it can be built anew at any time and must then say the same; ``check``
compares. It is no part of the audit trail, as everything in it follows from rows that are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
import sqlmodel as sm
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.orm import UOWTransaction

from kadash.core.every_table import every_table

Where = sa.ColumnElement[bool]
Key = tuple[Any, ...]
TOGETHER = 50  # keys, or rows, that one statement names
LOCK = 7243  # the number of the advisory lock
CLOSE = 1e-9  # how much sums of one set of numbers may differ by the order in which they are added up


@dataclass(frozen=True)
class Summary:
    """``table`` holds sums over the rows of ``of``, by its primary key.

    ``keys`` are columns of both: what has one of their values is computed together. ``grouped`` selects all
    columns of ``table``, in its order, over the rows that a condition names. ``single`` selects the same for
    each row as if it were the only one of its key, and ``count`` names the column that counts the rows.
    """

    table: sa.Table
    of: sa.Table
    keys: tuple[str, ...]
    count: str
    grouped: Callable[[Where], sa.Select[Any]]
    single: Callable[[Where], sa.Select[Any]]


_ALL: Where = sa.literal_column("1") == 1  # SQLite wants a WHERE before its ON CONFLICT
_SUMMARIES: dict[str, Summary] = {}


def keep(summary: Summary) -> None:
    """Keep a summary up to date from now on."""
    _SUMMARIES[summary.of.name] = summary


def kept() -> tuple[Summary, ...]:
    """Return the summaries of all rooms, also of those that this process has not needed yet."""
    every_table()
    return tuple(_SUMMARIES.values())


def tables_behind(names: Iterable[str]) -> set[str]:
    """Return these tables with each summary replaced by the table that it was computed from."""
    sources = {summary.table.name: summary.of.name for summary in _SUMMARIES.values()}
    return {sources.get(name, name) for name in names}


@contextmanager
def following(connection: Connection, table: sa.Table, ids: Sequence[int] = ()) -> Iterator[None]:
    """Bring the table's summary, if it has one, up to date with what the block does to rows of it.

    The block may insert rows, and change or delete those with these ``ids``.
    """
    summary = _SUMMARIES.get(table.name)
    if summary is None:
        yield
        return
    last = connection.execute(sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))).scalar_one()
    keys = _keys_of(connection, summary, ids)
    yield
    keys |= _keys_of(connection, summary, ids)
    is_new = table.c.id > last
    new = _number(connection, table, is_new)
    if new and new * 2 > _number(connection, table, _ALL):  # less work than to look for what is touched
        rebuild(connection, summary)
        return
    if new:
        chosen = sa.select(*(table.c[name] for name in summary.keys)).where(is_new)
        _refresh(connection, summary, partial(_among, summary, chosen), new=new)
    refresh(connection, summary, keys)


def refresh(connection: Connection, summary: Summary, keys: Iterable[Key]) -> None:
    """Compute these keys anew."""
    for some in _parts(sorted(keys)):
        _refresh(connection, summary, partial(_among, summary, some))


def rebuild(connection: Connection, summary: Summary) -> None:
    """Compute the whole summary anew."""
    _hold(connection)
    connection.execute(sa.delete(summary.table))
    _fill(connection, summary, lambda _: _ALL, single=True)


def size(connection: Connection, summary: Summary) -> int:
    """Return how many sums there are."""
    return _number(connection, summary.table, _ALL)


def faults(connection: Connection, summary: Summary) -> Iterator[str]:
    """Yield a sentence for each key whose sums are not those of its rows; one for sums without any rows."""
    table, key = summary.table, [column.name for column in summary.table.primary_key]
    fresh = summary.grouped(_ALL).subquery()
    same = sa.and_(*(fresh.c[name] == table.c[name] for name in key))
    differs = sa.or_(
        *(_differs(fresh.c[name], column) for name, column in table.c.items() if name not in key)
    )
    query = (
        sa.select(*(fresh.c[name] for name in key))
        .join_from(fresh, table, same, isouter=True)
        .where(sa.or_(table.c[key[0]].is_(None), differs))
    )
    for row in connection.execute(query):
        names = ", ".join(f"{name} {value}" for name, value in zip(key, row, strict=True))
        yield f"{table.name} is not the sum of {summary.of.name} for {names}."
    behind = sa.select(summary.of.c[key[0]]).where(*(summary.of.c[name] == table.c[name] for name in key))
    if without := _number(connection, table, ~behind.exists()):
        yield f"{without} rows of {table.name} have no rows of {summary.of.name}."


def _differs(one: sa.ColumnElement[Any], other: sa.Column[Any]) -> Where:
    if not isinstance(other.type, sa.Float):
        return one.is_distinct_from(other)
    return sa.or_(
        one.is_(None).is_distinct_from(other.is_(None)),
        sa.func.abs(one - other) > CLOSE * (sa.func.abs(one) + 1),
    )


def _among(summary: Summary, chosen: Sequence[Key] | sa.Select[Any], of: sa.FromClause) -> Where:
    """Say that a row of one of the two tables has one of the chosen keys, or one of few others."""
    columns = [of.c[name] for name in summary.keys]
    if isinstance(chosen, sa.Select):
        return sa.tuple_(*columns).in_(chosen)
    # All pairs of these values, a few keys too many: SQLite looks them up in an index, but would read the
    # whole table for a list of tuples, and a statement that names each of them is never the same twice.
    values = [sorted(set(each)) for each in zip(*chosen, strict=True)]
    return sa.and_(*(column.in_(some) for column, some in zip(columns, values, strict=True)))


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (values[start : start + TOGETHER] for start in range(0, len(values), TOGETHER))


def _keys_of(connection: Connection, summary: Summary, ids: Sequence[int]) -> set[Key]:
    columns = [summary.of.c[name] for name in summary.keys]
    found: set[Key] = set()
    for some in _parts(ids):
        query = sa.select(*columns).distinct().where(summary.of.c.id.in_(some))
        found |= {tuple(row) for row in connection.execute(query)}
    return found


def _number(connection: Connection, table: sa.Table, where: Where) -> int:
    query = sa.select(sa.func.count()).select_from(table).where(where)
    return int(connection.execute(query).scalar_one())


def _refresh(
    connection: Connection, summary: Summary, chosen: Callable[[sa.FromClause], Where], *, new: int = 0
) -> None:
    """Compute the chosen keys anew; ``new``: how many rows came in with them."""
    _hold(connection)
    known = connection.execute(sa.delete(summary.table).where(chosen(summary.table))).rowcount
    _fill(connection, summary, chosen, single=known * 2 < new)


def _hold(connection: Connection) -> None:
    """Let one transaction at a time compute sums, until it ends: two would not see each other's rows."""
    if connection.dialect.name != "sqlite":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))


def _fill(
    connection: Connection, summary: Summary, chosen: Callable[[sa.FromClause], Where], *, single: bool
) -> None:
    """Insert the sums of the chosen keys, which the table does not hold.

    SQLite sorts all rows to group them, which takes three times as long as to copy them; so where most are
    the only ones of their key (``single``) it copies these and groups the others.
    """
    table, names = summary.table, list(summary.table.c.keys())
    if connection.dialect.name != "sqlite" or not single:
        connection.execute(sa.insert(table).from_select(names, summary.grouped(chosen(summary.of))))
        return
    copied = sqlite.insert(table).from_select(names, summary.single(chosen(summary.of)))
    counted = {summary.count: table.c[summary.count] + 1}
    connection.execute(copied.on_conflict_do_update(index_elements=list(table.primary_key), set_=counted))
    several = sa.select(*(table.c[name] for name in summary.keys)).where(
        table.c[summary.count] > 1, chosen(table)
    )
    grouped = summary.grouped(sa.and_(chosen(summary.of), _among(summary, several, summary.of)))
    connection.execute(sa.insert(table).prefix_with("OR REPLACE").from_select(names, grouped))


def _follow_flush(session: sm.Session, context: UOWTransaction) -> None:
    """Bring summaries up to date with rows that somebody edited one by one."""
    touched: dict[str, set[Key]] = {}
    for row in (*session.new, *session.dirty, *session.deleted):
        name = row.__table__.name
        if summary := _SUMMARIES.get(name):
            touched.setdefault(name, set()).update(_before_and_after(row, summary))
    for name, keys in touched.items():
        refresh(session.connection(), _SUMMARIES[name], keys)


def _before_and_after(row: Any, summary: Summary) -> Iterator[Key]:
    histories = [sa.inspect(row).attrs[name].history for name in summary.keys]
    yield tuple((one.deleted or one.unchanged or one.added)[0] for one in histories)
    yield tuple((one.added or one.unchanged or one.deleted)[0] for one in histories)


sa.event.listen(sm.Session, "after_flush", _follow_flush)
