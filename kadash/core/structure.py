"""What holds rows together besides triggers: indexes, unique and foreign keys, and defaults."""

import warnings
from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.every_table import every_table


def structure_faults(connection: Connection) -> Iterator[str]:
    """Name what is missing of each table's keys and indexes, and what is there that is not Kadash's.

    Only that a column fills itself in is looked at, not with what. Checks are not looked at: there are none.
    """
    inspector = sa.inspect(connection)  # asked for all tables at once: one question each to PostgreSQL
    columns, keys = inspector.get_multi_columns(), inspector.get_multi_foreign_keys()
    indexes = _indexes(connection, inspector)
    for table in every_table():
        place = (None, table.name)
        if place not in columns:
            yield f"The table {table.name} is missing."
            continue
        unique = {c.name for c in table.constraints if isinstance(c, sa.UniqueConstraint)}
        wanted = {str(name) for name in {index.name for index in table.indexes} | unique}
        found = indexes[table.name]
        yield from (f"{table.name} has lost its index {name}." for name in sorted(wanted - found))
        yield from (f"The index {name} of {table.name} is not Kadash's." for name in sorted(found - wanted))
        links = {(*key.column_keys, key.referred_table.name) for key in table.foreign_key_constraints}
        known = {(*key["constrained_columns"], key["referred_table"]) for key in keys[place]}
        yield from (f"{table.name} does not hold {key[0]} to a row of {key[1]}." for key in links - known)
        for column in columns[place]:
            ours = table.c.get(column["name"])
            if ours is not None and not ours.primary_key and column["default"] and not ours.server_default:
                yield f"The column {ours.name} of {table.name} fills itself in, and that is not Kadash's."


def _indexes(connection: Connection, inspector: sa.Inspector) -> dict[str, set[str]]:
    """Return the names of each table's indexes and unique keys, without those of primary keys."""
    with warnings.catch_warnings():  # the indexes over expressions that it leaves out are asked for below
        warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index")
        found = {
            table: {str(key["name"]) for key in keys}
            for (_, table), keys in inspector.get_multi_unique_constraints().items()
        }
    if connection.dialect.name != "sqlite":
        for (_, table), indexes in inspector.get_multi_indexes().items():
            found[table] |= {str(index["name"]) for index in indexes}
        return found
    query = "SELECT tbl_name, name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    for table, name in connection.exec_driver_sql(query):  # the inspector leaves out those over expressions
        found[table].add(name)
    return found
