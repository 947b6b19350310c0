"""Writes to what was talked about with customers: who took part, how, and in which tone."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts as queries
from kadash.accounts.rules import terms
from kadash.accounts.tables import Interaction, InteractionAccount, Participant
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import claim

CHOICES: Mapping[str, tuple[str, ...]] = {
    "state": terms.STATES,
    "channel": terms.CHANNELS,
    "direction": terms.DIRECTIONS,
    "purpose": terms.PURPOSES,
    "tone": terms.TONES,
}
EDITABLE = frozenset({*CHOICES, "day", "subject", "note", "answered", "bulk"})


@dataclass(frozen=True)
class NewParticipant:
    """Somebody who took part: a contact, a representative, or a name that is not known yet."""

    side: str
    contact_id: int | None = None
    representative_id: int | None = None
    name: str | None = None
    address: str | None = None
    part: str | None = None
    response: str | None = None
    attended: bool | None = True
    senior: bool | None = None


@dataclass(frozen=True)
class NewInteraction:
    """A conversation as a person logs it. ``also_with`` are further accounts of the same event.

    ``starts_at`` and ``ends_at`` are moments where they are known, ``day`` is the utility's day.
    """

    account_id: int
    day: date
    subject: str
    channel: str | None = None
    state: str = terms.HELD
    direction: str | None = None
    purpose: str | None = None
    tone: str | None = None
    answered: bool | None = None
    bulk: bool | None = None
    note: str | None = None
    person: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    participants: Sequence[NewParticipant] = field(default=())
    also_with: Sequence[int] = field(default=())
    source: str = "typed"


def add_interaction(database: Database, person: Person, *, new: NewInteraction, today: date) -> int:
    """Log a conversation and return its id. Raises NotAllowed, NotFound or Invalid."""
    with database.writing(person) as session:
        return new_interaction(session, person, new=new, today=today)


def add_interactions(
    database: Database, person: Person, *, new: Sequence[NewInteraction], today: date
) -> list[int]:
    """Log several conversations in one transaction, all or none; returns their ids in the order given."""
    with database.writing(person) as session:
        for account_id in dict.fromkeys(interaction.account_id for interaction in new):
            _require(session, person, account_id)
        return _stored(session, person, new, today)


def new_interaction(session: sm.Session, person: Person, *, new: NewInteraction, today: date) -> int:
    """As ``add_interaction``, within the caller's transaction."""
    for account_id in (new.account_id, *new.also_with):
        queries.account(session, id=account_id)
    _require(session, person, new.account_id)
    return _stored(session, person, [new], today)[0]


def _stored(session: sm.Session, person: Person, new: Sequence[NewInteraction], today: date) -> list[int]:
    """Store the conversations, then who took part in them and with which further accounts."""
    rows = [_row(person, interaction, today) for interaction in new]
    session.add_all(rows)
    session.flush()
    ids = [int(row.id or 0) for row in rows]
    for id, interaction in zip(ids, new, strict=True):
        session.add_all(
            InteractionAccount(interaction_id=id, account_id=other)
            for other in dict.fromkeys(interaction.also_with)
            if other != interaction.account_id
        )
        session.add_all(_participants(id, interaction.participants))
    session.flush()
    return ids


def _row(person: Person, new: NewInteraction, today: date) -> Interaction:
    values = _checked(
        {name: getattr(new, name) for name in EDITABLE} | {"subject": new.subject.strip()}, today=today
    )
    return Interaction(
        account_id=new.account_id,
        at=new.day.isoformat(),
        person=new.person or person.name,
        kind=new.channel,
        source=new.source,
        starts_at=new.starts_at,
        ends_at=new.ends_at,
        **values,
    )


def change_interaction(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    changes: Mapping[str, Any],
    today: date,
    participants: Sequence[NewParticipant] | None = None,
) -> None:
    """Change what was logged; ``participants``, where given, take the place of those that are there.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    if unknown := set(changes) - EDITABLE:
        raise ValueError(f"not fields that can be edited: {sorted(unknown)}")
    with database.writing(person) as session:
        row = _theirs(session, person, id)
        kept = {name: getattr(row, name) for name in ("state", "day", "subject")}
        _checked(kept | dict(changes), today=today)
        claim(session, Interaction, id, version, dict(changes))
        if participants is None:
            return
        there = session.exec(sm.select(Participant).where(Participant.interaction_id == id)).all()
        for participant in there:
            participant.voided = True
        session.add_all([*there, *_participants(id, participants)])


def take_back_interaction(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take back what was logged by mistake; it stays in the trail and counts nowhere.

    Raises NotAllowed, NotFound or Clash.
    """
    with database.writing(person) as session:
        _theirs(session, person, id)
        claim(session, Interaction, id, version, {"voided": True})


def _theirs(session: sm.Session, person: Person, id: int) -> Interaction:
    row = session.get(Interaction, id)
    if row is None or row.voided:
        raise NotFound("That conversation is not there (any more). Nothing was changed.")
    _require(session, person, row.account_id)
    return row


def _require(session: sm.Session, person: Person, account_id: int | None) -> None:
    owner = None if account_id is None else queries.owner(session, account_id=account_id)
    require(person, Action.LOG, owner=owner)


def _checked(values: Mapping[str, Any], *, today: date) -> dict[str, Any]:
    """Return the values; raises Invalid, with a sentence, for what cannot be."""
    if not str(values.get("subject") or "").strip():
        raise Invalid("Say in one line what it was about. Nothing was logged.")
    for name, choices in CHOICES.items():
        if values.get(name) and values[name] not in choices:
            raise Invalid(f"The {name} is one of: {', '.join(choices)}. Nothing was logged.")
    if values["state"] == terms.HELD and values["day"] > today:
        raise Invalid(
            "What lies ahead was not held yet. Nothing was logged. Mark it as planned, or correct the day."
        )
    return dict(values)


def _participants(interaction_id: int, new: Sequence[NewParticipant]) -> list[Participant]:
    found = []
    for participant in new:
        if participant.side not in terms.SIDES:
            raise Invalid("Who took part is of the customer, of the utility, or a third. Nothing was logged.")
        if (
            participant.contact_id is None
            and participant.representative_id is None
            and not (participant.name or "").strip()
        ):
            continue
        values = asdict(participant) | {"name": (participant.name or "").strip() or None}
        found.append(Participant(interaction_id=interaction_id, **values))
    return found
