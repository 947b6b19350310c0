"""Calendars, address cards and mail to a grid: told by their first bytes, parsed by a process of its own.

The grid has a header of ours (see ``entries_child``). What is marked private never leaves that process; how
many such entries there were is a note.
"""

import dataclasses
import json
import logging
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

import kadash
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.raw import Note, Raw, Sheet
from kadash.intake.reading.refusals import Unreadable

_LOG = logging.getLogger(__name__)
_ROOT = Path(kadash.__file__).parents[1]
_BOOT = (
    "import json, sys; sys.path.insert(0, sys.argv[1]); "
    "from kadash.intake.reading.entries_child import main; from kadash.intake.reading.limits import Limits; "
    "sys.exit(main(sys.argv[2], sys.argv[3], Limits(**json.loads(sys.argv[4]))))"
)
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")  # no secrets for the parser
_OUT_OF_TIME = {-24, -9}  # killed by SIGXCPU, or a second later
_BEGINS = re.compile(rb"\s*BEGIN[ \t]*:[ \t]*(VCALENDAR|VCARD)\b", re.IGNORECASE)
_MAIL = re.compile(rb"(From |[A-Za-z][A-Za-z0-9-]*:[ \t])")
_HEADERS = (b"from:", b"date:", b"subject:", b"to:", b"message-id:", b"received:", b"mime-version:")
MESSAGE = "__properties_version1.0".encode("utf-16-le")
"""The name of the part that makes a compound file a message of Outlook."""


def form_of(content: bytes) -> str | None:
    """Return ``calendar``, ``cards``, ``mail`` or ``message`` (of Outlook); None for everything else."""
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "message" if MESSAGE in content else None
    start = content[:4096].removeprefix(b"\xef\xbb\xbf")
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
    """Read a calendar, cards or a mail. Raises Unreadable with a code and a sentence."""
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
    rows = [said["columns"], *said["rows"]]
    check_size("The file", len(rows), len(said["columns"]), limits)
    frame = pd.DataFrame(rows, columns=range(len(said["columns"])), dtype="str")
    notes = tuple(Note(None, code, text) for code, text in said["notes"])
    return Raw("utf-8", None, (Sheet(None, frame, np.arange(1, len(rows) + 1, dtype=np.int64)),), notes)


def _run(path: Path, form: str, answer: Path, limits: Limits) -> None:
    settings = json.dumps(dataclasses.asdict(limits))
    command = [sys.executable, "-I", "-c", _BOOT, str(_ROOT), str(path), form, settings]
    try:
        with answer.open("wb") as out, answer.with_name("errors").open("w+b") as errors:
            done = subprocess.run(  # noqa: S603 - our own interpreter and code; the file is only data
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                timeout=limits.seconds * 2,
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
                check=False,
            )
            if done.returncode:
                errors.seek(0)
                _LOG.warning("A parser's process ended with %s: %r", done.returncode, errors.read()[-2000:])
    except subprocess.TimeoutExpired:
        raise Unreadable("entries_too_slow", limit=limits.seconds * 2) from None
    if done.returncode in _OUT_OF_TIME:
        raise Unreadable("entries_too_slow", limit=limits.seconds)
    if done.returncode:
        raise Unreadable("entries_failed")
