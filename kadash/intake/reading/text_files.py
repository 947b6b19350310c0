"""Text files to one grid, block by block of whole lines."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from kadash.core.memory import release_memory
from kadash.intake.reading import delimiters
from kadash.intake.reading.blocks import Block, BlockReader, Stack, column_of
from kadash.intake.reading.columns import by_words, frame, has_text, joined
from kadash.intake.reading.encodings import Encoded, clean, recognize_encoding
from kadash.intake.reading.fixed_width import delimited, gaps_of
from kadash.intake.reading.limits import Limits, check_size
from kadash.intake.reading.magic import refuse_binary, refuse_markup
from kadash.intake.reading.nem12 import is_nem12, readings_of
from kadash.intake.reading.notes import Notebook
from kadash.intake.reading.raw import Raw, Sheet
from kadash.intake.reading.refusals import Unreadable

BLOCK = 4 * 1024 * 1024


def read_text(content: bytes, limits: Limits, *, block_size: int = BLOCK, bulk: bool = True) -> Raw:
    """Read a delimited text file; ``bulk=False`` takes every record by the exact way (the same, slower)."""
    notebook = Notebook()
    encoded = recognize_encoding(content, notebook)
    refuse_binary(encoded.content[encoded.start : encoded.start + 65536])
    sample = _sample(encoded)
    refuse_markup(sample)
    named = delimiters.sep_line(sample)
    delimiter = named[0] if named else delimiters.detect(sample.decode("utf-8", "ignore"))
    gaps = (
        gaps_of(sample.decode("utf-8", "ignore"))
        if delimiter in (delimiters.NONE, ",") and not named
        else None
    )
    delimiter = delimiters.NONE if gaps else delimiter
    reader = BlockReader(delimiter, limits, notebook, bulk=bulk)
    blocks = _blocks(encoded, limits, notebook, block_size)
    blocks = delimited(blocks, gaps) if gaps else blocks
    stacks = _stacks(reader, _without_sep_line(blocks) if named else blocks, limits)
    shown = None if delimiter == delimiters.NONE else delimiter
    sheet = _sheet(stacks)
    if is_nem12(sheet):
        sheet = readings_of(sheet)
        check_size("The file", len(sheet.lines), len(sheet.frame.columns), limits)
    return Raw(encoded.name, shown, (sheet,), notebook.notes())


def _sample(encoded: Encoded) -> bytes:
    """The file's beginning as clean UTF-8; its last line may be cut."""
    content = encoded.content[encoded.start : encoded.start + delimiters.SAMPLE * 2]
    return clean(content, encoded, 1, Notebook())


def _without_sep_line(blocks: Iterator[Block]) -> Iterator[Block]:
    head = next(blocks)
    _, end = delimiters.sep_line(head.text) or ("", 0)
    yield Block(head.text[end:], head.first_line + 1, head.final)
    yield from blocks


def _blocks(encoded: Encoded, limits: Limits, notebook: Notebook, size: int) -> Iterator[Block]:
    content, start, line = encoded.content, encoded.start, 1
    while True:
        end = _block_end(content, start, size)
        if end is None:
            end = _block_end(content, start, max(size, limits.line + 2))
        if end is None:
            raise Unreadable("line_too_long", row=line, limit=limits.line >> 20)
        text = clean(content[start:end], encoded, line, notebook)
        yield Block(text, line, final=end == len(content))
        if end == len(content):
            return
        start, line = end, line + text.count(b"\n")


def _block_end(content: bytes, start: int, size: int) -> int | None:
    """Where the last line ends that lies within ``size`` bytes; None where the first one is longer."""
    if start + size >= len(content):
        return len(content)
    end = content.rfind(b"\n", start, start + size) + 1
    if end:
        return end
    end = content.rfind(b"\r", start, start + size) + 1
    if end and content.startswith(b"\n", end):
        end += 1
    return end or None


def _stacks(reader: BlockReader, blocks: Iterator[Block], limits: Limits) -> list[Stack]:
    stacks: list[Stack] = []
    rest = b""
    rows = width = 0
    for block in blocks:
        before = rest.count(b"\n")
        stack, rest = reader.read(Block(rest + block.text, block.first_line - before, block.final))
        above = stacks[0].columns if stacks else None
        stacks.append(replace(stack, columns=by_words(stack.columns, above)))
        release_memory()
        rows, width = rows + len(stack.lines), max(width, len(stack.columns))
        check_size("The file", rows, width, limits)
    return stacks


def _sheet(stacks: list[Stack]) -> Sheet:
    """One grid of all stacks; columns at the right without any text are left out."""
    lines = np.concatenate([stack.lines for stack in stacks])
    columns = [
        joined([column_of(stack, number) for stack in stacks])
        for number in range(max(len(stack.columns) for stack in stacks))
    ]
    stacks.clear()
    while columns and not has_text(columns[-1]):
        columns.pop()
    if not columns:
        raise Unreadable("empty")
    return Sheet(None, frame(columns, len(lines)), lines)
