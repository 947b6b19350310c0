"""Writes to a relaunch: opening it, why and with whom, and the visits."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.queries.stall import stall
from kadash.program.tables.relaunch import Relaunch, RelaunchVisit
from kadash.standards.course import course

RELAUNCH = frozenset({"why", "leadership", "team", "apology", "plan_checked_on", "closed_on", "voided"})
VISIT = frozenset({"booked_for", "held_on", "who", "leader_came", "topics", "outcome"})


def open_relaunch(database: Database, person: Person, *, on: date, why: str = "") -> int:
    """Open a relaunch with the evidence of the day; returns its id.

    Raises NotAllowed, or Invalid where one is open.
    """
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        query = sm.select(Relaunch).where(~sm.col(Relaunch.voided), sm.col(Relaunch.closed_on).is_(None))
        if session.exec(query).first() is not None:
            raise Invalid("A relaunch is open already. Nothing was changed. Close it first.")
        found = {
            reason: {"speaks": evidence.speaks, "said": list(evidence.said)}
            for reason, evidence in stall(session, today=on).items()
        }
        return added(session, Relaunch(opened_on=on, why=why.strip(), evidence=found))


def change_relaunch(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change or close a relaunch. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    _only(changes, RELAUNCH)
    values = {name: value.strip() if isinstance(value, str) else value for name, value in changes.items()}
    with database.writing(person) as session:
        row = claim(session, Relaunch, id, version, values)
        if row.closed_on is not None and row.closed_on < row.opened_on:
            raise Invalid("A relaunch cannot be closed before it was opened. Nothing was changed.")


def save_visit(
    database: Database,
    person: Person,
    *,
    relaunch_id: int,
    account_id: int,
    changes: Mapping[str, Any],
    version: int = 0,
) -> None:
    """Store what is known of the visit at an account; ``version`` 0 where none was stored.

    A representative may do so at their own accounts only. Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.LOG, owner=person.name if person else None)  # the role, before anything is read
    _only(changes, VISIT)
    values: dict[str, Any] = {n: v.strip() if isinstance(v, str) else v for n, v in changes.items()}
    if "topics" in values:
        values["topics"] = _topics(values["topics"])
    with database.writing(person) as session:
        owner = accounts.owner(session, account_id=account_id)
        require(person, Action.LOG, owner=owner)
        relaunch = session.get(Relaunch, relaunch_id, with_for_update=True)
        if relaunch is None or relaunch.voided:
            raise NotFound("That relaunch is no longer there. Nothing was changed. Reload the page.")
        query = sm.select(RelaunchVisit).where(
            RelaunchVisit.relaunch_id == relaunch_id, RelaunchVisit.account_id == account_id
        )
        row = session.exec(query).one_or_none()
        if row is None:
            row = RelaunchVisit(relaunch_id=relaunch_id, account_id=account_id, **values)
            session.add(row)
        else:
            row = claim(session, RelaunchVisit, row.id or 0, version, values)
        if row.held_on is not None and row.held_on < relaunch.opened_on:
            raise Invalid("A visit of the relaunch was not held before it was opened. Nothing was changed.")


def _topics(given: Mapping[str, str]) -> dict[str, str]:
    known = {topic.id for topic in course().topics}
    strange = sorted(set(given) - known)
    if strange:
        raise Invalid(f"These are no topics of the visit: {', '.join(strange)}. Nothing was changed.")
    return {topic: text.strip() for topic, text in given.items() if text.strip()}


def _only(changes: Mapping[str, Any], known: frozenset[str]) -> None:
    strange = sorted(set(changes) - known)
    if strange:
        raise Invalid(f"These fields cannot be edited: {', '.join(strange)}. Nothing was changed.")
