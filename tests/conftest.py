"""What all tests share: both databases, and the people of the program."""

import functools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from fasteners import InterProcessLock

from kadash.core.database import Database
from kadash.core.memory import release_memory
from kadash.core.packed import unpack
from kadash.core.people import Person, Role
from tests.memory_disk import use_memory
from tests.postgres import Postgres, postgres

__all__ = ["postgres"]
WORKER_BYTES = 3 << 30
"""Memory of a worker, with a browser and a server in front of it."""
use_memory()


def pytest_xdist_auto_num_workers() -> int | None:
    """One worker more than processors: a test in a browser waits a third of its time. As memory allows."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    mine = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return int(max(1, min(mine + 1, psutil.virtual_memory().available // WORKER_BYTES)))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    _spread_browser_tests(items)
    if not os.environ.get("KADASH_NIGHTLY"):
        for item in items:
            if item.get_closest_marker("nightly"):
                item.add_marker(pytest.mark.skip(reason="takes long: KADASH_NIGHTLY=1 runs it"))


def _spread_browser_tests(items: list[pytest.Item]) -> None:
    """Put a file that needs a browser between every few others: it waits a lot, so they fill the gaps.

    All within the first three quarters, as one of them takes as long as twenty others.
    """
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    walks = [path for path in files if path.parent.name == "browser"]
    others = [path for path in files if path.parent.name != "browser"]
    places = {path: (index + 1) * len(others) * 3 / 4 / (len(walks) + 1) for index, path in enumerate(walks)}
    places |= {path: float(index) for index, path in enumerate(others)}
    items[:] = [item for path in sorted(files, key=places.__getitem__) for item in files[path]]


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.engine.connect().close()  # the kind of journal is chosen, once for all copies
    database.engine.dispose()


def _unpack_sample(url: str) -> None:
    unpack(Path(url.removeprefix("sqlite:///")))
    _migrate(url)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[str], object]) -> Path:
    """Return a SQLite file that the first worker who asks makes, and all others read."""
    folder = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        folder = folder.parent  # shared by the workers of this run
    path = folder / name
    with InterProcessLock(path.with_suffix(".lock")):
        if not path.exists():
            unfinished = path.with_suffix(".unfinished")
            make(f"sqlite:///{unfinished}")
            unfinished.rename(path)
    return path


def copied(template: Path, path: Path) -> Database:
    """Return a database in a file of its own with all that the template holds."""
    shutil.copyfile(template, path)  # nobody has the template open
    path.chmod(0o600)  # as the program makes it
    return Database(f"sqlite:///{path}")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "migrated.db", _migrate)


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample program as it comes with the product, with the newest schema: copy it with ``copied``."""
    return made_once(tmp_path_factory, "sample.db", _unpack_sample)


@pytest.fixture(scope="session", autouse=True)
def _pages_start_sooner() -> Iterator[None]:
    """Streamlit's harness looks into all installed packages at each run of a page, most of its time.

    And a worker that holds all tests takes a second for a full collection: one in 4,000 answers will do.
    """
    if "streamlit.testing.v1" not in sys.modules:  # no test of this run opens a page
        yield
        return
    from streamlit.components.v2 import manifest_scanner

    from kadash.ui import cache

    with pytest.MonkeyPatch.context() as patch:
        scan = functools.cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", scan)
        patch.setattr(cache, "_SWEEP_AFTER", 4_000)
        yield


@pytest.fixture(scope="module", autouse=True)
def _answers_are_forgotten() -> Iterator[None]:
    """What pages keep of a file's databases goes with them: each full collection would look through it."""
    yield
    if (cache := sys.modules.get("kadash.ui.cache")) is not None:
        cache.forget()
        release_memory()


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    database = copied(sqlite_template, tmp_path / "kadash.db")
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
