"""Kills commands and saves at random moments: nothing half done, nothing lost that was said to be stored.

    python -m tests.bench.killed_commands [--points 40] [--seed 7] [--only import undo saves]

On SQLite and on PostgreSQL; each point has a new database and a process of its own, killed with SIGKILL after
a random part of the usual time.

- ``import`` and ``undo`` run the command line. Afterwards all of the file is there or nothing of it; a
  command that had ended well has done all of it, and the same command again brings the usual end.
- ``saves`` edits an account again and again and says each edit once it returned. Afterwards the last of these
  edits, or the one after it, is stored, and the trail has an entry for each.

Processes are forks of this one, which has all modules already, so that a point takes a fraction of a second.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import sqlalchemy as sa

from kadash.__main__ import main as command
from kadash.accounts.actions import add_account, save_account
from kadash.core import audit, connections
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from tests.bench.generate import write
from tests.bench.killed_workers import ACCOUNTS, MONTHS, postgres, sqlite, stored, usual

EDITS = 60
WHOLE = ACCOUNTS * MONTHS


def run(work: Callable[[], int], after: float = 60.0) -> tuple[int | None, str]:
    """Return the exit status of a fork and what it wrote; None if it was killed, after so many seconds."""
    answer, write_end = os.pipe()
    child = os.fork()
    if not child:
        status = 70
        try:
            os.dup2(write_end, 1)
            sys.stdout = os.fdopen(1, "w", buffering=1)
            connections._engine.cache_clear()
            status = work()
        finally:
            sys.stdout.flush()
            os._exit(status)
    os.close(write_end)
    end = time.monotonic() + after
    ended, status = os.waitpid(child, os.WNOHANG)
    while not ended and time.monotonic() < end:
        time.sleep(0.001)
        ended, status = os.waitpid(child, os.WNOHANG)
    if not ended:
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    with os.fdopen(answer, "rb") as said:
        text = said.read().decode()
    return os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else None, text


def load(url: str, file: Path) -> Callable[[], int]:
    return lambda: command(["import", str(file), "--json", "--db", url])


def undo(url: str) -> Callable[[], int]:
    return lambda: command(["undo", "1", "--json", "--db", url])


def one_import(url: str, file: Path, after: float) -> str:
    """Return how far an import came; raises AssertionError where something is not as it must be."""
    status, _ = run(load(url, file), after)
    bills, faults = stored(url)
    assert not faults, faults
    assert bills in (0, WHOLE), bills
    assert status in (None, 0), status
    assert status is None or bills == WHOLE, "said loaded"
    assert run(load(url, file))[0] == 0
    assert stored(url) == (WHOLE, [])
    return "done before" if status == 0 else "all of it" if bills else "nothing"


def one_undo(url: str, file: Path, after: float) -> str:
    assert run(load(url, file))[0] == 0
    status, _ = run(undo(url), after)
    bills, faults = stored(url)
    assert not faults, faults
    assert status in (None, 0), status
    assert status is None or bills == 0, "said undone"
    run(undo(url))  # carries on what was cut off; refused where it was undone already
    assert stored(url) == (0, [])
    assert run(load(url, file))[0] == 0
    assert stored(url) == (WHOLE, [])
    return "done before" if status == 0 else "a part" if 0 < bills < WHOLE else f"{bills} of {WHOLE} there"


def edits(url: str) -> int:
    database = Database(url)
    for number in range(1, EDITS + 1):
        save_account(database, LOCAL_MANAGER, id=1, version=number, changes={"note": str(number)})
        print(number, flush=True)
    return 0


def one_saves(url: str, _: Path, after: float) -> str:
    database = Database(url)
    add_account(database, LOCAL_MANAGER, name="Foundry", number="1")
    database.engine.dispose()
    status, text = run(lambda: edits(url), after)
    said = int((text.split() or ["0"])[-1])
    with database.reading() as session:
        connection = session.connection()
        note = int(connection.execute(sa.text("SELECT note FROM account")).scalar_one() or 0)
        entries = connection.execute(sa.text("SELECT count(*) FROM audit_entry")).scalar_one()
        faults = audit.verify(connection)
    database.engine.dispose()
    assert not faults, faults
    assert note in (said, said + 1), (note, said)
    assert entries == note + 1, (entries, note)
    return "done before" if status == 0 else "cut off"


WORK = {"import": one_import, "undo": one_undo, "saves": one_saves}


def before(what: str, url: str, file: Path) -> float:
    """Return the seconds that the work usually takes on a new database."""
    if what == "saves":
        database = Database(url)
        add_account(database, LOCAL_MANAGER, name="Foundry", number="1")
        database.engine.dispose()
        return usual(lambda: run(lambda: edits(url)))
    took = usual(lambda: run(load(url, file)))
    return took if what == "import" else usual(lambda: run(undo(url)))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--points", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", nargs="+", choices=sorted(WORK), default=list(WORK))
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = write(folder, accounts=ACCOUNTS, months=MONTHS)[1]
        for kind in (sqlite, postgres):
            with kind(folder) as fresh:
                for what in asked.only:
                    chance, ends = random.Random(asked.seed), Counter[str]()
                    with fresh() as url:
                        took = before(what, url, file)
                    for point in range(asked.points):
                        after = chance.uniform(0, took)
                        try:
                            with fresh() as url:
                                ends[WORK[what](url, file, after)] += 1
                        except AssertionError as fault:
                            ends["WRONG"] += 1
                            print(
                                f"{kind.__name__}, {what}, point {point}, {after:.3f} s: {fault}", flush=True
                            )
                    print(f"{kind.__name__}, {what}: {took:.2f} s, {dict(ends)}", flush=True)


if __name__ == "__main__":
    main()
