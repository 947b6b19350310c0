"""Generated and damaged files through the whole pipeline: some dozens in a usual run, 10,000 nightly."""

import random
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from kadash.core.database import Database
from tests.bench import fuzz
from tests.bench.known.files import Known
from tests.bench.known.held import SilentlyWrongError, answered, check_stored
from tests.bench.known.others import KNOWN
from tests.postgres import Postgres

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks the system for its memory")
Fresh = Callable[[], AbstractContextManager[Database]]
FILES = {"sqlite": 9_000, "postgres": 1_000}
LIBRARIES_MB = 75  # what the first files load: readers, detectors, caches


@pytest.fixture(params=["sqlite", "postgres"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Fresh:
    """Gives empty databases of one kind."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        return lambda: fuzz.sqlite(template, tmp_path)
    server: Postgres = request.getfixturevalue("postgres")
    return fuzz.on_postgres(server)


def test_some_files(fresh: Fresh, request: pytest.FixtureRequest) -> None:
    tally = fuzz.run(fresh, seed=20, files=40 if "sqlite" in request.node.name else 15)
    assert tally.broken == []
    assert tally.outcomes["loaded and undone"] > 0
    assert tally.growth < LIBRARIES_MB


@pytest.mark.nightly
def test_ten_thousand_files(fresh: Fresh, request: pytest.FixtureRequest) -> None:
    kind = "sqlite" if "sqlite" in request.node.name else "postgres"
    tally = fuzz.run(fresh, seed=21, files=FILES[kind])
    assert tally.broken == []
    assert tally.growth < LIBRARIES_MB


def test_a_lost_row_and_a_left_state_are_noticed(sqlite_database: Database) -> None:
    """The rules can fail: counts that do not add up, and a state that is not the one before."""
    with pytest.raises(fuzz.BrokenError):
        fuzz.check_counts(3, 0, 1, 0, 1)
    fuzz.check_counts(3, 1, 1, 0, 1)
    assert fuzz.difference({"bill": ["a"]}, {"bill": ["b"]})


@pytest.mark.parametrize("maker", KNOWN, ids=lambda maker: maker.__name__)
def test_what_a_file_holds_is_stored(maker: Callable[[random.Random], Known], fresh: Fresh) -> None:
    with fresh() as database:
        _, outcome, _ = fuzz.known_file(database, maker, random.Random(1))
    assert outcome in ("known: right", "known: as expected, asked")


def test_a_silent_wrong_is_noticed(sqlite_database: Database) -> None:
    """The rule can fail: a figure not stored, a row rejected, a question not asked."""
    rows = [["Account Number", "Month", "kWh", "Revenue"], ["31", "2024-05", "10", "5.00"]]
    content = "\n".join(",".join(row) for row in rows).encode()
    right, key = Known("bills", rows), ("31", "electric", "2024-05")
    found, _ = answered(right, lambda o, raw: fuzz.examine_once(sqlite_database, content, o, raw))
    loaded = fuzz.load(sqlite_database, fuzz.LOCAL_MANAGER, found, now=fuzz.NOW, good_rows=True)
    right.figures[key] = (10, 500)
    check_stored(sqlite_database, right, loaded.batch, {"rejected": 0})
    for wrong in ({}, {key: (10, 501)}, {key: (None, 500)}, {key: (10, 500), ("32",): (1,)}):
        with pytest.raises(SilentlyWrongError):
            check_stored(sqlite_database, Known("bills", rows, wrong), loaded.batch, {"rejected": 0})
    with pytest.raises(SilentlyWrongError):
        check_stored(sqlite_database, right, loaded.batch, {"rejected": 1})
    asking = Known("bills", rows, asks=["credits"])
    with pytest.raises(SilentlyWrongError):
        answered(asking, lambda o, raw: fuzz.examine_once(sqlite_database, content, o, raw))
