"""Records of a text file one by one: quoted line breaks, ragged rows, stray and unclosed quotation marks."""

import csv
import re

import numpy as np

from kadash.intake.reading.limits import Limits
from kadash.intake.reading.lines import HIDDEN_BREAK, Lines
from kadash.intake.reading.notes import Notebook
from kadash.intake.reading.refusals import Unreadable

# The reader's own limit is one for the whole process; ours is checked on what it gives.
csv.field_size_limit(256 * 1024 * 1024)


class NeedsMore(Exception):
    """The record goes on beyond the lines at hand."""


class _Lines:
    """Lines for one record at a time; tells whether the record wanted more than there was."""

    def __init__(self, lines: Lines, limit: int) -> None:
        self._lines = lines
        self._limit = limit
        self.go_to(0)

    def go_to(self, at: int) -> None:
        self.at = at
        self.ran_out = False
        self._size = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self.at >= len(self._lines) or self._size > self._limit:
            self.ran_out = self._size <= self._limit
            raise StopIteration
        line = self._lines[self.at]
        self.at += 1
        self._size += len(line)
        return line.decode() + "\n"


class Records:
    """Reads single records out of ``lines``, whose places in the file are ``numbers`` (1-based).

    A record that cannot be right ends with its first line, so that one stray quotation mark never swallows
    the rows below it: its mark is never closed, or the closing one stands in the middle of a cell.
    """

    def __init__(
        self, lines: Lines, *, delimiter: str, numbers: np.ndarray, limits: Limits, notebook: Notebook
    ) -> None:
        self._source = _Lines(lines, limits.line)
        self._lines = lines
        self._delimiter = delimiter
        self._numbers = numbers
        self._limits = limits
        self._notebook = notebook
        self._cell = _lenient_cell(delimiter)
        self._reader = csv.reader(self._source, delimiter=delimiter, skipinitialspace=True, strict=True)

    @property
    def next_line(self) -> int:
        """The line after the record that was read last."""
        return self._source.at

    def read(self, start: int, *, final: bool) -> list[str]:
        """The cells of the record that starts at line ``start``.

        Raises NeedsMore when the lines end within it, unless these are the ``final`` ones.
        """
        self._source.go_to(start)
        try:
            cells = next(self._reader)
        except csv.Error:
            if self._source.ran_out and not final:
                raise NeedsMore from None
            cells = self._first_line_only(start)
        self._check(cells, start)
        hidden = HIDDEN_BREAK.decode()
        return [cell.replace(hidden, "\n") for cell in cells]

    def _first_line_only(self, start: int) -> list[str]:
        self._source.go_to(start + 1)
        cells, closed = _lenient(self._lines[start].decode(), self._delimiter, self._cell)
        self._notebook.add("stray_quote" if closed else "open_quote", int(self._numbers[start]))
        return cells

    def _check(self, cells: list[str], start: int) -> None:
        if len(cells) > self._limits.columns:
            raise Unreadable(
                "too_many_columns",
                where=f"Line {self._numbers[start]}",
                count=len(cells),
                limit=self._limits.columns,
            )
        if sum(map(len, cells)) > self._limits.cell and max(map(len, cells)) > self._limits.cell:
            raise Unreadable("cell_too_large", row=self._numbers[start], limit=self._limits.cell >> 20)


def _lenient_cell(delimiter: str) -> re.Pattern[str]:
    """A cell in which quotation marks may stand anywhere; only one before a delimiter closes it.

    No text can be matched in two ways, so that a long line takes no longer for having many marks. (The early
    releases of Python 3.11 go wrong with possessive groups.)
    """
    end = rf" *(?:{re.escape(delimiter)}|\Z)"
    quoted = rf'[^"]*(?:(?:""|"(?!"|{end}))[^"]*)*'
    return re.compile(rf' *"(?P<quoted>{quoted})"{end}|(?P<plain>[^{re.escape(delimiter)}]*){end}', re.S)


def _lenient(line: str, delimiter: str, cell: re.Pattern[str]) -> tuple[list[str], bool]:
    """A line's cells, and whether every quotation mark that opens one is closed."""
    cells: list[str] = []
    at = 0
    more = True
    while more and (found := cell.match(line, at)):
        quoted, plain = found["quoted"], found["plain"]
        if quoted is None and plain.lstrip(" ").startswith('"'):
            return cells + line[at:].split(delimiter), False  # no mark that closes is left in this line
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        more = found[0].endswith(delimiter)
        at = found.end()
    return cells, True
