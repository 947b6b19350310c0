"""Removing the personal data of a contact on their request, everywhere but in what was frozen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlmodel as sm

from kadash.accounts.queries.personal_data import personal_data
from kadash.accounts.tables import ContactJudgment, ContactRole
from kadash.core import kept_files
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.kept_files import EVIDENCE, UPLOADS
from kadash.core.people import Person
from kadash.core.removal import remove
from kadash.core.roles import Action, require
from kadash.intake.personal_files import drop_drafts, empty_files, files_of, search_files
from kadash.intake.queries import undo_under_way
from kadash.intake.store import wait_for_other_loads

REMOVED = "removed on request"


@dataclass(frozen=True)
class Removed:
    """What a removal changed: rows by table, entries of the trail, files; what stays in texts."""

    rows: Mapping[str, int]
    entries: int
    files: int
    shared: tuple[str, ...]

    @property
    def all_rows(self) -> int:
        """Rows of all tables."""
        return sum(self.rows.values())


def remove_personal_data(
    database: Database,
    person: Person,
    *,
    ids: Sequence[int],
    now: datetime,
    today: date,
    also: Sequence[str] = (),
) -> Removed:
    """Remove what tells of these contacts (one person) from all rows, original files and the trail.

    ``also`` are further spellings of the name. What the person took part in, their roles and the days stay,
    under "Removed contact" and a number; their roles end today, judgments of them are withdrawn. Frozen
    briefings and signed self-assessments stay as they were shown. Original files and evidence go as whole
    files, those that are not loaded yet among them. The trail keeps that it was done. Raises NotAllowed,
    NotFound, Invalid (an upload is being undone) or Unreachable.
    """
    require(person, Action.REMOVE_PERSON)
    with database.reading() as session:  # looking through files takes a while: others can save meanwhile
        data = personal_data(session, ids=ids, also=also)
        searched = search_files(session, data.traces.words)
    with database.writing(person) as session:
        connection = session.connection()
        wait_for_other_loads(connection)
        if undo_under_way(session) is not None:
            raise Invalid("An upload is being undone. Nothing was removed. Try again when it is done.")
        data = personal_data(session, ids=ids, also=also)
        searched |= search_files(session, data.traces.words, but=searched)
        _end_roles(session, data.ids, today)
        detail = {"contacts": list(data.ids), "on": today.isoformat()}
        removal = remove(connection, data.traces, detail)
        drop_drafts(session, searched.found_drafts)
        files = searched.found_in(UPLOADS) | files_of(session, removal.uploads)
        gone = empty_files(session, files, person=person.name, now=now)
        gone += kept_files.empty(connection, EVIDENCE, searched.found_in(EVIDENCE), now=now)
    database.empty_log()
    return Removed(removal.rows, removal.entries, len(gone), data.shared)


def _end_roles(session: sm.Session, ids: Sequence[int], today: date) -> None:
    roles = session.exec(sm.select(ContactRole).where(sm.col(ContactRole.contact_id).in_(ids))).all()
    for role in roles:
        if role.until is None:
            role.until, role.until_reason, role.version = today, REMOVED, role.version + 1
            session.add(role)
    numbers = [role.id for role in roles]
    for judged in session.exec(
        sm.select(ContactJudgment).where(sm.col(ContactJudgment.role_id).in_(numbers))
    ):
        judged.voided, judged.version = True, judged.version + 1
        session.add(judged)
    session.flush()
