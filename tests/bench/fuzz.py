"""Thousands of generated and damaged files through the whole pipeline: examined, loaded, taken back.

``python -m tests.bench.fuzz --files 1000 --seed 1 [--postgres] [--from 0] [--keep FOLDER]`` prints what
became of the files, and every rule that one of them broke: no traceback, no row lost, no state left behind
by undo, no memory over its bound.
"""

import argparse
import json
import random
import resource
import shutil
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

import kadash.program.tables.sessions  # noqa: F401 - promises point to it
from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.every_table import every_table
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.actions import load, undo
from kadash.intake.corrections import wrong_places
from kadash.intake.engine import Examination, examine
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests.bench.fuzz_files import DAMAGE, make
from tests.bench.known.files import Known, dressed
from tests.bench.known.held import answered, check_stored
from tests.bench.known.others import KNOWN
from tests.postgres import Postgres

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
BESIDE = {
    "audit_entry",
    "audit_seal",
    "audit_actor",
    "upload_batch",
    "upload_file",
    "upload_undo",
    "remembered_mapping",
}
COUNTERS = {"version", "batch_id"}
ROUNDS = 6
KNOWN_SHARE = 0.3  # of the files: those of which it is known what must be stored
FRESH_AFTER = 150  # files that share a database
CHILD_BOUND = 1100  # MB: the limit of the process that reads workbooks, and a little
JOINED = {("survey", "answers")}  # several rows are one record, which names the first of them
ONE_RECORD_A_ROW = {("bills", "rows"), ("contacts", "rows"), ("at_risk", "worksheet")}


@dataclass
class Tally:
    """What became of the files, and the rules that were broken."""

    outcomes: Counter[str] = field(default_factory=Counter)
    rows: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    growth: float = 0.0
    """The most MB by which one file raised the process's highest memory, beyond ten times its size."""


class BrokenError(AssertionError):
    """A rule that holds for every file did not hold for this one."""


def state(database: Database) -> dict[str, list[str]]:
    """Return all rows of all rooms, but for the counters that every change raises."""
    found = {}
    with database.reading() as session:
        for table in every_table():
            if table.name not in BESIDE:
                columns = [column for column in table.columns if column.name not in COUNTERS]
                rows = session.connection().execute(sa.select(*columns)).all()
                found[table.name] = sorted(json.dumps([*row], sort_keys=True, default=repr) for row in rows)
    return found


def one_file(database: Database, content: bytes, chance: random.Random) -> tuple[str, dict[str, int]]:
    """Take one file all the way; return what became of it and its counts. Raises BrokenError."""
    found = examined(database, content, chance)
    if found is None:
        return "refused", {}
    check_lines(found)
    check_said(found)
    if found.questions:
        return "asked", {}
    check_counts(
        found.rows_read,
        found.prepared.rejected,
        *map(found.count, ("inserted", "updated", "unchanged")),
    )
    before = state(database)
    loaded = load(database, LOCAL_MANAGER, found, now=NOW, good_rows=True)
    check_counts(found.rows_read, loaded.rejected, loaded.inserted, loaded.updated, loaded.unchanged)
    counts = {"inserted": loaded.inserted, "updated": loaded.updated, "unchanged": loaded.unchanged}
    counts |= {"rejected": loaded.rejected, "set aside": len(found.set_aside)}
    if loaded.batch is None:
        return "nothing new", counts
    if chance.random() < 0.2:
        again = examine_once(database, content, found.options)
        if not again.changes_nothing and len(again.defects) == len(found.defects):
            raise BrokenError(
                f"a second load would change {again.count('inserted')}, {again.count('updated')}"
            )
    if chance.random() < 0.7:
        try:
            undo(database, LOCAL_MANAGER, batch_id=loaded.batch, now=NOW, kinds=KINDS)
        except KadashError as reason:
            return f"loaded, undo refused: {str(reason)[:60]}", counts
        if state(database) != before:
            raise BrokenError(f"undo left {difference(before, state(database))}")
        return "loaded and undone", counts
    return "loaded", counts


def known_file(
    database: Database, maker: Callable[[random.Random], Known], chance: random.Random
) -> tuple[bytes, str, dict[str, int]]:
    """Take a file of which the generator knows what must be stored; raises where something else is."""
    known, what = maker(chance), maker.__name__
    content = dressed(known, chance)
    found, still = answered(known, lambda options, raw: examine_once(database, content, options, raw))
    check_said(found)
    if still:
        return content, "known: as expected, asked" if known.ends else f"known: {what} asks {still}", {}
    loaded = load(database, LOCAL_MANAGER, found, now=NOW, good_rows=True)
    counts = {"inserted": loaded.inserted, "rejected": loaded.rejected}
    check_stored(database, known, loaded.batch, counts)
    return content, "known: right", counts


def examined(database: Database, content: bytes, chance: random.Random) -> Examination | None:
    """Examine a file, answering what it asks at random; None where it cannot be used."""
    options = Options(kind=chance.choice(KINDS).name if chance.random() < 0.1 else None)
    try:
        found = examine_once(database, content, options)
        for _ in range(ROUNDS):
            if not found.questions:
                break
            said = {
                q.key: chance.choice(q.choices or ("2010", "00001", "2009-01..2009-12"))
                for q in found.questions
            }
            options = replace(options, answers={**options.answers, **said})
            found = examine_once(database, content, options, found)
        if found.defects and chance.random() < 0.3:
            wrong_places(found.recognition.body, found.defects)
            corrections = {(d.row, d.column): chance.choice(DAMAGE) for d in found.defects[:5] if d.column}
            found = examine_once(database, content, replace(options, corrections=corrections), found)
    except KadashError as reason:
        if len(str(reason)) < 20 or "Traceback" in str(reason):
            raise BrokenError(f"no sentence: {reason}") from reason
        return None
    json.dumps(found.summary())
    return found


def examine_once(
    database: Database, content: bytes, options: Options, earlier: Examination | None = None
) -> Examination:
    with database.reading() as session:
        return examine(
            session, content, name="fuzz.csv", kinds=KINDS, person=LOCAL_MANAGER, today=TODAY,
            options=options, raw=earlier.raw if earlier else None,
        )  # fmt: skip


def check_counts(read: int, rejected: int, inserted: int, updated: int, unchanged: int) -> None:
    if read != rejected + inserted + updated + unchanged:
        raise BrokenError(f"{read} read, but {inserted} + {updated} + {unchanged} + {rejected}")


def check_lines(found: Examination) -> None:
    """Hold that every row of the sheet is a header, a record, rejected, or set aside."""
    body = found.recognition.body
    sheet = next(s for s in found.raw.sheets if s.name == body.sheet)
    aside = [one.row for one in found.set_aside]
    records = set(body.lines.tolist())
    seen = {*found.recognition.header_rows, *aside, *records}
    lost = set(sheet.lines.tolist()) - seen
    if lost and (found.kind.name, found.recognition.layout) not in JOINED:
        raise BrokenError(f"rows {sorted(lost)[:5]} of {len(sheet.lines)} are neither records nor set aside")
    if (found.kind.name, found.recognition.layout) in ONE_RECORD_A_ROW and not found.questions:
        kept = found.prepared.rows_read + len(found.prepared.set_aside)
        if kept != len(body.lines):
            raise BrokenError(f"{len(body.lines)} rows, but {kept} records or set aside")
    unnamed = found.prepared.rejected and not found.defects
    if unnamed:
        raise BrokenError(f"{found.prepared.rejected} rejected without a reason")


def check_said(found: Examination) -> None:
    """Hold that what is left out is said: rows of another table, and records without account."""
    unread = [one.row for one in found.set_aside if "table" in one.reason and "not read" in one.reason]
    if unread and not any("was not read" in said or "was read" in said for said in found.warnings):
        raise BrokenError(f"rows {unread[:5]} of another table are not named")
    if found.without_account and not any("found" in said and "account" in said for said in found.warnings):
        raise BrokenError(f"{found.without_account} records without account are not said")


def difference(one: dict[str, list[str]], other: dict[str, list[str]]) -> str:
    return "; ".join(
        f"{name}: {sorted(set(one[name]) ^ set(other[name]))[:2]}" for name in one if one[name] != other[name]
    )[:600]


def memory() -> float:
    """Return the highest memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _children() -> float:
    """Return the highest memory of any child process that ended since this process began, in MB.

    Linux counts the memory of the process that starts a child as the child's own until the child runs its
    program, so only what lies above this process's own highest says something about a child.
    """
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def run(
    fresh: Callable[[], AbstractContextManager[Database]],
    *,
    seed: int,
    files: int,
    start: int = 0,
    keep: Path | None = None,
    over: Callable[[], bool] = lambda: False,
) -> Tally:
    """Take files ``start`` to ``start + files`` of a seed all the way; ``fresh`` gives empty databases.

    It ends before a file at which ``over`` says so.
    """
    tally, at, children_before = Tally(), start, _children()
    while at < start + files and not over():
        with fresh() as database:
            for number in range(at, min(at + FRESH_AFTER, start + files)):
                if over():
                    break
                _one(database, tally, seed, number, keep)
        at += FRESH_AFTER
    if _children() > max(CHILD_BOUND, children_before, memory() + 1):
        tally.broken.append(f"a reading process took {_children():.0f} MB")
    return tally


def _one(database: Database, tally: Tally, seed: int, number: int, keep: Path | None) -> None:
    chance = random.Random(f"{seed}/{number}")
    known = chance.choice(KNOWN) if chance.random() < KNOWN_SHARE else None
    content, what = (b"", known.__name__) if known else make(chance)
    highest = memory()
    try:
        if known:
            content, outcome, counts = known_file(database, known, chance)
        else:
            outcome, counts = one_file(database, content, chance)
        tally.rows.update(counts)
    except Exception as fault:  # noqa: BLE001 (whatever it is, the run goes on and says so)
        outcome = "broken"
        where = traceback.extract_tb(fault.__traceback__)[-1]
        tally.broken.append(
            f"{seed}/{number} ({what}): {type(fault).__name__} {fault} at {where.filename}:{where.lineno}"
        )
        if keep:
            (keep / f"{seed}-{number}.bin").write_bytes(content)
            (keep / f"{seed}-{number}.txt").write_text(traceback.format_exc())
    tally.outcomes[outcome] += 1
    tally.growth = max(tally.growth, memory() - highest - 10 * len(content) / 2**20)


@contextmanager
def sqlite(template: Path, folder: Path) -> Iterator[Database]:
    """Give a copy of a migrated database file."""
    path = folder / "fuzz.db"
    shutil.copy(template, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.engine.dispose()
    path.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="start", type=int, default=0)
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--seconds", type=float, default=86_400, help="begin no file after so long")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tally = run(
            _source(given, folder), seed=given.seed, files=given.files, start=given.start, keep=given.keep,
            over=lambda: time.monotonic() - began > given.seconds,
        )  # fmt: skip
    result: dict[str, Any] = {"files": tally.outcomes.total(), "seconds": round(time.monotonic() - began)}
    result |= {"outcomes": dict(tally.outcomes), "rows": dict(tally.rows), "broken": tally.broken}
    result |= {"memory_mb": round(memory()), "growth_mb": round(tally.growth)}
    print(json.dumps(result, indent=1))


def _source(given: argparse.Namespace, folder: Path) -> Callable[[], AbstractContextManager[Database]]:
    if not given.postgres:
        template = folder / "template.db"
        database = Database(f"sqlite:///{template}")
        database.migrate()
        database.engine.dispose()
        return lambda: sqlite(template, folder)
    return on_postgres(Postgres(folder / "postgres"))


def on_postgres(server: Postgres) -> Callable[[], AbstractContextManager[Database]]:
    """Give empty databases of a server of PostgreSQL."""
    from tests.conftest import _migrate

    @contextmanager
    def empty() -> Iterator[Database]:
        with server.database(_migrate) as url:
            database = Database(url)
            yield database
            database.engine.dispose()

    return empty


if __name__ == "__main__":
    main()
