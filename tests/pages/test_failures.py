"""Every page when the database is away, gone or something else: a sentence, and a way to try again."""

import time
from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kadash.core.database import Database
from kadash.core.sqlite import sqlite3
from tests.bench.generate import write
from tests.failing import Server, full, own_server
from tests.pages.conftest import SHELL, Open
from tests.pages.test_settings import field
from tests.states import everything

__all__ = ["own_server"]
STEMS = sorted(path.stem for path in (Path(__file__).parents[2] / "pages").glob("*.py"))


def errors(app: AppTest) -> list[str]:
    assert not app.exception, app.exception
    return [str(one.value) for one in app.error]


def again(app: AppTest) -> list[str]:
    app.button(key="try-again").click().run()
    return errors(app)


@pytest.mark.parametrize("stem", STEMS)
def test_a_page_whose_database_is_taken_away(opened: Open, sqlite_database: Database, stem: str) -> None:
    app = opened(stem)
    before = errors(app)  # a page that needs an address says so
    file = Path(sqlite_database.url.database or "")
    file.rename(file.with_name("elsewhere"))
    said = errors(app.run())
    assert [one for one in said if "file is not there" in one and "Nothing was changed" in one]
    assert [one for one in again(app) if "file is not there" in one]
    file.with_name("elsewhere").rename(file)
    assert again(app) == before


def test_a_fresh_start_without_a_server_that_comes_later(
    own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KADASH_DATABASE_URL", own_server.url)
    own_server.stop()
    app = AppTest.from_file(str(SHELL), default_timeout=120).run()
    app.switch_page("../pages/settings.py").run()
    assert [one for one in errors(app) if "does not answer" in one]
    own_server.start()
    assert again(app) == []
    field(app, "Name").set_value("Loveland Water & Power")
    own_server.stop()
    app.button(key="utility-save").click().run()
    assert [one for one in errors(app) if "does not answer. Nothing was changed" in one]
    own_server.start()
    app.run()
    assert errors(app) == []


def test_what_was_typed_is_saved_once_there_is_room(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings")
    before = everything(sqlite_database)
    field(app, "Name").set_value("x" * 20_000)
    with full(sqlite_database):
        app.button(key="utility-save").click().run()
        assert [one for one in errors(app) if one.startswith("The disk is full. Nothing was changed.")]
    assert everything(sqlite_database) == before
    app.button(key="utility-save").click().run()
    assert errors(app) == []
    assert len(everything(sqlite_database)["setting"]) == 1


def test_a_save_while_another_program_holds_the_database(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kadash.core.connections.BUSY_TIMEOUT_S", 0.2)
    sqlite_database.engine.dispose()
    app = opened("settings")
    field(app, "Name").set_value("Mine")
    with closing(sqlite3.connect(sqlite_database.url.database or "")) as other:
        other.execute("BEGIN IMMEDIATE")
        app.button(key="utility-save").click().run()
        assert [one for one in errors(app) if one.startswith("Another write took too long.")]
    app.button(key="utility-save").click().run()
    assert errors(app) == []


def loaded(app: AppTest) -> list[str]:
    """Press the button that loads, and wait for what comes of it."""
    next(button for button in app.button if button.label.startswith("Load")).click().run()
    for _ in range(100):
        if app.success or app.error:
            return errors(app)
        time.sleep(0.2)
        app.run()
    raise AssertionError("the load did not end")


def test_an_upload_in_the_background_onto_a_full_disk(
    opened: Open, sqlite_database: Database, tmp_path: Path
) -> None:
    file = write(tmp_path / "files", accounts=40, months=24)[1]
    app = opened("uploads")
    app.file_uploader(key="files").upload(file.name, file.read_bytes(), "text/csv").run()
    before = everything(sqlite_database)
    with full(sqlite_database):
        said = loaded(app)
        assert [one for one in said if one.startswith("The disk is full. Nothing was changed.")]
    assert everything(sqlite_database) == before
    assert loaded(app) == []
    assert len(everything(sqlite_database)["bill"]) == 40 * 24


def test_a_backup_on_a_server_without_room(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    app = opened("settings")
    monkeypatch.setattr("tempfile.tempdir", "/proc")
    app.button(key="back-up").click().run()
    assert [one for one in errors(app) if "cannot write its temporary files" in one]
