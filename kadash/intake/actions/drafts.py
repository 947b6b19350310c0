"""Files that somebody looks at before loading, kept so that another server can carry on, or they tomorrow."""

import zlib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added
from kadash.intake.queries import draft
from kadash.intake.recalled import Options
from kadash.intake.tables import UploadDraft

KEPT_FOR = timedelta(days=7)
LARGEST = 32_000_000
"""Larger files are dropped again after a failure: keeping one would hold up everybody's saving."""


def keep_draft(
    database: Database, person: Person, *, name: str, content: bytes, options: Options, now: datetime
) -> int | None:
    """Keep a file with what was said about it; None where it is too large. Forgets those of a week ago.

    Not in the audit trail: nothing of the program's data is changed. Raises NotAllowed.
    """
    require(person, Action.UPLOAD)
    if len(content) > LARGEST:
        return None
    packed = zlib.compress(content, 1)
    with database.writing(person) as session:
        session.exec(sm.delete(UploadDraft).where(sm.col(UploadDraft.at) < now - KEPT_FOR))
        row = UploadDraft(
            at=now, whose=person.signature, file_name=name, size=len(content), content=packed,
            said=as_stored(options),
        )  # fmt: skip
        return added(session, row)


def change_draft(database: Database, person: Person, *, id: int, options: Options) -> None:
    """Note what the person has said about their file by now. Raises NotAllowed or NotFound."""
    require(person, Action.UPLOAD)
    with database.writing(person) as session:
        row = draft(session, person=person, id=id)
        row.said = as_stored(options)
        session.add(row)


def discard_draft(database: Database, person: Person, *, id: int) -> None:
    """Forget a file of the person's own; nothing where it is gone already. Raises NotAllowed."""
    require(person, Action.UPLOAD)
    with database.writing(person) as session:
        try:
            session.delete(draft(session, person=person, id=id))
        except NotFound:
            return


def as_stored(options: Options) -> dict[str, Any]:
    """Return what was said about a file as JSON."""
    said = asdict(options)
    said["corrections"] = [[row, column, text] for (row, column), text in options.corrections.items()]
    return said


def as_said(said: Mapping[str, Any]) -> Options:
    """Return what was said about a file from its JSON."""
    corrections = {(row, column): text for row, column, text in said["corrections"]}
    return Options(said["kind"], said["sheet"], said["columns"], said["answers"], corrections)
