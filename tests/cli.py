"""Runs the command line in this process, as a script outside would call it."""

import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kadash.__main__ import main
from kadash.core.database import Database

EXAMPLES = Path(__file__).parent / "files"
DATA = Path(__file__).parents[1] / "data"


def url(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def run(database: Database, *arguments: object) -> tuple[int, str]:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with patch.object(sys, "stdout", out), redirect_stdout(out):
        status = main([*map(str, arguments), "--db", url(database)])
    return status, out.buffer.getvalue().decode()


def load(database: Database, file: Path, *arguments: object) -> tuple[int, dict[str, Any]]:
    status, text = run(database, "import", file, "--json", *arguments)
    return status, json.loads(text)


def export(database: Database, table: str, *arguments: object) -> dict[str, Any]:
    status, text = run(database, "export", table, "--format", "json", *arguments)
    assert status == 0
    found: dict[str, Any] = json.loads(text)
    return found
