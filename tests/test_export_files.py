"""The export files are what their makers write: every value in them is invented there."""

from tests.export_files.__main__ import FOLDER, MAKERS


def test_the_files_are_what_their_makers_write() -> None:
    assert [path for path, maker in MAKERS.items() if (FOLDER / path).read_bytes() != maker()] == []
