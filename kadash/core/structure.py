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
    inspector = sa.inspect(connection)
    there = set(inspector.get_table_names())
    for table in every_table():
        if table.name not in there:
            yield f"The table {table.name} is missing."
            continue
        unique = {c.name for c in table.constraints if isinstance(c, sa.UniqueConstraint)}
        wanted = {str(name) for name in {index.name for index in table.indexes} | unique}
        found = _indexes(connection, inspector, table.name)
        yield from (f"{table.name} has lost its index {name}." for name in sorted(wanted - found))
        yield from (f"The index {name} of {table.name} is not Kadash's." for name in sorted(found - wanted))
        links = {(*key.column_keys, key.referred_table.name) for key in table.foreign_key_constraints}
        known = {
            (*key["constrained_columns"], key["referred_table"])
            for key in inspector.get_foreign_keys(table.name)
        }
        yield from (f"{table.name} does not hold {key[0]} to a row of {key[1]}." for key in links - known)
        for column in inspector.get_columns(table.name):
            ours = table.c.get(column["name"])
            if ours is not None and not ours.primary_key and column["default"] and not ours.server_default:
                yield f"The column {ours.name} of {table.name} fills itself in, and that is not Kadash's."


def _indexes(connection: Connection, inspector: sa.Inspector, table: str) -> set[str]:
    with warnings.catch_warnings():  # the indexes over expressions that it leaves out are asked for below
        warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index")
        unique = {str(one["name"]) for one in inspector.get_unique_constraints(table)}
    if connection.dialect.name != "sqlite":
        return unique | {str(one["name"]) for one in inspector.get_indexes(table)}
    query = sa.text(  # the inspector leaves out those over expressions
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL"
    )
    return unique | set(connection.execute(query, {"table": table}).scalars())
