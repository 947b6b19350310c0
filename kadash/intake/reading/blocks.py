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
from kadash.intake.reading.lines import HIDDEN_BREAK, Lines
from kadash.intake.reading.notes import Notebook
from kadash.intake.reading.records import NeedsMore, Records
from kadash.intake.reading.refusals import Unreadable

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


class BlockReader:
    """Reads blocks of one file, one after the other."""

    def __init__(self, delimiter: str, limits: Limits, notebook: Notebook, *, bulk: bool = True) -> None:
        self._delimiter = delimiter
        self._limits = limits
        self._notebook = notebook
        self._bulk = bulk

    def read(self, block: Block) -> tuple[Stack, bytes]:
        """The block's rows, and the text at its end whose record goes on in the next block."""
        lines, rest = Lines.of(block.text), b""
        self._check_length(lines, block)
        joined: tuple[Lines, bytes] | None = (lines, b"")
        if b'"' in block.text:
            joined = lines.joined(self._delimiter, self._limits.cell, final=block.final)
        if self._bulk and joined:
            lines, rest = joined
            stack = self._all_regular(lines, block)
            if stack:
                return stack, rest
        regular = self._regular(lines)
        records = Records(
            lines,
            delimiter=self._delimiter,
            numbers=block.first_line + lines.numbers,
            limits=self._limits,
            notebook=self._notebook,
        )
        single, end = self._single_records(records, regular, block.final)
        stacks = [_from_records(rows, block.first_line + lines.numbers) for rows in single.values()]
        regular[end:] = False
        if regular.any():
            stacks.append(self._in_bulk(lines, regular, block.first_line))
        if end < len(lines):
            rest = block.text[lines.starts[end] :]
        return _merged(stacks), rest

    def _check_length(self, lines: Lines, block: Block) -> None:
        lengths = lines.ends - lines.starts
        if len(lengths) and lengths.max() > self._limits.line:
            row = block.first_line + int(lengths.argmax())
            raise Unreadable("line_too_long", row=row, limit=self._limits.line >> 20)

    def _all_regular(self, lines: Lines, block: Block) -> Stack | None:
        """The usual case at once: every line a record of one width."""
        if len(lines) < _WORTH_IT:
            return None
        too_long = (lines.ends - lines.starts).max() > self._limits.cell
        if too_long or lines[0].count(self._delimiter.encode()) >= self._limits.columns:
            return None
        try:
            columns = self._arrow(lines.text)
        except pa.ArrowInvalid:
            return None
        if any(len(column) != len(lines) for column in columns):
            return None
        return Stack(block.first_line + lines.numbers, columns)

    def _regular(self, lines: Lines) -> np.ndarray:
        """Which lines (bool) are records of the most frequent width by themselves."""
        none = np.zeros(len(lines), dtype=bool)
        if not self._bulk or not len(lines):
            return none
        whole, widths = lines.whole_records(self._delimiter)
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

    def _in_bulk(self, lines: Lines, regular: np.ndarray, first_line: int) -> Stack:
        edges = np.flatnonzero(np.diff(np.concatenate([[False], regular, [False]])))
        view = memoryview(lines.text)
        text = b"".join(
            view[lines.starts[first] : lines.ends[last - 1] + 1] for first, last in edges.reshape(-1, 2)
        )
        return Stack(first_line + lines.numbers[regular], self._arrow(text))

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
        columns = [column.combine_chunks() for column in table.columns]
        if HIDDEN_BREAK in text:
            columns = [pc.replace_substring(column, HIDDEN_BREAK.decode(), "\n") for column in columns]
        return [trimmed(column) for column in columns]


def _from_records(rows: dict[int, list[str]], numbers: np.ndarray) -> Stack:
    lines = numbers[np.fromiter(rows, dtype=np.int64, count=len(rows))]
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
