"""Room in a table: columns give up what they do not need, and where sentences are cut rows become higher.

All widths and orders are decided here, those of a phone and of a part of the page, too.

The grid breaks a text only in rows higher than ``WRAPS``, and gives all rows of a table one height.
"""

from collections.abc import Collection, Sequence
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
MOST_NAME, MOST_AMOUNT = 176, 128
"""What a row is called and its first amount are seen at once: a phone has 342 pixels, 32 of them for the mark
of a choice."""
CHOICE = 32
OTHERS, MOMENT = 115, 165  # numbers and days, and moments
NAMED: dict[Literal["small", "medium", "large"], int] = {"small": 75, "medium": 200, "large": 400}
TEXTS = ("text", "link", "rank")
LEAST = 70
"""No column of texts is narrower in a part of the page."""
UNEVEN = 1.15
"""Lines are broken between words: a text takes so many times its length in a column."""
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
    frame: pd.DataFrame,
    columns: Sequence[Column],
    *,
    choose: bool = False,
    narrow: bool = False,
    part: float = 1.0,
) -> Room:
    """Return the columns and the row height with which no sentence is cut; as they are where all is seen.

    On a phone, which is ``narrow``, a sentence takes at most what is seen of it at once. In a ``part`` of the
    page's width everything is seen at once: texts take as many lines as they need.
    """
    if narrow:
        columns = _fitted(columns)
    elif part < 1:
        return _in_part(frame, columns, int(WIDE * part) - CHOICE * choose)
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


def _in_part(frame: pd.DataFrame, columns: Sequence[Column], wide: int) -> Room:
    """Return the columns in widths that fill a part of the page, and rows in which no text is cut."""
    wants = {c.field: _want(frame[c.field], c, TEXTS) for c in columns if not c.hidden}
    written = {c.field for c in columns if c.kind in TEXTS}
    widths = {field: want.need for field, want in wants.items()}
    left = wide - sum(width for field, width in widths.items() if field not in written)
    asked = sorted((widths[field], field) for field in widths if field in written)
    for number, (need, field) in enumerate(asked):  # the short ones first: what they leave goes to the others
        widths[field] = min(need, max(LEAST, left // (len(asked) - number)))
        left -= widths[field]
    lines = max(
        (ceil(wants[f].need * UNEVEN / (widths[f] - PADDING)) for f in written if widths[f] < wants[f].need),
        default=1,
    )
    height = ROW_HEIGHT if lines == 1 else max(WRAPS, PADDING + LINE * min(lines, MOST_LINES))
    return Room(
        tuple(replace(c, width=widths[c.field]) if c.field in written & set(widths) else c for c in columns),
        height,
    )


def ordered(columns: Sequence[Column], *, narrow: bool) -> list[Column]:
    """Return the columns as they stand: on a phone what a row is called, then its amounts, then the rest.

    What a row is called is the text that ``leads``, else the first; of several amounts the one that
    ``leads`` comes first.
    """
    if not narrow:
        return list(columns)
    name = _name(columns)
    leads = columns[name].leads
    first = [columns[name]] if leads else list(columns[: name + 1])
    rest = [c for c in columns if c not in first]
    amounts = sorted((c for c in rest if c.kind == "money"), key=lambda c: not c.leads)
    return [*first, *amounts, *(c for c in rest if c.kind != "money")]


def _fitted(columns: Sequence[Column]) -> Sequence[Column]:
    """Return the columns in widths that show a row's name and its first amount whole on a phone."""
    amounts = any((c.kind == "money" or (c.kind == "rank" and c.leads)) and not c.hidden for c in columns)
    if not (amounts and columns):
        return columns
    called = columns[_name(columns)]
    return [
        _at_most(c, MOST_AMOUNT) if c.kind == "money"
        else _at_most(c, MOST_NAME) if c is called and c.kind in ("text", "link")
        else c
        for c in columns
    ]  # fmt: skip


def _at_most(column: Column, most: int) -> Column:
    return replace(column, width=min(column.width if isinstance(column.width, int) else most, most))


def _name(columns: Sequence[Column]) -> int:
    """Return the place of the column that says what a row is called."""
    texts = [index for index, c in enumerate(columns) if c.kind in ("text", "link")]
    return next((index for index in texts if columns[index].leads), texts[0] if texts else 0)


def _want(values: pd.Series, column: Column, written: Collection[str] = ("text", "link")) -> _Want:
    header = int(LETTER * len(column.header)) + PADDING + MENU
    texts = [str(value) for value in values if not missing(value)] if column.kind in written else []
    around = PADDING * (2 if column.kind == "link" else 1)
    need = max([header, *(_taken(text) + around for text in texts)])
    if isinstance(column.width, int):
        width = column.width
    elif column.width:
        width = NAMED[column.width]
    else:
        width = min(need, WIDEST) if texts else max(header, MOMENT if column.kind == "moment" else OTHERS)
    if column.kind not in written:
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
