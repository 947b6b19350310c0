"""All tables there are, also those of rooms that this process has not needed yet."""

import pkgutil
from functools import cache
from importlib import import_module
from importlib.util import find_spec

import sqlalchemy as sa

import kadash
from kadash.core.tables import Base


def every_table() -> tuple[sa.Table, ...]:
    """Return the tables of all rooms, those that others point to first.

    A process loads the tables of the rooms that it works with. Whoever removes rows must know every table
    that may point to them, so the rooms are found by their folders: a new one cannot be forgotten.
    """
    _load()
    return tuple(Base.metadata.sorted_tables)


def load_pointed_to() -> None:
    """Load the tables of all rooms if a table that is loaded points to one that is not.

    SQLAlchemy cannot save a row of such a table: it orders the tables by what they point to.
    """
    if not _complete(len(Base.metadata.tables)):
        _load()


@cache
def _complete(_number_of_tables: int) -> bool:
    """Say whether every table that is pointed to is loaded; asked anew once there are more tables."""
    tables = dict(Base.metadata.tables)
    keys = {key for table in tables.values() for key in table.foreign_keys}
    return {key.target_fullname.partition(".")[0] for key in keys} <= tables.keys()


@cache
def _load() -> None:
    for room in pkgutil.iter_modules(kadash.__path__, "kadash."):
        if room.ispkg and find_spec(f"{room.name}.tables") is not None:
            tables = import_module(f"{room.name}.tables")
            for part in pkgutil.iter_modules(getattr(tables, "__path__", ()), f"{tables.__name__}."):
                import_module(part.name)
