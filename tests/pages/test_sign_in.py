"""With sign-in set up, nobody sees a page before they are known; without it, the app says so."""

import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.people import Person, Role
from tests.pages.conftest import SHELL, Open, said

PAGES = sorted(path.stem for path in (Path(__file__).parents[2] / "pages").glob("*.py"))
PROVIDER = {
    "redirect_uri": "http://localhost:8501/oauth2callback",
    "cookie_secret": "a secret of the test",
    "client_id": "kadash",
    "client_secret": "none",
    "server_metadata_url": "http://localhost:9/.well-known/openid-configuration",
}


@pytest.fixture
def guarded(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setenv("KADASH_DATABASE_URL", sqlite_database.key)
    app = AppTest.from_file(str(SHELL), default_timeout=120)
    app.secrets["auth"] = PROVIDER
    return app


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_sees_the_door_and_nothing_else(guarded: AppTest, page: str) -> None:
    guarded.run()
    guarded.switch_page(f"../pages/{page}.py").run()
    assert not guarded.exception
    assert [button.label for button in guarded.button] == ["Sign in"]
    assert [title.value for title in guarded.title] == ["Kadash"]
    assert not guarded.sidebar.caption


def test_who_is_enabled_comes_in_with_their_role_and_who_is_not_stays_out(
    guarded: AppTest, sqlite_database: Database, manager: Person
) -> None:
    add_person(sqlite_database, manager, name="Robin Shaw", email="robin@example.org", role=Role.READER)
    guarded.user = {"is_logged_in": True, "email": "Robin@example.org", "iat": int(time.time())}
    guarded.run()
    guarded.switch_page("../pages/settings.py").run()
    assert not guarded.exception
    assert "Robin Shaw, reader" in [caption.value for caption in guarded.sidebar.caption]
    assert "a manager changes them" in said(guarded)
    assert "People and roles are shown to managers only" in said(guarded)
    guarded.user = {"is_logged_in": True, "email": "nobody@example.org", "iat": int(time.time())}
    guarded.run()
    assert [title.value for title in guarded.title] == ["Kadash"]
    assert "Your address has no access here" in said(guarded)
    assert [button.label for button in guarded.button] == ["Sign out"]


def test_without_sign_in_the_app_says_whom_it_serves(opened: Open) -> None:
    captions = [caption.value for caption in opened("settings").sidebar.caption]
    assert "No sign-in is set up: this app serves this computer only." in captions
