"""Which tables changed, and when: a version of the data for cache keys, table by table.

Numbers are those of ``data_version``. An upload, its undo and a restore count as a change of everything,
because rows that an upload inserts have no entry of their own in the trail; the later note that proves
these rows changes nothing.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import visitors
from sqlmodel import Session

from kadash.core.summaries import tables_behind

_OF_EVERYTHING = frozenset({"upload_batch", "database"})
_LAST = sa.text(
    "SELECT (SELECT coalesce(max(id), 0) FROM audit_entry), "
    "(SELECT coalesce(max(position), 0) FROM audit_seal)"
)
# Entries of transactions that overlap may be numbered before ones that are there already; seals may not.
_CHANGED = sa.text(
    "SELECT DISTINCT table_name, batch_id IS NOT NULL FROM audit_entry "
    "WHERE id > :entry AND NOT (table_name = 'database' AND operation = 'upload') "
    "UNION SELECT DISTINCT table_name, batch_id IS NOT NULL FROM audit_entry "
    "WHERE seal_id IN (SELECT id FROM audit_seal WHERE position > :position) "
    "AND NOT (table_name = 'database' AND operation = 'upload')"
)


@dataclass(frozen=True)
class State:
    """The last entry and seal of the trail, and at which number a table changed last.

    ``everything`` is the number at which all tables were taken to have changed.
    """

    entry: int
    position: int
    everything: int
    tables: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def number(self) -> int:
        """The ``data_version`` of this state."""
        return self.entry + self.position

    def of(self, tables: Collection[str]) -> int:
        """Return the number at which one of the tables changed last."""
        return max((self.tables.get(name, 0) for name in tables), default=0) or self.everything


def state(session: Session, before: State | None = None) -> State:
    """Return the state that a session sees; ``before`` is an earlier one, to tell what changed since.

    Without it, or where the session sees an older state than that, everything counts as changed.
    """
    connection = session.connection()
    entry, position = (int(number) for number in connection.execute(_LAST).one())
    everything = State(entry, position, entry + position)
    if before is None or entry < before.entry or position < before.position:
        return everything
    if (entry, position) == (before.entry, before.position):
        return before
    asked = {"entry": before.entry, "position": before.position}
    changed = [(str(name), bool(bulk)) for name, bulk in connection.execute(_CHANGED, asked)]
    if any(bulk or name in _OF_EVERYTHING for name, bulk in changed):
        return everything
    tables = {**before.tables, **{name: everything.number for name, _ in changed}}
    return State(entry, position, before.everything, MappingProxyType(tables))


@contextmanager
def tables_read(session: Session) -> Iterator[set[str]]:
    """Name the tables that the statements of a session read, for as long as the block lasts.

    Statements given as text are not looked into. For a summary it is the table behind it, whose changes the
    trail keeps.
    """
    names: set[str] = set()

    def note(connection: Any, statement: Any, *rest: Any) -> None:
        if isinstance(statement, sa.ClauseElement):
            names.update(
                tables_behind(
                    table.name for table in visitors.iterate(statement) if isinstance(table, sa.Table)
                )
            )

    connection = session.connection()
    sa.event.listen(connection, "before_execute", note)
    try:
        yield names
    finally:
        sa.event.remove(connection, "before_execute", note)
