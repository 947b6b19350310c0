"""Reports of fixed width: columns that only spaces keep apart, with or without a ruler under their header.

Billing systems and databases print so. Commas of ``1,240.00`` are no delimiters there.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kadash.intake.reading.blocks import Block
from kadash.intake.reading.delimiters import NONE

_RULER = re.compile(r"\s*(?:[-=_]{2,}\s+){2,}[-=_]{2,}\s*")
_GROUP = re.compile(r"[-=_]{2,}")
_GAP = re.compile(r"\S {2,}(?=\S)")
_WIDE = re.compile(r" {2,}")
_FIGURE = re.compile(r"[-+($]*\d[\d.,]*[-)]?(?: ?CR| ?DR)?")
_OTHER = re.compile(r"[\t;|]")
_COMMA = re.compile(r"(?<!\d),|,(?!\d\d\d(?!\d))|,(?= )")
_SHARE = 0.6  # of the lines with words that are rows of the table
_FEWEST_ROWS = 4
_STRAY = 0.1  # of the rows that may stand in a gap: page titles among them
_DIGIT = re.compile(r"\d")
Gaps = tuple[tuple[int, int], ...]


def gaps_of(sample: str) -> Gaps | None:
    """Return where the gaps between the columns begin and end, None where it is no report of fixed width."""
    lines = [line.rstrip() for line in sample.replace("\f", "").split("\n")]
    lines = [line for line in lines if line]
    rows = [line for line in lines if len(_GAP.findall(line)) >= 2 and not _RULER.fullmatch(line)]
    if not rows or sum(bool(_OTHER.search(row)) for row in rows) > _STRAY * len(rows):
        return None
    ruler = next((line for line in lines if _RULER.fullmatch(line)), None)
    gaps = _of_ruler(ruler) if ruler else _of_rows(rows, len(lines))
    if not gaps:
        return None
    clean = sum(cells_of(row, gaps) is not None for row in rows)
    return gaps if clean >= (1 - 2 * _STRAY) * len(rows) else None


def _of_ruler(ruler: str) -> Gaps:
    groups = [(found.start(), found.end()) for found in _GROUP.finditer(ruler)]
    return tuple((end, start) for (_, end), (start, _) in pairwise(groups))


def _of_rows(rows: Sequence[str], lines: int) -> Gaps | None:
    """Return the gaps of two spaces or more that (nearly) all rows share; three at least."""
    commas = sum(bool(_COMMA.search(row)) for row in rows)
    if len(rows) < max(_FEWEST_ROWS, _SHARE * lines) or commas > _STRAY * len(rows):
        return None
    plain = _shared(rows, "")
    header = next((row for row in rows if not _DIGIT.search(row)), "")
    return max(plain, _shared(rows, header), key=len) if len(plain) >= 3 else None


def _shared(rows: Sequence[str], header: str) -> Gaps:
    """Return the gaps that nearly all rows share; where the header has words there is none.

    So a column that few rows fill (a mark of void bills) is one where the header names it.
    """
    filled = Counter(place for row in rows for place, letter in enumerate(row) if letter != " ")
    width, most = max(map(len, rows)), _STRAY * len(rows)
    blank = [filled[place] <= most and header[place : place + 1].strip() == "" for place in range(width)]
    gaps, start = [], None
    for place in range(width):
        if blank[place] and start is None:
            start = place
        elif not blank[place] and start is not None:
            gaps += [(start, place)] if start and place - start >= 2 else []
            start = None
    return tuple(gaps)


def cells_of(line: str, gaps: Gaps) -> list[str] | None:
    """Return the cells of a line, None where its text runs across a gap: a title, no row."""
    cells, begin = [], 0
    for low, high in gaps:
        cut = next((p for p in range(high, low - 1, -1) if p > begin and _parts(line, p)), None)
        if cut is None:
            return None
        cells.append(line[begin:cut].strip())
        begin = cut
    return [*cells, line[begin:].strip()]


def overflowing(line: str, gaps: Gaps) -> list[str] | None:
    """Return the cells of a row whose text is longer than its column; None where the line is no row.

    What follows the text is told apart by wide gaps where these leave a cell for each column. Else all the
    columns from there on hold the rest of the line, so that the row is rejected and its figures are seen.
    """
    cells, begin = [], 0
    for low, high in gaps:
        cut = next((p for p in range(high, low - 1, -1) if p > begin and _parts(line, p)), None)
        if cut is None:
            break
        cells.append(line[begin:cut].strip())
        begin = cut
    rest = line[begin:].strip()
    parts = _WIDE.split(rest)
    columns = len(gaps) + 1 - len(cells)
    if not cells or not cells[0] or len(parts) < max(2, columns - 1) or not _FIGURE.fullmatch(parts[-1]):
        return None
    return [*cells, *(parts if len(parts) == columns else [rest] * columns)]


def _parts(line: str, place: int) -> bool:
    return place >= len(line) or line[place] == " " or line[place - 1] == " "


def delimited(blocks: Iterator[Block], gaps: Gaps) -> Iterator[Block]:
    """Yield the blocks with their cells kept apart by ``delimiters.NONE``; rulers become blank lines."""
    for block in blocks:
        text = block.text.decode("utf-8", "replace").replace("\f", "")
        lines = (_row(line, gaps) for line in text.split("\n"))
        yield Block("\n".join(lines).encode(), block.first_line, block.final)


def _row(line: str, gaps: Gaps) -> str:
    if _RULER.fullmatch(line):
        return ""
    found = cells_of(line, gaps)
    if found is None:
        found = overflowing(line.rstrip(), gaps)
    cells = [line.strip()] if found is None else found
    return NONE.join(f'"{cell.replace(chr(34), chr(34) * 2)}"' if '"' in cell else cell for cell in cells)
