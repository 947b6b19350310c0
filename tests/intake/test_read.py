"""The reading step: bytes in, cells as text out."""

import pytest

from kadash.intake.read import Unreadable, read


def cells(content: bytes) -> list[list[str]]:
    return read(content).sheets[0].frame.to_numpy().tolist()


def test_cells_are_text_and_trimmed():
    assert cells(b"a,b\n 007 ,\n") == [["a", "b"], ["007", ""]]


def test_a_record_is_known_by_the_line_where_it_starts():
    sheet = read(b'a,b\n"x\ny",1\nz,2\n').sheets[0]
    assert sheet.lines.tolist() == [1, 2, 4]


def test_an_empty_file_is_refused():
    with pytest.raises(Unreadable) as refused:
        read(b"  \n")
    assert refused.value.code == "empty"
