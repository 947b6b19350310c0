"""What a fresh process takes of the processor: the help, ten rows loaded, a worker's first piece of work.

    python -m tests.bench.starting [--runs 7]

Each against ``import pandas, sqlmodel`` alone, all of them by turns in one run: the least of the runs, and
their median. Python's compiled files are kept aside, as an installed program has them.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROWS = "Account Number,Read Date,Days,Energy kWh,Amount\n" + "".join(
    f"A{number},2026-01-31,31,{{use}},$10.00\n" for number in range(10)
)
WORKER = "from kadash.core.loading import loading\nwith loading():\n    import kadash.jobs"


def processor(command: Sequence[str], environment: dict[str, str]) -> float:
    """Return the processor time of a command, user's and system's, in seconds."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args(arguments).runs
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        file, stored, database = (Path(folder) / name for name in ("rows.csv", "stored.db", "kadash.db"))
        load = [sys.executable, "-m", "kadash", "import", str(file), "--db", f"sqlite:///{database}"]
        commands = {
            "import pandas, sqlmodel": [sys.executable, "-c", "import pandas, sqlmodel"],
            "kadash --help": [sys.executable, "-m", "kadash", "--help"],
            "kadash import, ten rows": load,
            "a worker's modules": [sys.executable, "-c", WORKER],
        }
        file.write_text(ROWS.format(use=100))
        processor(load, environment)
        shutil.copy(database, stored)
        file.write_text(ROWS.format(use=101))
        took: dict[str, list[float]] = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                shutil.copy(stored, database)
                seconds = processor(command, environment)
                if run:  # the first one compiles
                    took[name].append(seconds)
    floor = min(took["import pandas, sqlmodel"])
    for name, times in took.items():
        print(
            f"{name:26} {min(times):5.2f} s, median {statistics.median(times):5.2f} s, "
            f"{min(times) / floor:4.2f} of the two libraries"
        )


if __name__ == "__main__":
    main()
