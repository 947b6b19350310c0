"""All that a database holds, for comparing what was before with what is after."""

from typing import Any

import sqlalchemy as sa

from kadash.core.database import Database


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, as the database gives them."""
    with database.reading() as session:
        connection = session.connection()
        names = sa.inspect(connection).get_table_names()
        tables = {name: connection.execute(sa.text(f'SELECT * FROM "{name}"')).all() for name in names}
    return {name: sorted(map(tuple, rows), key=repr) for name, rows in tables.items()}
