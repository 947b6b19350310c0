"""Writing, confirming and adopting the business plan, by three persons, on both databases."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kadash import sample
from kadash.accounts import actions as accounts
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed
from kadash.core.people import Person
from kadash.plans.actions import business_plan as actions
from kadash.plans.queries.business_plan import composed
from kadash.plans.rules.business.composed import report_of
from kadash.program.queries.business_plan import (
    PlanRecord,
    adopted,
    draft_year,
    last_number,
    plans,
    record,
)
from kadash.program.rules.business_plan import Adopted, State
from kadash.program.tables.business_plan import BusinessPlanEdition
from tests.conftest import copied
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 16, tzinfo=UTC)


def read(database: Database) -> PlanRecord:
    with database.reading() as session:
        return record(session, id=plans(session)[0].id or 0)


def states(database: Database) -> dict[str, State]:
    with database.reading() as session:
        found = composed(session, id=plans(session)[0].id or 0, today=TODAY)
    return {each.guide.id: each.state for each in found.sections}


def write(database: Database, person: Person, section: str, part: str, text: str, drawn: str = "") -> None:
    row = next(each for each in read(database).sections if each.section == section)
    actions.write(database, person, id=row.id or 0, part=part, drawn=drawn, value=text, today=TODAY)


def versions(database: Database, *sections: str) -> dict[int, int]:
    return {row.id or 0: row.version for row in read(database).sections if row.section in sections}


def confirm(database: Database, person: Person, *sections: str) -> None:
    actions.confirm(database, person, versions=versions(database, *sections), today=TODAY)


def test_a_section_is_written_by_two_and_nobody_loses_a_word(
    database: Database, manager: Person, representative: Person
) -> None:
    actions.start(database, representative, year=2026, today=TODAY)
    write(database, representative, "summary", "purpose", "Ours ")
    with pytest.raises(Clash) as clash:
        write(database, manager, "summary", "purpose", "Mine")
    assert clash.value.differences == {"What the program is for": ("Ours", "Mine")}
    write(database, manager, "summary", "purpose", "Mine", drawn="Ours")
    write(database, manager, "summary", "request", "Money")
    row = read(database).sections[0]
    assert (row.words, row.saved_by) == ({"purpose": "Mine", "request": "Money"}, "Dana Reyes")
    write(database, manager, "summary", "purpose", "", drawn="Mine")
    assert read(database).sections[0].words == {"request": "Money"}


def test_only_figures_that_there_are_can_be_quoted_and_their_value_is_kept(
    database: Database, manager: Person
) -> None:
    actions.start(database, manager, year=2026, today=TODAY)
    with pytest.raises(Invalid, match="names no figure"):
        write(database, manager, "summary", "purpose", "We lose {at_risk.totl}")
    assert read(database).sections[0].words == {}
    write(database, manager, "summary", "purpose", "We lose {at_risk.total} with {at_risk.accounts}")
    assert read(database).sections[0].quoted == {"at_risk.total": "not known", "at_risk.accounts": "0"}


def test_a_year_has_one_plan_and_begins_with_the_text_of_the_last(
    database: Database, manager: Person
) -> None:
    actions.start(database, manager, year=2025, today=TODAY)
    write(database, manager, "organization", "roles", "Avery runs it")
    put_accounts(database, count=1)
    confirm(database, manager, "organization")
    actions.start(database, manager, year=2026, today=TODAY)
    with pytest.raises(Invalid, match="There is a business plan 2026 already"):
        actions.start(database, manager, year=2026, today=TODAY)
    rows = {row.section: row for row in read(database).sections}
    assert rows["organization"].words == {"roles": "Avery runs it"}
    assert rows["organization"].confirmed_on is None


def test_confirming_needs_the_facts_and_changing_words_opens_it_again(
    database: Database, manager: Person
) -> None:
    actions.start(database, manager, year=2026, today=TODAY)
    with pytest.raises(Invalid, match="No representative is recorded"):
        confirm(database, manager, "organization")
    put_accounts(database, count=2)
    old = versions(database, "organization")
    confirm(database, manager, "organization")
    assert states(database)["organization"] == State.CONFIRMED
    with pytest.raises(Clash):
        actions.confirm(database, manager, versions=old, today=TODAY)
    write(database, manager, "organization", "roles", "Avery runs it")
    assert states(database)["organization"] == State.FILLED
    confirm(database, manager, "organization")
    ((id, version),) = versions(database, "organization").items()
    actions.reopen(database, manager, id=id, version=version)
    assert states(database)["organization"] == State.FILLED


def test_all_or_none_of_several_sections_are_confirmed(database: Database, manager: Person) -> None:
    actions.start(database, manager, year=2026, today=TODAY)
    put_accounts(database, count=1)
    with pytest.raises(Invalid):
        confirm(database, manager, "organization", "objectives")
    assert all(row.confirmed_on is None for row in read(database).sections)


@pytest.mark.parametrize("who", ["leader", "reader", "stranger"])
def test_who_may_not_write(
    database: Database, manager: Person, who: str, request: pytest.FixtureRequest
) -> None:
    person = request.getfixturevalue(who)
    with pytest.raises(NotAllowed):
        actions.start(database, person, year=2026, today=TODAY)
    actions.start(database, manager, year=2026, today=TODAY)
    with pytest.raises(NotAllowed):
        write(database, person, "summary", "purpose", "Mine")
    with pytest.raises(NotAllowed):
        confirm(database, person, "organization")


def test_only_leadership_and_managers_adopt_and_only_a_whole_plan(
    database: Database, manager: Person, representative: Person, leader: Person
) -> None:
    id = actions.start(database, manager, year=2026, today=TODAY)
    given = {"id": id, "version": 1, "now": NOW, "today": TODAY}
    with pytest.raises(NotAllowed):
        actions.adopt(database, representative, **given)
    with pytest.raises(Invalid, match="open: 1 Executive summary, 2 Background"):
        actions.adopt(database, leader, **given)
    assert read(database).editions == ()
    with database.reading() as session:
        assert adopted(session, today=TODAY) is None
        assert draft_year(session) == 2026


def test_the_draft_is_the_newest_plan_without_a_version(database: Database, manager: Person) -> None:
    for year in (2024, 2025, 2026):
        id = actions.start(database, manager, year=year, today=TODAY)
    with database.writing(manager) as session:
        for number in (1, 2):
            session.add(
                BusinessPlanEdition(
                    plan_id=id, number=number, adopted_on=TODAY, adopted_by="Lee", adopted_at=NOW,
                    data_version=1, frozen={},
                )
            )  # fmt: skip
    with database.reading() as session:
        assert draft_year(session) == 2025
        assert (last_number(session, id=id), last_number(session, id=id - 1)) == (2, 0)
        assert adopted(session, today=TODAY) == Adopted(2026, 2, TODAY, "Lee", manager.name, id)


def test_what_was_adopted_stays_when_words_and_data_change(
    sample_template: Path, tmp_path: Path, manager: Person
) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        older = next(plan for plan in plans(session) if plan.plan_year == sample.TODAY.year - 1)
        first = record(session, id=older.id or 0)
        held = adopted(session, today=sample.TODAY)
    assert [each.number for each in first.editions] == [2, 1]
    owner, plan_id = older.started_by, older.id or 0
    assert held == Adopted(2009, 2, first.editions[0].adopted_on, "Morgan Ellis", owner, plan_id)
    documents = [report_of(each.frozen) for each in first.editions]
    assert "version 2, adopted by Morgan Ellis" in documents[0].subtitle
    row = next(each for each in first.sections if each.section == "summary")
    actions.write(
        database, manager, id=row.id or 0, part="request", drawn=row.words["request"], value="New",
        today=sample.TODAY,
    )  # fmt: skip
    with database.reading() as session:
        again = record(session, id=older.id or 0)
    assert [report_of(each.frozen) for each in again.editions] == documents
    assert again.editions[0].data_version > again.editions[1].data_version


def test_confirming_a_section_takes_over_the_figures_that_it_quotes(
    sample_template: Path, tmp_path: Path, manager: Person
) -> None:
    """Whoever confirms has read the sentence with the figures of today: it is not to be read again."""
    database = copied(sample_template, tmp_path / "sample.db")
    draft = next(plan for plan in _plans(database) if plan.plan_year == sample.TODAY.year)

    def moved() -> list[tuple[str, str]]:
        with database.reading() as session:
            found = composed(session, id=draft.id or 0, today=sample.TODAY)
        return [(change.then, change.now) for change in found.section("summary").moved]

    assert moved() == []
    accounts.take_off_list(database, manager, account_id=21, until=sample.TODAY - timedelta(days=1))
    assert ("21", "20") in moved()
    with database.reading() as session:
        row = next(r for r in record(session, id=draft.id or 0).sections if r.section == "summary")
    actions.confirm(database, manager, versions={row.id or 0: row.version}, today=sample.TODAY)
    assert moved() == []


def _plans(database: Database) -> list[Any]:
    with database.reading() as session:
        return list(plans(session))
