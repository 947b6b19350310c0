"""``python -m tests.wild_files`` writes ``tests/files/wild``."""

from pathlib import Path

from tests.wild_files import bills, lists, readings, surveys
from tests.wild_files.tools import MAKERS

FOLDER = Path(__file__).parents[1] / "files" / "wild"
MODULES = (bills, lists, readings, surveys)  # importing them fills MAKERS


def main() -> None:
    """Write every file."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, maker in MAKERS.items():
        (FOLDER / name).write_bytes(maker())


if __name__ == "__main__":
    main()
