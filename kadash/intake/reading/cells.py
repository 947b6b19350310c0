"""Sheets as the readers of single formats give them: values of Python, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

Value = str | float | bool | datetime | time | timedelta


@dataclass
class Table:
    """One sheet. Each row of cells stands with the number of times that it is repeated.

    ``unfinished`` is the first row, 1-based, that holds a formula without a stored result; ``merged`` are the
    first row and column and the last row and column, from 0, of cells that are merged over several rows.
    """

    name: str
    rows: list[tuple[int, list[Value]]] = field(default_factory=list)
    unfinished: int | None = None
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def trimmed(self) -> "Table":
        """Without the empty rows at the end and the empty columns at the left."""
        while self.rows and not self.rows[-1][1]:
            self.rows.pop()
        firsts = [next(n for n, value in enumerate(cells) if value != "") for _, cells in self.rows if cells]
        left = min(firsts, default=0)
        rows = [(times, cells[left:]) for times, cells in self.rows]
        merged = [(a, b - left, c, d - left) for a, b, c, d in self.merged if b >= left]
        return Table(self.name, rows, self.unfinished, merged)

    @property
    def height(self) -> int:
        """Rows, repeated ones counted each time."""
        return sum(times for times, _ in self.rows)

    @property
    def width(self) -> int:
        """Columns of the longest row."""
        return max((len(cells) for _, cells in self.rows), default=0)

    def all_rows(self) -> Iterator[list[Value]]:
        """Every row, repeated ones each time, padded to the same width."""
        width = self.width
        for times, cells in self.rows:
            full = cells + [""] * (width - len(cells))
            for _ in range(times):
                yield list(full)
