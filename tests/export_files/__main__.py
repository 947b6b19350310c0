"""``python -m tests.export_files`` writes the files of systems under ``tests/files``."""

from pathlib import Path

from tests.export_files import bills, lists, readings, surveys
from tests.export_files.tools import MAKERS

FOLDER = Path(__file__).parents[1] / "files"
MODULES = (bills, lists, readings, surveys)  # importing them fills MAKERS


def main() -> None:
    """Write every file."""
    for path, maker in MAKERS.items():
        (FOLDER / path).write_bytes(maker())


if __name__ == "__main__":
    main()
