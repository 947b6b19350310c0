"""The pages on building the program: from nothing to a session held, a team, a kick-off."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from streamlit.testing.v1 import AppTest

from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.program.actions import launch, people, sessions
from kadash.program.documents import minutes_document
from kadash.program.queries.launch import event_view, events
from kadash.program.queries.method import method_view, session_view
from kadash.program.queries.people import teams_view
from tests.pages.conftest import Open, said

TODAY = date(2026, 3, 2)


def field(app: AppTest, label: str, form: str):
    fields = [*app.text_area, *app.text_input, *app.selectbox, *app.date_input, *app.radio, *app.number_input]
    found = [one for one in fields if one.label == label and str(one.key).startswith(form)]
    assert len(found) == 1, [(one.label, one.key) for one in fields]
    return found[0]


def test_a_first_session_is_planned_held_and_decided(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    app = opened("program")
    assert "Not begun. First: brainstorm with the launch team" in said(app).replace("\\", "")
    app.button(key="new-session-save").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        (row,) = method_view(session, today=TODAY, now=datetime(2026, 1, 1, tzinfo=UTC)).sessions
    assert (row.kind, row.phase, row.minutes) == ("launch-team", "identity", 120)
    app = opened("session", id=str(row.id))
    field(app, "State", "session-").set_value("held")
    field(app, "Took (minutes)", "session-").set_value(118)
    app.button(key=f"session-{row.id}-save").click().run()
    assert not app.error
    app = opened("program")
    assert "Phase 1 of 4, identity. Next: work up the results alone" in said(app).replace("\\", "")


def test_an_agenda_that_does_not_add_up_is_told(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    start = datetime(2026, 3, 2, 15, tzinfo=UTC)
    id = sessions.add_session(sqlite_database, manager, kind="review-board", starts_at=start)
    items = [sessions.Item(61, "Results")]
    sessions.save_agenda(sqlite_database, manager, session_id=id, items=items, version=4)
    assert "61 minutes and the session 60" in said(opened("session", id=str(id)))


def test_what_a_session_gives_to_do_stands_in_today(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    start = datetime(2026, 1, 5, 16, tzinfo=UTC)
    id = sessions.add_session(
        sqlite_database, manager, kind="launch-team", starts_at=start, names=["Dana Reyes"]
    )
    app = opened("session", id=str(id))
    assert "Nothing was given to anybody yet" in said(app)
    field(app, "To do", "todo-").set_value("Book the room")
    field(app, "Who", "todo-").set_value("Dana Reyes")
    app.button(key=f"todo-{id}-save").click().run()
    assert not app.exception
    assert "**Book the room**" in said(app)
    today = opened("today", whose="Everybody's")
    assert "**Book the room**" in said(today)
    button = next(each for each in today.text_input if each.label == "What came of it")
    button.set_value("Booked")
    next(each for each in today.button if each.label == "Close it").click().run()
    assert not today.exception
    assert "done" in said(opened("session", id=str(id)))


@pytest.mark.parametrize("id", ["", "x", "²", "9" * 30])
def test_an_odd_address_of_a_session_leads_on(opened: Open, id: str) -> None:
    app = opened("session", id=id)
    assert "No session is chosen" in said(app)


def test_a_team_says_what_it_lacks(opened: Open, sqlite_database: Database) -> None:
    app = opened("teams")
    assert said(app).count("Nobody is on it yet") == 2
    field(app, "Name", "new-member").set_value("Morgan Ellis")
    app.button(key="new-member-save").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        assert [m.name for m in teams_view(session, today=date.max).members] == ["Morgan Ellis"]
    assert "No difference maker on it" in said(app).replace("\\", "")


def test_a_stakeholder_is_told_what_to_expect(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    people.add_stakeholder(
        sqlite_database, manager, name="Mayor Bell", audience="community-leaders", impacted=1, influence=3
    )
    app = opened("teams")
    app.session_state["stakeholders"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    field(app, "What was said", "tell-").set_value("A report each quarter")
    app.button(key="tell-1-save").click().run()
    assert not app.error
    app.session_state["stakeholders"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    app.button(key="ack-1").click().run()
    assert not app.error
    assert "not acknowledged" not in str(app.dataframe[-1].value)


def test_a_kick_off_begins_empty_and_takes_a_guest(opened: Open, sqlite_database: Database) -> None:
    app = opened("launch")
    assert "No kick-off is planned" in said(app)
    app.button(key="new-event-save").click().run()
    assert not app.error
    assert "No account was on the key account list on that day" in said(app)
    assert "Food is not decided yet" in said(app)
    field(app, "Name", "invite-").set_value("Lee Park")
    app.button(key="invite-1-save").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        (event,) = events(session)
        assert [g.guest for g in event_view(session, id=event.id or 0).guests] == ["Lee Park"]


def test_a_statement_is_written_and_adopted(opened: Open, sqlite_database: Database) -> None:
    app = opened("program")
    field(app, "Vision", "statement-vision").set_value("Every customer reaches its goals")
    app.button(key="statement-vision-save").click().run()
    assert not app.error
    assert "Draft" in said(app)
    app.button(key="adopt-vision").click().run()
    assert "Version 1, adopted" in said(app)


def test_the_minutes_are_a_word_document(sqlite_database: Database, manager: Person) -> None:
    start = datetime(2026, 3, 3, 1, 0, tzinfo=UTC)
    id = sessions.add_session(
        sqlite_database, manager, kind="review-board", phase="clarity", starts_at=start, names=["Kim", "Noa"]
    )
    with sqlite_database.reading() as session:
        state = session_view(session, id=id).attendance_state
    came = {"Kim": True, "Noa": False}
    sessions.note_attendance(sqlite_database, manager, session_id=id, came=came, state=state)
    changes = {"state": "held", "decision": "Go on\x01 with it", "actual_minutes": 58}
    sessions.change_session(sqlite_database, manager, id=id, version=1, changes=changes)
    with sqlite_database.reading() as session:
        found = session_view(session, id=id)
    content = minutes_document.docx(
        found, utility="Cedar Bend", zone=ZoneInfo("America/Denver"), now=datetime(2026, 3, 4, tzinfo=UTC)
    )
    document = Document(BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[:2] == [
        "Minutes: Review board brief, clarity", "Cedar Bend · Monday, March 2, 2026, 6:00 PM",
    ]  # fmt: skip
    assert document.styles["Normal"].font.name == "Arial"  # as the other documents
    assert "Kim" in texts
    assert "Did not come: Noa" in texts
    assert "Go on with it" in texts
    (table,) = document.tables
    assert [row.cells[0].text for row in table.rows] == ["Minutes", "5", "25", "15", "15"]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    about = document.core_properties
    assert (about.author, about.title) == ("Cedar Bend", "Minutes: Review board brief, clarity")
    assert about.created.year == 2026


def test_a_sessions_clock_says_whose_turn_it_is(
    opened: Open, sqlite_database: Database, representative: Person
) -> None:
    begun = clock.now() - timedelta(minutes=5)
    id = sessions.add_session(sqlite_database, representative, kind="launch-team", starts_at=begun)
    assert "minutes left in all" in said(opened("session", id=str(id)))
    sessions.change_session(
        sqlite_database, representative, id=id, version=1, changes={"state": "held", "actual_minutes": 4}
    )
    assert "minutes left" not in said(opened("session", id=str(id)))  # it is over
    tomorrow = begun + timedelta(days=1)
    later = sessions.add_session(sqlite_database, representative, kind="launch-team", starts_at=tomorrow)
    assert "minutes left" not in said(opened("session", id=str(later)))


def states(app: AppTest) -> list[str]:
    (sessions_table,) = (table.value for table in app.dataframe if "took" in table.value)
    return list(sessions_table["state"])


@pytest.mark.parametrize(
    ("ago", "says"),
    [
        (timedelta(minutes=119), None),
        (timedelta(minutes=120, seconds=5), "**Less than a minute past the planned end**"),
        (timedelta(minutes=131, seconds=5), "**11 minutes past the planned end**"),
        (timedelta(days=2), "nobody has said yet whether the session was held"),
    ],
)
def test_a_session_past_its_planned_end_says_so(
    opened: Open, sqlite_database: Database, representative: Person, ago: timedelta, says: str | None
) -> None:
    begun = clock.now() - ago  # a session of 120 minutes
    id = sessions.add_session(sqlite_database, representative, kind="launch-team", starts_at=begun)
    text = said(opened("session", id=str(id)))
    assert ("planned end" in text) == (says is not None)
    assert says is None or says in text
    assert states(opened("program")) == ["planned" if says is None else "not noted"]
    sessions.change_session(
        sqlite_database, representative, id=id, version=1, changes={"state": "held", "actual_minutes": 130}
    )
    assert "planned end" not in said(opened("session", id=str(id)))
    assert states(opened("program")) == ["held"]


def test_readers_see_a_session_as_a_record(
    opened: Open, sqlite_database: Database, manager: Person, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = clock.now() - timedelta(days=3)
    id = sessions.add_session(
        sqlite_database, manager, kind="launch-team", starts_at=begun, names=["Kim *Ode*"]
    )
    changes = {"state": "held", "actual_minutes": 130, "decision": "Go *on*"}
    sessions.change_session(sqlite_database, manager, id=id, version=1, changes=changes)
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: reader)
    app = opened("session", id=str(id))
    assert not [*app.text_area, *app.radio, *app.number_input, *app.get("data_editor")]
    assert [button.label for button in app.button] == ["Sign out"]
    agenda, came = (table.value for table in app.dataframe)
    assert list(agenda["minutes"]) == [10, 20, 70, 15, 5]
    assert came.to_dict("records") == [{"name": "Kim *Ode*", "came": "not noted"}]
    text = said(app)
    assert "**Held**; planned for 120 minutes, took 130" in text
    assert r"**Decision**" in text
    assert r"Go \*on\*" in text
    assert "No notes noted" not in text


def test_a_kick_off_is_called_off(opened: Open, sqlite_database: Database, representative: Person) -> None:
    at = clock.now() + timedelta(days=9)
    launch.add_event(sqlite_database, representative, tier="key-accounts", starts_at=at)
    app = opened("launch")
    app.button(key="call-off").click().run()
    assert not app.exception
    assert "is called off" in said(app)
    with sqlite_database.reading() as session:
        assert events(session) == ()


def _type(app: AppTest, key: str, **state: Any) -> None:
    app.session_state[key] = {"edited_rows": {}, "added_rows": [], "deleted_rows": [], **state}


@pytest.mark.parametrize("form", ["agenda", "attendance"])
def test_what_is_typed_into_a_sessions_grids_stays_when_somebody_else_saved(
    opened: Open, sqlite_database: Database, manager: Person, form: str
) -> None:
    begun = clock.now() + timedelta(days=3)
    id = sessions.add_session(
        sqlite_database, manager, kind="launch-team", starts_at=begun, names=["Kim Ode"]
    )
    with sqlite_database.reading() as session:
        view = session_view(session, id=id)
    app = opened("session", id=str(id))
    if form == "agenda":
        _type(app, f"agenda-{id}-{view.agenda_version}-grid", edited_rows={1: {"title": "Mine"}})
    else:
        _type(app, f"attendance-{id}-{view.attendance_state}-grid", added_rows=[{"name": "Mine Too"}])
    fewer = [sessions.Item(item.minutes, item.title, id=item.id) for item in view.items][1:]
    sessions.save_agenda(sqlite_database, manager, session_id=id, items=fewer, version=view.agenda_version)
    sessions.note_attendance(
        sqlite_database, manager, session_id=id, came={"Their Guest": None}, state=view.attendance_state
    )
    for told in (True, False):
        app.button(key=f"{form}-{id}-save").click().run()
        assert not app.exception
        assert ("Two people, one row" in said(app)) == told
    with sqlite_database.reading() as session:
        after = session_view(session, id=id)
    if form == "agenda":
        titles = [item.title for item in view.items]
        assert [item.title for item in after.items] == [titles[0], "Mine", *titles[2:]]
    else:
        assert [person.name for person in after.attendance] == ["Kim Ode", "Mine Too"]
