"""Sessions: the list, a new one, and one with its agenda, attendance and decision."""

from datetime import time
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core import clock
from kadash.core.documents.look import read_look
from kadash.core.moments import local, moment_at
from kadash.core.roles import Action, may
from kadash.program.actions import sessions as actions
from kadash.program.actions.sessions import Item
from kadash.program.documents import minutes_document
from kadash.program.queries import method as queries
from kadash.program.queries.method import MethodView, SessionView
from kadash.program.queries.people import teams_view
from kadash.program.rules.clock import planned_end
from kadash.program.tables.sessions import ProgramSession
from kadash.screens.program import session_clock, session_record, todos
from kadash.screens.program.words import day_and_time
from kadash.standards.course import course
from kadash.ui import cache, forms, links, tables, words
from kadash.ui.links import go
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COLUMNS = (
    Column("when", "When", "link", width=190, on_screen=True),
    Column("starts", "When", "moment", hidden=True),
    Column("kind", "Session", width=190),
    Column("phase", "Phase", width=100),
    Column("state", "State", width=90),
    Column("minutes", "Planned (min)", "whole", width=110),
    Column("took", "Took (min)", "whole", width=100),
    Column("decision", "Decision", width=380),
)
ANY_PHASE = "(no phase)"


def table(here: Here, method: MethodView) -> None:
    """Show all sessions, the newest first; a click on the date opens one."""
    if not method.sessions:
        words.quiet("No session was planned yet.")
        return
    zone = here.settings.zone
    frame = pd.DataFrame(
        [
            {
                "id": row.id,
                "when": day_and_time(row, zone),
                "starts": local(row.starts_at, zone),
                "kind": method.course.session(row.kind).title,
                "phase": method.course.phase(row.phase).title if row.phase else None,
                "state": _state(row),
                "minutes": row.minutes,
                "took": row.actual_minutes,
                "decision": row.decision,
            }
            for row in method.sessions
        ],
        dtype="object",
    )
    tables.show(frame, COLUMNS, key="sessions", name="program-sessions", opens=Opens("session", "id", "id"))


def _state(row: ProgramSession) -> str:
    """Return a session's state; one whose planned end has passed is not a plan any more."""
    over = planned_end((), planned=row.minutes, begun=row.starts_at) <= clock.now()
    return "not noted" if row.state == "planned" and over else row.state


def add(here: Here, method: MethodView) -> None:
    """Let people plan a session; it starts with the template of its kind and asks the team to it."""
    if not may(here.person, Action.EDIT_PROGRAM):
        return
    with st.expander("Plan a session", icon=":material/add:", expanded=not method.sessions):
        form = forms.Form("new-session")
        with form.drawn(border=False):
            one, two, three, four = st.columns(4)
            kinds = {session.title: session.id for session in method.course.sessions}
            kind = one.selectbox("Session", list(kinds), key=form.of("kind"))
            phases = {ANY_PHASE: None, **{phase.title: phase.id for phase in method.course.phases}}
            begin = method.next.phase if method.next else None
            at = list(phases.values()).index(begin)
            phase = two.selectbox("Phase", list(phases), index=at, key=form.of("phase"))
            on = three.date_input("Day", here.today, key=form.of("day"), format=forms.DAY)
            starts = four.time_input("Begins", time(9), key=form.of("time"), format=forms.CLOCK)
            place = st.text_input("Place", key=form.of("place"))
            saved = form.button("Plan it")
        if saved:
            team = method.course.session(kinds[kind]).team
            people = cache.asked(here, teams_view, today=here.today).of(team, today=here.today)
            form.save(
                lambda: actions.add_session(
                    here.database,
                    here.person,
                    kind=kinds[kind],
                    phase=phases[phase],
                    starts_at=moment_at(on, starts, here.settings.zone),
                    place=place,
                    names=[person.name for person in people],
                ),
                done="The session is planned, with the agenda of its kind.",
            )


def chosen(here: Here) -> SessionView | None:
    """Return the session that the address asks for; None where it names none."""
    asked = links.number()
    return None if asked is None else queries.session_view(here.session, id=asked)


def one(here: Here, session: SessionView) -> None:
    """Show one session: what it is for, its agenda, who came, what was decided."""
    editable = may(here.person, Action.EDIT_PROGRAM)
    session_clock.show(here, session)
    if editable:
        _agenda(here, session)
        left, right = st.columns(2)
        with left:
            _people(here, session)
        with right:
            _result(here, session)
    else:
        session_record.show(session)
    todos.show(here, session, editable=editable)
    utility, zone = here.settings.utility_name, here.settings.zone
    look = cache.asked(here, read_look).content
    with st.container(horizontal=True):
        st.download_button(
            "Minutes (Word)",
            data=lambda: minutes_document.docx(
                session,
                utility=utility,
                zone=zone,
                now=clock.now(),
                todos=[todos.told(row) for row in todos.of(here, session.session.id or 0)],
                look=look,
            ),
            file_name=f"minutes-{local(session.session.starts_at, zone):%Y-%m-%d}.docx",
            icon=":material/description:",
            on_click="ignore",
        )
        if editable and forms.confirmed("Remove", "Take this session off the board?", key="remove-session"):
            row = session.session
            actions.remove_session(here.database, here.person, id=row.id or 0, version=row.version)
            go("program")


def _agenda(here: Here, session: SessionView) -> None:
    st.markdown("##### Agenda")
    if session.agenda_says:
        st.warning(session.agenda_says, icon=":material/schedule:")
    frame = pd.DataFrame(
        [[i.id, i.minutes, i.title, i.who, i.outcome, i.parked] for i in session.items],
        columns=["id", "minutes", "title", "who", "outcome", "parked"],
    )
    kinds = st.column_config
    session_id = session.session.id or 0
    form = forms.Form(f"agenda-{session_id}", session.agenda_version)
    frame, _ = form.rows(frame)
    with form.drawn(border=False):
        edited: pd.DataFrame = st.data_editor(
            frame,
            key=form.of("grid"),
            hide_index=True,
            num_rows="dynamic",
            column_order=["minutes", "title", "who", "outcome", "parked"],
            column_config={
                "minutes": kinds.NumberColumn("Minutes", min_value=1, max_value=1440, step=1, width=95),
                "title": kinds.TextColumn("Item", width=300),
                "who": kinds.TextColumn("Who", width=140),
                "outcome": kinds.TextColumn("Outcome", width=320),
                "parked": kinds.CheckboxColumn("Put off", default=False, width=80),
            },
        )
        saved = form.button("Save the agenda")
    if saved:
        rows = [_item(row) for row in edited.to_dict("records")]
        form.save(
            lambda: actions.save_agenda(
                here.database, here.person, session_id=session_id, items=rows, version=form.version
            ),
            done="The agenda is saved.",
        )


def _item(row: dict[Any, Any]) -> Item:
    minutes, id = row["minutes"], row["id"]
    return Item(
        minutes=None if pd.isna(minutes) else int(minutes),
        title=_text(row["title"]),
        who=_text(row["who"]),
        outcome=_text(row["outcome"]),
        parked=row["parked"] is True,
        id=None if pd.isna(id) else int(id),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _people(here: Here, session: SessionView) -> None:
    st.markdown("##### Who is there")
    frame = pd.DataFrame(
        [[one.name, session_record.CAME[one.came]] for one in session.attendance],
        columns=["name", "came"],
        dtype="object",
    )
    kinds = st.column_config
    session_id = session.session.id or 0
    form = forms.Form(f"attendance-{session_id}", session.attendance_state)
    frame, _ = form.rows(frame)
    with form.drawn(border=False):
        edited: pd.DataFrame = st.data_editor(
            frame,
            key=form.of("grid"),
            hide_index=True,
            num_rows="dynamic",
            column_config={
                "name": kinds.TextColumn("Name", width=220),
                "came": kinds.SelectboxColumn(
                    "Came",
                    options=list(session_record.CAME.values()),
                    default=session_record.CAME[None],
                    width=120,
                ),
            },
        )
        saved = form.button("Save who is there")
    if saved:
        said = {word: value for value, word in session_record.CAME.items()}
        came = {_text(row["name"]): said.get(row["came"]) for row in edited.to_dict("records")}
        form.save(
            lambda: actions.note_attendance(
                here.database, here.person, session_id=session_id, came=came, state=form.version
            ),
            done="Saved.",
        )


def _result(here: Here, session: SessionView) -> None:
    row = session.session
    st.markdown("##### What came of it")
    form = forms.Form(f"session-{row.id}", row.version)
    with form.drawn():
        states = list(actions.STATES)
        state = st.radio(
            "State", states, index=states.index(row.state), horizontal=True, key=form.of("state")
        )
        took = forms.whole("Took (minutes)", row.actual_minutes, key=form.of("took"), lowest=1)
        decision = st.text_area("Decision", row.decision, key=form.of("decision"))
        notes = st.text_area("Notes", row.notes, key=form.of("notes"))
        saved = form.button("Save")
    if saved:
        changes = {"state": state, "actual_minutes": took, "decision": decision, "notes": notes}
        form.save(
            lambda: actions.change_session(
                here.database, here.person, id=row.id or 0, version=form.version, changes=changes
            ),
            done="The session is saved.",
        )


def title_of(session: SessionView) -> str:
    """Return what the page of a session is called."""
    kind = course().session(session.session.kind).title
    phase = f", {course().phase(session.session.phase).title.lower()}" if session.session.phase else ""
    return f"{kind}{phase}"
