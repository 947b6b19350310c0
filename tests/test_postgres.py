"""The helper itself: databases are fresh, apart from each other, and gone afterwards."""

import pytest
import sqlalchemy as sa

from tests.postgres import Postgres


def rows(url: str, statement: str) -> list[tuple]:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        result = connection.exec_driver_sql(statement)
        found = [tuple(row) for row in result] if result.returns_rows else []
    engine.dispose()
    return found


def test_an_empty_database_has_no_tables(postgres: Postgres) -> None:
    with postgres.database() as url:
        assert rows(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == []


def test_databases_are_apart_and_gone_afterwards(postgres: Postgres) -> None:
    with postgres.database() as one, postgres.database() as other:
        rows(one, "CREATE TABLE only_here (id int)")
        assert rows(other, "SELECT to_regclass('only_here')") == [(None,)]
    with pytest.raises(sa.exc.OperationalError, match="does not exist"):
        rows(one, "SELECT 1")


def test_a_migrated_database_is_a_copy_of_the_template(postgres: Postgres) -> None:
    def migrate(url: str) -> None:
        rows(url, "CREATE TABLE migrated (id int)")

    with postgres.database(migrate, template="template_of_this_test") as url:
        assert rows(url, "SELECT count(*) FROM migrated") == [(0,)]
        rows(url, "INSERT INTO migrated VALUES (1)")
    with postgres.database(migrate, template="template_of_this_test") as url:
        assert rows(url, "SELECT count(*) FROM migrated") == [(0,)]


def test_the_tools_of_the_server_are_there(postgres: Postgres) -> None:
    assert (postgres.binaries / "pg_dump").exists()
