"""Loads a file in a process that can be killed at any moment. Run as a script, told what to do by lines.

Everything is imported once; each load then runs in a fork, which starts in milliseconds. A line of input is
`URL FILE SECONDS`: load FILE, be killed after SECONDS (or a negative number: not at all). A line of output
is `killed` or `loaded`, the second only where the load had been acknowledged before the kill.
"""

import os
import select
import signal
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from kadash.core.clock import now, today
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.actions import load
from kadash.intake.engine import examine
from kadash.kinds import KINDS


def run(url: str, file: str, told: int) -> None:
    database = Database(url)
    content = Path(file).read_bytes()
    with database.reading() as session:
        found = examine(
            session,
            content,
            name="bills.csv",
            kinds=KINDS,
            person=LOCAL_MANAGER,
            today=today(ZoneInfo("UTC")),
        )
    os.write(told, b"e")
    load(database, LOCAL_MANAGER, found, now=now())
    os.write(told, b"l")


def attempt(url: str, file: str, seconds: float) -> str:
    """Load in a fork and kill it so many seconds after the file was examined."""
    listen, told = os.pipe()
    child = os.fork()
    if not child:
        try:
            run(url, file, told)
        finally:
            os._exit(0)
    os.close(told)
    assert os.read(listen, 1) == b"e"
    if seconds >= 0:
        select.select([listen], [], [], seconds)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    rest = os.read(listen, 1)
    os.close(listen)
    return "loaded" if rest == b"l" else "killed"


if __name__ == "__main__":
    for line in sys.stdin:
        url, file, seconds = line.split()
        start = time.monotonic()
        print(attempt(url, file, float(seconds)), time.monotonic() - start, flush=True)
