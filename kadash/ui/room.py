"""Room in a table: columns give up what they do not need, and where sentences are cut rows become higher.

The grid breaks a text only in rows higher than ``WRAPS``, and gives all rows of a table one height.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

import pandas as pd

from kadash.ui.grid import Column, missing

ROW_HEIGHT = 35
WRAPS = 66
LINE, PADDING = 21, 16
LETTER = 6.0
"""What a letter takes on average, in pixels."""
MENU = 12  # beside a header
WORDS = 5
"""A text with more words is a sentence; names and states that are cut want a wider column instead."""
MOST_LINES = 8
ONE_IN = 10
"""Where fewer rows than one in so many are cut, rows stay low: a click on a cell shows its whole text."""
WIDE = 976
"""The width of a table beside the navigation in a window of 1,280 pixels."""
PHONE = 300
CHOICE = 32
OTHERS, MOMENT = 115, 165  # numbers and days, and moments
NAMED: dict[Literal["small", "medium", "large"], int] = {"small": 75, "medium": 200, "large": 400}
WIDEST = 500
"""The grid makes no column wider by itself."""


@dataclass(frozen=True)
class Room:
    """A table's columns, wider and narrower where sentences want it, and the height of its rows in pixels."""

    columns: tuple[Column, ...]
    height: int


@dataclass(frozen=True)
class _Want:
    """A column as it is asked for: its width, what its longest text takes, and what its sentences take."""

    width: int
    need: int
    sentences: tuple[int, ...]


def room(
    frame: pd.DataFrame, columns: Sequence[Column], *, choose: bool = False, narrow: bool = False
) -> Room:
    """Return the columns and the row height with which no sentence is cut; as they are where all is seen.

    On a phone, which is ``narrow``, a sentence takes at most what is seen of it at once.
    """
    wants = {column.field: _want(frame[column.field], column) for column in columns if not column.hidden}
    wide = WIDE - CHOICE * choose
    asked = sum(want.width for want in wants.values())
    stretched = max(1.0, wide / max(1, asked))
    widths = {field: int(want.width * stretched) for field, want in wants.items()}
    if narrow:
        widths = {field: min(want.width, PHONE) for field, want in wants.items()}
        if not _cut(wants, widths, len(frame)):
            return Room(tuple(columns), ROW_HEIGHT)
    elif asked <= wide and not _cut(wants, widths, len(frame)):
        return Room(tuple(columns), ROW_HEIGHT)
    else:
        widths = _shared(wants, wide)
    lines = 1
    if _cut(wants, widths, len(frame)):
        lines = max(
            ceil(taken / (widths[field] - PADDING))
            for field, want in wants.items()
            for taken in want.sentences or (1,)
        )
    height = ROW_HEIGHT if lines == 1 else max(WRAPS, PADDING + LINE * min(lines, MOST_LINES))
    return Room(
        tuple(
            replace(column, width=widths[column.field], pinned=column.pinned and not narrow)
            if column.kind in ("text", "link") and column.field in widths
            else column
            for column in columns
        ),
        height,
    )


def _want(values: pd.Series, column: Column) -> _Want:
    header = int(LETTER * len(column.header)) + PADDING + MENU
    texts = [str(value) for value in values if not missing(value)] if column.kind in ("text", "link") else []
    around = PADDING * (2 if column.kind == "link" else 1)
    need = max([header, *(_taken(text) + around for text in texts)])
    if isinstance(column.width, int):
        width = column.width
    elif column.width:
        width = NAMED[column.width]
    else:
        width = min(need, WIDEST) if texts else max(header, MOMENT if column.kind == "moment" else OTHERS)
    if column.kind not in ("text", "link"):
        need = width
    sentences = [_taken(text) for text in texts if len(text.split()) > WORDS] if column.kind == "text" else []
    return _Want(width, need, tuple(sentences))


def _taken(text: str) -> int:
    return ceil(LETTER * len(text))


def _cut(wants: dict[str, _Want], widths: dict[str, int], rows: int) -> bool:
    """Say whether enough rows have a sentence that is cut."""
    most = max(
        (len([t for t in want.sentences if t > widths[field] - PADDING]) for field, want in wants.items()),
        default=0,
    )
    return most * ONE_IN >= rows and most > 0


def _shared(wants: dict[str, _Want], wide: int) -> dict[str, int]:
    """Return widths: what a column asked for or, if less, what it needs; what is left goes to sentences."""
    widths = {field: min(want.width, want.need) for field, want in wants.items()}
    left = wide - sum(widths.values())
    lacking = {f: want.need - widths[f] for f, want in wants.items() if want.sentences}
    lack = sum(lacking.values())
    for field, amount in lacking.items():
        if left > 0 and amount > 0:
            widths[field] += min(amount, left * amount // lack)
    return widths
