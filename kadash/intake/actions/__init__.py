"""Loading, in one transaction; for undoing see ``undoing``."""

import hashlib
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import sqlmodel as sm
from sqlalchemy.exc import IntegrityError

from kadash.core import audit, imprints
from kadash.core.changes import state
from kadash.core.database import Database, release
from kadash.core.errors import KadashError
from kadash.core.memory import release_memory
from kadash.core.people import Person
from kadash.core.priority import urgently
from kadash.core.roles import Action, require
from kadash.core.versions import added
from kadash.intake import close_kinds
from kadash.intake.actions.undoing import StandsInTheWay, carry_on, undo
from kadash.intake.asking import TOPICS
from kadash.intake.engine import CannotLoad, Examination, require_loadable
from kadash.intake.kept import kept_content
from kadash.intake.prebuilt import Part, prebuilt_rows
from kadash.intake.queries import remembered, undo_under_way
from kadash.intake.recalled import signatures_of
from kadash.intake.said import keep_said
from kadash.intake.store import hold_rows, keep_file, store, wait_for_other_loads
from kadash.intake.tables import RememberedMapping, UploadBatch

__all__ = [
    "Loaded", "StandsInTheWay", "carry_on", "forget_mapping", "load", "load_and_prove", "prove", "undo",
]  # fmt: skip
Progress = Callable[[float, str], None]
LASTING = frozenset({*TOPICS, "currency", close_kinds.KEY})  # answers that hold for the next file, too
_LOG = logging.getLogger("kadash")


@dataclass(frozen=True)
class Loaded:
    """What a load did; ``batch`` is None where the file changed nothing."""

    batch: int | None
    inserted: int
    updated: int
    unchanged: int
    rejected: int


class _Undoing(Exception):  # never leaves this module
    """An upload is being undone; a load waits until it is."""


def load(
    database: Database,
    person: Person,
    examination: Examination,
    *,
    now: datetime,
    good_rows: bool = False,
    progress: Progress | None = None,
) -> Loaded:
    """Store what the examination found, all of it or nothing; the original file is kept with it.

    ``good_rows`` agrees to leave the rejected rows out. ``progress`` is told a share from 0 to 1 and
    what is going on. Raises NotAllowed, CannotLoad or Unreachable.
    """
    require(person, Action.UPLOAD)
    require_loadable(examination, good_rows=good_rows)
    tell = progress or (lambda share, what: None)
    if examination.changes_nothing and examination.person == person:
        with database.reading() as session:
            if undo_under_way(session) is None and examination.holds(session):
                return _loaded(None, examination)
    release_memory()
    tell(0.0, "Waiting for the database")
    try:
        loaded = _stored_after_undos(database, person, examination, now, tell)
    except IntegrityError:  # somebody typed a row of the file in between: it is there now, and compared with
        try:
            loaded = _stored_after_undos(database, person, examination, now, tell)
        except IntegrityError as fault:
            raise CannotLoad(TWICE) from fault
    tell(1.0, "Loaded")
    return loaded


TWICE = (
    "A row of this file is stored already in a form that was not recognized as the same. Nothing was loaded. "
    "Look at the file once more, or load it without that row."
)


def _stored_after_undos(
    database: Database, person: Person, examination: Examination, now: datetime, tell: Progress
) -> Loaded:
    """Store when no undo is under way; one that is, or was cut off, is brought to its end first."""
    while True:
        carry_on(database, tell)
        with suppress(_Undoing):
            return _stored(database, person, examination, now, tell)


def _stored(
    database: Database, person: Person, examination: Examination, now: datetime, tell: Progress
) -> Loaded:
    """Compare once more where somebody saved since the file was examined, and store it, in one transaction.

    First while others can still save, and in the transaction only if they did so meanwhile.
    """
    with database.reading() as session:
        seen = _holding(session, person, examination, tell)
        dialect = session.connection().dialect
    ready: list[tuple[Part, ...] | None] = [
        prebuilt_rows(comparison, dialect) for comparison in seen.comparisons
    ]
    return urgently(partial(_in_one_transaction, database, person, seen, ready, now, tell))


def _in_one_transaction(
    database: Database,
    person: Person,
    seen: Examination,
    ready: list[tuple[Part, ...] | None],
    now: datetime,
    tell: Progress,
) -> Loaded:
    """Store it while nobody else can save; ``ready``: rows of each comparison as ``seen`` has them."""
    with database.writing(person) as session:
        examination = _settled(session, person, seen, tell)
        if examination.changes_nothing:  # somebody loaded the same meanwhile
            return _loaded(None, examination)
        comparisons = examination.comparisons
        if examination is not seen:
            ready = [None] * len(comparisons)
        batch_id = _record(session, person, examination, now)
        audit.name_batch(session.connection(), batch_id)
        total = sum(len(c.new) for c in comparisons) or 1
        done = 0
        renamed: dict[str, dict[int, int]] = {}
        for comparison, laid in zip(comparisons, ready, strict=True):
            base = done

            def moved(rows: int, base: int = base) -> None:
                tell(0.05 + 0.9 * (base + rows) / total, "Storing rows")

            store(session.connection(), comparison, batch_id, renamed, moved, laid)
            done += len(comparison.new)
        keep_said(session.connection(), comparisons, batch_id)
        _remember(session, person, examination, now)
        tell(0.97, "Sealing and saving")
    return _loaded(batch_id, examination)


def _settled(session: sm.Session, person: Person, examination: Examination, tell: Progress) -> Examination:
    """Return the comparison that holds to the end of the transaction: other loads wait, rows are held."""
    wait_for_other_loads(session.connection())
    if undo_under_way(session) is not None:
        raise _Undoing
    while True:
        hold_rows(session.connection(), examination.comparisons)
        found = _holding(session, person, examination, tell)
        if found is examination:
            return found
        examination = found


def _holding(session: sm.Session, person: Person, examination: Examination, tell: Progress) -> Examination:
    """Return what the person may store, as it stands now."""
    if examination.person == person and examination.holds(session):
        return examination
    tell(0.02, "Comparing once more")
    found = examination.again(session, person)
    if found.questions:
        raise CannotLoad(
            "Somebody saved in the meantime, and a question about this file came up. Nothing was "
            "loaded. Look at the file once more."
        )
    return found


def prove(database: Database, person: Person) -> None:
    """Note in the audit trail what the uploads inserted that have no such note yet.

    Others work on meanwhile: rows are read first, and again only where somebody saved in between. Raises
    NotAllowed or Unreachable; the next upload makes good what did not come about.
    """
    require(person, Action.UPLOAD)
    with database.reading() as session:
        before = state(session)
        found = imprints.missing(session.connection(), partial(release, session))
    if not found:
        return
    with database.writing(person) as session:
        connection = session.connection()
        wait_for_other_loads(connection)  # else everybody would wait behind this one for a load to end
        audit.hold(connection)
        named = {table for imprint in found.values() for table in imprint}
        if state(session, before).of(named) > before.number:
            found = imprints.missing(connection)
        for batch, tables in found.items():
            audit.note(connection, "upload", {"batch": batch, "tables": tables})


def load_and_prove(database: Database, person: Person, examination: Examination, **how: Any) -> Loaded:
    """Load like `load`; then note what was inserted, in a transaction of its own."""
    loaded = load(database, person, examination, **how)
    if loaded.batch is not None:
        try:
            prove(database, person)
        except KadashError as fault:  # what is loaded stays loaded
            _LOG.warning("No checksum for upload %s yet; the next upload adds it. %s", loaded.batch, fault)
    return loaded


def _loaded(batch: int | None, examination: Examination) -> Loaded:
    counted = [c for c in examination.comparisons if c.target.counted]
    inserted, updated, unchanged = (
        sum(c.counts[what] for c in counted) for what in ("inserted", "updated", "unchanged")
    )
    return Loaded(batch, inserted, updated, unchanged, examination.prepared.rejected)


def _record(session: sm.Session, person: Person, examination: Examination, now: datetime) -> int:
    content, digest = kept_content(examination), examination.sha256
    if content is not examination.content:
        digest = hashlib.sha256(content).hexdigest()
    keep_file(session.connection(), sha256=digest, content=content)
    counts = _loaded(None, examination)
    summary: dict[str, Any] = examination.summary() | {
        "inserted": counts.inserted,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "columns": {c.header: c.field for c in examination.recognition.columns if c.field},
        "answers": dict(examination.options.answers),
        "corrected": [dict(correction) for correction in examination.corrections],
    }
    if digest != examination.sha256:
        summary["whole_file"] = examination.sha256
    for long in ("errors", "set_aside"):
        summary[long] = summary[long][:1000]
    row = UploadBatch(
        at=now,
        person=person.name,
        file_name=examination.file_name,
        sha256=digest,
        kind=examination.kind.name,
        layout=examination.recognition.layout,
        summary=summary,
    )
    return added(session, row)


def _remember(session: sm.Session, person: Person, examination: Examination, now: datetime) -> None:
    """Keep a person's corrections for the next file with these headers."""
    options = examination.options
    lasting = {k: v for k, v in options.answers.items() if ":" in k or k in LASTING}
    if not options.columns and not lasting:
        return
    signatures = signatures_of(examination.recognition)
    signature = next(filter(None, signatures), "")
    row = remembered(session, signatures=signatures) or RememberedMapping(
        signature=signature, kind="", columns={}, answers={}, person="", at=now
    )
    fresh = (examination.kind.name, dict(options.columns), lasting)
    if (row.kind, row.columns, row.answers) == fresh:
        return
    row.kind, row.columns, row.answers = fresh
    row.person, row.at = person.name, now
    session.add(row)


def forget_mapping(database: Database, person: Person, *, id: int) -> None:
    """Forget what was remembered for a file's headers."""
    require(person, Action.UPLOAD)
    with database.writing(person) as session:
        row = session.get(RememberedMapping, id)
        if row is not None:
            session.delete(row)
