"""The cases page and an account's cases: logged, answered, measured; escalations for a few."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts.tables import Bill
from kadash.core import clock
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person, Role
from kadash.core.periods import Month
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import NewCase, add_event, log_case
from kadash.engagement.actions.escalations import NewEscalation, note_escalation
from kadash.engagement.actions.service_levels import add_department, set_service_level
from kadash.engagement.queries.cases import cases, departments, history
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 9, 10)
DENVER = ZoneInfo("America/Denver")
NOON = datetime(2026, 9, 10, 12, tzinfo=DENVER)
SECRET = "Feeder before the council"


@pytest.fixture
def filled(sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Account 1 has a case that is late since Monday and one due today; account 2 an escalation."""
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    save_settings(sqlite_database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(sqlite_database, count=2)
    department = add_department(sqlite_database, manager, name="Engineering")
    set_service_level(
        sqlite_database, manager, department_id=department, measure="first answer", share=Decimal("0.9"),
        days=1, valid_from=date(2020, 1, 1), today=TODAY,
    )  # fmt: skip
    for title, ago in (
        ("Voltage sags", timedelta(days=5, hours=19.5)),
        ("Flicker", timedelta(days=1, hours=-2)),
    ):
        new = NewCase(1, title, NOON - ago, kind="complaint", department_id=department)
        log_case(sqlite_database, manager, new=new, now=NOON)
    note_escalation(sqlite_database, manager, new=NewEscalation(2, "council", "threatened", TODAY, SECRET))
    return sqlite_database


def press(app: AppTest, label: str) -> AppTest:
    return next(each for each in app.button if each.label == label).click().run()


def test_nothing_yet(opened: Open) -> None:
    text = said(opened("cases"))
    assert "No case is open" in text
    assert "No department has promised anything yet" in text


def test_late_first(opened: Open, filled: Database) -> None:
    app = opened("cases")
    assert "2 cases are open: 1 late, 1 due today" in said(app)
    table = app.dataframe[0].value
    assert list(table["title"]) == ["Voltage sags", "Flicker"]
    assert list(table["clock"]) == ["late by 22 h 30 min", "due today 2:00 PM"]
    levels = next(each.value for each in app.dataframe if "promise" in each.value.columns)
    assert levels["counts"].iloc[0] == "0 of 1, 1 miss, 0 allowed; 1 not due yet"
    assert levels["verdict"].iloc[0] == "missed so far"


def test_log_a_case(opened: Open, filled: Database) -> None:
    app = opened("account", id="2", part="Cases")
    press(app, "Log a case")
    next(field for field in app.text_input if field.label == "In one line").set_value("Move the meter")
    app.button(key="case-save").click().run()
    assert not app.exception
    with filled.reading() as session:
        found = cases(session, now=NOON, account_id=2)
    assert [(each.row["title"], each.row["kind"], each.story.received) for each in found] == [
        ("Move the meter", "request", NOON)
    ]


def test_what_cannot_be_logged_stays_typed(opened: Open, filled: Database) -> None:
    app = opened("cases")
    press(app, "Log a case")
    next(field for field in app.text_input if field.label == "In one line").set_value("Move the meter")
    app.button(key="case-save").click().run()
    assert "Choose the account whose case it is" in said(app)
    assert next(field for field in app.text_input if field.label == "In one line").value == "Move the meter"


@pytest.mark.parametrize(
    ("person", "sees"),
    [
        (Person("Dana Reyes", Role.MANAGER), True),
        (Person("Morgan Ellis", Role.LEADERSHIP), True),
        (Person("Avery Cole", Role.REPRESENTATIVE), False),  # although the account is theirs
        (Person("Robin Shaw", Role.READER), False),
    ],
)
def test_who_learns_of_an_escalation(
    opened: Open, filled: Database, monkeypatch: pytest.MonkeyPatch, person: Person, sees: bool
) -> None:
    """On the cases page, the account's page and its changes, after a manager has filled the caches."""
    for who in (Person("Dana Reyes", Role.MANAGER), person):
        monkeypatch.setattr("kadash.ui.people.signed_in", lambda who=who: who)
        pages = [opened("cases", part="Escalations"), opened("account", id="2", part="Cases")]
    for app in pages:
        tables = " ".join(str(each.value.to_dict()) for each in app.dataframe)
        assert (SECRET in tables + said(app)) is sees


def test_a_history_on_screen(opened: Open, filled: Database, manager: Person) -> None:
    add_event(filled, manager, case_id=1, kind="answered", at=NOON, now=NOON, text="Called")
    with filled.reading() as session:
        assert len(history(session, case_id=1)) == 1
    app = opened("account", id="1", part="Cases")
    rows = next(each.value for each in app.dataframe if "first_answer" in each.value.columns)
    assert list(rows["first_answer"]) == ["due today 2:00 PM", "was late by 22 h 30 min"]


def test_today_lists_late_cases(opened: Open, filled: Database) -> None:
    text = said(opened("today")).replace("\\", "")
    assert "Cases: 1 late, 1 due today" in text
    assert "Voltage sags" in text


def test_which_bill_was_wrong_is_chosen_where_the_case_is_solved(
    opened: Open, filled: Database, manager: Person
) -> None:
    with filled.writing(manager) as session:
        session.add(
            Bill(account_id=1, service="electric", month=Month(2026, 6).number, period_end=date(2026, 6, 30),
                 revenue_cents=900_000)
        )  # fmt: skip
    new = NewCase(1, "Wrong meter", NOON - timedelta(days=3), kind="issue", category="billing")
    id = log_case(filled, manager, new=new, now=NOON)
    app = opened("account", id="1", part="Cases")
    rows = next(each for each in app.dataframe if "first_answer" in each.value.columns).value
    place = list(rows["title"]).index("Wrong meter")
    app.session_state["account-cases"] = {"selection": {"rows": [place], "columns": [], "cells": []}}
    app.run()
    bill = next(each for each in app.selectbox if each.label == "Which bill")
    assert list(bill.options) == ["Jun 2026, electric, $9,000.00"]
    assert id


def test_what_was_added_does_not_stay_in_the_form(opened: Open, filled: Database) -> None:
    """A second press would add it a second time."""
    app = opened("cases", part="Service levels")
    name = next(field for field in app.text_input if field.label == "Name")
    name.set_value("Metering")
    next(button for button in app.button if button.label == "Add the department").click()
    app.run()
    assert not app.exception
    assert next(field for field in app.text_input if field.label == "Name").value == ""
    with filled.reading() as session:
        assert [row.name for row in departments(session)].count("Metering") == 1
