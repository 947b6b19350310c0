"""What somebody typed and has not saved yet, kept in the database: a reload or a lost server keeps it."""

from datetime import datetime, timedelta

import sqlmodel as sm

from kadash.core.people import Person
from kadash.core.tables import TypedDraft

KEPT_FOR = timedelta(days=7)
LONGEST = 1_000_000
"""Characters; what is longer is not kept."""


def typed(session: sm.Session, *, person: Person, name: str) -> str | None:
    """Return what this person typed under a name, None where there is nothing."""
    mine = sm.select(TypedDraft.typed).where(TypedDraft.whose == person.signature, TypedDraft.name == name)
    return session.exec(mine.order_by(sm.col(TypedDraft.id).desc())).first()


def replace_typed(session: sm.Session, *, person: Person, name: str, text: str, now: datetime) -> None:
    """Put what this person typed in the place of what they had typed before, within the caller's transaction.

    Nothing takes the place where the text is empty or too long. Forgets what everybody left a week ago.
    """
    mine = (TypedDraft.whose == person.signature) & (TypedDraft.name == name)
    session.exec(sm.delete(TypedDraft).where(sm.or_(mine, sm.col(TypedDraft.at) < now - KEPT_FOR)))
    if text and len(text) <= LONGEST:
        session.add(TypedDraft(at=now, whose=person.signature, name=name, typed=text))
