"""Optimistic locking: a save names the version of the row that its form was drawn from."""

from collections.abc import Mapping
from typing import Any, TypeVar

import sqlmodel as sm

from kadash.core.errors import Clash, NotFound
from kadash.core.tables import Row, Versioned

T = TypeVar("T", bound=Versioned)


def added(session: sm.Session, row: Row) -> int:
    """Add a row and return the id that the database gave it; the caller's transaction goes on."""
    session.add(row)
    session.flush()
    assert row.id is not None
    return row.id


def claim(session: sm.Session, table: type[T], id: int, version: int, changes: Mapping[str, Any]) -> T:
    """Apply the changes to the row with that id, if it still has the version that was drawn.

    Takes the row's lock, so that two savers come one after the other. Returns the changed row,
    flushed. Raises NotFound, or Clash with each field that differs: (stored, to be saved).
    """
    row = session.get(table, id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound("That row is no longer there. Nothing was changed. Reload the page.")
    if row.version != version:
        differences = {
            name: (getattr(row, name), value)
            for name, value in changes.items()
            if getattr(row, name) != value
        }
        raise Clash(
            "Somebody else saved this after you opened it. Nothing of yours was saved yet. "
            "Compare the two values and save again, or keep theirs.",
            differences,
            table=table.__name__,
        )
    for name, value in changes.items():
        setattr(row, name, value)
    row.version = version + 1
    session.add(row)
    session.flush()
    return row
