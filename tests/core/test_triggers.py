"""Which tables and columns the triggers of the audit trail cover, and how short they are."""

import re

import sqlalchemy as sa

from kadash.core.database import Database
from kadash.core.every_table import every_table
from kadash.core.tables import FiniteFloat
from kadash.core.triggers import UNAUDITED, audited_tables, float_columns


def test_all_tables_and_columns_as_the_inspector_finds_them(database: Database) -> None:
    with database.reading() as session:
        connection = session.connection()
        there = sa.inspect(connection).get_multi_columns()
        wanted = {
            name: [column["name"] for column in columns]
            for (_, name), columns in there.items()
            if name not in UNAUDITED
        }
        found = audited_tables(connection)
    assert found == wanted
    assert list(found) == sorted(wanted)
    assert len(found) > 80


def test_only_columns_with_decimals_are_written_with_all_their_digits(sqlite_database: Database) -> None:
    """Everything else is written plainly: each connection parses all triggers (0.8 MB of them before)."""
    declared = {
        table.name: {column.name for column in table.columns if isinstance(column.type, FiniteFloat)}
        for table in every_table()
    }
    assert any(declared.values())
    with sqlite_database.reading() as session:
        connection = session.connection()
        for table in audited_tables(connection):
            assert float_columns(connection, table) == declared[table], table
            query = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
            for (statement,) in connection.exec_driver_sql(query, (table,)):
                if "INSERT INTO audit_entry" in statement:
                    exact = re.findall(r"printf\('%!\.17g', (?:OLD|NEW)\.\"(\w+)\"\)", statement)
                    assert set(exact) == declared[table], table
