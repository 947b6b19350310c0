"""Settings by environment variable or by file."""

from pathlib import Path

import pytest

from kadash.core.database import Database, database_url
from kadash.core.environment import given, whole
from kadash.core.errors import Unusable


def test_a_file_says_what_a_variable_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "url"
    secret.write_text("postgresql://kadash:secret@database/kadash\n")
    monkeypatch.delenv("KADASH_DATABASE_URL", raising=False)
    monkeypatch.setenv("KADASH_DATABASE_URL_FILE", str(secret))
    assert database_url() == "postgresql://kadash:secret@database/kadash"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xff"])
def test_a_file_that_cannot_be_read_is_said(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "url"
    if content is not None:
        secret.write_bytes(content)
    monkeypatch.setenv("SOME_SETTING_FILE", str(secret))
    with pytest.raises(Unusable, match="SOME_SETTING_FILE names cannot be read"):
        given("SOME_SETTING")


def test_two_sources_are_not_guessed_between(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOME_SETTING", "here")
    monkeypatch.setenv("SOME_SETTING_FILE", str(tmp_path / "there"))
    with pytest.raises(Unusable, match="Set one of them"):
        given("SOME_SETTING")


@pytest.mark.parametrize("text", ["", "many", "0", "501", "5.0"])
def test_numbers_have_bounds(text: str) -> None:
    with pytest.raises(Unusable, match="from 1 to 500"):
        whole("KADASH_POOL_SIZE", text, least=1, most=500)
    assert whole("KADASH_POOL_SIZE", "500", least=1, most=500) == 500


def test_pool_and_prepared_statements_come_from_the_url_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KADASH_POOL_SIZE", "3")
    pool = Database("postgresql://somebody@nowhere.example/one").engine.pool
    assert pool.size() == 3  # type: ignore[attr-defined]
    given_url = "postgresql://somebody@nowhere.example/two?pool_size=2&max_overflow=1&prepare_threshold=5"
    engine = Database(given_url).engine
    assert engine.pool.size() == 2  # type: ignore[attr-defined]
    assert not set(engine.url.query)  # the driver knows none of them
    with pytest.raises(Unusable, match="KADASH_PREPARE_THRESHOLD"):
        Database("postgresql://somebody@nowhere.example/three?prepare_threshold=often")
