"""Writes small files as people have them, loads them into an empty database, and hands back what counts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load

WILD = EXAMPLES / "wild"


def wild(name: str) -> Path:
    """Return the wild file whose name begins so."""
    return next(path for path in sorted(WILD.iterdir()) if path.name.startswith(f"{name}_"))


def write(folder: Path, text: str, *, name: str = "file.csv", delimiter: str = ",") -> Path:
    """Write a table given with commas, as text or, where the name says so, as a workbook."""
    rows = [line.split(",") for line in text.strip().splitlines()]
    path = folder / name
    if path.suffix == ".xlsx":
        book = Workbook()
        for row in rows:
            book.active.append([_cell(cell) for cell in row])
        book.save(path)
    else:
        path.write_text("".join(f"{delimiter.join(row)}\n" for row in rows), encoding="utf-8")
    return path


def _cell(text: str) -> object:
    try:
        return float(text) if not text.startswith("0") or "." in text else text
    except ValueError:
        return text


def answered(*answers: str) -> list[str]:
    return [part for answer in answers for part in ("--answer", answer)]


def keys(report: dict[str, Any]) -> list[str]:
    return [question["key"] for question in report["questions"]]


def bills(
    database: Database, path: Path, *answers: str, maps: Sequence[str] = ()
) -> tuple[int, dict[str, Any], list[dict[str, Any]]]:
    """Load a file; return the exit status, the report, and all bills that are stored."""
    said = [*answered(*answers), *(part for one in maps for part in ("--map", one))]
    status, report = load(database, path, *said)
    return status, report, export(database, "bills")["rows"]


def total(rows: list[dict[str, Any]], name: str, **only: object) -> float:
    """Add a column of exported rows up, over those with these values."""
    mine = [row for row in rows if all(row[key] == value for key, value in only.items())]
    return round(sum(float(row[name]) for row in mine if row[name] is not None), 6)
