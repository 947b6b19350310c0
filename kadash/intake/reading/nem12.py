"""NEM12 meter data (Australia's market format) to a row per reading.

A file has records of their own kind a line: 100 header, 200 the register that follows, 300 a day of its
values, 400 the quality of some of them, 500 and 900. Source: AEMO, Meter Data File Format NEM12 & NEM13.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import numpy as np
import pandas as pd

from kadash.intake.reading.raw import Sheet
from kadash.intake.reading.refusals import Unreadable

HEADER = ("NMI", "Meter", "Start", "Minutes", "Value", "Unit", "Direction")
_DAY = 24 * 60
_NO_VALUE = "N"  # the quality of a value that is none
_VARIES = "V"
_WAYS = {"E": "Delivered", "B": "Received"}
Row = tuple[str, ...]


def is_nem12(sheet: Sheet) -> bool:
    """Say whether a grid of text begins with the header record of the format."""
    first = [str(cell) for cell in sheet.frame.iloc[0, :2]]
    return first == ["100", "NEM12"]


def readings_of(sheet: Sheet) -> Sheet:
    """Return a grid with a row per reading, each with the line of its day's record.

    Raises Unreadable where a day stands before any register, or has not the values of its interval.
    """
    rows: list[Row] = [HEADER]
    lines = [int(sheet.lines[0])]
    for line, row in _rows(sheet):
        rows.append(row)
        lines.append(line)
    if len(rows) == 1:
        raise Unreadable("nem12_damaged", row=int(sheet.lines[0]))
    frame = pd.DataFrame(rows, dtype="str")
    numeric = pd.DataFrame(False, index=frame.index, columns=frame.columns)
    numeric[HEADER.index("Value")] = True  # the format's decimal mark is the point
    return Sheet(sheet.name, frame, np.array(lines, dtype=np.int64), numeric)


def _rows(sheet: Sheet) -> Iterator[tuple[int, Row]]:
    register: Sequence[str] = ()
    day: list[Row] = []
    line, quality = 0, ""
    records = sheet.frame.astype(object).to_numpy().tolist()
    for number, cells in zip(sheet.lines.tolist(), records, strict=True):
        if cells[0] == "400" and day and quality == _VARIES:
            day = _without(day, cells, line)
            continue
        yield from ((line, row) for row in day)
        day = []
        if cells[0] == "200":
            register = cells
        elif cells[0] == "300":
            line = int(number)
            day, quality = _day(register, cells, line)
    yield from ((line, row) for row in day)


def _day(register: Sequence[str], cells: Sequence[str], line: int) -> tuple[list[Row], str]:
    """Return the readings of one day's record and its quality."""
    try:
        minutes = int(register[8])
        start = datetime.strptime(cells[1], "%Y%m%d")  # noqa: DTZ007 - the format's days have no zone
        count = _DAY // minutes
        values, quality = cells[2 : 2 + count], cells[2 + count][:1]
    except (IndexError, ValueError, ZeroDivisionError) as fault:
        raise Unreadable("nem12_damaged", row=line) from fault
    if not quality.isalpha() or any(value == "" for value in values):
        raise Unreadable("nem12_damaged", row=line)
    suffix = register[4]
    meter = register[6] if suffix[1:] in ("", "1") else f"{register[6]} {suffix}".strip()
    rows = list[Row]()
    for place, value in enumerate(values):
        moment = start + timedelta(minutes=minutes * place)
        shown = "" if quality == _NO_VALUE else value
        way = _WAYS.get(suffix[:1], suffix) if register[7].upper().endswith("WH") else _WAYS["E"]
        rows.append((register[1], meter, f"{moment:%Y-%m-%d %H:%M}", str(minutes), shown, register[7], way))
    return rows, quality


def _without(day: list[Row], cells: Sequence[str], line: int) -> list[Row]:
    """Return a day without the values that a 400 record says are none."""
    if not cells[3].startswith(_NO_VALUE):
        return day
    try:
        first, last = int(cells[1]), int(cells[2])
    except ValueError as fault:
        raise Unreadable("nem12_damaged", row=line) from fault
    value = HEADER.index("Value")
    return [
        (*row[:value], "", *row[value + 1 :]) if first <= place <= last else row
        for place, row in enumerate(day, 1)
    ]
