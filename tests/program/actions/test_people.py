"""Teams and stakeholders: who is on them, what they were told, what is missing."""

from datetime import date

import pytest

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.program.actions import people
from kadash.program.queries.people import stakeholders_view, teams_view

SINCE, TODAY = date(2026, 1, 1), date(2026, 3, 2)


@pytest.fixture
def mayor(database: Database, representative: Person) -> int:
    return people.add_stakeholder(
        database, representative, name=" Mayor ", audience="community-leaders", impacted=1, influence=3
    )


def test_somebody_joins_and_leaves(database: Database, representative: Person) -> None:
    id = people.add_member(
        database, representative, team="review", name="Gus", kind="decision-maker", since=SINCE
    )
    with database.reading() as session:
        found = teams_view(session, today=TODAY)
    assert [m.name for m in found.of("review", today=TODAY)] == ["Gus"]
    assert found.remarks["review"] == ["No influencer on it.", "Nobody has a stand-in."]
    people.change_member(database, representative, id=id, version=1, changes={"until": TODAY})
    with database.reading() as session:
        found = teams_view(session, today=TODAY)
    assert found.of("review", today=TODAY) == []
    assert len(found.members) == 1
    changes = {"until": date(2025, 12, 31)}
    with pytest.raises(Invalid, match="before joining"):
        people.change_member(database, representative, id=id, version=2, changes=changes)


def test_a_stakeholder_is_told_and_acknowledges(
    database: Database, representative: Person, mayor: int
) -> None:
    def missing() -> tuple[int, int, int]:
        with database.reading() as session:
            found = stakeholders_view(session, today=TODAY).findings
        return len(found.untold), len(found.unanswered), len(found.unblessed)

    assert missing() == (1, 0, 1)
    told = people.set_expectation(
        database,
        representative,
        stakeholder_id=mayor,
        text="A quarterly report",
        set_on=SINCE,
        set_by="Dana Reyes",
    )
    assert missing() == (0, 1, 1)
    people.acknowledge(database, representative, id=told, version=1, on=TODAY)
    people.change_stakeholder(database, representative, id=mayor, version=1, changes={"support": "backs"})
    assert missing() == (0, 0, 0)


def test_nothing_is_acknowledged_before_it_was_said(
    database: Database, representative: Person, mayor: int
) -> None:
    said = {"text": "A report", "set_by": "Dana Reyes", "set_on": TODAY}
    with pytest.raises(Invalid, match="before it was set"):
        people.set_expectation(database, representative, stakeholder_id=mayor, acknowledged_on=SINCE, **said)
    told = people.set_expectation(database, representative, stakeholder_id=mayor, **said)
    with pytest.raises(Invalid, match="before it was set"):
        people.acknowledge(database, representative, id=told, version=1, on=SINCE)
    with database.reading() as session:
        assert stakeholders_view(session, today=TODAY).expectations[mayor][0].acknowledged_on is None


def test_a_removed_stakeholder_can_be_told_nothing(
    database: Database, representative: Person, mayor: int
) -> None:
    people.remove_stakeholder(database, representative, id=mayor, version=1)
    with pytest.raises(NotFound):
        people.set_expectation(
            database, representative, stakeholder_id=mayor, text="x", set_on=SINCE, set_by="y"
        )
    with database.reading() as session:
        assert stakeholders_view(session, today=TODAY).stakeholders == ()


@pytest.mark.parametrize(
    "wrong",
    [{"audience": "neighbors"}, {"support": "maybe"}, {"influence": 4}, {"impacted": -1}, {"name": " "}],
)
def test_what_the_scales_do_not_know_is_refused(
    database: Database, representative: Person, mayor: int, wrong: dict
) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        people.change_stakeholder(database, representative, id=mayor, version=1, changes=wrong)


def test_readers_and_strangers_write_nothing(
    database: Database, reader: Person, stranger: None, mayor: int
) -> None:
    for person in (reader, stranger):
        with pytest.raises(NotAllowed):
            people.remove_stakeholder(database, person, id=mayor, version=1)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            people.add_member(database, person, team="review", name="x", kind="influencer", since=SINCE)  # type: ignore[arg-type]
