"""Writes to letters: begun from a kind's text, filled in, sent. A sent letter never changes."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotFound
from kadash.core.narrative import unknown_fields
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.plans.queries.letters import view
from kadash.plans.rules.letters import FIELDS
from kadash.plans.tables import Letter
from kadash.standards.letters import letter_kinds

LONGEST = 10_000
EDITABLE = ("name", "text", "signed_by", "signed_title", "dated", "event_id")


def start(database: Database, person: Person, *, kind: str, event_id: int | None = None) -> int:
    """Begin a letter with its kind's text; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_LETTERS)
    known = letter_kinds().get(kind)
    if known is None:
        raise Invalid("There is no such kind of letter. Nothing was begun. Choose one from the list.")
    with database.writing(person) as session:
        row = Letter(
            kind=kind, name=known.title, text=known.text, signed_by=person.name,
            event_id=event_id if known.event else None,
        )  # fmt: skip
        return added(session, row)


def fill_in(database: Database, person: Person, *, id: int, field: str, drawn: Any, value: Any) -> None:
    """Save one field of a letter; ``drawn`` is what was on the screen before.

    Raises NotAllowed, NotFound, Locked (sent), Invalid (a field that there is not), or Clash.
    """
    require(person, Action.EDIT_LETTERS)
    if field not in EDITABLE:
        raise Invalid("A letter has no such field. Nothing was saved. Reload the page.")
    new = value.strip() if isinstance(value, str) else value
    if field == "text":
        _check(new)
    if field == "name" and not new:
        raise Invalid("A letter needs a name. Nothing was saved.")
    with database.writing(person) as session:
        row = _open(session, id)
        stored = getattr(row, field)
        if stored == new:
            return
        if stored != (drawn.strip() if isinstance(drawn, str) else drawn):
            raise Clash(
                "Somebody else changed this letter after you opened it. Nothing of yours was saved yet. "
                "Compare the two values and save again, or keep theirs.",
                {field: (stored, new)},
                table=Letter.__name__,
            )
        setattr(row, field, new)
        row.version += 1
        session.add(row)


def _check(text: str) -> None:
    if not text or len(text) > LONGEST:
        raise Invalid(f"A letter has a text of at most {LONGEST:,} characters. Nothing was saved.")
    if wrong := unknown_fields(text, FIELDS):
        raise Invalid(
            f"{', '.join(wrong)} is no field of a letter. Nothing was saved. Choose one from the list."
        )


def send(
    database: Database, person: Person, *, id: int, version: int, to: Collection[int], today: date
) -> int:
    """Note that a letter was sent to these accounts, as addressed now; returns how many.

    Raises NotAllowed, NotFound, Locked (sent before), Clash, or Invalid where nobody can get it.
    """
    require(person, Action.EDIT_LETTERS)
    with database.writing(person) as session:
        _open(session, id)
        known = view(session, id=id, today=today)
        recipients = [recipient for recipient in known.ready if recipient.account_id in to]
        if not recipients:
            raise Invalid("Nobody of these can get the letter. Nothing was noted. Choose accounts first.")
        common = {**asdict(known.common), "day": known.common.day.isoformat()}
        sent = {"common": common, "to": [asdict(recipient) for recipient in recipients]}
        changes = {"sent_on": today, "sent_by": person.name, "sent_to": sent}
        claim(session, Letter, id, version, changes)
        return len(recipients)


def remove(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take away a letter that was not sent. Raises NotAllowed, NotFound, Locked or Clash."""
    require(person, Action.EDIT_LETTERS)
    with database.writing(person) as session:
        _open(session, id)
        claim(session, Letter, id, version, {"voided": True})


def _open(session: sm.Session, id: int) -> Letter:
    row = session.get(Letter, id, with_for_update=True, populate_existing=True)
    if row is None or row.voided:
        raise NotFound("That letter is no longer there. Nothing was changed. Reload the page.")
    if row.sent_on is not None:
        raise Locked("This letter was sent: it stays as it is. Nothing was changed. Begin a new one.")
    return row
