"""Action plans on the screen: all of them, and one written from empty to in force, by whom."""

import json
from datetime import date
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.accounts.tables import Bill
from kadash.action_plans.actions import plans as actions
from kadash.action_plans.actions import records
from kadash.action_plans.queries.plans import PlanView, plan_view, plans
from kadash.action_plans.rules.standing import Stage
from kadash.action_plans.tables import ActionPlan
from kadash.budget.actions import budgets
from kadash.budget.rules.edits import Edits, NewLine
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.roadmap import actions as roadmap
from kadash.roadmap.rules.tree import NodeKind
from kadash.ui.room import WIDE
from tests.action_plans.actions.test_plans import TODAY, put_bills, written
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts


@pytest.fixture
def filled(sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    put_accounts(sqlite_database, count=2)
    put_bills(sqlite_database, manager)
    return sqlite_database


def plan(database: Database, today: date = TODAY) -> PlanView:
    with database.reading() as session:
        return plan_view(session, id=plans(session)[0].id or 0, today=today)


def click(app: AppTest, label: str) -> None:
    next(each for each in app.button if each.label == label).click().run()
    assert not app.exception


def test_begun_written_and_confirmed(opened: Open, filled: Database) -> None:
    app = opened("action_plan", account="1")
    assert "There is no action plan for this account yet" in said(app)
    click(app, "Begin the plan of 2026")
    text = next(iter(app.text_area))
    text.set_value("Ours since 1954").run()
    assert not app.exception
    again = opened("action_plan", account="1")  # a new session of the browser
    assert next(iter(again.text_area)).value == "Ours since 1954"
    click(again, "Confirm this section")
    assert plan(filled).completeness.text == "1 of 9 confirmed"
    assert "Confirmed by Local manager" in said(again)
    assert "$12,000" in str([frame.value.to_dict() for frame in again.dataframe])


def test_tables_beside_the_text_have_widths_for_their_part_of_the_page(
    opened: Open, filled: Database, manager: Person
) -> None:
    actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    (table,) = opened("action_plan", account="1").dataframe
    widths = [column["width"] for column in json.loads(table.proto.columns).values() if column.get("width")]
    assert len(widths) == 3
    assert sum(widths) <= 0.56 * WIDE


def test_a_figure_is_chosen_from_a_list_and_filled_in(
    opened: Open, filled: Database, manager: Person
) -> None:
    actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    app = opened("action_plan", account="1")
    next(iter(app.text_area)).set_value("They pay").run()
    which = next(each for each in app.selectbox if each.label == "Figure")
    which.set_value("account.revenue").run()
    click(app, "Put it in")
    assert next(iter(app.text_area)).value == "They pay {Revenue}"
    assert plan(filled).sections[0].row.words == "They pay {account.revenue}"
    assert "They pay $12,000" in said(app).replace("\\", "")
    next(iter(app.text_area)).set_value("They pay {profit}").run()
    assert "{profit} names no figure" in said(app)


def test_what_moved_is_said_with_the_old_figure(opened: Open, filled: Database, manager: Person) -> None:
    id = actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    first = plan(filled).sections[0].row.id or 0
    actions.write_section(filled, manager, id=first, drawn="", value="x")
    actions.confirm_section(filled, manager, id=first, version=2, today=TODAY)

    with filled.writing(manager) as session:
        session.delete(session.get(Bill, 1))
    app = opened("action_plan", account="1")
    assert plan(filled).plan.id == id
    assert "Revenue, April 2025 to March 2026: was $12,000, is $11,000 now" in said(app).replace("\\", "")
    click(app, "Confirm again")
    assert plan(filled).completeness.confirmed == 1


def test_signed_approved_and_changed(opened: Open, filled: Database, manager: Person) -> None:

    rosa = NewContact("Rosa Diaz", rank="primary")
    accounts.add_contact(filled, manager, account_id=1, contact=rosa, today=TODAY)
    goal = roadmap.add_node(filled, manager, kind=NodeKind.GOAL, title="Serve them")
    roadmap.add_node(filled, manager, kind=NodeKind.OBJECTIVE, title="Load", parent_id=goal)
    id = actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    app = opened("action_plan", account="1")
    assert next(each for each in app.button if each.label == "Sign the plan").disabled
    written(filled, manager, id)
    app = opened("action_plan", account="1")
    click(app, "Sign the plan")
    assert plan(filled).stage is Stage.SIGNED
    click(app, "Approve the plan")
    assert plan(filled).stage is Stage.IN_FORCE
    assert not app.text_area
    assert "The files say what was approved on April 7, 2026; the figures on this page are today" in said(app)
    with filled.reading() as session:
        before = plans(session)[0]
    actions.reopen(filled, manager, id=id, version=before.version)
    again = opened("action_plan", account="1")
    labels = [each.label for each in again.get("download_button")]
    assert labels == ["Word", "PDF", "Word", "PDF"]  # the new edition, and what is in force meanwhile
    assert "What was approved on April 7, 2026 and is kept:" in said(again)
    table = opened("action_plans")
    assert "1 of 2 accounts has an action plan in force" in said(table).replace("\\", "")
    assert "✓✓✓✓✓✓✓✓✓" in str([frame.value.to_dict() for frame in table.dataframe])


def test_an_address_without_an_account(opened: Open) -> None:
    assert "No account is chosen" in said(opened("action_plan"))
    assert "No account is there yet" in said(opened("action_plans"))


def test_what_is_due_today_and_on_the_account_s_page(
    opened: Open, filled: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    with filled.writing(manager) as session:
        row = session.get(ActionPlan, id)
        assert row is not None
        row.approved_on, row.approved_by, row.approved_edition = date(2025, 5, 1), "Morgan Ellis", 1
        row.signed_by = "Avery Cole"
    app = opened("today", whose="Everybody's")
    text = said(app).replace("\\", "")
    assert "Action plans: 1 due" in text
    assert "due for its yearly update, in force until May 1, 2026" in text
    text = said(opened("account", id="1", part="Action plan")).replace("\\", "")
    assert "Plan 2026: due for its yearly update. 0 of 9 confirmed" in text
    assert "There is no action plan" in said(opened("account", id="2", part="Action plan"))


def test_a_draft_is_not_headed_by_the_state_of_last_year_s_plan(
    opened: Open, filled: Database, manager: Person
) -> None:
    old = actions.start_plan(filled, manager, account_id=1, plan_year=2025)
    actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    with filled.writing(manager) as session:
        row = session.get(ActionPlan, old)
        assert row is not None
        row.approved_on, row.approved_by, row.approved_edition = date(2025, 5, 1), "Morgan Ellis", 1
        row.signed_by = "Avery Cole"
    text = said(opened("account", id="1", part="Action plan")).replace("\\", "")
    assert "Plan 2026: draft. 0 of 9 confirmed" in text
    assert "The plan of 2025 is in force until May 1, 2026." in text


def test_the_budget_from_below_on_the_screen(opened: Open, filled: Database, manager: Person) -> None:
    plan_id = actions.start_plan(filled, manager, account_id=1, plan_year=2026)
    records.add_need(
        filled, manager, plan_id=plan_id, text="Study", quantity=Decimal(3), unit_cost_cents=50_00
    )
    program = budgets.add_program(filled, manager, name="Key accounts")
    draft = budgets.start_budget(filled, manager, program_id=program, fiscal_year=2026)
    line = NewLine("paper", {"description": "Paper", "amount_cents": 400_00})
    budgets.save_lines(filled, manager, budget_id=draft, edits=Edits(added=(line,)))
    app = opened("action_plans", part="Budget from below")
    assert "The plans of 2026 ask for $150.00, $150.00 more than" in said(app).replace("\\", "")
    asking = app.get("popover")[0].proto.id
    click(app, "Yes, do it")
    # A draft is not the budget yet: it is named.
    assert "All that the plans of 2026 ask for, $150.00, is in Key accounts 2026, version 1 (draft)." in said(
        app
    ).replace("\\", "")
    assert app.get("popover")[0].proto.id != asking  # another box, which is closed
    assert "Study (Account 1)" in said(opened("budget", part="What it serves")).replace("\\", "")
