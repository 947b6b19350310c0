"""The goals page: from the first goal to a tree, told what is missing on the way."""

from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.roadmap import actions, queries, sample
from kadash.roadmap.rules.tree import NodeKind
from tests.pages.conftest import Open, said


def field(app: AppTest, label: str, form: str) -> Any:
    fields = [*app.text_area, *app.text_input, *app.selectbox, *app.date_input]
    found = [one for one in fields if one.label == label and str(one.key).startswith(form)]
    assert len(found) == 1
    return found[0]


def choose(app: AppTest, row: int) -> None:
    app.session_state["goals"] = {"selection": {"rows": [row], "columns": [], "cells": []}}
    app.run()


def test_the_first_goal_is_added(opened: Open, sqlite_database: Database) -> None:
    app = opened("goals")
    assert "No goals yet" in said(app)
    field(app, "Words", "new-goal").set_value("Strengthen relationship with key accounts")
    app.button(key="new-goal-save").click().run()
    assert not app.error
    assert "No goals yet" not in said(app)
    assert app.dataframe[0].value["goal"].tolist() == ["A Strengthen relationship with key accounts"]
    assert "By" not in app.dataframe[0].value["missing"][0]
    assert "No date: say by when." in app.dataframe[0].value["missing"][0]


def test_a_goal_is_opened_changed_and_removed(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    sample.fill(sqlite_database, manager, year=2026)
    app = opened("goals")
    choose(app, 3)
    assert "A.1.1.a Load reviews held" in said(app).replace("\\", "")
    field(app, "Current", "goal-").set_value("1,6")
    app.button(key=next(b.key for b in app.button if str(b.key).startswith("goal-"))).click().run()
    assert not app.exception
    with sqlite_database.reading() as session:
        node = next(n for n in queries.nodes(session) if n.code == "A.1.1.a")
    assert node.current == 16


def test_the_check_answers_while_trying(opened: Open) -> None:
    app = opened("goals")
    app.selectbox(key="try-example").set_value("Play golf with KAs often").run()
    assert "is something to do, not something to reach" in said(app)
    app.text_area(key="try-own").set_value("Visit 12 key accounts by June 2027").run()
    assert "not something to reach" not in said(app)


def test_departments_are_a_filter(opened: Open, sqlite_database: Database, manager: Person) -> None:
    sample.fill(sqlite_database, manager, year=2026)
    app = opened("goals")
    app.session_state["whose"] = "Engineering"
    app.run()
    assert [text.strip()[:1] for text in app.dataframe[0].value["goal"]] == ["G", "G"]


def test_what_was_removed_comes_back(opened: Open, sqlite_database: Database, manager: Person) -> None:
    id = actions.add_node(
        sqlite_database,
        manager,
        title="Visit 12 accounts by June 2027",
        kind=NodeKind.GOAL,
        due=date(2027, 6, 30),
    )
    actions.add_node(sqlite_database, manager, title="Another 2 by June 2027", kind=NodeKind.GOAL)
    actions.remove_node(sqlite_database, manager, id=id, version=1)
    app = opened("goals")
    assert len(app.dataframe[0].value) == 1
    app.button(key=f"restore-{id}").click().run()
    assert len(app.dataframe[0].value) == 2
