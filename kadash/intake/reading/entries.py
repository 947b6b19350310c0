"""Calendars, address cards, mail and Green Button files to grids: told by their bytes, parsed in a process.

The grid has a header of ours (see ``entries_child``). What is marked private never leaves that process; how
many such entries there were is a note.
"""

import dataclasses
import json
import re
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from kadash.intake.reading.child import run_child
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.magic import holds_entries
from kadash.intake.reading.raw import Note, Raw, Sheet
from kadash.intake.reading.refusals import Unreadable

_BOOT = (
    "import json, sys; sys.path.insert(0, sys.argv[1]); "
    "from kadash.intake.reading.entries_child import main; from kadash.intake.reading.limits import Limits; "
    "sys.exit(main(sys.argv[2], sys.argv[3], Limits(**json.loads(sys.argv[4]))))"
)
_BEGINS = re.compile(rb"\s*BEGIN[ \t]*:[ \t]*(VCALENDAR|VCARD)\b", re.IGNORECASE)
_MAIL = re.compile(rb"(From |[A-Za-z][A-Za-z0-9-]*:[ \t])")
_HEADERS = (b"from:", b"date:", b"subject:", b"to:", b"message-id:", b"received:", b"mime-version:")
_ESPI = b"naesb.org/espi"
_FEED = 65_536  # bytes within which a feed names the standard
ONE_AT_A_TIME = "One is read at a time: load this one, then choose the other sheet and load the file again."
MESSAGE = "__properties_version1.0".encode("utf-16-le")
"""The name of the part that makes a compound file a message of Outlook."""


def form_of(content: bytes) -> str | None:
    """Return ``calendar``, ``cards``, ``mail``, ``message`` (of Outlook), ``archive``, ``green_button``.

    None for all else.
    """
    if content.startswith(b"PK\x03\x04"):
        return "archive" if holds_entries(content) else None
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "message" if MESSAGE in content else None
    start = content[:4096].removeprefix(b"\xef\xbb\xbf")
    if start.lstrip().startswith(b"<") and _ESPI in content[:_FEED]:
        return "green_button"
    begins = _BEGINS.match(start)
    if begins:
        return "calendar" if begins[1].upper() == b"VCALENDAR" else "cards"
    if _MAIL.match(start):
        head = start.lower().split(b"\r\n\r\n")[0].split(b"\n\n")[0]
        lines = [line for line in head.splitlines() if not line.startswith((b" ", b"\t"))]
        found = {name for name in _HEADERS for line in lines if line.startswith(name)}
        whole = all(b":" in line for line in lines[1:])
        return "mail" if whole and b"from:" in found and len(found) >= 3 else None
    return None


def read_entries(content: bytes, form: str, limits: Limits) -> Raw:
    """Read a calendar, cards, a mail or an archive of such. Raises Unreadable with a code and a sentence."""
    try:
        with tempfile.TemporaryDirectory(prefix="kadash-") as folder:
            path, answer = Path(folder, "entries"), Path(folder, "answer")
            path.write_bytes(content)
            _run(path, form, answer, limits)
            said = json.loads(answer.read_bytes() or b'{"refused": "entries_failed", "facts": {}}')
    except OSError as fault:
        raise Unreadable("no_room") from fault
    except ValueError as fault:
        raise Unreadable("entries_failed") from fault
    if "refused" in said:
        raise Unreadable(said["refused"], **said["facts"])
    notes = [Note(None, code, text) for code, text in said["notes"]]
    sheets = tuple(_sheet(each, limits) for each in said["tables"])
    if len(sheets) > 1:
        names = " and ".join(f"“{sheet.name}”" for sheet in sheets)
        what = "archive" if form == "archive" else "file"
        notes.append(Note(None, "archive_tables", f"The {what} holds two tables, {names}. {ONE_AT_A_TIME}"))
    return Raw("utf-8", None, sheets, tuple(notes))


def _sheet(said: dict[str, Any], limits: Limits) -> Sheet:
    rows = [said["columns"], *said["rows"]]
    check_size("The file", len(rows), len(said["columns"]), limits)
    frame = pd.DataFrame(rows, columns=range(len(said["columns"])), dtype="str")
    return Sheet(said["name"], frame, np.arange(1, len(rows) + 1, dtype=np.int64))


def _run(path: Path, form: str, answer: Path, limits: Limits) -> None:
    arguments = [str(path), form, json.dumps(dataclasses.asdict(limits))]
    if run_child(_BOOT, arguments, answer, limits, too_slow="entries_too_slow"):
        raise Unreadable("entries_failed")
