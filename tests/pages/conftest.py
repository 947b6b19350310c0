"""Every page runs in Streamlit's own test harness, on a database of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kadash.core.database import Database
from tests.conftest import copied

PAGES = Path(__file__).parents[2] / "pages"
SHELL = Path(__file__).parents[2] / "kadash" / "shell.py"

Open = Callable[..., AppTest]


@pytest.fixture
def sample_database(sample_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    """The sample program as the only database; where ``opened`` is asked for, too, name it first."""
    database = copied(sample_template, tmp_path / "sample.db")
    monkeypatch.setenv("KADASH_DATABASE_URL", database.key)
    return database


@pytest.fixture
def opened(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a page by its stem, with parameters in the address; nothing may be raised on the way."""
    monkeypatch.setenv("KADASH_DATABASE_URL", sqlite_database.key)

    def open_page(stem: str, **parameters: str) -> AppTest:
        app = AppTest.from_file(str(SHELL), default_timeout=120)
        for name, value in parameters.items():
            app.query_params[name] = value
        app.switch_page(f"../pages/{stem}.py").run()  # at once: a page's address is its file's name
        assert not app.exception, app.exception
        return app

    return open_page


def said(app: AppTest) -> str:
    """Return all text on the screen, in one string."""
    parts = [*app.title, *app.subheader, *app.markdown, *app.caption, *app.error, *app.info, *app.warning]
    links = [link.proto.label for link in app.get("page_link")]
    return "\n".join([*(str(part.value) for part in parts), *links])
