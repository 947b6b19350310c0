"""Saves while a large upload is undone: ``python -m tests.bench.undoing [ACCOUNTS] [MONTHS]`` (SQLite).

A second file changes the amount of every stored bill; then it is undone, and a note is saved all the while.
"""

import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from kadash.accounts.actions import save_account
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.actions import undo
from kadash.kinds import KINDS
from tests.bench.generate import write
from tests.bench.large import put_in


def main(accounts: int = 1000, months: int = 120) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = Database(f"sqlite:///{folder / 'kadash.db'}")
        database.migrate()
        files = write(folder, accounts=accounts, months=months)
        for file in files:
            put_in(database, file)
        lines = files[1].read_text().splitlines()
        place = next(i for i, header in enumerate(lines[0].split(",")) if "revenue" in header.lower())
        changed = [lines[0]]
        for line in lines[1:]:
            cells = line.split(",")
            cells[place] = cells[place][:-1] + str((int(cells[place][-1]) + 1) % 10)
            changed.append(",".join(cells))
        other = folder / "changed.csv"
        other.write_text("\n".join(changed) + "\n")
        put_in(database, other)
        waited: list[float] = []
        done = threading.Event()

        def save() -> None:
            version = 1
            while not done.is_set():
                begun = time.perf_counter()
                save_account(database, LOCAL_MANAGER, id=1, version=version, changes={"note": f"{version}"})
                waited.append(time.perf_counter() - begun)
                version += 1
                time.sleep(0.25)

        saving = threading.Thread(target=save)
        saving.start()
        time.sleep(5)
        alone = len(waited)
        begun, worked = time.perf_counter(), time.process_time()
        found = undo(database, LOCAL_MANAGER, batch_id=3, now=now(), kinds=KINDS)
        took, worked = time.perf_counter() - begun, time.process_time() - worked
        done.set()
        saving.join()
        print(
            f"undone in {took:.1f} s, {worked:.1f} s of the processor: {found.restored:,} rows restored, "
            f"{found.removed:,} removed"
        )
        for what, part in (("before", waited[:alone]), ("meanwhile", waited[alone:])):
            ms = np.array(part) * 1000
            print(f"{len(ms)} saves {what}: median {np.median(ms):.0f} ms, "
                  f"p95 {np.percentile(ms, 95):.0f} ms, longest {ms.max():.0f} ms")  # fmt: skip


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
