"""A packed database comes out as it went in, for nobody else to read; a damaged one is refused."""

from pathlib import Path

import pytest

from kadash.core import packed
from kadash.core.database import Database
from kadash.core.faults import Unreachable
from tests.states import everything


def test_what_went_in_comes_out(sample_template: Path, tmp_path: Path) -> None:
    sample = Database(f"sqlite:///{sample_template}")
    packed.pack(sample, tmp_path / "packed")
    packed.unpack(tmp_path / "out.db", tmp_path / "packed")
    assert everything(Database(f"sqlite:///{tmp_path / 'out.db'}")) == everything(sample)
    assert (tmp_path / "out.db").stat().st_mode & 0o077 == 0


def test_nothing_is_written_over_and_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("mine")
    (tmp_path / "damaged").write_bytes(packed.FILE.read_bytes()[:1000])
    with pytest.raises(Unreachable):
        packed.unpack(tmp_path / "there.db")
    assert (tmp_path / "there.db").read_text() == "mine"
    for file in ("damaged", "missing"):
        with pytest.raises(Unreachable, match=rf"\({file}\) is missing or damaged"):
            packed.unpack(tmp_path / f"{file}.db", tmp_path / file)
