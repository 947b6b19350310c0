"""A server that asks people to sign in, and the cookies that it would give them."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from itsdangerous import TimestampSigner
from playwright.sync_api import BrowserContext, Page
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Role
from tests.browser.conftest import PATIENCE_MS, Server, free_port, running, settle
from tests.browser.provider import CLIENT, PASSWORD, Provider

PEOPLE = {
    "dana@utility.example": Role.MANAGER,
    "avery@utility.example": Role.REPRESENTATIVE,
    "morgan@utility.example": Role.LEADERSHIP,
    "robin@utility.example": Role.READER,
}
NAMES = {"avery@utility.example": "Avery Cole"}  # a representative of the sample program
COOKIE_SECRET = "a secret of these tests, long enough to be one"
SECRETS = """[auth]
redirect_uri = "{scheme}://127.0.0.1:{port}/oauth2callback"
cookie_secret = "{secret}"
client_id = "{client}"
client_secret = "{password}"
server_metadata_url = "{issuer}/.well-known/openid-configuration"
"""


def add_people(database: Database) -> None:
    for email, role in PEOPLE.items():
        name = NAMES.get(email, email.split("@")[0].title())
        add_person(database, LOCAL_MANAGER, name=name, email=email, role=role)


@contextmanager
def guarded(
    database: Database, identity: Provider, folder: Path, scheme: str = "http", port: int | None = None
) -> Iterator[Server]:
    """Serve a database to whoever signs in with the provider; ``scheme`` is what people reach it by."""
    port = port or free_port()
    secrets = folder / f"secrets-{port}.toml"
    secrets.write_text(
        SECRETS.format(
            scheme=scheme, port=port, secret=COOKIE_SECRET, client=CLIENT, password=PASSWORD,
            issuer=identity.issuer,
        )
    )  # fmt: skip
    url = database.url.render_as_string(hide_password=False)
    with running(url, f"--secrets.files={secrets}", port=port) as server:
        yield server


def sign_in(screen: Page, server: Server, path: str = "/") -> None:
    """Sign in by the door, as whoever the provider lets in."""
    screen.goto(server.url + path)
    settle(screen)
    screen.get_by_role("button", name="Sign in").click()
    screen.get_by_role("button", name="Sign out").wait_for(timeout=PATIENCE_MS)
    settle(screen)


def cookie(
    server: Server, email: str, *, age_s: float = 0, secret: str = COOKIE_SECRET, **claims: object
) -> str:
    """Return the value of the cookie that the server gave somebody ``age_s`` ago."""
    at = int(time.time() - age_s)
    told = {"email": email, "email_verified": True, "iat": at, "origin": server.url, "is_logged_in": True}
    with patch.object(TimestampSigner, "get_timestamp", lambda _: at):
        return create_signed_value(secret, USER_COOKIE_NAME, json.dumps(told | claims)).decode()


def carry(context: BrowserContext, server: Server, value: str) -> None:
    """Put the cookie into a browser."""
    context.add_cookies([{"name": USER_COOKIE_NAME, "value": value, "url": server.url, "httpOnly": True}])
