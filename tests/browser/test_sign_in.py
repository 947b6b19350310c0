"""Sign-in against an OpenID provider on this machine, in a real browser; what is served without it."""

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page, expect

from kadash.core import clock
from kadash.core.actions import change_person
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Role
from kadash.ui.sign_ins import IDLE, LONGEST
from tests.browser.conftest import ROOT, Server, free_port, running, settle
from tests.browser.provider import Provider, provider
from tests.browser.signed import add_people, carry, cookie, guarded, sign_in
from tests.conftest import _migrate

pytestmark = pytest.mark.browser
DANA = "dana@utility.example"


@pytest.fixture(scope="module")
def identity() -> Iterator[Provider]:
    with provider() as found:
        yield found


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    url = f"sqlite:///{tmp_path_factory.mktemp('guarded') / 'kadash.db'}"
    _migrate(url)
    found = Database(url)
    add_people(found)
    return found


@pytest.fixture(scope="module")
def server(
    identity: Provider, database: Database, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    with guarded(database, identity, tmp_path_factory.mktemp("secrets")) as found:
        yield found


@pytest.fixture(autouse=True)
def as_usual(identity: Provider) -> None:
    identity.email, identity.verified, identity.age_s = DANA, True, 0


def test_round_trip_to_the_page_that_was_wanted(server: Server, screen: Page) -> None:
    sign_in(screen, server, "/settings")
    expect(screen).to_have_url(f"{server.url}/settings")
    expect(screen.get_by_role("heading", name="Settings")).to_be_visible()


def test_nothing_before_sign_in(server: Server, screen: Page) -> None:
    screen.goto(f"{server.url}/settings")
    settle(screen)
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()
    expect(screen.get_by_role("heading", name="Settings")).to_have_count(0)
    expect(screen.get_by_test_id("stSidebarNav")).to_have_count(0)


@pytest.mark.parametrize("email", ["nobody@elsewhere.example", DANA])
def test_an_address_without_access(server: Server, screen: Page, identity: Provider, email: str) -> None:
    """Somebody the program does not know, or whose address the provider has not verified."""
    identity.email, identity.verified = email, False
    sign_in(screen, server)
    expect(screen.get_by_text("Your address has no access here")).to_be_visible()
    screen.get_by_role("button", name="Sign out").click()
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()


def test_a_person_who_is_disabled_while_signed_in(server: Server, screen: Page, identity: Provider) -> None:
    identity.email = "robin@utility.example"
    sign_in(screen, server, "/settings")
    expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
    database = Database(server.database_url)
    change_person(database, LOCAL_MANAGER, id=4, version=1, role=Role.READER, enabled=False, name="Robin")
    screen.reload()
    settle(screen)
    expect(screen.get_by_text("Your address has no access here")).to_be_visible()


def out(screen: Page) -> None:
    """Check that the door is there and no page."""
    expect(screen.get_by_role("button", name="Sign in")).to_be_visible()
    expect(screen.get_by_test_id("stSidebarNav")).to_have_count(0)


def test_a_sign_in_that_is_too_old(server: Server, screen: Page, identity: Provider) -> None:
    """A provider that remembers its people for days lets nobody in for longer than Kadash does."""
    identity.age_s = 13 * 3600
    screen.goto(server.url)
    settle(screen)
    with screen.expect_response(re.compile("oauth2callback")):
        screen.get_by_role("button", name="Sign in").click()
    out(screen)


def test_signing_out_ends_every_window_and_every_copy_of_the_cookie(
    server: Server, screen: Page, browser: Browser
) -> None:
    sign_in(screen, server, "/settings")
    (copied,) = [c["value"] for c in screen.context.cookies() if c["name"] == "_streamlit_user"]
    other = screen.context.new_page()
    other.goto(f"{server.url}/uploads")
    expect(other.get_by_role("heading", name="Bring in files")).to_be_visible()
    screen.get_by_role("button", name="Sign out").click()
    out(screen)
    other.get_by_test_id("stSidebarNavLink").filter(has_text="Settings").click()
    out(other)
    thief = browser.new_context()
    carry(thief, server, copied)
    page = thief.new_page()
    page.goto(f"{server.url}/settings")
    out(page)
    assert answer(server, "GET", "/_stcore/metrics", f"_streamlit_user={copied}")[0] == 403
    thief.close()


def unused_since(database: Database, moment: str) -> None:
    with database.engine.begin() as connection:  # as if nobody had done anything since
        assert connection.execute(sa.text("UPDATE sign_in SET seen_at = :at"), {"at": moment}).rowcount
        connection.commit()


def test_an_idle_sign_in_is_over_in_whatever_process_it_is_asked(
    database: Database, identity: Provider, tmp_path: Path, browser: Browser
) -> None:
    """The last use outlives the server: it is restarted here, as if two hours had gone."""
    context = browser.new_context()
    screen = context.new_page()
    with guarded(database, identity, tmp_path) as first:
        sign_in(screen, first, "/settings")
        expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
    value = context.cookies()[0]["value"]
    for minutes, holds in [(-2, True), (2, False)]:
        unused_since(database, str(clock.now() - IDLE - timedelta(minutes=minutes)))
        with guarded(database, identity, tmp_path, port=int(first.url.rsplit(":")[-1])) as again:
            screen.goto(f"{again.url}/settings")
            if holds:
                expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
            else:
                out(screen)
    assert value
    context.close()


@pytest.mark.parametrize(("minutes", "holds"), [(-5, True), (1, False)])
def test_a_sign_in_holds_twelve_hours(server: Server, screen: Page, minutes: int, holds: bool) -> None:
    age_s = LONGEST.total_seconds() + 60 * minutes
    carry(screen.context, server, cookie(server, DANA, age_s=age_s))
    screen.goto(f"{server.url}/settings")
    if holds:
        expect(screen.get_by_role("heading", name="Settings")).to_be_visible()
    else:
        out(screen)


def test_the_wanted_page_keeps_what_its_address_asked_for(server: Server, screen: Page) -> None:
    sign_in(screen, server, "/settings?part=Representatives")
    expect(screen).to_have_url(f"{server.url}/settings?part=Representatives")
    expect(screen.get_by_role("tab", name="Representatives")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize("wanted", ["//evil.example/x", "/\\evil.example", "/settings@evil.example"])
def test_sign_in_never_leads_to_another_site(server: Server, screen: Page, wanted: str) -> None:
    kept = {"name": "kadash_wanted", "value": wanted, "url": server.url}
    screen.context.add_cookies([kept])  # type: ignore[list-item]
    carry(screen.context, server, cookie(server, DANA))
    screen.goto(server.url)
    expect(screen.get_by_test_id("stSidebarNav")).to_be_visible()
    assert screen.url.startswith(server.url)


@pytest.mark.parametrize(("scheme", "secure"), [("https", True), ("http", False)])
def test_cookies_are_secure_where_people_come_by_https(
    database: Database, identity: Provider, tmp_path: Path, scheme: str, secure: bool
) -> None:
    """A proxy ends https in front of the server, so that only the configured address tells."""
    with guarded(database, identity, tmp_path, scheme) as proxied:
        connection = http.client.HTTPConnection(proxied.url.removeprefix("http://"), timeout=20)
        set_there = []
        mine = cookie(proxied, DANA)
        for path, cookies in [("/settings", ""), ("/_stcore/health", ""), ("/auth/logout", mine),
                              ("/_stcore/upload_file/x/y", mine)]:  # fmt: skip
            headers = {"Accept": "text/html", "Cookie": f"_streamlit_user={cookies}"}
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            response.read()
            set_there += response.headers.get_all("set-cookie") or []
    names = {re.match("[^=]+", line)[0] for line in set_there}  # type: ignore[index]
    assert names >= {"kadash_wanted", "_streamlit_xsrf", "_streamlit_user"}
    assert {"; secure" in line.lower() for line in set_there} == {secure}


def answer(
    server: Server, method: str, path: str, cookie: str = "", host: str | None = None
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
    headers = {"Host": host} if host else {}
    connection.request(method, path, body=b"x" * 1000 if method in ("PUT", "POST") else None,
                       headers=headers | ({"Cookie": cookie} if cookie else {}))  # fmt: skip
    response = connection.getresponse()
    return response.status, response.read()


def test_files_are_served_to_who_is_signed_in(server: Server, screen: Page) -> None:
    sign_in(screen, server, "/settings")
    assert screen.request.get(f"{server.url}/_stcore/metrics").status == 200
    assert screen.request.get(f"{server.url}/media/none.csv").status == 404


@pytest.mark.parametrize("host", ["kadash.example", "evil.example:8501"])
def test_without_sign_in_only_this_machine_is_served(tmp_path: Path, host: str) -> None:
    with running(f"sqlite:///{tmp_path / 'kadash.db'}") as local:
        assert answer(local, "GET", "/")[0] == 200
        assert answer(local, "GET", "/", host=host)[0] == 403


def test_without_sign_in_it_does_not_listen_elsewhere(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.address=0.0.0.0"]
    environment = {**os.environ, "KADASH_DATABASE_URL": f"sqlite:///{tmp_path / 'kadash.db'}"}
    app = subprocess.run(
        [*command, f"--server.port={free_port()}"], cwd=ROOT, env=environment, timeout=60, capture_output=True
    )
    assert app.returncode != 0
    assert b"Kadash did not start: it would serve other machines" in app.stdout + app.stderr
