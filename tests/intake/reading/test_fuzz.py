"""Whatever the bytes, reading ends in a sound grid or in a sentence."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.read import Limits, Raw, Unreadable, read
from kadash.intake.reading.refusals import SENTENCES

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


@settings(deadline=None, max_examples=400)
@given(st.data())
def test_museum_files_cut_and_spliced(data: st.DataObject):
    content = data.draw(st.sampled_from(MUSEUM)).read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        gone = data.draw(st.integers(0, 20))
        new = data.draw(
            st.binary(max_size=6) | st.sampled_from([b'"', b"\n", b"\r", b",", b"\x00", b"\xff\xfe"])
        )
        content = content[:at] + new + content[at + gone :]
    check(content)


@pytest.mark.parametrize(
    "mark", ['"', '""', '",', ',"', '"\n', 'a"\n', ",", "\n", "\r", ' "', "';", "\\", "\t"]
)
def test_a_megabyte_of_one_thing_ends_soon(mark: str):
    check((mark * (1_000_000 // len(mark))).encode())
