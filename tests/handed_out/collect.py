"""Every file that the sample program hands out: downloads of all screens, exports of the command line."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest import mock

import sqlmodel as sm
import streamlit as st
from streamlit.testing.v1 import AppTest

from kadash.core import spreadsheet
from kadash.core.database import Database
from kadash.core.export import Request, as_csv, as_xlsx
from kadash.exports import EXPORTS
from kadash.plans.documents.letters import one_file
from kadash.plans.queries import letters

ROOT = Path(__file__).parents[2]
PARTS = {
    "strategy": ("Landscape", "Services", "Growth"),
    "budget": ("What it serves", "Compare", "Actuals", "Worth", "History"),
    "satisfaction": ("Movement", "Drivers", "At risk", "Comments", "Follow-ups", "Waves"),
    "self_assessment": (
        "Way to the next level",
        "If a representative leaves",
        "Why programs stall",
        "History",
    ),
}
MOMENT = datetime.fromisoformat("2010-02-01T08:05")
HEADER = ["Number", "Name", "Revenue ($)", "Share", "Bills", "Review by", "When", "Energy (kWh)", "Note"]
KINDS = ["text", "text", "money", "percent", "whole", "date", "moment", "number", "text"]
NOTE = "Two substations feed it, and the second one is shared with the mall across the street. " * 3
ROWS: list[list[spreadsheet.Cell]] = [
    ["0001", "Harbor Foundry", Decimal("-1234567890.12"), 12.345, 12, date(2010, 1, 31), MOMENT, 1e9, NOTE],
    ["0451", "Mill", Decimal("1.00"), 0.001, None, date(2009, 2, 1), None, 12.0, "two\nlines"],
]
TOTALS = [None, "Total", Decimal("-1234567889.12"), None, 12, None, None, None, None]


def collect(database: Database, folder: Path) -> dict[str, Path]:
    """Write all files into the folder; return them by name: a download's key, or ``cli-`` and an export's."""
    contents: dict[str, Any] = {}
    with mock.patch.dict(os.environ, {"KADASH_DATABASE_URL": database.key}):
        for name, data in _downloads():
            contents[name] = data
    contents["wide.xlsx"] = spreadsheet.as_xlsx(HEADER, ROWS, kinds=KINDS, totals=TOTALS)
    with database.reading() as session:
        for name, make in EXPORTS.items():
            table = make(session, Request(as_of=date(2010, 2, 2)))
            contents |= {f"cli-{name}.csv": as_csv(table), f"cli-{name}.xlsx": as_xlsx(table)}
        contents |= _letters(session)  # made in the background, so a first look at the page offers none
    paths = {}
    for name, data in contents.items():
        paths[name] = folder / name
        paths[name].write_bytes(data() if callable(data) else data)
    return paths


def _letters(session: sm.Session) -> dict[str, bytes]:
    (row, *_) = letters.letters(session)
    found = letters.view(session, id=row.id or 0, today=date(2010, 2, 1))
    now = datetime(2010, 2, 1, 16, tzinfo=UTC)
    return {
        f"letters.{kind}": one_file(
            row.name, row.text, found.ready, found.common, author="Cedar Bend", now=now, kind=kind
        )
        for kind in ("docx", "pdf")
    }


def _downloads() -> Iterator[tuple[str, bytes | Callable[[], bytes]]]:
    """Walk through all pages and their parts, and give what is offered for download there."""
    offered: dict[str, Any] = {}
    real = st.download_button

    def noted(label: str, data: Any, file_name: str = "", *mime: str, **more: Any) -> bool:
        ending = Path(file_name).suffix
        name = str(more.get("key") or Path(file_name).stem).removesuffix(f"-{ending[1:]}")
        offered[f"{name}{ending}"] = data
        return real(label, data, file_name, *mime, **more)

    pages = [(path.stem, {}) for path in sorted((ROOT / "pages").glob("*.py"))]
    parts = [(page, {"part": part}) for page, parts in PARTS.items() for part in parts]
    details = [
        ("account", {"id": "1"}),
        ("action_plan", {"account": "1"}),
        ("session", {"id": "1"}),
        ("how_read", {"batch": "1"}),
    ]
    with mock.patch.object(st, "download_button", noted):
        app = _app()
        for page, parameters in [*pages, *parts, *details]:
            app = _app() if parameters else app  # a part that was chosen stays chosen
            for key, value in parameters.items():
                app.query_params[key] = value
            app.switch_page(f"../pages/{page}.py").run()
            assert not app.exception, (page, parameters, app.exception)
    yield from offered.items()


def _app() -> AppTest:
    return AppTest.from_file(str(ROOT / "kadash" / "shell.py"), default_timeout=60).run()
