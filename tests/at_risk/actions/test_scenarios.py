"""Scenarios: who may keep them, names of their own, two people on one."""

from decimal import Decimal

import pytest

from kadash.at_risk.actions import scenarios as actions
from kadash.at_risk.queries import scenarios as queries
from kadash.at_risk.rules.stored_scenarios import Kept
from kadash.at_risk.rules.what_if import Scenario
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person

GONE = Scenario(gone=frozenset({1}))
DEARER = Scenario(all_rate_points=Decimal("0.05"))


def kept(database: Database) -> list[Kept]:
    with database.reading() as session:
        return queries.kept(session)


def test_a_scenario_is_kept_changed_and_dropped(database: Database, representative: Person) -> None:
    first = actions.keep_scenario(database, representative, name=" Foundry leaves ", scenario=GONE)
    actions.keep_scenario(
        database, representative, name="Dear power", scenario=DEARER, note="forecast of May"
    )
    assert [(k.name, k.author, k.note, k.scenario) for k in kept(database)] == [
        ("Dear power", "Avery Cole", "forecast of May", DEARER),
        ("Foundry leaves", "Avery Cole", "", GONE),
    ]
    actions.change_scenario(
        database, representative, id=first, version=1, name="Both", scenario=Scenario(gone=frozenset({1, 2}))
    )
    with database.reading() as session:
        again = queries.kept_one(session, id=first)
    assert (again.name, again.version, again.scenario.gone) == ("Both", 2, {1, 2})
    actions.drop_scenario(database, representative, id=first, version=2)
    assert [k.name for k in kept(database)] == ["Dear power"]
    with database.reading() as session, pytest.raises(NotFound):
        queries.kept_one(session, id=first)


def test_names_are_their_own_until_dropped(database: Database, manager: Person) -> None:
    first = actions.keep_scenario(database, manager, name="A", scenario=GONE)
    other = actions.keep_scenario(database, manager, name="B", scenario=GONE)
    with pytest.raises(Invalid, match="has that name"):
        actions.keep_scenario(database, manager, name="A", scenario=DEARER)
    with pytest.raises(Invalid, match="has that name"):
        actions.change_scenario(database, manager, id=other, version=1, name="A", scenario=GONE)
    actions.drop_scenario(database, manager, id=first, version=1)
    actions.keep_scenario(database, manager, name="A", scenario=DEARER)
    assert [k.name for k in kept(database)] == ["A", "B"]


def test_what_is_no_scenario_is_not_kept(database: Database, manager: Person) -> None:
    with pytest.raises(Invalid, match="needs a name"):
        actions.keep_scenario(database, manager, name="  ", scenario=GONE)
    with pytest.raises(Invalid, match="changes nothing"):
        actions.keep_scenario(database, manager, name="Nothing", scenario=Scenario())
    assert kept(database) == []


def test_two_people_on_one_scenario(database: Database, manager: Person, representative: Person) -> None:
    id = actions.keep_scenario(database, manager, name="A", scenario=GONE)
    actions.change_scenario(database, manager, id=id, version=1, name="Theirs", scenario=GONE)
    with pytest.raises(Clash) as clash:
        actions.change_scenario(database, representative, id=id, version=1, name="Mine", scenario=GONE)
    assert clash.value.differences["name"] == ("Theirs", "Mine")
    assert [k.name for k in kept(database)] == ["Theirs"]


def test_who_may_not(database: Database, leader: Person, reader: Person, stranger: None) -> None:
    for person in (leader, reader, stranger):
        with pytest.raises(NotAllowed):
            actions.keep_scenario(database, person, name="A", scenario=GONE)  # type: ignore[arg-type]
    assert kept(database) == []
