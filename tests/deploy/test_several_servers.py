"""Two servers, PostgreSQL and nginx with the shipped files, as processes; ``failover`` is the long one."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT, free_port
from tests.deploy.stack import SHIPPED, AppServer, program, proxy, status, two_servers, until, write_nginx
from tests.deploy.windows import HEALTH, Window
from tests.loops import completed
from tests.postgres import Postgres

TOKEN = "a token of this test"


@pytest.fixture(scope="module")
def url(postgres: Postgres) -> Iterator[str]:
    with postgres.database() as found:  # empty: the schema is a job of its own
        yield found


@pytest.fixture(scope="module")
def servers(url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[AppServer]]:
    program("nginx")
    with two_servers(url, tmp_path_factory.mktemp("servers"), KADASH_METRICS_TOKEN=TOKEN) as found:
        yield found


@pytest.fixture(scope="module")
def front(servers: list[AppServer], url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The proxy in front of servers whose database has its schema."""
    _migrate(url)
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    with proxy(folder / "here", [server.port for server in servers]) as found:
        yield found


def _migrate(url: str) -> list[str]:
    """Two servers' jobs at once: both end well, and one of them did it."""
    command = [sys.executable, "-m", "kadash", "migrate", "--wait", "30"]
    environment = {**os.environ, "KADASH_DATABASE_URL": url}
    jobs = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [job.communicate(timeout=120)[0] for job in jobs]
    assert [job.returncode for job in jobs] == [0, 0]
    return said


def test_nginx_takes_the_shipped_files(tmp_path: Path) -> None:
    """The very listen.conf with its certificate, on other ports."""
    listen = (SHIPPED / "listen.conf").read_text().replace("443", str(free_port()))
    file = write_nginx(tmp_path / "here", listen, [free_port(), free_port()])
    key, certificate = (tmp_path / "here" / "kadash" / f"certificate.{end}" for end in ("key", "pem"))
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=kadash.example.gov"]
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    tried = subprocess.run(
        [program("nginx"), "-t", "-c", str(file)], capture_output=True, text=True, check=False
    )
    assert tried.returncode == 0, tried.stderr


def test_servers_wait_for_the_schema_and_say_so(servers: list[AppServer], url: str) -> None:
    assert [status(f"{server.url}/healthz")[0] for server in servers] == [200, 200]
    older = (503, "not ready: the schema of the database is older than this program")
    for server in servers:  # on a busy machine the first answers may be late: then they say so
        until(lambda url=server.url: status(f"{url}/readyz") == older, "a server that wants another schema")
    until(lambda: "python -m kadash migrate" in servers[0].log.read_text(), "the log's sentence")
    said = _migrate(url)
    assert all("was brought there" in text or "had it already" in text for text in said)
    for server in servers:
        until(lambda url=server.url: status(f"{url}/readyz") == (200, "ready"), "a server that is ready")


def test_people_stay_where_their_page_lives(front: str) -> None:
    """New people spread over both servers; each one's files reach the server of their page."""

    async def everybody() -> list[tuple[str, int, str]]:
        async def one(number: int) -> tuple[str, int, str]:
            async with Window(front, {}).page() as window:
                began = window.server
                return (
                    began,
                    (await window.upload(f"{number}.csv", b"Account,Name\n1,Ice\n")).status,
                    window.server,
                )

        return list(await asyncio.gather(*(one(number) for number in range(6))))

    found = completed(everybody())
    assert [code for _, code, _ in found] == [204] * 6
    assert {began for began, _, _ in found} == {"app1", "app2"}
    assert all(began == ended for began, _, ended in found)


def test_the_proxy_tells_outsiders_nothing(front: str, servers: list[AppServer]) -> None:
    said = {"authorization": f"Bearer {TOKEN}"}
    paths = ("/metrics", "/_stcore/metrics", "//metrics")
    assert [status(f"{front}{path}", said)[0] for path in paths] == [404, 404, 404]
    inside = status(f"{servers[0].url}/metrics", said)[1]
    assert re.search(r'kadash_requests_total\{kind="upload",status="2xx"\} \d', inside)
    window = Window(front, {})
    window.ask("/")
    assert "x-kadash-server" not in window.cookies


def test_a_lost_server_costs_a_new_connection_and_its_return_moves_nobody(
    front: str, servers: list[AppServer]
) -> None:
    window = Window(front, {})
    window.ask(HEALTH)
    lost = next(server for server in servers if server.name == window.server)
    lost.end(signal.SIGKILL)

    async def after_the_loss() -> tuple[str, int]:
        async with window.page() as again:  # as a browser does by itself
            moved_to = again.server
            lost.start()
            lost.until_alive()
            await asyncio.sleep(6)  # nginx asks a server that failed again after five seconds
            return moved_to, (await again.upload("bills.csv", b"Account,Name\n1,Ice\n")).status

    moved_to, code = completed(after_the_loss())
    assert moved_to not in ("", lost.name)
    assert code == 204


def test_with_no_server_left_people_are_told_to_wait(front: str, servers: list[AppServer]) -> None:
    for server in servers:
        server.end()
    code, text = status(front)
    assert code == 503
    assert "Kadash is being restarted" in text
    for server in servers:
        server.start()
    for server in servers:
        server.until_alive()
    assert status(front)[0] == 200
