"""Workbooks to grids: checked, parsed by a child process, its answer taken as Arrow columns."""

import dataclasses
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pandas as pd
import pyarrow as pa

from kadash.intake.reading.archives import check_directory
from kadash.intake.reading.child import run_child
from kadash.intake.reading.columns import TEXT, frame, has_text, trimmed
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.magic import Content
from kadash.intake.reading.raw import Note, Raw, Sheet
from kadash.intake.reading.refusals import Unreadable

SPARE_BYTES = 1_000_000  # with less than that, a child that could not answer had no room to
_BOOT = (
    "import json, sys; sys.path.insert(0, sys.argv[1]); "
    "from kadash.intake.reading.workbook_child import main; from kadash.intake.reading.limits import Limits; "
    "sys.exit(main(sys.argv[2], Limits(**json.loads(sys.argv[3])), crashed=sys.argv[4:] == ['crashed']))"
)
_UNFINISHED = (
    "The sheet “{sheet}” holds formulas whose results are not stored (first in row {row}); these cells are "
    "read as empty. Open the workbook in a spreadsheet program, save it and upload it again."
)


def read_workbook(content: bytes, kind: Content, limits: Limits) -> Raw:
    """Read all sheets of a workbook; values as stored, hidden rows and sheets included."""
    if kind is Content.ZIPPED_WORKBOOK:
        ending = check_directory(content, limits)
    else:
        _check_old(content)
        ending = ".xls"
    try:
        with tempfile.TemporaryDirectory(prefix="kadash-") as folder:
            book = Path(folder, f"book{ending}")
            book.write_bytes(content)
            answer = Path(folder, "answer")
            _parse(book, answer, limits)
            with answer.open("rb") as stream:
                sheets, notes = _sheets(stream, limits)
    except OSError as fault:
        raise Unreadable("no_room") from fault
    if not any(len(sheet.frame.columns) for sheet in sheets):
        raise Unreadable("empty")
    return Raw(None, None, tuple(sheets), tuple(notes))


def _check_old(content: bytes) -> None:
    """Compound files: workbooks of before 2007, but also Word's, and anything with a password."""

    def has_stream(name: str) -> bool:
        return name.encode("utf-16-le") in content

    if has_stream("EncryptedPackage"):
        raise Unreadable("encrypted")
    if has_stream("Workbook") or has_stream("Book"):
        return
    what = "a text document" if has_stream("WordDocument") else "a document of another program"
    raise Unreadable("not_a_workbook", what=what)


def _parse(book: Path, answer: Path, limits: Limits) -> None:
    """Have the child write ``answer``; when it dies, a second one says what it may have died of."""
    if _child(book, answer, limits) and _child(book, answer, limits, "crashed"):
        if shutil.disk_usage(book.parent).free < SPARE_BYTES:
            raise Unreadable("no_room")
        raise Unreadable("parser_failed")


def _child(book: Path, answer: Path, limits: Limits, *arguments: str) -> int:
    settings = json.dumps(dataclasses.asdict(limits))
    return run_child(_BOOT, [str(book), settings, *arguments], answer, limits, too_slow="too_slow")


def _sheets(stream: BinaryIO, limits: Limits) -> tuple[list[Sheet], list[Note]]:
    """The child's answer, message by message."""
    sheets: list[Sheet] = []
    notes: list[Note] = []
    message = _next(stream)
    while "sheet" in message:
        head, chunks = message, []
        while "rows" in (message := _next(stream)):
            chunks.append(_chunk(stream, message, limits))
        merged = tuple((int(a), int(b), int(c), int(d)) for a, b, c, d in head.get("merged", ()))
        sheets.append(dataclasses.replace(_sheet(head["sheet"], chunks), merged=merged))
        if head["unfinished"]:
            text = _UNFINISHED.format(sheet=head["sheet"], row=head["unfinished"])
            notes.append(Note(head["unfinished"], "formula_without_result", text))
    if "refused" in message:
        raise Unreadable(message["refused"], **message["facts"])
    return sheets, notes


def _next(stream: BinaryIO) -> dict[str, Any]:
    message: dict[str, Any] = json.loads(stream.readline() or b'{"refused": "parser_failed", "facts": {}}')
    return message


def _chunk(stream: BinaryIO, message: dict[str, Any], limits: Limits) -> tuple[list[pa.Array], np.ndarray]:
    """Some rows: the columns' texts, and a mask of numbers (columns × rows)."""
    rows, sizes = message["rows"], message["sizes"]
    columns = [_column(stream.read(size), rows, limits) for size in sizes]
    mask = np.frombuffer(stream.read(rows * len(sizes)), dtype=bool).reshape(len(sizes), rows)
    return columns, mask


def _column(data: bytes, rows: int, limits: Limits) -> pa.Array:
    """Texts that are each ended by NUL as an Arrow array, without making a Python object of any."""
    ends = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == 0)
    offsets = np.zeros(rows + 1, dtype=np.int32)
    offsets[1:] = ends - np.arange(rows)
    lengths = np.diff(offsets)
    if lengths.max() > limits.cell:
        raise Unreadable("cell_too_large", row=int(lengths.argmax()) + 1, limit=limits.cell >> 20)
    text = data.translate(None, b"\0")
    return trimmed(pa.Array.from_buffers(TEXT, rows, [None, pa.py_buffer(offsets), pa.py_buffer(text)]))


def _sheet(name: str, chunks: list[tuple[list[pa.Array], np.ndarray]]) -> Sheet:
    """One sheet; columns at the right without any text are left out."""
    if not chunks:
        nothing = pd.DataFrame(index=pd.RangeIndex(0), columns=pd.RangeIndex(0))
        return Sheet(name, nothing, np.empty(0, dtype=np.int64), nothing)
    mask = np.concatenate([mask for _, mask in chunks], axis=1).T
    columns = [pa.chunked_array(parts) for parts in zip(*(parts for parts, _ in chunks), strict=True)]
    while columns and not has_text(columns[-1]):
        columns.pop()
    rows, width = len(mask), len(columns)
    lines = np.arange(1, rows + 1, dtype=np.int64)
    return Sheet(name, frame(columns, rows), lines, pd.DataFrame(mask[:, :width]))
