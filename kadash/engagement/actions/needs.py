"""Needs of accounts, with where each is known from."""

from datetime import date

from kadash.accounts.queries import accounts
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.rules import planning as rules
from kadash.engagement.tables import Need


def note_need(
    database: Database,
    person: Person,
    *,
    account_id: int,
    text: str,
    source: str,
    observed_on: date,
    reference: str | None = None,
) -> int:
    """Note what an account needs and where that is known from; returns its id.

    ``reference`` says where exactly. Raises NotAllowed, NotFound or Invalid.
    """
    if not text.strip():
        raise Invalid("Say what they need. Nothing was added.")
    if source not in rules.SOURCES:
        raise Invalid(f"A need comes from: {', '.join(rules.SOURCES)}. Nothing was added.")
    with database.writing(person) as session:
        accounts.account(session, id=account_id)
        require(person, Action.EDIT_PLANS, owner=accounts.owner(session, account_id=account_id))
        row = Need(
            account_id=account_id, text=text.strip(), source=source, observed_on=observed_on,
            reference=(reference or "").strip() or None, noted_by=person.name,
        )  # fmt: skip
        return added(session, row)


def close_need(
    database: Database, person: Person, *, id: int, version: int, state: str, outcome: str
) -> None:
    """Say what became of a need. Raises NotAllowed, NotFound, Invalid or Clash."""
    if state not in rules.NEED_STATES:
        raise Invalid(f"A need is: {', '.join(rules.NEED_STATES)}. Nothing was changed.")
    if state in ("met", "not ours") and not outcome.strip():
        raise Invalid("Say what became of it. Nothing was changed.")
    with database.writing(person) as session:
        row = session.get(Need, id)
        if row is None or row.voided:
            raise NotFound("That need is not there (any more). Nothing was changed.")
        require(person, Action.EDIT_PLANS, owner=accounts.owner(session, account_id=row.account_id))
        claim(session, Need, id, version, {"state": state, "outcome": outcome.strip() or None})
