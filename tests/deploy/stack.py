"""What runs in front of and beside Kadash where it has several servers, as processes of this machine."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT, free_port

SHIPPED = ROOT / "deploy" / "nginx"
ADDRESSES = ("10.203.0.11:8501", "10.203.0.12:8501")
MAIN = """daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    include {types};
    log_format timed '$msec $status $request_method $uri $upstream_addr $request_time';
    access_log {folder}/access.log timed;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {shipped}/kadash.conf;
}}
"""


def program(name: str) -> str:
    """Return the path of a server that Debian keeps out of people's PATH; skips where it is not installed."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        assert os.environ.get("CI") != "true", f"no {name} in CI: install it"
        pytest.skip(f"no {name}: install it")
    return found


def write_nginx(folder: Path, listen: str, ports: Sequence[int]) -> Path:
    """Write and return nginx's own file for the shipped configuration; the addresses are the test's."""
    (folder / "kadash").mkdir(parents=True)
    servers = (SHIPPED / "servers.conf").read_text()
    for address, port in zip(ADDRESSES, ports, strict=True):
        assert address in servers
        servers = servers.replace(address, f"127.0.0.1:{port}")
    (folder / "kadash" / "servers.conf").write_text(servers)
    (folder / "kadash" / "listen.conf").write_text(listen)
    file = folder / "nginx.conf"
    types = Path("/etc/nginx/mime.types")
    file.write_text(MAIN.format(folder=folder, shipped=SHIPPED, types=types))
    return file


@contextmanager
def proxy(folder: Path, ports: Sequence[int]) -> Iterator[str]:
    """Run nginx with the shipped configuration in front of two servers; gives its address."""
    port = free_port()
    file = write_nginx(folder, f"listen 127.0.0.1:{port};", ports)
    running = subprocess.Popen([program("nginx"), "-c", str(file)], stderr=subprocess.DEVNULL)
    try:
        _until_it_answers(f"http://127.0.0.1:{port}/metrics", running)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(timeout=20)


class AppServer:
    """One server of Kadash that can be stopped, killed and started again on its port."""

    def __init__(self, name: str, database_url: str, log: Path, root: Path = ROOT, **settings: str) -> None:
        self.name, self.port, self.log, self.root = name, free_port(), log, root
        self.environment = {
            **os.environ, "KADASH_DATABASE_URL": database_url, "KADASH_SERVER": name,
            "KADASH_MIGRATE": "never", **settings,
        }  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={self.port}"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=self.root, env=self.environment, stdout=log, stderr=log
            )

    def until_alive(self) -> None:
        assert self.process is not None
        _until_it_answers(f"{self.url}/healthz", self.process)

    def end(self, sign: int = signal.SIGTERM) -> None:
        """Send a signal and wait for the end: SIGTERM as an update does, SIGKILL as a lost machine."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(sign)
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(timeout=10)


@contextmanager
def two_servers(database_url: str, folder: Path, **settings: str) -> Iterator[list[AppServer]]:
    """Start the two servers of the shipped configuration; they need not have a schema yet."""
    servers = [AppServer(name, database_url, folder / f"{name}.log", **settings) for name in ("app1", "app2")]
    try:
        for server in servers:
            server.start()
        for server in servers:
            server.until_alive()
        yield servers
    finally:
        for server in servers:
            server.end()


def status(url: str, headers: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Return status and text of an address; 0 where nobody answers."""
    try:
        with urllib.request.urlopen(
            urllib.request.Request(url, headers=dict(headers or {})), timeout=10
        ) as got:
            return got.status, got.read().decode(errors="replace")
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode(errors="replace")
    except OSError:
        return 0, ""


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds, two minutes at most."""
    for _ in range(2400):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def _until_it_answers(url: str, process: subprocess.Popen[bytes]) -> None:
    def answers() -> bool:
        assert process.poll() is None, "a server stopped while starting"
        return bool(status(url)[0])

    until(answers, "a server's first answer")
