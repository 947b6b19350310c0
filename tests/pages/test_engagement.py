"""Engagement, today, the relationship with an account, and logging a conversation."""

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction
from kadash.accounts.queries.conversations import conversations
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Person, Role
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.queries.news import news
from kadash.engagement.queries.promises import promises
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 6, 30)


@pytest.fixture
def filled(sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Two accounts of Avery Cole: one spoken to ten days ago, one never; one promise is late."""
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    put_accounts(sqlite_database, count=2)
    for id in (1, 2):
        accounts.put_on_list(sqlite_database, manager, account_id=id, since=date(2026, 1, 1))
    accounts.add_contact(
        sqlite_database, manager, account_id=1, contact=NewContact("Rosa", rank="primary"), today=TODAY
    )
    call = NewInteraction(1, TODAY - timedelta(days=120), "Rates", "phone", direction="we", tone="bad")
    recent = NewInteraction(1, TODAY - timedelta(days=10), "Outage", "phone", direction="they", tone="bad")
    accounts.add_interactions(sqlite_database, manager, new=[call, recent], today=TODAY)
    make_promise(
        sqlite_database, manager, account_id=1, what="Send the rates", owner="Avery Cole",
        made_on=TODAY - timedelta(days=20), due=TODAY - timedelta(days=3),
    )  # fmt: skip
    return sqlite_database


def test_without_accounts(opened: Open) -> None:
    assert "No accounts yet" in said(opened("engagement"))
    empty = said(opened("today"))
    assert "Nothing to watch yet" in empty
    assert "Nothing is due" not in empty


def test_the_home_says_who_hears_nothing(opened: Open, filled: Database) -> None:
    app = opened("engagement")
    text = said(app)
    assert "1 of 2 key accounts has heard nothing for too long; 2 have no decision maker on our list" in text
    cards = {metric.label: metric.value for metric in app.metric}
    assert cards["Heard only bad news"] == "1"
    assert cards["Promises kept"] == "0 of 1"
    assert "never spoken to on record" in str(app.dataframe[0].value.to_dict())


def test_today_ends_a_promise_in_place(opened: Open, filled: Database) -> None:
    app = opened("today")
    assert "Promises: 1 late, 0 due within two weeks" in said(app)
    assert "1 account has heard nothing for too long" in said(app)
    next(field for field in app.text_input if field.label == "What came of it").set_value("Sent by mail")
    next(each for each in app.button if each.label == "Close it").click().run()
    assert not app.exception
    with filled.reading() as session:
        row = promises(session, today=TODAY).iloc[0]
    assert (row["state"], row["done_on"], row["outcome"]) == ("done", TODAY, "Sent by mail")
    assert "Promises:" not in said(app)


def test_the_relationship_of_an_account(opened: Open, filled: Database) -> None:
    app = opened("account", id="1", part="Relationship")
    text = said(app)
    assert "Last contact 10 days ago" in text
    assert "Rosa" in text
    assert "Nobody on our list decides there" in text
    assert {metric.label: metric.value for metric in app.metric}["Last contact"] == "10 days"


def logged(app: AppTest, **typed: str) -> AppTest:
    labels = {"subject": "In one line", "what": "Promised", "somebody": "Somebody new"}
    for name, value in typed.items():
        next(field for field in app.text_input if field.label == labels[name]).set_value(value)
    return next(each for each in app.button if each.key == "log-save").click().run()


def test_log_a_call_with_a_promise(opened: Open, filled: Database) -> None:
    app = opened("account", id="2", part="Relationship", log="1")
    assert not app.exception
    logged(app, subject="Introduced ourselves", what="Send the rate sheet", somebody="Ines")
    assert not app.exception
    with filled.reading() as session:
        talk = conversations(session, account_id=2).iloc[0]
        made = promises(session, today=TODAY, account_id=2).iloc[0]
    assert (talk["day"], talk["channel"], talk["state"]) == (TODAY, "phone", "held")
    assert (made["what"], made["owner"], made["due"]) == (
        "Send the rate sheet", LOCAL_MANAGER.name, TODAY + timedelta(days=7),
    )  # fmt: skip
    assert "Spoken to today" in said(app)


def test_what_cannot_be_logged_stays_as_a_draft(opened: Open, filled: Database) -> None:
    app = opened("account", id="2", part="Relationship", log="1")
    logged(app, what="Send the rate sheet")
    assert "Say in one line what it was about" in said(app)
    assert next(field for field in app.text_input if field.label == "Promised").value == "Send the rate sheet"
    with filled.reading() as session:
        assert conversations(session, account_id=2).empty


@pytest.mark.parametrize(
    ("person", "may"),
    [
        (Person("Avery Cole", Role.REPRESENTATIVE), True),
        (Person("Jordan Blake", Role.REPRESENTATIVE), False),
        (Person("Robin Shaw", Role.READER), False),
    ],
)
def test_who_is_offered_to_log(
    opened: Open, filled: Database, monkeypatch: pytest.MonkeyPatch, person: Person, may: bool
) -> None:
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: person)
    app = opened("account", id="1", part="Relationship")
    assert any(each.label == "Log a conversation" for each in app.button) is may
    assert any("Add a contact" in str(each.label) for each in app.expander) is may
    today = opened("today")
    assert ("Promises: 1 late" in said(today)) is (person.name != "Jordan Blake")


def press(app: AppTest, label: str) -> AppTest:
    return next(each for each in app.button if each.label == label).click().run()


def typed(app: AppTest, label: str, value: object) -> None:
    fields = [*app.text_input, *app.number_input]
    next(field for field in fields if field.label == label).set_value(value)


def test_a_promise_is_dropped_with_the_reason(opened: Open, filled: Database) -> None:
    app = opened("today")
    typed(app, "Why it is dropped", "They moved")
    press(app, "Drop it")
    with filled.reading() as session:
        row = promises(session, today=TODAY).iloc[0]
    assert (row["state"], row["dropped_reason"]) == ("dropped", "They moved")


def test_late_promises_alone(opened: Open, filled: Database, manager: Person) -> None:
    make_promise(
        filled, manager, account_id=2, what="Later", owner="Avery Cole", made_on=TODAY,
        due=TODAY + timedelta(days=5),
    )  # fmt: skip
    assert sum(each.label == "Close it" for each in opened("today").button) == 2
    app = opened("today", promises="Late only", whose="Everybody's")
    assert sum(each.label == "Close it" for each in app.button) == 1
    assert "heard nothing for too long" not in said(app)


def test_news_is_said_told_and_closed(opened: Open, filled: Database) -> None:
    app = opened("engagement")
    typed(app, "In one line", "Outage of the west feeder")
    press(app, "Add the news")
    assert not app.exception
    press(app, "Note that they know")
    with filled.reading() as session:
        (item,) = news(session, exposure={})
    assert (item.title, item.spread.concerned, item.spread.told) == ("Outage of the west feeder", 2, 1)
    app.button(key="close-news").click().run()
    with filled.reading() as session:
        assert news(session, exposure={})[0].closed_on == TODAY


def test_the_rhythm_of_an_account(opened: Open, filled: Database) -> None:
    """Spoken to 120 and 10 days ago, with 110 days between; the quarter ends today and had a call."""
    app = opened("account", id="1", part="Relationship")
    text = said(app).replace("\\", "")
    assert "Longest gap in 12 months: 110 days" in text
    assert "(April to June 2026): spoken to" in text
    typed(app, "Every so many days", 30)
    typed(app, "Why", "They asked for it")
    press(app, "Set it")
    assert "To be spoken to every 30 days" in said(app)


def test_if_a_representative_leaves(opened: Open, filled: Database) -> None:
    app = opened("engagement")
    table = next(each.value for each in app.dataframe if "promised" in each.value.columns)
    assert list(table["name"]) == ["Account 1", "Account 2"]
    assert list(table["promised"]) == [1, 0]
