"""The servers that are compared: Kadash, a bare page that shows the same, a page that says hello."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.browser.conftest import Server, running

LAUNCH = "tests/bench/apps/launch.py"
Serving = AbstractContextManager[Server]


def kadash(large: str) -> Serving:
    """Serve Kadash on a database file of its own (or on a URL)."""
    return running(large if "://" in large else f"sqlite:///{Path(large).resolve()}")


@contextmanager
def bare(large: str, folder: Path) -> Iterator[Server]:
    """Serve the figures, charts and table of the at-risk page without a database."""
    prepared = folder / "prepared.pickle"
    if not prepared.exists():
        command = [sys.executable, "-m", "tests.bench.prepared", large, str(prepared)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    settings = {"BENCH_SCRIPT": "bare.py", "BENCH_PREPARED": str(prepared), "BENCH_LIBRARIES": LIBRARIES}
    with running("", app=LAUNCH, **settings) as server:
        yield server


def hello() -> Serving:
    """Serve a page that says hello, after importing what Kadash imports before its first page."""
    return running("", app=LAUNCH, BENCH_SCRIPT="hello.py", BENCH_LIBRARIES=LIBRARIES)


LIBRARIES = ",".join(("pandas", "plotly.graph_objects", "sqlmodel", "xlsxwriter"))
