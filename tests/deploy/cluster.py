"""A PostgreSQL primary with a hot standby by streaming replication, of the binaries that tests bring."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.conftest import free_port

QUICK = "-c wal_level=replica -c max_connections=200 -c hot_standby=on -c listen_addresses=127.0.0.1"


class Node:
    """One server of the pair."""

    def __init__(self, binaries: Path, folder: Path, user: str | None) -> None:
        self.binaries, self.folder, self.port, self._user = binaries, folder, free_port(), user

    def run(self, program: str, *arguments: str) -> str:
        """Run one of PostgreSQL's programs as the server's user."""
        command = [str(self.binaries / program), *arguments]
        if self._user:  # PostgreSQL does not run as root
            command = ["runuser", "-u", self._user, "--", *command]
        ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd="/")
        return ran.stdout

    def start(self) -> None:
        # Sockets lie in the data's own folder.
        flags = f"{QUICK} -p {self.port} -c unix_socket_directories={self.folder}"
        log = f"{self.folder}.log"
        self.run("pg_ctl", "start", "-w", "-D", str(self.folder), "-l", log, "-o", flags)

    def stop(self, mode: str = "fast") -> None:
        self.run("pg_ctl", "stop", "-D", str(self.folder), "-m", mode)

    def sql(self, text: str) -> str:
        target = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", "postgres"]
        return self.run("psql", *target, "-Atqc", text).strip()


@contextmanager
def primary_and_standby(binaries: Path) -> Iterator[tuple[Node, Node, str]]:
    """Start both, commits wait for the standby; gives them and the URL that finds whoever is primary."""
    user = "pgserver" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="kadash-cluster-"))
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    primary, standby = (Node(binaries, folder / name, user) for name in ("one", "two"))
    try:
        primary.run("initdb", "-D", str(primary.folder), "-U", "postgres", "-A", "trust", "--data-checksums")
        primary.start()
        source = ["-h", "127.0.0.1", "-p", str(primary.port), "-U", "postgres"]
        standby.run("pg_basebackup", *source, "-D", str(standby.folder), "-R", "-X", "stream", "-c", "fast")
        standby.start()
        primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        primary.sql("SELECT pg_reload_conf()")
        primary.sql("CREATE DATABASE kadash")
        hosts = "&".join(f"host=127.0.0.1:{node.port}" for node in (primary, standby))
        yield primary, standby, f"postgresql://postgres@/kadash?{hosts}&target_session_attrs=read-write"
    finally:
        for node in (primary, standby):
            if (node.folder / "postmaster.pid").exists():
                node.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)
