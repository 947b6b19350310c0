"""A block of whole lines to a stack of rows: regular lines in bulk, every other record exactly.

A line is *regular* when it is a record of the block's usual width by itself: its quotation marks, if any,
open at a cell's start and close at a cell's end. Arrow's reader takes those. The other records are read one
by one and put back in their places; for regular lines both ways give the same cells.
"""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

from kadash.intake.reading.characters import INVISIBLE
from kadash.intake.reading.columns import TEXT, blanks, trimmed
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.notes import Notebook
from kadash.intake.reading.records import NeedsMore, Records
from kadash.intake.reading.refusals import Unreadable

_QUOTE, _NEWLINE, _SPACE = ord('"'), ord("\n"), ord(" ")
_WORTH_IT = 50  # below so many regular lines the exact way is as fast


@dataclass(frozen=True)
class Block:
    """Whole lines of clean UTF-8; ``first_line`` is 1-based; nothing follows the ``final`` one."""

    text: bytes
    first_line: int
    final: bool


@dataclass(frozen=True)
class Stack:
    """Rows on top of each other: their ``lines`` (int64, 1-based) and the cells of every column."""

    lines: np.ndarray
    columns: list[pa.Array]


@dataclass(frozen=True)
class _Lines:
    """A block's lines: ``starts`` and ``ends`` (of the text, without the line end) as offsets."""

    text: bytes
    chars: np.ndarray
    starts: np.ndarray
    ends: np.ndarray

    @classmethod
    def of(cls, text: bytes) -> "_Lines":
        chars = np.frombuffer(text, dtype=np.uint8)
        ends = np.flatnonzero(chars == _NEWLINE)
        if text and not text.endswith(b"\n"):
            ends = np.append(ends, len(text))
        starts = np.concatenate([[0], ends[:-1] + 1])[: len(ends)]
        return cls(text, chars, starts, ends)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> bytes:
        return self.text[self.starts[number] : self.ends[number]]


class BlockReader:
    """Reads blocks of one file, one after the other."""

    def __init__(self, delimiter: str, limits: Limits, notebook: Notebook, *, bulk: bool = True) -> None:
        self._delimiter = delimiter
        self._limits = limits
        self._notebook = notebook
        self._bulk = bulk

    def read(self, block: Block) -> tuple[Stack, bytes]:
        """The block's rows, and the text at its end whose record goes on in the next block."""
        lines = _Lines.of(block.text)
        self._check_length(lines, block)
        stack = self._all_regular(lines, block)
        if stack:
            return stack, b""
        regular = self._regular(lines)
        records = Records(
            lines,
            delimiter=self._delimiter,
            first_line=block.first_line,
            limits=self._limits,
            notebook=self._notebook,
        )
        single, end = self._single_records(records, regular, block.final)
        stacks = [_from_records(rows, block.first_line) for rows in single.values()]
        regular[end:] = False
        if regular.any():
            stacks.append(self._in_bulk(lines, regular, block.first_line))
        rest = block.text[lines.starts[end] :] if end < len(lines) else b""
        return _merged(stacks), rest

    def _check_length(self, lines: _Lines, block: Block) -> None:
        lengths = lines.ends - lines.starts
        if len(lengths) and lengths.max() > self._limits.line:
            row = block.first_line + int(lengths.argmax())
            raise Unreadable("line_too_long", row=row, limit=self._limits.line >> 20)

    def _all_regular(self, lines: _Lines, block: Block) -> Stack | None:
        """The usual case at once: every line a record of one width."""
        if not self._bulk or len(lines) < _WORTH_IT:
            return None
        if b'"' in block.text and not _well_formed(lines, ord(self._delimiter)):
            return None
        too_long = (lines.ends - lines.starts).max() > self._limits.cell
        if too_long or lines[0].count(self._delimiter.encode()) >= self._limits.columns:
            return None
        try:
            columns = self._arrow(block.text)
        except pa.ArrowInvalid:
            return None
        if any(len(column) != len(lines) for column in columns):
            return None
        return Stack(np.arange(len(lines), dtype=np.int64) + block.first_line, columns)

    def _regular(self, lines: _Lines) -> np.ndarray:
        """Which lines (bool) are records of the most frequent width by themselves."""
        none = np.zeros(len(lines), dtype=bool)
        if not self._bulk or not len(lines):
            return none
        whole, widths = _whole_records(lines, ord(self._delimiter))
        whole &= (lines.ends - lines.starts) <= self._limits.cell
        if np.count_nonzero(whole) < _WORTH_IT:
            return none
        usual = np.bincount(widths[whole]).argmax()
        regular = whole & (widths == usual)
        fits = usual <= self._limits.columns and np.count_nonzero(regular) >= _WORTH_IT
        return regular if fits else none

    def _single_records(
        self, records: Records, regular: np.ndarray, final: bool
    ) -> tuple[dict[int, dict[int, list[str]]], int]:
        """The records that are not regular, as width → {line: cells}, and the line where reading ended.

        ``regular`` loses the lines that belong to a record which began above them.
        """
        found: dict[int, dict[int, list[str]]] = defaultdict(dict)
        after = 0
        for line in np.flatnonzero(~regular).tolist():
            if line < after:
                continue
            try:
                cells = records.read(line, final=final)
            except NeedsMore:
                return found, line
            after = records.next_line
            regular[line:after] = False
            while cells and not cells[-1].strip(INVISIBLE):
                cells.pop()
            found[len(cells)][line] = cells
        return found, len(regular)

    def _in_bulk(self, lines: _Lines, regular: np.ndarray, first_line: int) -> Stack:
        edges = np.flatnonzero(np.diff(np.concatenate([[False], regular, [False]])))
        view = memoryview(lines.text)
        text = b"".join(
            view[lines.starts[first] : lines.ends[last - 1] + 1] for first, last in edges.reshape(-1, 2)
        )
        return Stack(np.flatnonzero(regular) + first_line, self._arrow(text))

    def _arrow(self, text: bytes) -> list[pa.Array]:
        if not text.endswith(b"\n"):
            text += b"\n"  # Arrow takes a single line without its end for an empty file
        width = text[: text.find(b"\n")].count(self._delimiter.encode()) + 1
        table = pyarrow.csv.read_csv(
            pa.py_buffer(text),
            read_options=pyarrow.csv.ReadOptions(autogenerate_column_names=True, block_size=1 << 20),
            parse_options=pyarrow.csv.ParseOptions(
                delimiter=self._delimiter,
                quote_char='"' if b'"' in text else False,
                ignore_empty_lines=False,
            ),
            convert_options=pyarrow.csv.ConvertOptions(
                column_types={f"f{number}": TEXT for number in range(width)},
                strings_can_be_null=False,
                check_utf8=False,
            ),
        )
        return [trimmed(column.combine_chunks()) for column in table.columns]


def _well_formed(lines: _Lines, delimiter: int) -> bool:
    """Whether all quotation marks open at a cell's start and close at a cell's end of the same line."""
    quotes = np.flatnonzero(lines.chars == _QUOTE)
    if len(quotes) % 2:
        return False
    before, behind = _neighbors(lines, quotes)
    edge = np.zeros(256, dtype=bool)
    edge[[delimiter, _NEWLINE, _QUOTE]] = True
    return bool(
        edge[before[0::2]].all()
        and edge[behind[1::2]].all()
        and (np.searchsorted(quotes, lines.ends) % 2 == 0).all()
    )


def _whole_records(lines: _Lines, delimiter: int) -> tuple[np.ndarray, np.ndarray]:
    """Per line: is it a well-formed record by itself (bool), and of how many cells (int)?"""
    delimiters = np.flatnonzero(lines.chars == delimiter)
    delimiter_counts = _per_line(delimiters, lines)
    quotes = np.flatnonzero(lines.chars == _QUOTE)
    if not len(quotes):
        return np.ones(len(lines), dtype=bool), delimiter_counts + 1
    quote_counts = _per_line(quotes, lines)
    quote_line = np.repeat(np.arange(len(lines)), quote_counts)
    opens = (np.arange(len(quotes)) - np.searchsorted(quotes, lines.starts)[quote_line]) % 2 == 0
    before, behind = _neighbors(lines, quotes)
    neighbor = np.where(opens, before, behind)
    good = (neighbor == delimiter) | (neighbor == _NEWLINE) | (neighbor == _QUOTE)
    whole = quote_counts % 2 == 0
    whole[quote_line[~good]] = False
    # Marks that never stand at a cell's start, as in 2" pipe, are text like any other.
    text_only = np.ones(len(lines), dtype=bool)
    text_only[quote_line[(before == delimiter) | (before == _NEWLINE) | (before == _SPACE)]] = False
    delimiter_line = np.repeat(np.arange(len(lines)), delimiter_counts)
    marks = np.cumsum(lines.chars == _QUOTE, dtype=np.uint8)  # running over 255 keeps odd and even
    inside = (marks[delimiters] - marks[lines.starts[delimiter_line] - 1] * (delimiter_line > 0)) % 2 == 1
    quoted_away = np.bincount(delimiter_line[inside], minlength=len(lines))
    return whole | text_only, delimiter_counts + 1 - np.where(text_only, 0, quoted_away)


def _neighbors(lines: _Lines, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The characters before and behind each place; the text's ends count as line ends."""
    padded = np.full(len(lines.chars) + 2, _NEWLINE, dtype=np.uint8)
    padded[1:-1] = lines.chars
    return padded[places], padded[places + 2]


def _per_line(places: np.ndarray, lines: _Lines) -> np.ndarray:
    """How many of the sorted places lie in each line."""
    return np.diff(np.searchsorted(places, lines.starts), append=len(places))


def _from_records(rows: dict[int, list[str]], first_line: int) -> Stack:
    lines = np.fromiter(rows, dtype=np.int64, count=len(rows)) + first_line
    columns = [trimmed(pa.array(cells, TEXT)) for cells in zip(*rows.values(), strict=True)]
    return Stack(lines, columns)


def _merged(stacks: list[Stack]) -> Stack:
    """All rows in the order of their lines, as wide as the widest."""
    if len(stacks) == 1:
        return stacks[0]
    lines = np.concatenate([stack.lines for stack in stacks] or [np.empty(0, dtype=np.int64)])
    order = np.argsort(lines)
    width = max((len(stack.columns) for stack in stacks), default=0)
    columns = [
        pc.take(pa.concat_arrays([column_of(stack, number) for stack in stacks]), order)
        for number in range(width)
    ]
    return Stack(lines[order], columns)


def column_of(stack: Stack, number: int) -> pa.Array:
    """A stack's column, empty where the stack is narrower."""
    return stack.columns[number] if number < len(stack.columns) else blanks(len(stack.lines))
