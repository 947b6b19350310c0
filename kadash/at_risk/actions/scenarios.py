"""Saving, changing and deleting scenarios."""

from datetime import datetime

import sqlmodel as sm

from kadash.at_risk.rules.stored_scenarios import as_json
from kadash.at_risk.rules.what_if import Scenario
from kadash.at_risk.tables import ScenarioRow
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim


def keep_scenario(
    database: Database,
    person: Person,
    *,
    name: str,
    scenario: Scenario,
    note: str = "",
    now: datetime | None = None,
) -> int:
    """Keep a scenario under a name of its own; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_SCENARIO)
    _check(name, scenario)
    with database.writing(person) as session:
        _check_free(session, name)
        row = ScenarioRow(
            name=name.strip(),
            note=note.strip(),
            author=person.name,
            created_at=now or clock.now(),
            changes=as_json(scenario),
        )
        return added(session, row)


def change_scenario(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    name: str,
    scenario: Scenario,
    note: str = "",
) -> None:
    """Save against the version that was drawn. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_SCENARIO)
    _check(name, scenario)
    with database.writing(person) as session:
        _check_free(session, name, but=id)
        changes = {"name": name.strip(), "note": note.strip(), "changes": as_json(scenario)}
        claim(session, ScenarioRow, id, version, changes)


def drop_scenario(database: Database, person: Person, *, id: int, version: int) -> None:
    """Void a scenario; the trail keeps it. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_SCENARIO)
    with database.writing(person) as session:
        claim(session, ScenarioRow, id, version, {"voided": True})


def _check(name: str, scenario: Scenario) -> None:
    if not name.strip():
        raise Invalid("A scenario needs a name. Nothing was saved. Give it one.")
    if scenario.changes_nothing:
        raise Invalid("This scenario changes nothing yet. Nothing was saved. Change a figure first.")


def _check_free(session: sm.Session, name: str, *, but: int | None = None) -> None:
    scenario = session.exec(
        sm.select(ScenarioRow).where(
            ScenarioRow.name == name.strip(), sm.col(ScenarioRow.voided).is_(False), ScenarioRow.id != but
        )
    ).first()
    if scenario is not None:
        raise Invalid("Another scenario has that name. Nothing was saved. Choose a name of its own.")
