"""Writes to escalations: by managers and leadership alone."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from kadash.accounts.queries import accounts
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Escalation

CHANGEABLE = frozenset(
    {"stage", "reference", "what", "next_step", "owner", "next_on", "hearing_on", "counsel", "outcome",
     "closed_on"}
)  # fmt: skip


@dataclass(frozen=True)
class NewEscalation:
    """An escalation as it is noted."""

    account_id: int
    body: str
    stage: str
    since: date
    what: str
    case_id: int | None = None
    reference: str | None = None
    next_step: str | None = None
    owner: str | None = None
    next_on: date | None = None
    hearing_on: date | None = None
    counsel: str | None = None


def note_escalation(database: Database, person: Person, *, new: NewEscalation) -> int:
    """Note that an account goes over our heads; returns its id. Raises NotAllowed, NotFound or Invalid."""
    require(person, Action.EDIT_ESCALATIONS)
    _check(asdict(new))
    with database.writing(person) as session:
        accounts.account(session, id=new.account_id)
        return added(session, Escalation(**asdict(new)))


def change_escalation(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Move an escalation on, or close it. Raises NotAllowed, NotFound, Invalid or Clash."""
    require(person, Action.EDIT_ESCALATIONS)
    if unknown := set(changes) - CHANGEABLE:
        raise ValueError(f"not fields that can be edited: {sorted(unknown)}")
    with database.writing(person) as session:
        row = claim(session, Escalation, id, version, dict(changes))
        _check({"body": row.body, "stage": row.stage, "what": row.what})
        if row.closed_on is not None and not (row.outcome or "").strip():
            raise Invalid("Say how it ended. The escalation was not closed.")


def take_back_escalation(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take back what was noted by mistake; it stays in the trail. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_ESCALATIONS)
    with database.writing(person) as session:
        claim(session, Escalation, id, version, {"voided": True})


def _check(values: Mapping[str, Any]) -> None:
    if values["body"] not in words.BODIES or values["stage"] not in words.STAGES:
        raise Invalid("Choose where it went and how far it is. Nothing was changed.")
    if not str(values["what"] or "").strip():
        raise Invalid("Say in one line what it is about. Nothing was changed.")
