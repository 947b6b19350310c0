"""Sign-in against an OpenID provider on this machine, in a real browser; what is served without it."""

import http.client
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kadash.core.actions import add_person, change_person
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Role
from tests.browser.conftest import Server, free_port, running, settle
from tests.browser.provider import CLIENT, PASSWORD, Provider, provider

expect.set_options(timeout=30_000)
PEOPLE = {
    "dana@utility.example": Role.MANAGER,
    "avery@utility.example": Role.REPRESENTATIVE,
    "morgan@utility.example": Role.LEADERSHIP,
    "robin@utility.example": Role.READER,
}
SECRETS = """[auth]
redirect_uri = "{url}/oauth2callback"
cookie_secret = "a secret of these tests, long enough to be one"
client_id = "{client}"
client_secret = "{password}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
"""


@pytest.fixture(scope="module")
def identity() -> Iterator[Provider]:
    with provider() as found:
        yield found


@pytest.fixture(scope="module")
def guarded(identity: Provider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("guarded")
    database = Database(f"sqlite:///{folder / 'kadash.db'}")
    database.migrate()
    for email, role in PEOPLE.items():
        add_person(database, LOCAL_MANAGER, name=email.split("@")[0].title(), email=email, role=role)
    port = free_port()
    secrets = folder / "secrets.toml"
    url = f"http://127.0.0.1:{port}"
    secrets.write_text(SECRETS.format(url=url, client=CLIENT, password=PASSWORD, issuer=identity.issuer))
    with running(str(database.url), f"--secrets.files={secrets}", port=port) as server:
        yield server


@pytest.fixture(autouse=True)
def as_usual(identity: Provider) -> None:
    identity.email, identity.verified, identity.age_s = "dana@utility.example", True, 0


def sign_in(screen: Page, server: Server, path: str = "/") -> None:
    screen.goto(server.url + path)
    settle(screen)
    screen.get_by_role("button", name="Sign in").click()
    screen.wait_for_load_state("networkidle")
    settle(screen)


def test_round_trip_to_the_page_that_was_wanted(guarded: Server, screen: Page) -> None:
    sign_in(screen, guarded, "/settings")
    expect(screen).to_have_url(f"{guarded.url}/settings")
    expect(screen.get_by_role("heading", name="Settings")).to_be_visible()


def test_nothing_before_sign_in(guarded: Server, screen: Page) -> None:
    screen.goto(f"{guarded.url}/settings")
    settle(screen)
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()
    expect(screen.get_by_role("heading", name="Settings")).to_have_count(0)
    expect(screen.get_by_test_id("stSidebarNav")).to_have_count(0)


@pytest.mark.parametrize("email", ["nobody@elsewhere.example", "dana@utility.example"])
def test_an_address_without_access(guarded: Server, screen: Page, identity: Provider, email: str) -> None:
    """Somebody the program does not know, or whose address the provider has not verified."""
    identity.email, identity.verified = email, False
    sign_in(screen, guarded)
    expect(screen.get_by_text("Your address has no access here")).to_be_visible()
    screen.get_by_role("button", name="Sign out").click()
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()


def test_a_person_who_is_disabled_while_signed_in(guarded: Server, screen: Page, identity: Provider) -> None:
    identity.email = "robin@utility.example"
    sign_in(screen, guarded, "/settings")
    expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
    database = Database(guarded.database_url)
    change_person(database, LOCAL_MANAGER, id=4, version=1, role=Role.READER, enabled=False, name="Robin")
    screen.reload()
    settle(screen)
    expect(screen.get_by_text("Your address has no access here")).to_be_visible()


def test_a_sign_in_that_is_too_old(guarded: Server, screen: Page, identity: Provider) -> None:
    identity.age_s = 13 * 3600
    sign_in(screen, guarded)
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()


# What each role may do, seen by the one thing on the page that only they get.
SEEN = [
    ("dana@utility.example", "Add a person", True),
    ("avery@utility.example", "Add a person", False),
    ("morgan@utility.example", "Add a person", False),
    ("avery@utility.example", "shown to managers only", True),
    ("morgan@utility.example", "shown to managers only", True),
]


@pytest.mark.parametrize(("email", "text", "there"), SEEN)
def test_people_are_the_managers_matter(
    guarded: Server, screen: Page, identity: Provider, email: str, text: str, there: bool
) -> None:
    identity.email = email
    sign_in(screen, guarded, "/settings")
    expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
    screen.get_by_role("tab", name="People").click()
    settle(screen)
    expect(screen.get_by_text(text)).to_have_count(1 if there else 0)


DATA = [
    ("GET", "/media/1a2b3c.csv"),
    ("GET", "/at_risk/media/1a2b3c.csv"),
    ("GET", "/_stcore/metrics"),
    ("GET", "/at_risk/_stcore/metrics"),
    ("GET", "/_stcore/script-health-check"),
    ("PUT", "/_stcore/upload_file/session/file"),
    ("POST", "/_stcore/upload_file/session/file"),
    ("DELETE", "/_stcore/upload_file/session/file"),
    ("POST", "/_stcore/agent/interact"),
    ("GET", "/_stcore/agent/openapi.json"),
    ("GET", "/_stcore/bidi-components/x"),
    ("GET", "/component/x"),
    ("GET", "/app/static/x"),
    ("GET", "//media/x"),
    ("GET", "/_stcore/../media/x"),
    ("GET", "/%6dedia/x"),
]


def answer(
    server: Server, method: str, path: str, cookie: str = "", host: str | None = None
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
    headers = {"Host": host} if host else {}
    connection.request(method, path, body=b"x" * 1000 if method in ("PUT", "POST") else None,
                       headers=headers | ({"Cookie": cookie} if cookie else {}))  # fmt: skip
    response = connection.getresponse()
    return response.status, response.read()


@pytest.mark.parametrize(
    "cookie", ["", "_streamlit_user=forged", '_streamlit_user="chunks-1"; _streamlit_user_1=x']
)
@pytest.mark.parametrize(("method", "path"), DATA)
def test_no_data_without_a_cookie(guarded: Server, method: str, path: str, cookie: str) -> None:
    status, body = answer(guarded, method, path, cookie)
    assert status in (400, 403, 404)
    assert len(body) < 100


def test_files_are_served_to_who_is_signed_in(guarded: Server, screen: Page) -> None:
    sign_in(screen, guarded, "/settings")
    assert screen.request.get(f"{guarded.url}/_stcore/metrics").status == 200
    assert screen.request.get(f"{guarded.url}/media/none.csv").status == 404


@pytest.mark.parametrize("host", ["kadash.example", "evil.example:8501"])
def test_without_sign_in_only_this_machine_is_served(tmp_path: Path, host: str) -> None:
    with running(f"sqlite:///{tmp_path / 'kadash.db'}") as server:
        assert answer(server, "GET", "/")[0] == 200
        assert answer(server, "GET", "/", host=host)[0] == 403


def test_without_sign_in_it_does_not_listen_elsewhere(tmp_path: Path) -> None:
    refused = pytest.raises(AssertionError, match="stopped while starting")
    with refused, running(f"sqlite:///{tmp_path / 'kadash.db'}", "--server.address=0.0.0.0"):
        time.sleep(1)
