"""Whatever the bytes, reading ends in a sound grid or in a sentence."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.read import Limits, Raw, Unreadable, read
from kadash.intake.reading.refusals import SENTENCES
from tests.intake.reading import workbook_files

MUSEUM = sorted((Path(__file__).parents[2] / "files" / "reading").iterdir())
SMALL = Limits(rows=10_000, columns=200, cells=100_000, cell=5_000, line=20_000, seconds=5)


def outcome(content: bytes) -> Raw | Unreadable:
    try:
        return read(content, limits=SMALL)
    except Unreadable as refused:
        return refused


def check(content: bytes) -> None:
    raw = outcome(content)
    if isinstance(raw, Unreadable):
        assert raw.code in SENTENCES
        assert "{" not in str(raw)
    else:
        check_sound(raw)


def check_sound(raw: Raw) -> None:
    assert raw.sheets
    for sheet in raw.sheets:
        rows, columns = sheet.frame.shape
        assert len(sheet.lines) == rows
        assert sheet.lines.dtype == np.int64
        assert (np.diff(sheet.lines) > 0).all()
        assert list(sheet.frame.columns) == list(range(columns))
        assert isinstance(sheet.frame.index, pd.RangeIndex)
        for cell in sheet.frame.to_numpy().ravel():
            assert isinstance(cell, str)
            assert cell == cell.strip(" \t\n\u00a0\u200b\ufeff")
            assert not {"\x00", "\ufffd", "\r", "\x1f"} & set(cell)
            cell.encode()
        assert sheet.numeric is None or sheet.numeric.shape == sheet.frame.shape


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=400))
def test_any_bytes(content: bytes):
    check(content)


PIECES = [b'"', b"\n", b"\r", b",", b"\x00", b"\xff\xfe", b"<", b">", b"0"]


def spliced(draw: st.DrawFn, content: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        gone = draw(st.integers(0, 20))
        new = draw(st.binary(max_size=6) | st.sampled_from(PIECES))
        content = content[:at] + new + content[at + gone :]
    return content


@st.composite
def damaged_text(draw: st.DrawFn) -> bytes:
    return spliced(draw, draw(st.sampled_from(MUSEUM)).read_bytes())


@settings(deadline=None, max_examples=400)
@given(damaged_text())
def test_damaged_museum_files(content: bytes):
    check(content)


@pytest.mark.parametrize(
    "mark", ['"', '""', '",', ',"', '"\n', 'a"\n', ",", "\n", "\r", ' "', "';", "\\", "\t"]
)
def test_a_megabyte_of_one_thing_ends_soon(mark: str):
    check((mark * (1_000_000 // len(mark))).encode())


@st.composite
def damaged_workbook(draw: st.DrawFn) -> bytes:
    """A workbook with one of its parts, or its packed bytes, cut and spliced."""
    plain = workbook_files.workbook(
        ["Account", "Revenue", "Paid"], ["00451", 12.5, True], ["Müller", "#N/A", 7]
    )
    if draw(st.booleans()):
        return spliced(draw, plain)
    parts = workbook_files.parts(plain)
    name = draw(st.sampled_from(sorted(parts)))
    return workbook_files.zipped(parts | {name: spliced(draw, parts[name])})


@settings(deadline=None, max_examples=20)
@given(damaged_workbook())
def test_damaged_workbooks(content: bytes):
    check(content)


@pytest.mark.nightly
@settings(deadline=None, max_examples=1500)
@given(damaged_workbook())
def test_many_damaged_workbooks(content: bytes):
    check(content)
