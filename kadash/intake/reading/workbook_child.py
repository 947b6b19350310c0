"""The process that parses a workbook: limited in memory and time, knows neither pandas nor the database.

It writes to its standard output, for every sheet, messages of one line of JSON and the bytes it announces;
the last message is ``{"end": true}`` or ``{"refused": code, "facts": {…}}``.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    XmlError,
    ZipError,
)

from kadash.intake.reading.characters import CONTROLS, REPLACEMENT, TO_SPACE
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.refusals import Unreadable
from kadash.intake.reading.sheet_parts import Extras, look_through

_CELLS_AT_ONCE = 200_000
_REMOVED = CONTROLS.replace(b"\0", b"")


def main(path: str, limits: Limits) -> int:
    """Parse the workbook at ``path``; everything that goes wrong becomes a message."""
    limit_resources(limits)
    out = sys.stdout.buffer
    try:
        _write_sheets(path, limits, out)
        _message(out, {"end": True})
    except Unreadable as refused:
        _message(out, {"refused": refused.code, "facts": refused.facts})
    except PasswordError:
        _message(out, {"refused": "encrypted", "facts": {}})
    except (XmlError, ZipError):
        _message(out, {"refused": "truncated", "facts": {}})
    except (CalamineError, MemoryError, OSError, ValueError):
        _message(out, {"refused": "parser_failed", "facts": {}})
    out.flush()
    return 0


def limit_resources(limits: Limits) -> None:
    """Bound this process' memory, time and core files, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the parent's time limit still holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _write_sheets(path: str, limits: Limits, out: BinaryIO) -> None:
    extras = look_through(path, limits) if path.endswith(".xlsx") else {}
    book = CalamineWorkbook.from_path(path)
    for sheet in book.sheets_metadata:
        if sheet.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            _write_sheet(book.get_sheet_by_name(sheet.name), extras.get(sheet.name, Extras()), limits, out)


def _write_sheet(sheet: CalamineSheet, extras: Extras, limits: Limits, out: BinaryIO) -> None:
    width = sheet.width
    check_size(f"The sheet “{sheet.name}”", sheet.total_height, width, limits)
    _message(out, {"sheet": sheet.name, "width": width, "unfinished": extras.unfinished})
    if not width:
        return
    left = sheet.start[1] if sheet.start else 0
    rows = sheet.iter_rows()
    first = 0
    while chunk := list(islice(rows, max(1, _CELLS_AT_ONCE // width))):
        _put_errors(chunk, first, left, extras)
        texts, masks = zip(*(_column(cells, limits) for cells in zip(*chunk, strict=True)), strict=True)
        _message(out, {"rows": len(chunk), "sizes": [len(text) for text in texts]})
        out.writelines(texts)
        out.writelines(masks)
        first += len(chunk)


def _put_errors(chunk: list[list[Any]], first: int, left: int, extras: Extras) -> None:
    if not extras.errors:
        return
    for number, row in enumerate(chunk, first):
        for column, value in enumerate(row, left):
            if value == "" and (number, column) in extras.errors:
                row[column - left] = extras.errors[number, column]


def _column(cells: Iterable[object], limits: Limits) -> tuple[bytes, bytes]:
    """A column's texts, each ended by NUL, and a byte per cell that is 1 for numbers."""
    cells = tuple(cells)
    texts = [cell if type(cell) is str else as_text(cell) for cell in cells]
    joined = "\0".join(texts)
    if joined.count("\0") != len(texts) - 1:
        joined = "\0".join(text.replace("\0", "") for text in texts)
    data = joined.encode("utf-8", "replace").replace(REPLACEMENT, b"?")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    mask = bytes([type(cell) is float or type(cell) is int for cell in cells])
    return data.translate(TO_SPACE, _REMOVED) + b"\0", mask


def as_text(value: object) -> str:
    """A stored value as text: numbers exact and short, dates ISO to the second, truth in capitals."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _decimal(value)
    if isinstance(value, datetime):
        # Sums of serial fractions miss the second by some milliseconds.
        whole = (value + timedelta(milliseconds=500)).replace(microsecond=0)
        return whole.date().isoformat() if whole.time() == time() else whole.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.replace(microsecond=0).isoformat()
    if isinstance(value, timedelta):
        return _duration(value)
    return str(value)


def _decimal(value: float) -> str:
    short = repr(value)
    if "e" in short:
        short = format(Decimal(short), "f")
    return short.removesuffix(".0").replace("-0", "0") if value == 0 else short.removesuffix(".0")


def _duration(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    return f"{'-' if seconds < 0 else ''}{hours}:{rest // 60:02}:{rest % 60:02}"


def _message(out: BinaryIO, message: dict[str, object]) -> None:
    out.write(json.dumps(message).encode() + b"\n")
