"""All tables there are, also those of rooms that this process has not needed yet."""

import pkgutil
from functools import cache
from importlib import import_module

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


@cache
def _load() -> None:
    for room in (
        iter_module.name
        for iter_module in pkgutil.iter_modules(kadash.__path__, "kadash.")
        if iter_module.ispkg
    ):
        parts = pkgutil.iter_modules(import_module(room).__path__, f"{room}.")
        for part in (part for part in parts if part.name == f"{room}.tables"):
            tables = import_module(part.name)
            for iter_module in pkgutil.iter_modules(tables.__path__, f"{part.name}.") if part.ispkg else ():
                import_module(iter_module.name)
