"""What a person may not load is handed on to a manager, who loads it with one click or declines it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added
from kadash.intake.actions import Loaded, load_and_prove
from kadash.intake.engine import Examination, examine, require_loadable
from kadash.intake.gates import HeldBack
from kadash.intake.kind import Kind
from kadash.intake.prebuilt import python_value
from kadash.intake.queries import original, waiting_upload
from kadash.intake.recalled import Options
from kadash.intake.store import keep_file
from kadash.intake.tables import WaitingUpload

PRIVATE = (
    "This file may hold private entries, of which nothing is kept, so it is not handed on. Nothing was "
    "changed. Ask the representative of those accounts or a manager to upload theirs."
)
KEPT = 200  # rows and fields held back that are kept with the file; all are counted


def hand_on(
    database: Database, person: Person, examination: Examination, *, now: datetime, good_rows: bool = False
) -> int:
    """Hand a file on to a manager, with what was said about it; returns its number among those that wait.

    Raises NotAllowed, CannotLoad (open questions, rejected rows) or Invalid, where nothing needs a manager,
    the same file of that person waits already, or the file holds private entries, too.
    """
    require(person, Action.UPLOAD)
    require_loadable(examination, good_rows=good_rows)
    if not examination.held_back:
        raise Invalid("Nothing in this file needs a manager. Nothing was handed on. Load it yourself.")
    if examination.kind.keeps_only_taken:
        raise Invalid(PRIVATE)
    options = examination.options
    said = {
        "sheet": options.sheet,
        "columns": dict(options.columns),
        "answers": dict(options.answers),
        "corrections": [[row, column, text] for (row, column), text in options.corrections.items()],
    }
    with database.writing(person) as session:
        if _waits(session, examination.sha256, person):
            raise Invalid("This file waits for a manager already. Nothing was changed.")
        keep_file(session.connection(), sha256=examination.sha256, content=examination.content)
        row = WaitingUpload(
            at=now,
            person=person.name,
            file_name=examination.file_name,
            sha256=examination.sha256,
            kind=examination.kind.name,
            said=said,
            good_rows=good_rows,
            held_back=len(examination.held_back),
            needs=[_as_stored(one) for one in examination.held_back[:KEPT]],
        )
        return added(session, row)


def _waits(session: sm.Session, sha256: str, person: Person) -> bool:
    query = sm.select(WaitingUpload.id).where(
        WaitingUpload.sha256 == sha256, WaitingUpload.state == "waiting", WaitingUpload.person == person.name
    )
    return session.exec(query).first() is not None


def _as_stored(one: HeldBack) -> dict[str, Any]:
    cells = {name: _plain(cell) for name, cell in one.row.items()}
    return {
        "table": one.table,
        "row": {name: cell for name, cell in cells.items() if cell is not None},
        "column": one.column,
        "old": _plain(one.old),
        "new": _plain(one.new),
        "action": one.action.value,
        "owner": one.owner,
    }


def _plain(cell: object) -> object:
    value = python_value(cell) if not isinstance(cell, list | dict) else cell
    return value if value is None or isinstance(value, str | int | float | bool | list | dict) else str(value)


def load_waiting(
    database: Database, person: Person, *, id: int, kinds: Sequence[Kind], today: date, now: datetime
) -> Loaded:
    """Load a file that was handed on, all that is new in it by now, as its reader said.

    Whoever loads it is who the upload stands for. Raises NotAllowed, NotFound, Invalid (it was loaded or
    declined before), CannotLoad, or Unusable where the file is not recognized any more.
    """
    require(person, Action.LOAD_FOR_OTHERS)
    with database.reading() as session:
        row = waiting_upload(session, id=id)
        _require_waiting(row)
        content, good_rows = original(session, sha256=row.sha256), row.good_rows
        examination = examine(
            session, content, name=row.file_name, kinds=kinds, person=person, today=today,
            options=_options(row.kind, row.said),
        )  # fmt: skip
    loaded = load_and_prove(database, person, examination, now=now, good_rows=good_rows)
    _close(database, person, id, now, "loaded", loaded.batch)
    return loaded


def _options(kind: str, said: Mapping[str, Any]) -> Options:
    corrections = {(row, column): text for row, column, text in said["corrections"]}
    return replace(
        Options(kind=kind, sheet=said["sheet"], corrections=corrections),
        columns=said["columns"],
        answers=said["answers"],
    )


def decline_waiting(database: Database, person: Person, *, id: int, now: datetime) -> None:
    """Decline a file that was handed on: it is not loaded, and waits no more. Raises as `load_waiting`."""
    require(person, Action.LOAD_FOR_OTHERS)
    _close(database, person, id, now, "declined", None)


def _close(
    database: Database, person: Person, id: int, now: datetime, state: str, upload: int | None
) -> None:
    with database.writing(person) as session:
        row = session.get(WaitingUpload, id, with_for_update=True, populate_existing=True)
        row = row or waiting_upload(session, id=id)
        _require_waiting(row)
        row.state, row.closed_at, row.closed_by, row.upload = state, now, person.name, upload
        session.add(row)


def _require_waiting(row: WaitingUpload) -> None:
    if row.state != "waiting":
        raise Invalid(f"{row.closed_by} has {row.state} this file already. Nothing was changed.")
