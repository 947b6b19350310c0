"""The process that parses calendars, address cards and mail: limited in memory and time.

It writes one JSON object: ``tables`` (``name``, ``columns`` and ``rows`` of text) and ``notes`` (code and
sentence), or ``refused`` with ``facts``.
"""

import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kadash.core.boxed import limit_resources
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable


def main(path: str, form: str, limits: Limits) -> int:
    """Parse the file; everything that goes wrong becomes an answer."""
    limit_resources(memory=limits.memory, seconds=limits.seconds)
    logging.disable(logging.CRITICAL)
    try:
        found = _parsed(Path(path).read_bytes(), form, limits)
    except Unreadable as refused:
        found = {"refused": refused.code, "facts": refused.facts}
    except Exception:  # noqa: BLE001 - libraries raise what they like on damaged files
        found = {"refused": "entries_failed", "facts": {}}
    sys.stdout.write(json.dumps(found))
    return 0


def _parsed(content: bytes, form: str, limits: Limits) -> dict[str, Any]:
    # Imported here: each form loads its own library only.
    if form == "archive":
        from kadash.intake.reading import takeout

        tables, notes = takeout.parsed(content, limits)
        return {"tables": [_table(each.name, each.columns, each.rows) for each in tables], "notes": notes}
    if form == "green_button":
        from kadash.intake.reading import green_button

        found, said = green_button.parsed(content, limits)
        return {"tables": [_table(name, *rows) for name, rows in found], "notes": said}
    if form == "calendar":
        from kadash.intake.reading.calendars import parsed
    elif form == "cards":
        from kadash.intake.reading.cards import parsed
    elif form == "mail":
        from kadash.intake.reading.mails import parsed
    else:
        from kadash.intake.reading.messages import parsed
    columns, rows, notes = parsed(content, limits)
    return {"tables": [_table(None, columns, rows)], "notes": notes}


def _table(name: str | None, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, Any]:
    return {"name": name, "columns": list(columns), "rows": [[_text(cell) for cell in row] for row in rows]}


def _text(cell: object) -> str:
    """Return a cell as text without control characters, which no later step has a place for."""
    if cell is None:
        return ""
    return "".join(each for each in str(cell) if each >= " " or each in "\n\t")
