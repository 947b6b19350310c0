"""Writes to the kick-offs: the event, its guests, their answers, who came and who was met afterwards."""

import uuid
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.tables.launch import CallOutcome, Invitation, KickOffEvent
from kadash.standards.course import course

ANSWERS = ("none", "yes", "maybe", "no")
GUESTS_LEARN_OF = frozenset({"starts_at", "minutes", "place"})
EVENT = GUESTS_LEARN_OF | {
    "food",
    "value_topic",
    "obstacle",
    "call_to_action",
    "organizer",
    "organizer_email",
}
OUTCOME = frozenset({"who", "note", "done_on", "voided"})
GUEST = frozenset({"guest", "email", "sent_on", "how", "answer", "answered_on", "came", "met_on", "outcome"})


def add_event(database: Database, person: Person, *, tier: str, starts_at: datetime, place: str = "") -> int:
    """Plan a kick-off with the length, obstacle and call to action of its tier; returns the id.

    Raises NotAllowed or Invalid.
    """
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(tier, [kickoff.id for kickoff in course().kickoffs], "kick-off")
    template = course().kickoff(tier)
    with database.writing(person) as session:
        row = KickOffEvent(
            tier=tier,
            starts_at=starts_at,
            minutes=template.minutes,
            place=place.strip(),
            obstacle=template.obstacle,
            call_to_action=template.call,
            organizer=person.name if person.email else "",
            organizer_email=person.email or "",
            calendar_key=str(uuid.uuid4()),
        )
        return added(session, row)


def change_event(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Save edited fields of a kick-off. A change that guests must learn of counts the calendar revision up.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    if set(changes) - EVENT:
        raise Invalid(f"These fields cannot be edited: {', '.join(sorted(set(changes) - EVENT))}.")
    if "minutes" in changes:
        checks.minutes(changes["minutes"], "A kick-off")
    if "organizer_email" in changes:
        checks.address(changes["organizer_email"])
    with database.writing(person) as session:
        before = session.get(KickOffEvent, id)
        old = {name: getattr(before, name) for name in GUESTS_LEARN_OF} if before else {}
        row = claim(session, KickOffEvent, id, version, changes)
        if any(getattr(row, name) != value for name, value in old.items()):
            row.calendar_revision += 1
            session.add(row)


def remove_event(database: Database, person: Person, *, id: int, version: int) -> None:
    """Call a kick-off off: the trail keeps it, and guests' calendars learn it from its cancellation.

    Raises NotAllowed, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        row = claim(session, KickOffEvent, id, version, {"voided": True})
        row.calendar_revision += 1  # else calendars keep the entry that they have
        session.add(row)


def invite(
    database: Database,
    person: Person,
    *,
    event_id: int,
    guest: str,
    account_id: int | None = None,
    email: str = "",
    sent_on: date | None = None,
    how: str = "",
) -> int:
    """Put a guest on the list of a kick-off; returns the id. Raises NotAllowed, Invalid or NotFound.

    One guest stands for one account; the same guest of the same account a second time is refused.
    """
    require(person, Action.EDIT_PROGRAM)
    name = checks.words(guest, "The guest's name", nothing="Nobody was invited.")
    with database.writing(person) as session:
        event = session.get(KickOffEvent, event_id)
        if event is None or event.voided:
            raise NotFound("That kick-off is no longer there. Nobody was invited. Reload the page.")
        same = sm.select(Invitation).where(
            Invitation.event_id == event_id,
            Invitation.account_id == account_id,
            Invitation.guest == name,
            ~sm.col(Invitation.voided),
        )
        if session.exec(same).first() is not None:
            raise Invalid(f"{name} is on this list already. Nothing was changed.")
        row = Invitation(
            event_id=event_id,
            account_id=account_id,
            guest=name,
            email=email.strip(),
            sent_on=sent_on,
            how=how.strip(),
        )
        return added(session, row)


def change_guest(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Save what became of an invitation. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    if set(changes) - GUEST:
        raise Invalid(f"These fields cannot be edited: {', '.join(sorted(set(changes) - GUEST))}.")
    if "answer" in changes:
        checks.one_of(changes["answer"], ANSWERS, "answer to an invitation")
    if "guest" in changes:
        checks.words(changes["guest"], "The guest's name")
    with database.writing(person) as session:
        claim(session, Invitation, id, version, changes)


def remove_guest(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a guest off the list; the trail keeps them. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        claim(session, Invitation, id, version, {"voided": True})


def note_outcome(
    database: Database,
    person: Person,
    *,
    event_id: int,
    kind: str,
    who: str,
    on: date,
    note: str = "",
) -> int:
    """Note what came of a kick-off's call to action; returns the id.

    Raises NotAllowed, NotFound, or Invalid where that kick-off does not ask for it.
    """
    require(person, Action.EDIT_PROGRAM)
    name = checks.words(who, "From whom it came", nothing="Nothing was noted.")
    with database.writing(person) as session:
        event = session.get(KickOffEvent, event_id)
        if event is None or event.voided:
            raise NotFound("That kick-off is no longer there. Nothing was noted. Reload the page.")
        asked = [call.id for call in course().calls if event.tier in call.tiers]
        checks.one_of(kind, asked, "outcome of this kick-off's call to action")
        row = CallOutcome(event_id=event_id, kind=kind, who=name, note=note.strip(), noted_on=on)
        return added(session, row)


def change_outcome(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change, finish or remove an outcome. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    if set(changes) - OUTCOME:
        raise Invalid(f"These fields cannot be edited: {', '.join(sorted(set(changes) - OUTCOME))}.")
    if "who" in changes:
        checks.words(changes["who"], "From whom it came")
    with database.writing(person) as session:
        claim(session, CallOutcome, id, version, changes)
