"""The wild files are what their makers write, so that whoever changes one changes the maker."""

from tests.wild_files.__main__ import FOLDER, MAKERS


def test_the_files_are_what_their_makers_write() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(MAKERS)
    assert [name for name, maker in MAKERS.items() if (FOLDER / name).read_bytes() != maker()] == []
