"""Commands for maintenance: migrate, backup, restore, check, purge."""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kadash import __version__
from kadash.core.clock import now, today
from kadash.core.errors import Unusable
from kadash.core.people import Person

if TYPE_CHECKING:
    from kadash.core.database import Database

WELL, WRONG = 0, 1


class SayVersion(argparse.Action):
    """Says the version and ends; the schema is looked up only then, as that takes a moment."""

    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from kadash.core import schema

        print(f"Kadash {__version__}, schema {schema.newest()}")
        parser.exit()


def add_upkeep(commands: Any, person: Callable[[], Person]) -> list[argparse.ArgumentParser]:
    """Add the commands to a parser's subcommands; ``person`` names who acts. Returns their parsers."""

    def back_up_to(arguments: argparse.Namespace, database: "Database") -> int:
        from kadash.core.backup import back_up

        if arguments.keep is not None or arguments.daily is not None:
            return _regular(arguments, database, person())
        made = back_up(database, person(), target=arguments.file)
        report = {"file": str(made.path), "bytes": made.size, "rows": made.rows}
        rows = sum(made.rows.values())
        _say(arguments, report, f"{made.path}: {made.size:,} bytes, {rows:,} rows, checked.")
        return WELL

    def restore_from(arguments: argparse.Namespace, database: "Database") -> int:
        from kadash.core.backup import restore

        file: Path = arguments.file
        keep = arguments.keep or file.with_name(f"before-restore-{now():%Y%m%d-%H%M%S-%f}")
        rows = restore(database, person(), source=file, keep=keep)
        report = {"file": str(file), "rows": rows, "kept": str(keep)}
        _say(arguments, report, f"{sum(rows.values()):,} rows are back. The state before is kept in {keep}.")
        return WELL

    def purge(arguments: argparse.Namespace, database: "Database") -> int:
        return _purge(arguments, database, person())

    def check(arguments: argparse.Namespace, database: "Database") -> int:
        return _check(arguments, database, person())

    one = commands.add_parser("backup", help="write the whole database to a file, while people work")
    one.add_argument("file", type=Path, help="a file that is not there yet; with --keep a folder")
    one.add_argument(
        "--keep",
        type=_at_least_one,
        metavar="N",
        help="name the file by its time, restore it for a trial (PostgreSQL: into what "
        "KADASH_TRIAL_DATABASE_URL names), and remove all but the newest N",
    )
    one.add_argument("--daily", metavar="HH:MM", help="with --keep: do so every day at that time of UTC")
    one.set_defaults(run=back_up_to)
    two = commands.add_parser("restore", help="put the state of a backup in place of the present one")
    two.add_argument("file", type=Path)
    two.add_argument("--keep", type=Path, help="the file that takes the present state")
    two.set_defaults(run=restore_from, migrate=False)
    three = commands.add_parser("check", help="say whether database, audit trail and settings are sound")
    three.add_argument("--seal", help="a seal noted earlier, as check printed it (POSITION:DIGEST)")
    three.add_argument(
        "--rebuild-sums", action="store_true", help="compute sums anew from their rows, then check"
    )
    three.set_defaults(run=check, migrate=False)
    four = commands.add_parser("purge", help="remove original files that were kept as long as is set")
    four.add_argument("--dry-run", action="store_true", help="say which files are due, change nothing")
    four.set_defaults(run=purge)
    return [one, two, three, four, _add_migrate(commands)]


def _at_least_one(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of backups, 1 or more")
    return int(text)


def _regular(arguments: argparse.Namespace, database: "Database", person: Person) -> int:
    from kadash.core.daily import every_day
    from kadash.core.environment import given
    from kadash.core.regular_backups import TRIAL, regular_backup

    if arguments.keep is None:
        raise Unusable("no_keep", "--daily needs --keep N: how many backups stay. No backup was made.")

    def run() -> None:
        made = regular_backup(
            database, person, folder=arguments.file, keep=arguments.keep, now=now(), trial=given(TRIAL)
        )
        report = {
            "file": str(made.made.path), "bytes": made.made.size, "rows": made.made.rows, "tried": made.tried,
            "removed": [str(path) for path in made.removed],
        }  # fmt: skip
        trial = "restored for a trial" if made.tried else f"not restored for a trial: {TRIAL} is not set"
        rows = f"{made.made.total_rows:,} rows"
        _say(arguments, report, f"{made.made.path}: {made.made.size:,} bytes, {rows}, {trial}.")

    if arguments.daily:
        every_day(arguments.daily, run)
    run()
    return WELL


def _add_migrate(commands: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        "migrate", help="bring the database to the schema that this version needs, after a backup"
    )
    parser.add_argument(
        "--wait", type=int, default=0, metavar="SECONDS", help="wait so long for a database that starts"
    )
    parser.set_defaults(run=_migrate, migrate=False)
    return parser


def _migrate(arguments: argparse.Namespace, database: "Database") -> int:
    """Several may call it at once: one migrates, the others wait and find nothing to do."""
    from kadash.core import schema
    from kadash.core.migrate import upgrade

    before = _once_it_answers(database, arguments.wait)
    kept = upgrade(database)
    now_at = schema.newest()
    report = {"before": before, "schema": now_at, "backup": str(kept) if kept else None}
    saved = f" As it was before, it is kept in {kept}." if kept else ""
    done = "The database had it already" if before == now_at else "The database was brought there"
    _say(arguments, report, f"Schema {now_at}: {done}.{saved}")
    return WELL


def _once_it_answers(database: "Database", patience: int) -> str | None:
    """Return the schema of the database, made where it is missing. Raises Unreachable after that time."""
    from kadash.core import schema
    from kadash.core.faults import Unreachable, plainly

    until = time.monotonic() + patience
    while True:
        try:
            database.make_file()
            with plainly(), database.engine.connect() as connection:
                return schema.found(connection)
        except Unreachable:
            if time.monotonic() >= until:
                raise
            time.sleep(1)


def _purge(arguments: argparse.Namespace, database: "Database", person: Person) -> int:
    from kadash.core.settings import read_settings
    from kadash.intake.actions.retention import purge_originals
    from kadash.intake.retention import due

    with database.reading() as session:
        day = today(read_settings(session).zone)
        found = due(session, today=day)
    files, size = len(found), sum(one.size for one in found)
    if not arguments.dry_run:
        removed = purge_originals(database, person, today=day, now=now())
        files, size = removed.files, removed.size
    report = {"files": files, "bytes": size, "dry_run": arguments.dry_run}
    verb = "are due" if arguments.dry_run else "were removed"
    _say(arguments, report, f"{files:,} original files ({size:,} bytes) {verb}.")
    return WELL


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; what was there before stays until then. Raises Unusable."""
    try:
        if path.exists() and not path.is_file():  # a pipe or a device
            path.write_bytes(content)
            return
        unfinished = path.with_name(f"{path.name}.unfinished")
        try:
            unfinished.write_bytes(content)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as fault:
        reason = (fault.strerror or "it cannot be opened").lower()
        sentence = f"{path} cannot be written: {reason}. Nothing was changed. Check the folder and its space."
        raise Unusable("not_written", sentence) from None


def _check(arguments: argparse.Namespace, database: "Database", person: Person) -> int:
    from kadash.core.actions import rebuild_sums
    from kadash.core.check import examine
    from kadash.core.every_table import every_table

    every_table()  # with its tables the sums of each room are known
    if arguments.rebuild_sums:
        rebuild_sums(database, person)
    findings = examine(database, seal=arguments.seal)
    ok = all(finding.ok for finding in findings)
    lines = [f"{'ok   ' if one.ok else 'WRONG'}  {one.name}: {one.text}" for one in findings]
    _say(arguments, {"ok": ok, "checks": [asdict(one) for one in findings]}, "\n".join(lines))
    return WELL if ok else WRONG


def _say(arguments: argparse.Namespace, report: dict[str, Any], sentence: str) -> None:
    print(json.dumps(report, ensure_ascii=False, indent=1) if arguments.json else sentence)
