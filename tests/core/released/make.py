"""Writes what a release leaves in people's databases, as SQL: ``python -m tests.core.released.make VERSION``.

Run once for each release, at its commit; never again for that version. A small program goes in through the
same uploads and actions as the sample's, on both databases.
"""

import argparse
import os
import subprocess
import tempfile
from contextlib import closing
from itertools import islice
from pathlib import Path
from unittest.mock import patch

from kadash import sample
from kadash.core.actions import add_person
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.people import Role
from kadash.core.sqlite import sqlite3
from kadash.intake.actions import undo
from kadash.kinds import KINDS
from tests.postgres import Postgres

HERE = Path(__file__).parent


def build(database: Database) -> None:
    """Fill a database with a little of everything that people leave in it."""
    activities = sample.activities
    short = patch.object(sample, "YEARS", (2009,))
    few = patch.object(sample, "activities", lambda *args, **named: islice(activities(*args, **named), 40))
    with short, few:
        sample.build(database, seed=1)
    add_person(database, sample.MANAGER, name="Dana Reyes", email="dana@cedarbend.example", role=Role.MANAGER)
    header = "Account Number,Account Name,Class,Account Manager,Services"
    account = f"{header}\n0000001,Gone,Retail,Avery Cole,electric\n"
    sample._upload(database, sample.ACCOUNTS, "gone.csv", account)
    with database.reading() as session:
        last = max(batch for (batch,) in session.connection().exec_driver_sql("SELECT id FROM upload_batch"))
    undo(database, sample.MANAGER, batch_id=last, now=now(), kinds=KINDS)


def sqlite(version: str, folder: Path) -> None:
    database = Database(f"sqlite:///{folder / 'kadash.db'}")
    build(database)
    database.engine.dispose()
    with closing(sqlite3.connect(folder / "kadash.db")) as connection:
        text = "\n".join(connection.iterdump())
    (HERE / f"{version}.sqlite.sql").write_text(text + "\n", encoding="utf-8", newline="\n")


def postgresql(version: str, folder: Path) -> None:
    server = Postgres(folder / "server")
    with server.database() as url:
        database = Database(url)
        build(database)
        database.engine.dispose()
        command = [server.binaries / "pg_dump", "--no-owner", "--no-privileges", "--no-comments"]
        address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        dumped = subprocess.run([*command, address], check=True, capture_output=True, text=True).stdout
    server.stop()
    # Newer tools guard their scripts by words for psql alone, with a random key.
    lines = [
        line for line in dumped.splitlines() if not line.startswith(("\\restrict", "\\unrestrict", "--"))
    ]
    (HERE / f"{version}.postgresql.sql").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version")
    version = parser.parse_args().version
    os.umask(0o022)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # as root the server runs as another user
        sqlite(version, Path(folder))
        postgresql(version, Path(folder))


if __name__ == "__main__":
    main()
