"""The process that parses a workbook: limited in memory and time, knows neither pandas nor the database.

It writes to its standard output, for every sheet, messages of one line of JSON and the bytes it announces;
the last message is ``{"end": true}`` or ``{"refused": code, "facts": {…}}``.
"""

import json
import sys
from collections.abc import Callable, Iterator
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

from kadash.core.boxed import limit_resources
from kadash.intake.reading.cells import Table
from kadash.intake.reading.characters import CONTROLS, REPLACEMENT, TO_SPACE
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.refusals import Unreadable
from kadash.intake.reading.sheet_parts import Extras, explain_crash, look_through

_CELLS_AT_ONCE = 200_000
_MOST_MERGED = 100_000
_REMOVED = CONTROLS.replace(b"\0", b"")


def main(path: str, limits: Limits, *, crashed: bool = False) -> int:
    """Parse the workbook at ``path``; everything that goes wrong becomes a message.

    ``crashed`` says that parsing killed an earlier process: then only the reason is looked for.
    """
    limit_resources(memory=limits.memory, seconds=limits.seconds)
    out = sys.stdout.buffer
    try:
        if crashed:
            explain_crash(path, limits)
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


def _write_sheets(path: str, limits: Limits, out: BinaryIO) -> None:
    tables = _tables(path, limits)
    if tables is not None:
        for table in tables:
            check_size(f"The sheet “{table.name}”", table.height, table.width, limits)
            head = {"sheet": table.name, "width": table.width, "unfinished": table.unfinished}
            _message(out, head | {"merged": table.merged[:_MOST_MERGED]})
            _write_rows(table.all_rows(), table.width, out)
        return
    extras = look_through(path) if path.endswith(".xlsx") else {}
    book = CalamineWorkbook.from_path(path)
    for sheet in book.sheets_metadata:
        if sheet.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            _write_sheet(book.get_sheet_by_name(sheet.name), extras.get(sheet.name, Extras()), limits, out)


def _tables(path: str, limits: Limits) -> list[Table] | None:
    """The sheets of a form that has a reader of its own; None where the fast reader is to read."""
    if path.endswith(".xlsx"):
        return None
    # Imported here: it is slow to load and seldom needed.
    if path.endswith(".ods"):
        from kadash.intake.reading.open_document import read_tables

        return read_tables(path, limits)
    from kadash.intake.reading.old_workbooks import read_old_tables

    return read_old_tables(path)


def _merged(sheet: CalamineSheet) -> list[tuple[int, int, int, int]]:
    """The cells that are merged over several rows, by their place in the rows that are written."""
    left = sheet.start[1] if sheet.start else 0
    ranges = sheet.merged_cell_ranges or []
    found = [
        (top, first - left, bottom, last - left) for (top, first), (bottom, last) in ranges if bottom > top
    ]
    return found[:_MOST_MERGED]


def _write_sheet(sheet: CalamineSheet, extras: Extras, limits: Limits, out: BinaryIO) -> None:
    width = sheet.width
    check_size(f"The sheet “{sheet.name}”", sheet.total_height, width, limits)
    head = {"sheet": sheet.name, "width": width, "unfinished": extras.unfinished, "merged": _merged(sheet)}
    _message(out, head)
    if not width:
        return
    left = sheet.start[1] if sheet.start else 0
    _write_rows(_mended(sheet.iter_rows(), left, extras), width, out)


def _write_rows(rows: Iterator[list[Any]], width: int, out: BinaryIO) -> None:
    while chunk := list(islice(rows, max(1, _CELLS_AT_ONCE // max(1, width)))):
        texts, masks = zip(*(_column(cells) for cells in zip(*chunk, strict=True)), strict=True)
        _message(out, {"rows": len(chunk), "sizes": [len(text) for text in texts]})
        out.writelines(texts)
        out.writelines(masks)


def _mended(rows: Iterator[list[Any]], left: int, extras: Extras) -> Iterator[list[Any]]:
    """The rows with what the fast reader does not give, or gives wrong."""
    by_row: dict[int, list[tuple[int, str]]] = {}
    for (number, column), text in extras.cells.items():
        by_row.setdefault(number, []).append((column - left, text))
    for number, row in enumerate(rows):
        for column, text in by_row.get(number, ()):
            if 0 <= column < len(row):
                row[column] = text
        yield row


def _column(cells: tuple[Any, ...]) -> tuple[bytes, bytes]:
    """A column's texts, each ended by NUL, and a byte per cell that is 1 for numbers."""
    types = set(map(type, cells))
    convert = {kind: _text_of(kind) for kind in types}
    texts = cells if types == {str} else [convert[type(cell)](cell) for cell in cells]
    joined = "\0".join(texts)
    if joined.count("\0") != len(cells) - 1:
        joined = "\0".join(text.replace("\0", "") for text in texts)
    data = joined.encode("utf-8", "replace").replace(REPLACEMENT, b"?")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    mask = bytes(type(cell) in _NUMBERS for cell in cells) if types & _NUMBERS else bytes(len(cells))
    return data.translate(TO_SPACE, _REMOVED) + b"\0", mask


def as_text(value: object) -> str:
    """A stored value as text: numbers exact and short, dates ISO to the second, truth in capitals."""
    return _text_of(type(value))(value)


def _text_of(kind: type) -> Callable[[Any], str]:
    return _TEXTS.get(kind, str)


def _truth(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _number(value: float) -> str:
    short = repr(value)
    if "e" in short:
        short = format(Decimal(short), "f")
    if short.endswith(".0"):
        short = short[:-2]
    return "0" if short == "-0" else short


def _moment(value: datetime) -> str:
    # Sums of serial fractions miss the second by some milliseconds.
    whole = (value + timedelta(milliseconds=500)).replace(microsecond=0)
    return whole.date().isoformat() if whole.time() == time() else whole.isoformat(" ")


def _time(value: time) -> str:
    return value.replace(microsecond=0).isoformat()


def _duration(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    return f"{'-' if seconds < 0 else ''}{hours}:{rest // 60:02}:{rest % 60:02}"


_NUMBERS = {float, int}
_TEXTS: dict[type, Callable[[Any], str]] = {
    bool: _truth,
    float: _number,
    datetime: _moment,
    date: date.isoformat,
    time: _time,
    timedelta: _duration,
}


def _message(out: BinaryIO, message: dict[str, object]) -> None:
    out.write(json.dumps(message).encode() + b"\n")
