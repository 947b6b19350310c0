"""How fast and with how much memory 600,000 bills go in, against the floor, in one run.

    python -m tests.bench.upload [--accounts 5000] [--months 120] [--runs 3]

The floor: pandas reads the CSV and sqlite3.executemany inserts the same columns into a table with the same
unique key. The pipeline: everything from the file's bytes to the sealed audit trail. Each runs in a process
of its own; memory is what the process took at most, above what it took before the file was touched. Proving
the rows comes after the load, in a transaction of its own, and is a figure of its own.
"""

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.bench.generate import write


class Peak:
    """The most memory that this process and its children take together, looked at 100 times a second."""

    def __init__(self) -> None:
        self._me = psutil.Process()
        self.idle = self.most = self._now()
        self._stop = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)

    def _now(self) -> int:
        total = self._me.memory_info().rss
        for child in self._me.children(recursive=True):
            try:
                total += child.memory_info().rss
            except psutil.NoSuchProcess:
                continue
        return int(total)

    def _look(self) -> None:
        while not self._stop.wait(0.01):
            self.most = max(self.most, self._now())

    def __enter__(self) -> "Peak":
        self._watch.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        self._watch.join()


def floor(bills: Path, database: Path) -> dict[str, float]:
    import pandas as pd

    start = time.perf_counter()
    frame = pd.read_csv(bills, dtype={"Account Number": str})
    read = time.perf_counter()
    with sqlite3.connect(database) as connection:
        columns = ", ".join(f'"{name}"' for name in frame.columns)
        connection.execute(
            f'CREATE TABLE bill (id INTEGER PRIMARY KEY, {columns}, UNIQUE ("Account Number", "Service", '
            '"Meter", "Period Start", "Period End"))'
        )
        marks = ", ".join("?" * frame.shape[1])
        rows = zip(*(frame[name].tolist() for name in frame), strict=True)
        connection.executemany(f"INSERT INTO bill ({columns}) VALUES ({marks})", rows)
    end = time.perf_counter()
    return {"rows": len(frame), "read": read - start, "store": end - read, "all": end - start}


def pipeline(bills: Path, database: Path) -> dict[str, float]:
    from zoneinfo import ZoneInfo

    from kadash.core.clock import now, today
    from kadash.core.database import Database
    from kadash.core.people import LOCAL_MANAGER
    from kadash.intake.actions import load, prove
    from kadash.intake.engine import examine
    from kadash.kinds import KINDS

    base = Database(f"sqlite:///{database}")
    base.migrate()
    with Peak() as peak:
        start = time.perf_counter()
        content = bills.read_bytes()
        with base.reading() as session:
            found = examine(
                session,
                content,
                name=bills.name,
                kinds=KINDS,
                person=LOCAL_MANAGER,
                today=today(ZoneInfo("UTC")),
            )
        assert not found.questions, found.questions
        examined = time.perf_counter()
        loaded = load(base, LOCAL_MANAGER, found, now=now())
        end = time.perf_counter()
    del content, found
    with Peak() as proving:
        began, busy = time.perf_counter(), time.process_time()
        prove(base, LOCAL_MANAGER)
        proved = time.perf_counter()
    return {
        "rows": loaded.inserted, "read": examined - start, "store": end - examined, "all": end - start,
        "idle": peak.idle, "most": peak.most, "prove": proved - began,
        "prove_processor": time.process_time() - busy,
        "prove_memory": proving.most - proving.idle,
    }  # fmt: skip


WAYS: dict[str, Callable[[Path, Path], dict[str, float]]] = {"floor": floor, "pipeline": pipeline}


def in_a_process(way: str, bills: Path, folder: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        command = [sys.executable, "-m", "tests.bench.upload", "--one", way, str(bills), f"{fresh}/bench.db"]
        ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--accounts", type=int, default=5000)
    parser.add_argument("--months", type=int, default=120)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        way, bills, database = asked.one
        started = time.process_time()
        found = WAYS[way](Path(bills), Path(database))
        busy = time.process_time() - started - found.get("prove_processor", 0)
        print(json.dumps(found | {"processor": busy}))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, bills = write(folder, accounts=asked.accounts, months=asked.months)
        size = bills.stat().st_size
        runs = {way: [in_a_process(way, bills, folder) for _ in range(asked.runs)] for way in WAYS}
    took = {way: statistics.median(run["all"] for run in found) for way, found in runs.items()}
    rows = runs["pipeline"][0]["rows"]
    for way, found in runs.items():
        read, store = (statistics.median(run[part] for run in found) for part in ("read", "store"))
        print(f"{way:9} {took[way]:6.2f} s ({read:.2f} read and checked, {store:.2f} stored), "
              f"{rows / took[way]:,.0f} rows/s")  # fmt: skip
    proved = statistics.median(run["prove"] for run in runs["pipeline"])
    more = max(run["prove_memory"] for run in runs["pipeline"])
    print(f"proved in {proved:.2f} s more, after the load and beside others' work, with {more / 1e6:,.0f} MB")
    busy = {way: statistics.median(run["processor"] for run in found) for way, found in runs.items()}
    print(f"speed: {took['floor'] / took['pipeline']:.2f} of the floor by the clock, "
          f"{busy['floor'] / busy['pipeline']:.2f} by processor time")  # fmt: skip
    above = max(run["most"] - run["idle"] for run in runs["pipeline"])
    print(f"memory: {above / 1e6:,.0f} MB above idle, {above / size:.1f} x the file of {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
