"""The budget page: begun, edited in the grid, two people on one line, submitted, approved, revised."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from kadash.budget import sample
from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules.edits import ChangedLine, Edits, NewLine
from kadash.budget.rules.status import Status
from kadash.budget.tables import Budget
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.roadmap import sample as goals
from tests.budget import example
from tests.pages.conftest import Open, said


def field(app: AppTest, label: str, form: str) -> Any:
    fields = [*app.text_input, *app.number_input, *app.checkbox]
    found = [one for one in fields if one.label == label and str(one.key).startswith(form)]
    assert len(found) == 1
    return found[0]


def sheet(database: Database, budget_id: int = 1) -> Sheet:
    with database.reading() as session:
        found = queries.sheet(session, budget_id=budget_id)
    assert found is not None
    return found


def type_in(app: AppTest, key: str, **state: Any) -> None:
    app.session_state[key] = {"edited_rows": {}, "added_rows": [], "deleted_rows": [], **state}
    app.run()


@pytest.fixture
def draft(sqlite_database: Database, manager: Person) -> int:
    program_id = actions.add_program(sqlite_database, manager, name="Key accounts")
    budget_id = actions.start_budget(sqlite_database, manager, program_id=program_id, fiscal_year=2009)
    added = tuple(
        NewLine(
            line.key,
            {
                "category": line.category,
                "account_code": line.account_code,
                "description": line.description,
                "amount_cents": line.entered_cents,
                "serves": line.serves,
            },
        )
        for line in example.lines()
    )
    actions.save_lines(sqlite_database, manager, budget_id=budget_id, edits=Edits(added=added))
    return budget_id


def test_a_budget_is_begun_and_filled(opened: Open, sqlite_database: Database) -> None:
    app = opened("budget")
    assert "No budget yet" in said(app)
    field(app, "Fiscal year", "start").set_value(2027)
    app.button(key="start-save").click().run()
    assert not app.exception
    assert "Key accounts 2027, version 1" in said(app).replace("\\", "")
    type_in(app, "grid-1-1", added_rows=[{"description": "Visits", "quantity": 240, "unit_cost": 12.5}])
    assert "Total **$3,000.00**" in said(app).replace("\\", "")
    app.button(key="grid-save").click().run()
    assert not app.exception
    assert sheet(sqlite_database).summary.grand == 300000


def test_the_2009_example_on_the_screen(opened: Open, draft: int) -> None:
    app = opened("budget")
    assert [metric.value.replace("\\", "") for metric in app.metric] == ["$54,600", "$3,650", "0", "2"]
    assert "6.7% of the total, 7 lines" in said(app).replace("\\", "")
    totals = next(frame.value for frame in app.dataframe if "total" in frame.value.columns)
    assert totals["total"].tolist() == [10450, 44150, 0]
    assert "Grand total" in said(app)
    assert "**$54,600.00**" in said(app).replace("\\", "")
    assert not app.error


def test_what_it_serves(opened: Open, draft: int) -> None:
    app = opened("budget")
    app.session_state["part"] = "What it serves"
    app.run()
    assert not app.exception
    orphans = next(frame.value for frame in app.dataframe if "code" in frame.value.columns)
    assert orphans["amount"].sum() == 3650
    assert "**$3,650.00**" in said(app).replace("\\", "")
    costs = next(frame.value for frame in app.dataframe if "each" in frame.value.columns)
    assert costs[costs["node"].str.strip() == "F.1.1.a (untitled)"]["cost"].tolist() == [1000]


def test_cells_that_cannot_be_read_are_said_while_typing(opened: Open, draft: int) -> None:
    app = opened("budget")
    type_in(app, "grid-1-1", edited_rows={0: {"serves": "lunch"}})
    assert "is not a reference" in said(app)
    app.button(key="grid-save").click().run()
    assert not app.exception
    assert "is not a reference" in app.error[0].value


def test_two_people_on_one_line(opened: Open, sqlite_database: Database, manager: Person, draft: int) -> None:
    app = opened("budget")
    at = [row.key for row in sheet(sqlite_database).rows].index("03-45")
    type_in(app, "grid-1-1", edited_rows={at: {"amount": 2500, "note": "two phones"}})
    row = sheet(sqlite_database).rows[at]
    theirs = ChangedLine(row.id or 0, 1, {"amount_cents": 220000})
    actions.save_lines(sqlite_database, manager, budget_id=draft, edits=Edits(changed=(theirs,)))
    app.run()
    assert "A colleague saved changes" in said(app)
    app.button(key="grid-save").click().run()
    assert "Two people, one line" in said(app)
    amount, _ = app.radio
    assert amount.options == ["Theirs: \\$2,200\\.00", "Mine: \\$2,500\\.00"]
    amount.set_value(amount.options[0])
    app.button(key="clash-save").click().run()
    assert not app.exception
    saved = sheet(sqlite_database).rows[at]
    assert (saved.amount_cents, saved.note, saved.version) == (220000, "two phones", 3)
    assert "Two people" not in said(app)


def test_submitted_returned_approved_revised(opened: Open, sqlite_database: Database, draft: int) -> None:
    app = opened("budget")
    app.button(key="step-submitted").click().run()
    assert "submitted" in said(app)
    app.text_area(key="return-comment").set_value("Fewer phones")
    app.button(key="step-returned").click().run()
    assert "Returned by" in said(app)
    app.button(key="step-submitted").click().run()
    app.button(key="step-approved").click().run()
    assert sheet(sqlite_database).budget.status == "approved"
    assert "start a new version to change it" in said(app)
    app.button(key="start-save").click().run()
    assert not app.exception
    second = sheet(sqlite_database, 2)
    assert (second.budget.number, second.budget.status, second.summary.grand) == (2, "draft", 5460000)


def test_a_slip_is_put_right_while_it_is_submitted(
    opened: Open, sqlite_database: Database, draft: int
) -> None:
    app = opened("budget")
    app.button(key="step-submitted").click().run()
    choices = {box.label: box for box in app.selectbox}
    choices["Line"].set_value("03-45 Telephone")
    choices["What"].set_value("Amount ($)")
    field(app, "Should be", "correct").set_value("$2,050.50")
    field(app, "Because", "correct").set_value("the contract says so")
    app.button(key="correct-save").click().run()
    assert not app.exception
    assert not app.error
    found = sheet(sqlite_database)
    assert (found.budget.status, found.summary.grand) == ("submitted", 5465050)
    app.session_state["part"] = "History"
    app.run()
    assert "the contract says so" in said(app)


@pytest.fixture
def filled(sqlite_database: Database, manager: Person) -> Database:
    goals.fill(sqlite_database, manager, year=2009)
    sample.fill(sqlite_database, manager, year=2009)
    return sqlite_database


def test_the_sample_program_shows_a_budget_drawn_from_goals(opened: Open, filled: Database) -> None:
    app = opened("budget")
    assert "Key accounts 2009, version 1 (approved)" in said(app).replace("\\", "")
    assert app.metric[0].value.replace("\\", "") == "$54,600"
    for part in ("What it serves", "Compare", "Actuals", "Worth", "History"):
        app.session_state["part"] = part
        app.run()
        assert not app.exception
        assert not app.error
    with filled.reading() as session:
        for budget in queries.budgets(session):
            found = queries.sheet(session, budget_id=budget.id or 0)
            assert found is not None
            assert found.summary.differences == ()


def test_next_year_beside_this_year(opened: Open, filled: Database) -> None:
    app = opened("budget")
    app.session_state["year"] = "2010"
    app.session_state["part"] = "Compare"
    app.run()
    changes = next(frame.value for frame in app.dataframe if "move" in frame.value.columns)
    told = said(app).replace("\\", "")
    assert "**$54,600.00**" in told
    assert f"${abs(changes['change'].sum()):,.2f}**" in told


def test_actuals_that_fit_no_line_are_assigned(opened: Open, filled: Database) -> None:
    app = opened("budget")
    app.session_state["part"] = "Actuals"
    app.run()
    unmatched = next(frame.value for frame in app.dataframe if "reason" in frame.value.columns)
    assert unmatched["amount"].tolist() == [28, 28, 28]
    app.session_state["unmatched"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    button = next(one for one in app.button if str(one.key).startswith("assign-now-"))
    button.click().run()
    assert not app.exception
    unmatched = next(frame.value for frame in app.dataframe if "reason" in frame.value.columns)
    assert unmatched["amount"].tolist() == [28, 28]


def test_switching_the_program_opens_a_year_that_it_has(opened: Open, filled: Database) -> None:
    app = opened("budget")
    next(box for box in app.selectbox if box.label == "Fiscal year").set_value("2008").run()
    assert "Key accounts 2008" in said(app)
    next(box for box in app.selectbox if box.label == "Program").set_value("Conservation").run()
    assert not app.exception
    assert "Conservation 20" in said(app)


def test_a_draft_is_removed_after_a_question(opened: Open, sqlite_database: Database, draft: int) -> None:
    app = opened("budget")
    app.button(key="remove-draft").click().run()
    assert not app.exception
    assert "No budget yet" in said(app)
    with sqlite_database.reading() as session:
        assert session.get(Budget, draft).voided


def test_what_was_submitted_is_not_removed(
    opened: Open, sqlite_database: Database, manager: Person, draft: int
) -> None:
    actions.move_on(sqlite_database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    assert "remove-draft" not in [button.key for button in opened("budget").button]
