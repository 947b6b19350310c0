"""An upload that is killed leaves nothing half done, loses nothing it acknowledged, and can be repeated."""

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from kadash import kinds
from kadash.core import audit, summaries
from kadash.core.database import Database
from tests.bench.generate import write
from tests.conftest import _migrate
from tests.postgres import Postgres

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
POINTS = [3, pytest.param(200, marks=pytest.mark.nightly)]
ACCOUNTS, MONTHS = 40, 24
KINDS = kinds.KINDS  # with them the sums of all rooms are known


class Loader:
    """The process that loads in forks of its own."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.intake.forking"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def load(self, url: str, file: Path, seconds: float = -1) -> tuple[bool, float]:
        """Say whether the load was acknowledged, and how long it took."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{url} {file} {seconds}\n")
        outcome, took = self._process.stdout.readline().split()
        return outcome == "loaded", float(took)

    def stop(self) -> None:
        self._process.communicate("", timeout=30)


@pytest.fixture(scope="module")
def loader() -> Iterator[Loader]:
    found = Loader()
    yield found
    found.stop()


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bills"), accounts=ACCOUNTS, months=MONTHS)[1]


@pytest.fixture(params=["sqlite", "postgres"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], AbstractContextManager[str]]:
    """Makes the URL of a new, migrated database."""
    if request.param == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        return lambda: server.database(_migrate)
    template: Path = request.getfixturevalue("sqlite_template")

    @contextmanager
    def copy() -> Iterator[str]:
        path = tmp_path / f"{random.random()}.db"
        path.write_bytes(template.read_bytes())
        yield f"sqlite:///{path}"

    return copy


def stored(url: str) -> tuple[int, int, list[str]]:
    """Bills, uploads, and what is wrong with the audit trail and the sums."""
    database = Database(url)
    with database.reading() as session:
        connection = session.connection()
        counts = [
            int(connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one())
            for table in ("bill", "upload_batch")
        ]
        sums = (fault for one in summaries.kept() for fault in summaries.faults(connection, one))
        faults = [*audit.verify(connection), *sums]
    database.engine.dispose()
    return counts[0], counts[1], faults


@pytest.mark.parametrize("points", POINTS)
def test_killed_at_any_point(
    fresh: Callable[[], AbstractContextManager[str]], loader: Loader, bills: Path, points: int
) -> None:
    chance = random.Random(points)
    with fresh() as url:
        acknowledged, usual = loader.load(url, bills)
        assert acknowledged
        whole = stored(url)
        assert whole == (ACCOUNTS * MONTHS, 1, [])
    for _ in range(points):
        with fresh() as url:
            acknowledged, _ = loader.load(url, bills, chance.uniform(0, usual))
            after = stored(url)
            assert after in ((0, 0, []), whole)
            assert not acknowledged or after == whole
            assert loader.load(url, bills)[0]
            assert stored(url) == whole
