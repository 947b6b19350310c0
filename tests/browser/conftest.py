"""A real browser in front of a fresh server with a database of its own.

Where no browser is installed these tests are skipped, and say so; in CI they fail instead.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
"""The first draws without a window's parts: a fifth less of processor time."""
HEALTH = "/_stcore/health"
PATIENCE_MS = 180_000
"""How long a test waits for what is to come. A machine that is busy is slow, and that is no fault."""
expect.set_options(timeout=PATIENCE_MS)
READY = """() => { const app = document.querySelector('[data-testid=stApp]');
  return app && app.getAttribute('data-test-script-state') === 'notRunning'
    && !document.querySelector('[data-testid=stSkeleton]')
    && !document.querySelector('[data-testid=stSpinner]'); }"""


@dataclass(frozen=True)
class Server:
    """A running app. ``database_url`` is where its data are, ``pid`` the number of its process."""

    url: str
    database_url: str
    pid: int = 0


Start = Callable[..., Server]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    database_url: str, *flags: str, port: int | None = None, app: str = "app.py", **settings: str
) -> Iterator[Server]:
    """Start the app as a person would and stop it at the end; ``settings`` are environment variables."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", app, f"--server.port={port}", *flags]
    environment = {**os.environ, "KADASH_DATABASE_URL": database_url, **settings}
    server = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(f"http://127.0.0.1:{port}{HEALTH}", server)
        yield Server(f"http://127.0.0.1:{port}", database_url, server.pid)
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        assert server.poll() is None, "the app stopped while starting"
        try:
            urllib.request.urlopen(url, timeout=1)
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the app did not answer within a minute")


@pytest.fixture(scope="module")
def empty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose database does not exist yet."""
    with running(f"sqlite:///{tmp_path_factory.mktemp('server') / 'kadash.db'}") as server:
        yield server


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        assert os.environ.get("CI") != "true", "no browser in CI: install chromium-headless-shell"
        pytest.skip("no browser: install chromium-headless-shell, or chromium")
    with launched(path) as found:
        yield found


@contextmanager
def launched(path: str) -> Iterator[Browser]:
    """Start a browser and close it at the end."""
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        # All windows of a context share a process: the app's scripts are compiled once, not for each window.
        # Moving placeholders are drawn by the processor here.
        flags += ["--process-per-site", "--force-prefers-reduced-motion"]
        # No page lives long enough to repay compilers that optimize: an eighth less of its processor time.
        flags += ["--js-flags=--no-opt --no-maglev"]
        found = playwright.chromium.launch(executable_path=path, args=flags)
        yield found
        found.close()


@pytest.fixture(scope="module")
def windows(browser: Browser) -> Iterator[BrowserContext]:
    """A browser's windows for one module: the app's own files are fetched and compiled once.

    They are as long as one window is open: ``screen`` leaves one that shows no page of the app.
    """
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    yield context
    context.close()


@pytest.fixture
def screen(windows: BrowserContext) -> Iterator[Page]:
    """A window of a person who is not signed in; a new window is a new session of the app."""
    windows.clear_cookies()
    page = windows.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield page
    address = urlsplit(page.url)
    idle = f"{address.scheme}://{address.netloc}{HEALTH}"
    used = [opened for opened in windows.pages if opened.url != idle]
    if address.scheme == "http" and len(used) == len(windows.pages):
        with suppress(PlaywrightError):  # a test may have stopped its server
            windows.new_page().goto(idle)
    for opened in used:
        opened.close()


def settle(page: Page) -> None:
    """Wait until the script has run and everything is drawn."""
    page.wait_for_timeout(250)  # a click takes a moment to reach the server
    page.wait_for_function(READY, timeout=PATIENCE_MS)
