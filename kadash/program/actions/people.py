"""Writes to teams, stakeholders and what they were told to expect."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.tables.people import Expectation, Stakeholder, TeamMember
from kadash.standards.course import course

SUPPORT = ("backs", "neutral", "doubts", "unknown")
HIGHEST = 3


def add_member(
    database: Database,
    person: Person,
    *,
    team: str,
    name: str,
    kind: str,
    since: date,
    department: str = "",
    stands_in: str = "",
) -> int:
    """Put somebody on a team; returns the row's id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    values = _member(
        {"team": team, "name": name, "kind": kind, "department": department, "stands_in": stands_in}
    )
    with database.writing(person) as session:
        return added(session, TeamMember(since=since, **values))


def change_member(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change a team member, or say until when they were one.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    values = _member(changes)
    with database.writing(person) as session:
        row = claim(session, TeamMember, id, version, values)
        if row.until is not None and row.until < row.since:
            raise Invalid("Somebody cannot leave a team before joining it. Nothing was changed.")


def add_stakeholder(
    database: Database,
    person: Person,
    *,
    name: str,
    audience: str,
    impacted: int,
    influence: int,
    support: str = "unknown",
    organization: str = "",
    assists_with: str = "",
    owner: str = "",
) -> int:
    """Add a stakeholder; returns the id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    values = _stakeholder(
        {
            "name": name,
            "audience": audience,
            "impacted": impacted,
            "influence": influence,
            "support": support,
            "organization": organization,
            "assists_with": assists_with,
            "owner": owner,
        }
    )
    with database.writing(person) as session:
        return added(session, Stakeholder(**values))


def change_stakeholder(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Save edited fields of a stakeholder. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    values = _stakeholder(changes)
    with database.writing(person) as session:
        claim(session, Stakeholder, id, version, values)


def remove_stakeholder(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a stakeholder off the map; the trail keeps them. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        claim(session, Stakeholder, id, version, {"voided": True})


def set_expectation(
    database: Database,
    person: Person,
    *,
    stakeholder_id: int,
    text: str,
    set_on: date,
    set_by: str,
    acknowledged_on: date | None = None,
    review_by: date | None = None,
) -> int:
    """Note what a stakeholder was told to expect; returns the id. Raises NotAllowed, Invalid or NotFound."""
    require(person, Action.EDIT_PROGRAM)
    said = checks.words(text, "What was said")
    by = checks.words(set_by, "Who said it")
    if acknowledged_on is not None and acknowledged_on < set_on:
        raise Invalid("An expectation cannot be acknowledged before it was set. Nothing was changed.")
    with database.writing(person) as session:
        there = session.get(Stakeholder, stakeholder_id)
        if there is None or there.voided:
            raise NotFound("That stakeholder is no longer there. Nothing was changed. Reload the page.")
        row = Expectation(
            stakeholder_id=stakeholder_id,
            text=said,
            set_on=set_on,
            set_by=by,
            acknowledged_on=acknowledged_on,
            review_by=review_by,
        )
        return added(session, row)


def acknowledge(database: Database, person: Person, *, id: int, version: int, on: date) -> None:
    """Note that a stakeholder acknowledged an expectation. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        row = claim(session, Expectation, id, version, {"acknowledged_on": on})
        if on < row.set_on:
            raise Invalid("An expectation cannot be acknowledged before it was set. Nothing was changed.")


def _member(changes: Mapping[str, Any]) -> dict[str, Any]:
    values = _trimmed(changes)
    if "name" in values:
        checks.words(values["name"], "A name")
    if "team" in values:
        checks.one_of(values["team"], [team.id for team in course().teams], "team")
    if "kind" in values:
        checks.one_of(values["kind"], [teammate.id for teammate in course().teammates], "kind of teammate")
    return values


def _stakeholder(changes: Mapping[str, Any]) -> dict[str, Any]:
    values = _trimmed(changes)
    if "name" in values:
        checks.words(values["name"], "A name")
    if "audience" in values:
        checks.one_of(values["audience"], [group.id for group in course().groups], "group of stakeholders")
    if "support" in values:
        checks.one_of(values["support"], SUPPORT, "kind of support")
    for scale in ("impacted", "influence"):
        if scale in values and not 0 <= int(values[scale]) <= HIGHEST:
            raise Invalid(f"The scale of {scale} runs from 0 to {HIGHEST}. Nothing was changed.")
    return values


def _trimmed(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.strip() if isinstance(value, str) else value for name, value in changes.items()}
