"""Planning with an account on its page, from the first field to the update sent; and all plans together."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions import plan_items, planning
from kadash.engagement.queries.planning import PlanView, plan_view, plans
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 4, 7)


@pytest.fixture
def filled(sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    put_accounts(sqlite_database, count=2)
    rosa = NewContact("Rosa Diaz", rank="primary")
    accounts.add_contact(sqlite_database, manager, account_id=1, contact=rosa, today=TODAY)
    return sqlite_database


def plan(database: Database) -> PlanView:
    with database.reading() as session:
        return plan_view(session, id=plans(session, account_id=1)[0].id or 0, today=TODAY)


def click(app: AppTest, label: str) -> None:
    next(each for each in app.button if each.label == label).click().run()
    assert not app.exception


def page(opened: Open) -> AppTest:
    return opened("account", id="1", part="Joint plan")


def test_filled_in_while_sitting_together_and_still_there_after_a_reload(
    opened: Open, filled: Database
) -> None:
    app = page(opened)
    assert "There is no joint plan for 2026 yet" in said(app)
    click(app, "Begin the plan")
    next(each for each in app.multiselect if each.label == "Of theirs").set_value([1]).run()
    next(each for each in app.text_area if each.label == "Notes").set_value("They add a shift").run()
    next(each for each in app.button if each.key == "plan-add-need").click().run()
    words = next(each for each in app.text_area if each.label == "In their own words")
    words.set_value("We can't lose the night shift").run()
    next(each for each in app.text_input if each.label == "What will be done").set_value("Second feed").run()
    assert not app.exception
    again = page(opened)  # a new session of the browser
    shown = {each.label: each.value for each in (*again.text_area, *again.text_input, *again.multiselect)}
    assert shown["In their own words"] == "We can't lose the night shift"
    assert shown["What will be done"] == "Second feed"
    assert (shown["Notes"], shown["Of theirs"]) == ("They add a shift", [1])


def test_what_two_people_type_into_one_field(opened: Open, filled: Database, manager: Person) -> None:
    planning.start_plan(filled, manager, account_id=1, plan_year=2026, session_on=TODAY)
    app = page(opened)
    planning.fill_in(filled, manager, id=1, field="notes", drawn=None, value="theirs")
    next(each for each in app.text_area if each.label == "Notes").set_value("mine").run()
    assert "stored now **theirs**, yours **mine**" in said(app)
    assert plan(filled).plan.notes == "theirs"


def test_from_the_session_to_the_update(opened: Open, filled: Database, manager: Person) -> None:
    planning.start_plan(
        filled, manager, account_id=1, plan_year=2026, session_on=date(2026, 1, 8), theirs=[1]
    )
    new = plan_items.NewItem("need", "Power", "Second feed", owner="Avery Cole", due=date(2026, 9, 1))
    plan_items.add_items(filled, manager, plan_id=1, items=[new])
    app = page(opened)
    click(app, "The session was held")
    click(app, "Agreed")
    view = plan(filled)
    assert (view.state, view.acknowledged_by) == ("agreed", "Rosa Diaz")
    assert view.items[0].row.promise_id is not None
    text = said(app)
    assert "acknowledged by Rosa Diaz on April 7, 2026 (signed)" in text
    next(each for each in app.text_area if each.label == "In a few words").set_value("Off to a start")
    click(app, "Save the draft")
    click(app, "Sent")
    (update,) = plan(filled).updates
    assert (update.sent_on, update.words, update.sent_to) == (TODAY, "Off to a start", 1)
    assert "sent to Rosa Diaz on April 7, 2026" in said(app)
    cards = {metric.label: metric.value for metric in app.metric}
    facts = {fact["name"]: fact["value"] for fact in update.sent["facts"]}
    assert {name: cards[name] for name in facts} == facts


def test_a_need_with_its_source(opened: Open, filled: Database) -> None:
    app = page(opened)
    next(each for each in app.text_input if each.label == "What they need").set_value("A second feed")
    click(app, "Note it")
    assert "A second feed" in str([frame.value.to_dict() for frame in app.dataframe])


def test_all_plans_at_one_glance(opened: Open, filled: Database, manager: Person) -> None:
    app = opened("engagement")
    assert "0 of 2 accounts" in said(app)
    planning.start_plan(filled, manager, account_id=1, plan_year=2026, session_on=TODAY)
    app = opened("engagement")
    assert "Account 1" in str([frame.value.to_dict() for frame in app.dataframe])
    cards = {metric.label: metric.value for metric in app.metric}
    assert cards["Plans in force"] == "0 of 2"
