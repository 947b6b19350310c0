"""A plan from empty to in force and its renewal, by whom; figures that move under it; on both databases."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.accounts.tables import Bill, ListMembership
from kadash.action_plans.actions import plans as actions
from kadash.action_plans.actions import records
from kadash.action_plans.actions.records import NewEquipment
from kadash.action_plans.queries import plans as queries
from kadash.action_plans.queries.documents import report
from kadash.action_plans.queries.standing import standing
from kadash.action_plans.rules.sections import State
from kadash.action_plans.rules.standing import Stage
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.periods import Month
from kadash.roadmap import actions as roadmap
from kadash.roadmap.rules.tree import NodeKind
from tests.satisfaction.survey import put_accounts

TODAY, NOW = date(2026, 4, 7), datetime(2026, 4, 7, 16, 30, tzinfo=UTC)
MONTH = Month(2026, 3).number


def put_bills(database: Database, person: Person, *, cents: int = 1_000_00) -> None:
    """Twelve months to March 2026 of account 1, each 100 kWh with a peak of 2 kW."""
    with database.writing(person) as session:
        for back in range(12):
            month = Month.from_number(MONTH - back)
            session.add(bill(month, usage=100.0, demand_kw=2.0, revenue_cents=cents))
        session.add(ListMembership(account_id=1, since=date(2020, 1, 1)))
        session.add(ListMembership(account_id=2, since=date(2020, 1, 1)))


def bill(month: Month, **figures: float) -> Bill:
    return Bill(
        account_id=1, service="electric", period_start=month.first_day, period_end=month.last_day,
        month=month.number, days=30, **figures,
    )  # fmt: skip


@pytest.fixture
def plan(database: Database, manager: Person, representative: Person) -> int:
    """An empty plan for 2026 of account 1, with bills, a contact and an objective."""
    put_accounts(database, count=3)
    put_bills(database, manager)
    rosa = NewContact("Rosa Diaz", rank="primary")
    accounts.add_contact(database, representative, account_id=1, contact=rosa, today=TODAY)
    goal = roadmap.add_node(database, manager, kind=NodeKind.GOAL, title="Serve them")
    roadmap.add_node(database, manager, kind=NodeKind.OBJECTIVE, title="Load", parent_id=goal)
    return actions.start_plan(database, representative, account_id=1, plan_year=2026)


def seen(database: Database, plan: int, today: date = TODAY) -> queries.PlanView:
    with database.reading() as session:
        return queries.plan_view(session, id=plan, today=today)


def written(database: Database, person: Person, plan: int) -> None:
    """Write all nine sections, a goal and a need, and confirm each section."""
    records.add_goal(database, person, plan_id=plan, text="Raise the load factor", code="A.1")
    records.add_need(database, person, plan_id=plan, text="Study", quantity=Decimal(3), unit_cost_cents=50_00)
    for each in seen(database, plan).sections:
        actions.write_section(
            database, person, id=each.row.id or 0, drawn="", value=f"Text {each.row.number}"
        )
    for each in seen(database, plan).sections:
        actions.confirm_section(database, person, id=each.row.id or 0, version=each.row.version, today=TODAY)


def version(database: Database, plan: int) -> int:
    return seen(database, plan).plan.version


def in_force(database: Database, author: Person, boss: Person, plan: int) -> None:
    written(database, author, plan)
    actions.sign(database, author, id=plan, version=version(database, plan), now=NOW, today=TODAY)
    actions.approve(database, boss, id=plan, version=version(database, plan), now=NOW, today=TODAY)


def test_from_empty_to_in_force(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    view = seen(database, plan)
    assert [each.state for each in view.sections] == [
        State.DATA, State.DATA, State.DATA, State.DATA, State.DATA, State.DATA, State.EMPTY, State.EMPTY,
        State.DATA,
    ]  # fmt: skip
    with pytest.raises(Invalid, match=r"Confirm first: 1 Executive summary \(filled by data\)"):
        actions.sign(database, representative, id=plan, version=1, now=NOW, today=TODAY)
    written(database, representative, plan)
    assert seen(database, plan).completeness.text == "9 of 9 confirmed"
    actions.sign(database, representative, id=plan, version=1, now=NOW, today=TODAY)
    assert seen(database, plan).stage is Stage.SIGNED
    with pytest.raises(Locked, match="Take the signature back"):
        actions.write_section(database, representative, id=1, drawn="Text 1", value="More")
    actions.approve(database, leader, id=plan, version=2, now=NOW, today=TODAY)
    view = seen(database, plan)
    assert (view.stage, view.plan.approved_by, view.plan.approved_on) == (
        Stage.IN_FORCE, leader.name, TODAY,
    )  # fmt: skip
    with database.reading() as session:
        texts = report(session, view=view).texts
    assert "Signed by Avery Cole, April 7, 2026, 4:30 PM" in texts
    assert f"Approved by {leader.name}, April 7, 2026, 4:30 PM" in texts
    assert {"Text 1", "$150.00", "$12,000", "1,200 kWh"} <= set(texts)
    assert seen(database, plan, date(2027, 4, 8)).stage is Stage.OLD


def test_a_changed_text_or_record_has_to_be_confirmed_anew(
    database: Database, representative: Person, plan: int
) -> None:
    written(database, representative, plan)
    actions.write_section(database, representative, id=1, drawn="Text 1", value="Other")
    records.add_goal(database, representative, plan_id=plan, text="And another")
    furnace = NewEquipment("Furnace", "electric", "site visit", TODAY)
    records.add_equipment(database, representative, account_id=1, new=furnace)
    states = [each.state for each in seen(database, plan).sections]
    assert states[0] is State.WRITTEN
    assert states[6] is State.WRITTEN
    assert states[3] is State.CONFIRMED  # a figure that was not there cannot have moved
    with pytest.raises(Clash):
        actions.write_section(database, representative, id=1, drawn="Text 1", value="Mine")


def test_figures_that_moved_are_shown_with_what_they_were(
    database: Database, manager: Person, representative: Person, plan: int
) -> None:
    written(database, representative, plan)
    with database.writing(manager) as session:  # a newer month changes nothing of what was confirmed
        session.add(bill(Month(2026, 4), usage=500.0, demand_kw=9.0, revenue_cents=7_00))
    assert seen(database, plan).completeness.confirmed == 9
    with database.writing(manager) as session:
        first = session.get(Bill, 1)
        assert first is not None
        session.delete(first)  # as undoing its upload does
    view = seen(database, plan)
    moved = {each.section.id: [one.text for one in each.moved] for each in view.sections if each.moved}
    assert moved == {
        "summary": ["Revenue, April 2025 to March 2026: was $12,000, is $11,000 now"],
        "use": ["Electric use, April 2025 to March 2026: was 1,200 kWh, is 1,100 kWh now"],
    }
    assert view.completeness.out_of_date == 2
    with pytest.raises(Invalid, match=r"1 Executive summary \(out of date\)"):
        actions.sign(database, representative, id=plan, version=1, now=NOW, today=TODAY)
    first = view.sections[0].row
    actions.confirm_section(database, representative, id=first.id or 0, version=first.version, today=TODAY)
    assert seen(database, plan).sections[0].state is State.CONFIRMED


def test_figures_in_the_text_stay_true(
    database: Database, manager: Person, representative: Person, plan: int
) -> None:
    first = seen(database, plan).sections[0].row
    with pytest.raises(Invalid, match=r"\{account.profit\} names no figure"):
        actions.write_section(
            database, representative, id=first.id or 0, drawn="", value="They pay {account.profit}."
        )
    text = "They pay {account.revenue} a year; ask {account.contact}."
    actions.write_section(database, representative, id=first.id or 0, drawn="", value=text)
    view = seen(database, plan)
    assert view.sections[0].words == "They pay $12,000 a year; ask Rosa Diaz."
    actions.confirm_section(database, representative, id=first.id or 0, version=2, today=TODAY)
    with database.reading() as session:
        assert "They pay $12,000 a year; ask Rosa Diaz." in report(session, view=seen(database, plan)).texts
    with database.writing(manager) as session:  # a newer month changes nothing of what was confirmed
        session.add(bill(Month(2026, 4), usage=500.0, demand_kw=9.0, revenue_cents=7_00))
    view = seen(database, plan)
    assert (view.sections[0].state, view.sections[0].words) == (
        State.CONFIRMED, "They pay $12,000 a year; ask Rosa Diaz.",
    )  # fmt: skip
    with database.writing(manager) as session:
        session.delete(session.get(Bill, 1))
    section = seen(database, plan).sections[0]
    assert section.state is State.CHANGED
    assert "Revenue, in the text: was $12,000, is $11,000 now" in [each.text for each in section.moved]
    assert section.words == "They pay $11,000 a year; ask Rosa Diaz."
    new = actions.start_plan(database, representative, account_id=1, plan_year=2027)
    assert seen(database, new).sections[0].last_year == "They pay $12,000 a year; ask Rosa Diaz."


def test_sent_back_and_taken_back(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    written(database, representative, plan)
    actions.sign(database, representative, id=plan, version=1, now=NOW, today=TODAY)
    with pytest.raises(Invalid, match="Say what should change"):
        actions.send_back(database, leader, id=plan, version=2, reason=" ")
    actions.send_back(database, leader, id=plan, version=2, reason="Name the barriers")
    view = seen(database, plan)
    assert (view.open, view.plan.returned) == (True, "Morgan Ellis: Name the barriers")
    actions.sign(database, representative, id=plan, version=3, now=NOW, today=TODAY)
    actions.take_back(database, representative, id=plan, version=4)
    assert seen(database, plan).stage is Stage.DRAFT


def test_a_new_edition_leaves_what_was_approved_in_force(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    in_force(database, representative, leader, plan)
    with pytest.raises(Invalid, match="stays on record"):
        actions.drop_plan(database, representative, id=plan, version=version(database, plan))
    actions.reopen(database, representative, id=plan, version=version(database, plan))
    actions.write_section(database, representative, id=1, drawn="Text 1", value="Second edition")
    view = seen(database, plan)
    assert (view.stage, view.open, view.plan.edition) == (Stage.REVISED, True, 2)
    with database.reading() as session:
        found = standing(session, today=TODAY)
    assert found.coverage.covered == 1


def test_next_year_s_plan_lies_beside_last_year_s(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    in_force(database, representative, leader, plan)
    with pytest.raises(Invalid, match="There is a plan for 2026 already"):
        actions.start_plan(database, representative, account_id=1, plan_year=2026)
    new = actions.start_plan(database, representative, account_id=1, plan_year=2027)
    first = seen(database, new).sections[0]
    assert (first.last_year, first.row.words, first.state) == ("Text 1", "", State.DATA)
    actions.drop_plan(database, representative, id=new, version=1)
    with pytest.raises(NotFound):
        seen(database, new)


def test_where_all_accounts_stand(
    database: Database, representative: Person, leader: Person, plan: int
) -> None:
    in_force(database, representative, leader, plan)
    with database.reading() as session:
        found = standing(session, today=TODAY)
    assert [(row.account_id, row.stage) for row in found.rows] == [(1, Stage.IN_FORCE), (2, Stage.NONE)]
    assert (found.coverage.covered, found.coverage.listed) == (1, 2)
    with database.reading() as session:
        assert standing(session, today=date(2027, 4, 8)).coverage.covered == 0


def test_by_whom(
    database: Database, representative: Person, other_representative: Person, reader: Person, plan: int
) -> None:
    for person in (other_representative, reader):
        with pytest.raises(NotAllowed):
            actions.start_plan(database, person, account_id=1, plan_year=2027)
        with pytest.raises(NotAllowed):
            actions.write_section(database, person, id=1, drawn="", value="x")
        with pytest.raises(NotAllowed):
            actions.confirm_section(database, person, id=2, version=1, today=TODAY)
        with pytest.raises(NotAllowed):
            records.add_goal(database, person, plan_id=plan, text="x")
        with pytest.raises(NotAllowed):
            actions.drop_plan(database, person, id=plan, version=1)
    written(database, representative, plan)
    actions.sign(database, representative, id=plan, version=1, now=NOW, today=TODAY)
    for person in (representative, other_representative, reader):
        with pytest.raises(NotAllowed):
            actions.approve(database, person, id=plan, version=2, now=NOW, today=TODAY)
        with pytest.raises(NotAllowed):
            actions.send_back(database, person, id=plan, version=2, reason="x")


def test_records_say_what_they_want(database: Database, representative: Person, plan: int) -> None:
    with pytest.raises(Invalid, match="There is no objective"):
        records.add_goal(database, representative, plan_id=plan, text="x", code="Z.9")
    with pytest.raises(Invalid, match="Say the goal"):
        records.add_goal(database, representative, plan_id=plan, text=" ")
    with pytest.raises(Invalid, match="Quantity is more than nothing"):
        records.add_need(database, representative, plan_id=plan, text="x", quantity=Decimal(0))
    need = records.add_need(database, representative, plan_id=plan, text="Visit")
    records.remove_need(database, representative, id=need, version=1)
    goal = records.add_goal(database, representative, plan_id=plan, text="Visit them")
    records.close_goal(database, representative, id=goal, version=1, done_on=TODAY)
    view = seen(database, plan)
    assert (view.needs, view.goals[0].done_on) == ((), TODAY)
    records.remove_goal(database, representative, id=goal, version=2)
    new = NewEquipment("Furnace", "electric", "site visit", TODAY, Decimal("4000"), "kW", 1998, True)
    id = records.add_equipment(database, representative, account_id=1, new=new)
    assert seen(database, plan).equipment[0].kind == "Furnace"
    records.remove_equipment(database, representative, id=id, version=1)
    assert (seen(database, plan).equipment, seen(database, plan).goals) == ((), ())
