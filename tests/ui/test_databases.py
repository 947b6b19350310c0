"""The sample program is one person's: what one does to it, the other does not see."""

from pathlib import Path

import pytest

from kadash.core.actions import save_settings
from kadash.core.people import LOCAL_MANAGER
from kadash.core.settings import Settings, read_settings
from kadash.ui import cache, databases


def name(database: databases.Database) -> str:
    with database.reading() as session:
        return str(read_settings(session).utility_name)


def test_a_sample_is_one_persons_and_a_reset_is_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    whose = {"now": "dana@utility.example"}
    monkeypatch.setattr(databases, "_whose", lambda: whose["now"])
    mine = databases.sample()
    with mine.reading() as session:
        version = read_settings(session).version
    changed = Settings(utility_name="Changed", version=version)
    save_settings(mine, LOCAL_MANAGER, settings=changed)
    whose["now"] = "avery@utility.example"
    theirs = databases.sample()
    assert (name(mine), name(theirs)) == ("Changed", "Cedar Bend Water & Power")
    databases.reset_sample()
    assert databases.sample().key != theirs.key
    whose["now"] = "dana@utility.example"
    assert databases.sample() is mine
    databases.reset_sample()
    assert name(databases.sample()) == "Cedar Bend Water & Power"


def test_a_reset_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither files nor what pages computed from the old sample."""
    monkeypatch.setattr(databases, "_whose", lambda: "robin@utility.example")
    folder = Path(databases.sample().key.removeprefix("sqlite:///")).parent
    databases.reset_sample()
    before = len(list(folder.iterdir()))
    for _ in range(3):
        old = databases.sample()
        with old.reading() as session:
            read_settings(session)
        cache._kept(repr((old.key, 1, "a view")), lambda: "a view")
        databases.reset_sample()
        assert not any(old.key in key for key in cache._KEPT)
    assert len(list(folder.iterdir())) == before
