"""Script time of each page, warm, at load L and on the sample program's 21 accounts.

    python -m tests.bench.pages LARGE.db [--runs 5]

Each database has a process of its own. The first view is taken after everything that was kept is forgotten
(the modules stay imported); then the page is run again and again. The time is the processor's, so that a
busy machine counts less, in milliseconds: of the first view, and the median of the warm runs.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGES = Path(__file__).parents[2] / "pages"
SHELL = Path(__file__).parents[2] / "kadash" / "shell.py"
SKIPPED = {"welcome"}


def measure(url: str, runs: int) -> dict[str, tuple[float, float]]:
    """Return, for each page, the time of its first view and of a warm run."""
    os.environ["KADASH_DATABASE_URL"] = url
    from streamlit.testing.v1 import AppTest

    from kadash.ui import cache

    app = AppTest.from_file(str(SHELL), default_timeout=300)
    app.run()
    times = {}
    for page in sorted(path.stem for path in PAGES.glob("*.py") if path.stem not in SKIPPED):
        app.switch_page(f"../pages/{page}.py")
        app.run()
        cache.forget()
        taken = []
        for _ in range(runs + 3):
            start = time.process_time()
            app.run()
            taken.append(time.process_time() - start)
        if app.exception:
            print(f"{page}: {app.exception[0].value}", file=sys.stderr)
            continue
        times[page] = (1000 * taken[0], 1000 * statistics.median(taken[3:]))
    return times


def in_a_process(url: str, runs: int) -> dict[str, tuple[float, float]]:
    command = [sys.executable, "-m", "tests.bench.pages", url, "--runs", str(runs), "--one"]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("large", help="the file that tests.bench.large made")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.large, asked.runs)))
        return
    with tempfile.TemporaryDirectory() as folder:
        from kadash.core.database import Database
        from kadash.core.packed import unpack

        small = Database(f"sqlite:///{folder}/sample.db")
        unpack(Path(folder) / "sample.db")
        small.migrate()
        sample = in_a_process(str(small.url), asked.runs)
    large = in_a_process(f"sqlite:///{asked.large}", asked.runs)
    print("| page | sample | load L | ratio | first view at L |\n|---|---|---|---|---|")
    for page in sorted(sample):
        if page in large:
            (_, few), (first, many) = sample[page], large[page]
            print(f"| {page} | {few:.0f} | {many:.0f} | {many / few:.1f} | {first:,.0f} |")


if __name__ == "__main__":
    main()
