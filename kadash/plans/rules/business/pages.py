"""About how many pages a section takes, for comparing it with its page budget before it is printed."""

from collections.abc import Iterable
from math import ceil

from kadash.core.documents.report import Block, Bullets, Chart, Heading, Table, Text

LINES, LETTERS = 44.0, 92  # lines of a letter page at 10.5 points, letters in one of them
HEADINGS = {1: 2.6, 2: 2.0, 3: 1.6}
LONGEST = 46  # letters of a cell that a column's width follows
BAR, CHART_HEAD, UPRIGHT = 1.3, 2.0, 14.0


def pages(blocks: Iterable[Block]) -> float:
    """Return the pages that blocks take, in tenths; an estimate by lines of text."""
    lines = sum(_lines(block) for block in blocks)
    return ceil(lines / LINES * 10) / 10


def _lines(block: Block) -> float:
    match block:
        case Heading():
            return HEADINGS.get(block.level, 1.6)
        case Text():
            return _wrapped(block.text, LETTERS) + 0.6
        case Bullets():
            return sum(_wrapped(item, LETTERS - 4) + 0.2 for item in block.items)
        case Table():
            widths = _widths(block)
            rows = (block.header, *block.rows)
            return 1.5 + sum(0.3 + max(map(_wrapped, row, widths)) for row in rows)
        case Chart():
            return CHART_HEAD + (BAR * len(block.categories) if block.kind == "bars" else UPRIGHT)
        case _:
            return 0.0


def _widths(table: Table) -> list[int]:
    """Return the letters that fit in a line of each column, by its longest cell."""
    rows = (table.header, *table.rows)
    longest = [min(max(len(row[at]) for row in rows), LONGEST) + 2 for at in range(len(table.header))]
    return [max(int(LETTERS * each / sum(longest)), 1) for each in longest]


def _wrapped(text: str, width: int) -> int:
    return sum(max(1, ceil(len(line) / width)) for line in text.split("\n"))
