"""What all tests share: both databases, and the people of the program."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.core.people import Person, Role
from tests.postgres import Postgres, postgres

__all__ = ["postgres"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not os.environ.get("KADASH_NIGHTLY"):
        for item in items:
            if item.get_closest_marker("nightly"):
                item.add_marker(pytest.mark.skip(reason="takes long: KADASH_NIGHTLY=1 runs it"))


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.engine.dispose()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "kadash.db"
    with sqlite3.connect(sqlite_template) as source, sqlite3.connect(path) as target:
        source.backup(target)
    path.chmod(0o600)  # as the program makes it
    database = Database(f"sqlite:///{path}")
    yield database
    database.engine.dispose()


@pytest.fixture
def postgres_database(postgres: Postgres) -> Iterator[Database]:
    with postgres.database(_migrate) as url:
        database = Database(url)
        yield database
        database.engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> Database:
    """A migrated, empty database; each test that asks for it runs on both kinds."""
    found: Database = request.getfixturevalue(f"{request.param}_database")
    return found


@pytest.fixture
def manager() -> Person:
    return Person(name="Dana Reyes", role=Role.MANAGER)


@pytest.fixture
def representative() -> Person:
    """The representative whose account it is."""
    return Person(name="Avery Cole", role=Role.REPRESENTATIVE)


@pytest.fixture
def other_representative() -> Person:
    return Person(name="Jordan Blake", role=Role.REPRESENTATIVE)


@pytest.fixture
def stranger() -> None:
    """Somebody who is not signed in."""
    return


@pytest.fixture
def reader() -> Person:
    return Person(name="Robin Shaw", role=Role.READER)


@pytest.fixture
def leader() -> Person:
    return Person(name="Morgan Ellis", role=Role.LEADERSHIP)
