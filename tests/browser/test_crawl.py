"""Every path of a server that holds data and live sessions, asked by whoever has no valid sign-in.

What may come back is what Streamlit ships to everybody (its page, its scripts) and refusals; nothing of ours.
"""

import hashlib
import http.client
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
import streamlit
from playwright.sync_api import Browser, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME
from websockets.sync.client import connect

from kadash.core import clock
from kadash.core.actions import keep_sign_in
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui.sign_ins import SignedIn
from tests.browser.conftest import ROOT, Server, settle
from tests.browser.provider import provider
from tests.browser.signed import add_people, carry, cookie, guarded
from tests.cli import load
from tests.conftest import _migrate

pytestmark = pytest.mark.browser
DANA = "dana@utility.example"
SECRET = b"Quillfeather"  # stands in a customer's name: wherever it shows, data went out
BILLS = """Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)
0007,{name},Electric,2026-02-03,2026-03-04,70,$49.00
"""
METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE"]
PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py"))
SHIPPED = {
    hashlib.sha256(path.read_bytes()).digest()
    for path in (Path(streamlit.__file__).parent / "static").rglob("*")
    if path.is_file()
}
ROUTES = """
import json, app
print(json.dumps([route.path for route in app.app._build_starlette_app().routes]))
"""


@dataclass(frozen=True)
class Live:
    """A server with one signed-in person: what their browser fetched, and the number of their session."""

    server: Server
    file: str
    upload: str
    session: str
    routes: tuple[str, ...]


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Live]:
    folder = tmp_path_factory.mktemp("crawl")
    url = f"sqlite:///{folder / 'kadash.db'}"
    _migrate(url)
    database = Database(url)
    add_people(database)
    (folder / "bills.csv").write_text(BILLS.format(name=SECRET.decode()))
    assert load(database, folder / "bills.csv")[0] == 0
    routes = subprocess.run(
        [sys.executable, "-c", ROUTES], cwd=ROOT, capture_output=True, check=True, text=True
    )
    with provider() as identity, guarded(database, identity, folder) as server:
        context = browser.new_context(accept_downloads=True)
        carry(context, server, cookie(server, DANA))
        screen = context.new_page()
        asked: list[str] = []
        screen.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
        screen.goto(f"{server.url}/uploads")
        expect(screen.get_by_role("heading", name="Bring in files")).to_be_visible()
        screen.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(
            {"name": "more.csv", "mimeType": "text/csv", "buffer": BILLS.format(name="Mill").encode()}
        )
        expect(screen.get_by_text("Bills · rows layout")).to_be_visible()
        screen.get_by_test_id("stSidebarNavLink").filter(has_text="Accounts").click()
        expect(screen.get_by_role("heading", name="The accounts")).to_be_visible()
        settle(screen)
        with screen.expect_download() as coming:
            screen.locator(".st-key-accounts-csv button").first.click()
        assert SECRET in coming.value.path().read_bytes()
        put = next(line for line in asked if line.startswith("PUT "))
        upload = put.split(server.url)[1]
        yield Live(server, coming.value.url.split(server.url)[1], upload, upload.split("/")[-2],
                   tuple(json.loads(routes.stdout)))  # fmt: skip
        context.close()


@pytest.fixture(scope="module")
def strangers(live: Live) -> dict[str, str]:
    """What is no sign-in: nothing, and cookies that are forged, too old, ended, not verified, of nobody."""
    server = live.server
    ended = {"email": DANA, "is_logged_in": True, "iat": int(time.time()), "nonce": "ended"}
    sign_in = SignedIn.of(ended)
    assert sign_in is not None
    keep_sign_in(Database(server.database_url), LOCAL_MANAGER, key=sign_in.key, at=clock.now(), ended=True)
    values = {
        "forged": cookie(server, DANA, secret="another secret, long enough to be one as well"),
        "garbled": cookie(server, DANA)[:-4] + "AAAA",
        "too old": cookie(server, DANA, age_s=12 * 3600 + 60),
        "signed anew, too old": cookie(server, DANA, iat=int(time.time()) - 12 * 3600 - 60),
        "unverified": cookie(server, DANA, email_verified=False),
        "nobody": cookie(server, "nobody@utility.example"),
        "signed out": cookie(server, DANA, iat=ended["iat"], nonce=ended["nonce"]),
        "no address": cookie(server, "", is_logged_in=True),
        "no person": cookie(server, DANA, is_logged_in=False),
        "in pieces": "chunks-9",
    }
    return {"none": ""} | {name: f"{USER_COOKIE_NAME}={value}" for name, value in values.items()}


def paths(live: Live) -> list[str]:
    """Return every route of the server, filled with what is really there, and other ways to write it."""
    filled = {"file_id": "none", "session_id": live.session, "path": "none"}
    plain = {re.sub(r"{(\w+)(:path)?}", lambda m: filled.get(m[1], "none"), path) for path in live.routes}
    plain |= {live.file, live.upload, "/oauth2callback?code=1&state=2", "/auth/login?provider=x", "/"}
    plain |= {f"/{page}" for page in PAGES} | {
        "/pages/settings.py",
        "/kadash/shell.py",
        "/.streamlit/config.toml",
    }
    plain |= {"/app.py", "/data/kadash.db", "/static/index.html", "/_stcore/health", "/_stcore/metrics", "/x"}
    return sorted(plain)


def disguises(path: str) -> list[str]:
    bare = path.lstrip("/")
    first = bare[:1]
    return [
        f"//{bare}", f"/./{bare}", f"/x/../{bare}", f"/%2e%2e/{bare}", f"/at_risk/{bare}", f"/a/b/{bare}",
        f"/{bare}/", f"/{bare.upper()}", f"/{bare}%00", f"/{bare};x=1", f"/{bare}?x=/health", f"/{bare}#x",
        f"/%{ord(first or 'x'):02x}{bare[1:]}", f"/%25{ord(first or 'x'):02x}{bare[1:]}", f"/\\{bare}",
        f"/_stcore/health/../../{bare}", f"/{bare.replace('/', '%2f')}", f"/static/../{bare}", f" /{bare}",
    ]  # fmt: skip


class Asking:
    """One connection to the server, kept open as long as it keeps it."""

    def __init__(self, server: Server) -> None:
        self._connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
        self._connection._validate_path = lambda _: None  # type: ignore[attr-defined]  # odd paths are meant

    def ask(self, method: str, path: str, cookie: str) -> tuple[int, bytes]:
        """Return status and body; 0 and nothing where the server hangs up on a fresh connection."""
        body = b"x" * 1000 if method in ("PUT", "POST", "PATCH") else None
        for _ in range(2):  # a refusal may close the connection, which shows at the next request
            try:
                self._connection.request(
                    method, path, body=body, headers={"Cookie": cookie} if cookie else {}
                )
                response = self._connection.getresponse()
                return response.status, response.read()
            except (http.client.HTTPException, OSError):
                self._connection.close()
        return 0, b""


def is_shipped(body: bytes) -> bool:
    """Say whether that is what anybody may have: Streamlit's own files, or a line of refusal."""
    return len(body) < 100 or hashlib.sha256(body).digest() in SHIPPED


def test_what_is_signed_in_gets_what_it_asks_for(live: Live) -> None:
    """Otherwise the crawl would prove nothing."""
    asking, mine = Asking(live.server), f"{USER_COOKIE_NAME}={cookie(live.server, DANA)}"
    assert SECRET in asking.ask("GET", live.file, mine)[1]
    assert asking.ask("GET", "/_stcore/metrics", mine)[0] == 200
    assert len(live.routes) > 15


def test_no_path_gives_anything_away(live: Live, strangers: dict[str, str]) -> None:
    asking, given, asked = Asking(live.server), [], 0
    for path in paths(live):
        forms = [(method, path) for method in METHODS]
        forms += [(method, form) for form in disguises(path) for method in ("GET", "PUT")]
        for name, cookies in strangers.items():
            for method, form in forms if name in ("none", "too old") else [("GET", path), ("PUT", path)]:
                status, body = asking.ask(method, form, cookies)
                asked += 1
                if SECRET in body or (not is_shipped(body) and "host-config" not in form):
                    given.append((name, method, form, status, body[:80]))
    assert given == []
    assert asked > 2000


def test_whoever_is_not_signed_in_stores_nothing(live: Live, strangers: dict[str, str]) -> None:
    """No bytes are held for them, and nothing of somebody else's is replaced or thrown away."""
    asking = Asking(live.server)
    for cookies in strangers.values():
        for method in ("PUT", "POST", "DELETE", "PATCH"):
            assert asking.ask(method, live.upload, cookies)[0] == 403
            assert asking.ask(method, live.upload + "x", cookies)[0] == 403


def told(live: Live, cookies: str, page: str = "", session: str | None = None, token: str = "") -> bytes:
    """Open the websocket as that cookie, ask for a page, and return all that came of it."""
    protocols = ["streamlit", token or "no-token", *([session] if session else [])]
    address = live.server.url.replace("http", "ws", 1) + "/_stcore/stream"
    wanted = BackMsg()
    wanted.rerun_script.page_name = page
    came = b""
    with connect(
        address, origin=live.server.url, subprotocols=protocols, additional_headers={"Cookie": cookies},
        max_size=None,
    ) as socket:  # fmt: skip
        socket.send(wanted.SerializeToString())
        while True:
            message = socket.recv(timeout=30)
            assert isinstance(message, bytes)
            came += message
            if ForwardMsg.FromString(message).WhichOneof("type") == "script_finished":
                return came


def with_token(live: Live, cookies: str) -> tuple[str, str]:
    """Fetch the token against forged requests, as the page does before it opens the websocket."""
    asking = http.client.HTTPConnection(live.server.url.removeprefix("http://"), timeout=20)
    asking.request("GET", "/_stcore/health", headers={"Cookie": cookies} if cookies else {})
    response = asking.getresponse()
    response.read()
    found = SimpleCookie(response.getheader("set-cookie") or "")
    token = found["_streamlit_xsrf"].value
    return "; ".join(filter(None, [cookies, f"_streamlit_xsrf={token}"])), token


def test_the_websocket_shows_a_person_their_pages(live: Live) -> None:
    cookies, token = with_token(live, f"{USER_COOKIE_NAME}={cookie(live.server, DANA)}")
    assert SECRET in told(live, cookies, "accounts", token=token)


@pytest.mark.parametrize("page", ["", *PAGES, "pages/accounts.py", "shell"])
def test_the_websocket_carries_the_sign_in_screen_and_nothing_else(live: Live, page: str) -> None:
    cookies, token = with_token(live, "")
    came = told(live, cookies, page, token=token)
    assert b"Sign in" in came
    assert SECRET not in came
    assert b"Dana" not in came


def test_the_websocket_of_a_cookie_that_no_longer_holds(live: Live, strangers: dict[str, str]) -> None:
    for name, value in strangers.items():
        cookies, token = with_token(live, value)
        for session in (None, live.session):  # also by the number of a session that is open
            came = told(live, cookies, "accounts", session=session, token=token)
            assert SECRET not in came, name


def test_another_site_cannot_open_the_websocket_as_the_person(live: Live) -> None:
    cookies, _ = with_token(live, f"{USER_COOKIE_NAME}={cookie(live.server, DANA)}")
    assert SECRET not in told(live, cookies, "accounts", token="not-that-of-the-cookie")
