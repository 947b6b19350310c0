"""Foreign keys that lead nowhere."""

import sqlalchemy as sa
from sqlalchemy.engine import Connection


def broken_links(connection: Connection) -> list[str]:
    """Return a sentence for each link to a row that is not there, or that nobody enforces."""
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        return [f"Row {row[1]} of {row[0]} names a row of {row[2]} that is not there." for row in rows]
    loose = sa.text(
        "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"
    )
    return [f"The link {row[1]} of {row[0]} was never validated." for row in connection.execute(loose)]
