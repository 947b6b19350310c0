"""Kills the process that works on a large upload at random moments: nothing half done, nothing lost.

    python -m tests.bench.killed_workers [--points 200] [--seed 7] [--undo]

On SQLite and on PostgreSQL. Each point has a new database. A file is examined and loaded (with ``--undo``, an
upload undone) through ``kadash.jobs`` as the server does it, and the process is killed (SIGKILL) after a
random part of the usual time. Then the database must hold all of the file or nothing of it, as the sentence
says that the person was told; sums and trail must be whole; and doing it again must bring the usual end.
Workers are forks of this process, which has all modules already, so that a point takes milliseconds.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kadash import jobs
from kadash.core import audit, connections, process_child, processes, summaries
from kadash.core.copies import copy_sqlite
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.processes import Ended, Processes
from kadash.intake.recalled import Options
from tests.bench.generate import write
from tests.conftest import _migrate
from tests.postgres import Postgres

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
ACCOUNTS, MONTHS = 40, 24
Fresh = Callable[[], AbstractContextManager[str]]


class _Fork:
    """A worker as ``subprocess.Popen`` would give it."""

    def __init__(self) -> None:
        asked, ask = os.pipe()
        answer, answered = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            os.dup2(asked, 0)
            os.dup2(answered, 1)
            os.close(ask)
            os.close(answer)
            connections._engine.cache_clear()
            sys.stdin, sys.stdout = os.fdopen(0, "r"), os.fdopen(1, "w")
            try:
                process_child.main()
            finally:
                os._exit(0)
        os.close(asked)
        os.close(answered)
        self.stdin, self.stdout = os.fdopen(ask, "wb"), os.fdopen(answer, "rb")
        self._ended = False

    def poll(self) -> int | None:
        if not self._ended:
            self._ended = os.waitpid(self.pid, os.WNOHANG)[0] != 0
        return 0 if self._ended else None

    def kill(self) -> None:
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> None:
        if not self._ended:
            os.waitpid(self.pid, 0)
            self._ended = True


def forked(self: Any) -> Any:
    if self._running is None or self._running.poll() is not None:
        self._end()
        self._running = _Fork()
    return self._running


def nobody(share: float, what: str) -> None:
    pass


def stored(url: str) -> tuple[int, list[str]]:
    """Bills, and what is wrong with trail and sums."""
    database = Database(url)
    with database.reading() as session:
        connection = session.connection()
        bills = int(connection.execute(sa.text("SELECT count(*) FROM bill")).scalar_one())
        sums = (fault for one in summaries.kept() for fault in summaries.faults(connection, one))
        faults = [*audit.verify(connection), *sums]
    database.engine.dispose()
    return bills, faults


def load(url: str, content: bytes, tell: processes.Progress = nobody) -> int | None:
    """Examine and load a file as the uploads page does."""
    database = Database(url)
    one = jobs.asked(
        database, content, name="bills.csv", person=LOCAL_MANAGER, today=TODAY, options=Options()
    )
    try:
        found = jobs.examined(one, tell)
        return jobs.load(database, one, found, now=NOW, good_rows=False, tell=tell).batch
    finally:
        database.engine.dispose()


def undo(url: str, tell: processes.Progress = nobody) -> None:
    database = Database(url)
    try:
        jobs.undo(database, LOCAL_MANAGER, batch_id=1, now=NOW, tell=tell)
    finally:
        database.engine.dispose()


def killed(work: Callable[[], object], after: float) -> str:
    """Do the work and kill the process in between; returns what the person was told."""
    process = jobs.PROCESSES._all[0]
    running = process._started()
    timer = threading.Timer(after, running.kill)
    timer.start()
    try:
        work()
    except Ended as fault:
        return str(fault)
    finally:
        timer.cancel()
        timer.join()
        process._end()
    return ""


def usual(work: Callable[[], object]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


def one_load(url: str, content: bytes, after: float) -> str:
    """Return how a load went that was killed; raises AssertionError where something is not as it must be."""
    whole = (ACCOUNTS * MONTHS, [])
    said = killed(lambda: load(url, content), after)
    now = stored(url)
    assert now in ((0, []), whole), now
    if not said or "All of it was loaded" in said:
        assert now == whole, said
    else:
        assert now == (0, []), said
    load(url, content)
    assert stored(url) == whole
    return "done before" if not said else "all of it" if now == whole else "nothing"


def one_undo(url: str, content: bytes, after: float) -> str:
    load(url, content)
    said = killed(lambda: undo(url), after)
    bills, faults = stored(url)
    assert not faults, faults
    assert 0 <= bills <= ACCOUNTS * MONTHS
    if "Nothing was undone" in said:
        assert bills == ACCOUNTS * MONTHS, said
        undo(url)
    load(url, content)  # carries on what was cut off, then loads the file once more
    assert stored(url) == (ACCOUNTS * MONTHS, [])
    return "done before" if not said else "nothing" if bills == ACCOUNTS * MONTHS else "a part, or all"


@contextmanager
def sqlite(folder: Path) -> Iterator[Fresh]:
    template = folder / "template.db"
    Database(f"sqlite:///{template}").migrate()

    @contextmanager
    def fresh() -> Iterator[str]:
        with tempfile.TemporaryDirectory(
            dir=folder
        ) as name:  # a write-ahead log is files beside the database
            path = Path(name) / "one.db"
            copy_sqlite(template, path)
            yield f"sqlite:///{path}"

    yield fresh


@contextmanager
def postgres(folder: Path) -> Iterator[Fresh]:
    server = Postgres(Path(tempfile.gettempdir()) / f"kadash-postgres-{uuid.uuid4().hex[:12]}")
    try:
        yield lambda: server.database(_migrate)
    finally:
        server.stop()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--undo", action="store_true")
    asked = parser.parse_args(arguments)
    processes._Process._started = forked  # type: ignore[method-assign]
    jobs.PROCESSES, jobs.LARGE_ROWS = Processes(1), 1  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content = write(folder, accounts=ACCOUNTS, months=MONTHS)[1].read_bytes()
        for kind in (sqlite, postgres):
            chance, ends = random.Random(asked.seed), Counter[str]()
            with kind(folder) as fresh:
                with fresh() as url:
                    took = usual(lambda url=url: load(url, content))  # type: ignore[misc]
                    if asked.undo:
                        took = usual(lambda url=url: undo(url))  # type: ignore[misc]
                for point in range(asked.points):
                    with fresh() as url:
                        after = chance.uniform(0, took)
                        try:
                            ends[(one_undo if asked.undo else one_load)(url, content, after)] += 1
                        except AssertionError as fault:
                            ends["WRONG"] += 1
                            print(f"{kind.__name__}, point {point}, {after:.3f} s: {fault}", flush=True)
            print(f"{kind.__name__}: {asked.points} points in {took:.2f} s, {dict(ends)}", flush=True)


if __name__ == "__main__":
    main()
