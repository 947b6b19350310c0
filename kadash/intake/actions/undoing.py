"""Undoing an upload in many short transactions: with SQLite whoever saves waits for each of them only.

The first one says that the upload is being undone, and from then on no load and no other undo runs before the
last one says that it is undone. Whoever would have to wait, and the program when it starts, carries on with
what was cut off; two that do so at once share the work, as each piece is looked at in its own transaction.
"""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import count

import sqlmodel as sm

from kadash.core import audit, clock
from kadash.core.database import Database
from kadash.core.errors import Invalid, KadashError
from kadash.core.people import Person, Role
from kadash.core.priority import urgently
from kadash.core.roles import Action, require
from kadash.core.versions import added
from kadash.intake.kind import Kind
from kadash.intake.queries import batch as batch_by_id
from kadash.intake.queries import undo_under_way
from kadash.intake.store import wait_for_other_loads
from kadash.intake.tables import UploadBatch, UploadSaid, UploadUndo
from kadash.intake.undo import Step, planned
from kadash.intake.undo_rows import Piece, Undone

Progress = Callable[[float, str], None]
TURN_S = 0.05
"""After how long a transaction takes on no further piece: whoever saves waits for that and for one piece."""
PAUSE_S = 0.06
"""How long the database is free then. SQLite asks again every 25 ms whether it is."""
MOST_NOTES = 1_000  # sentences that are kept about what stays


class StandsInTheWay(KadashError):
    """An upload cannot be undone because of what was built on it."""


def undo(
    database: Database,
    person: Person,
    *,
    batch_id: int,
    now: datetime,
    kinds: Sequence[Kind] = (),
    progress: Progress | None = None,
) -> Undone:
    """Take an upload back. Returns what was removed, restored and left.

    ``kinds`` may guard their uploads against it; ``progress`` is told a share from 0 to 1 and what is going
    on. Raises NotAllowed, NotFound, Invalid (undone before) or StandsInTheWay, which says why not; then
    nothing was changed. Where it is cut off by anything else, it is carried on later.
    """
    while (begun := _begin(database, person, batch_id, now, kinds)) is None:
        carry_on(database, progress)
    _finish(database, begun, progress)
    with database.reading() as session:
        return _outcome(session.get_one(UploadUndo, begun))


def carry_on(database: Database, progress: Progress | None = None) -> None:
    """Bring to its end an undo that is under way or was cut off, if there is one. Raises Unreachable."""
    while True:
        with database.reading() as session:
            row = undo_under_way(session)
        if row is None or row.id is None:
            return
        _finish(database, row.id, progress)


def _begin(
    database: Database, person: Person, batch_id: int, now: datetime, kinds: Sequence[Kind]
) -> int | None:
    """Say that the upload is being undone; None where an undo is under way, of this or another one."""
    with database.writing(person) as session:
        wait_for_other_loads(session.connection())
        row = batch_by_id(session, id=batch_id)
        require(person, Action.UNDO, owner=row.person)
        if row.undone_at is not None:
            raise Invalid(f"Upload {batch_id} was undone before, by {row.undone_by}. Nothing was changed.")
        if undo_under_way(session) is not None:
            return None
        guards = [kind.guard_undo for kind in kinds if kind.name == row.kind and kind.guard_undo]
        reasons = [reason for guard in guards if (reason := guard(session, batch_id))]
        if reasons:
            raise StandsInTheWay(" ".join(["Nothing was undone.", *reasons]))
        return added(session, UploadUndo(upload=batch_id, person=person.name, email=person.email, at=now))


def _finish(database: Database, id: int, progress: Progress | None) -> None:
    with database.reading() as session:
        row = session.get_one(UploadUndo, id)
        # Whose role was asked when it began.
        person, upload = Person(name=row.person, role=Role.MANAGER, email=row.email), row.upload
        steps = [] if row.ended_at else planned(session, upload)
    all_steps = len(steps) or 1
    for turn in count():
        if not urgently(partial(_one_turn, database, person, id, steps)):
            return
        if progress:
            progress(max(1 - len(steps) / all_steps, 0.02), f"Undoing upload {upload}, part {turn + 1}")
        time.sleep(PAUSE_S)


def _one_turn(database: Database, person: Person, id: int, steps: list[Step]) -> bool:
    """Undo as much as one turn does, in a transaction; whether more is left to do."""
    with database.writing(person) as session:
        wait_for_other_loads(session.connection())
        row = session.get_one(UploadUndo, id)
        if row.ended_at is not None:  # somebody else carried on
            return False
        # Entries of an undo carry the batch's number with a minus: they cancel its changes out.
        audit.name_batch(session.connection(), -row.upload)
        _note(row, _turn(session, steps))
        if not steps:
            _end(session, row)
    return bool(steps)


def _turn(session: sm.Session, steps: list[Step]) -> Piece:
    """Do as many pieces as there is time for; steps that have no more to do are taken off the list."""
    piece = Piece()
    ends = time.monotonic() + TURN_S
    while steps:
        if not steps[0](session.connection(), piece):
            del steps[0]
        elif time.monotonic() >= ends:
            break
    return piece


def _note(row: UploadUndo, piece: Piece) -> None:
    row.removed += piece.removed
    row.restored += piece.restored
    row.kept += piece.kept
    row.notes = list(dict.fromkeys([*row.notes, *piece.left]))[:MOST_NOTES]
    stood = Counter({(table, upload): rows for table, upload, rows in row.stood})
    row.stood = [[*which, rows] for which, rows in (stood + piece.stood).items()]


def _end(session: sm.Session, row: UploadUndo) -> None:
    session.connection().execute(sm.delete(UploadSaid).where(sm.col(UploadSaid.batch_id) == row.upload))
    batch = session.get_one(UploadBatch, row.upload)
    row.ended_at = batch.undone_at = clock.now()
    batch.undone_by = row.person
    session.add_all([row, batch])


def _outcome(row: UploadUndo) -> Undone:
    sentences = list(row.notes)
    for table, upload, rows in row.stood:
        what = "1 row" if rows == 1 else f"{rows:,} rows"
        sentences.append(f"{what} of {table.replace('_', ' ')} stay: upload {upload} says the same.")
    return Undone(row.removed, row.restored, row.kept, sentences)
