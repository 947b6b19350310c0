"""The result of reading a file: its cells as text, not interpreted yet."""

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Sheet:
    """One grid of text.

    ``name`` is None for text files. ``frame`` holds only text ("" is an empty cell), columns 0..n-1 and a
    RangeIndex. ``lines`` (int64, one per frame row) is the 1-based physical line where the record starts, or
    the sheet's row. ``numeric`` (workbooks only) has the frame's shape and is True where the cell was stored
    as a number; its text is then the shortest exact decimal form. ``merged`` are the first row and column and
    the last row and column, from 0, of cells that are merged over several rows.
    """

    name: str | None
    frame: pd.DataFrame
    lines: np.ndarray
    numeric: pd.DataFrame | None = None
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True)
class Note:
    """Something that was corrected while reading; ``row`` is a 1-based line, None for the whole file."""

    row: int | None
    code: str
    message: str


@dataclass(frozen=True)
class Raw:
    """A file as read; ``encoding`` and ``delimiter`` are None for workbooks."""

    encoding: str | None
    delimiter: str | None
    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...]
