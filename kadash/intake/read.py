"""From a file's bytes to its raw grid. The bytes decide what a file is, never its name."""

import csv
import io

import numpy as np
import pandas as pd
from python_calamine import CalamineWorkbook

from kadash.intake.limits import Limits
from kadash.intake.raw import Note, Raw, Sheet, Unreadable

__all__ = ["Limits", "Note", "Raw", "Sheet", "Unreadable", "read"]

INVISIBLE = " \t\r\n\xa0\u200b\u200c\u200d\u2060\ufeff"


def read(content: bytes, *, name: str = "", limits: Limits | None = None) -> Raw:
    """Read a text file or workbook; raises Unreadable with a code and a sentence."""
    limits = limits or Limits()
    if len(content) > limits.upload:
        raise Unreadable("too_large", "The file is over the upload limit. Nothing was changed.")
    if not content.strip():
        raise Unreadable("empty", "The file is empty. Nothing was changed; export it again.")
    if content.startswith(b"PK"):
        return _workbook(content)
    return _text(content)


def _text(content: bytes) -> Raw:
    try:
        text, encoding = content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = content.decode("cp1252", "replace"), "cp1252"
    delimiter = max(",;\t|", key=text[:20000].count)
    rows, lines, last = [], [], 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row in reader:
        rows.append([cell.strip(INVISIBLE) for cell in row])
        lines.append(last + 1)
        last = reader.line_num
    return Raw(encoding, delimiter, (_sheet(None, rows, lines),), ())


def _workbook(content: bytes) -> Raw:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = []
    for name in book.sheet_names:
        rows = list(book.get_sheet_by_name(name).iter_rows())
        texts = [[_cell(cell) for cell in row] for row in rows]
        sheet = _sheet(name, texts, list(range(1, len(rows) + 1)))
        numeric = pd.DataFrame([[type(cell) is float for cell in row] for row in rows], dtype=bool)
        sheets.append(Sheet(name, sheet.frame, sheet.lines, numeric))
    return Raw(None, None, tuple(sheets), ())


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value).strip(INVISIBLE)


def _sheet(name: str | None, rows: list[list[str]], lines: list[int]) -> Sheet:
    width = max(map(len, rows), default=0)
    frame = pd.DataFrame([row + [""] * (width - len(row)) for row in rows], columns=range(width), dtype="str")
    return Sheet(name, frame, np.array(lines, dtype=np.int64))
