"""The three teams: who is on them, what they lack, and people joining and leaving."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import people as actions
from kadash.program.queries.people import TeamsView
from kadash.program.tables.people import TeamMember
from kadash.standards.course import Team, course
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("name", "Name", width=170),
    Column("kind", "Kind", width=130),
    Column("department", "Department", width=170),
    Column("stands_in", "Stand-in", width=150),
    Column("since", "Since", "date", width=100),
)


def show(here: Here, teams: TeamsView) -> None:
    """Show the teams one after the other, each with what it lacks."""
    for team in course().teams:
        _team(here, team, teams)
    gone = [member for member in teams.members if member.until is not None and member.until <= here.today]
    if gone:
        with st.expander(f"Left a team ({len(gone)})", icon=":material/history:"):
            for member in gone:
                st.markdown(
                    f"{words.plain(member.name)}, {course().team(member.team).title}, until {member.until}"
                )
    if may(here.person, Action.EDIT_PROGRAM):
        with st.expander("Put somebody on a team", icon=":material/person_add:", expanded=not teams.members):
            _add(here)


def _team(here: Here, team: Team, teams: TeamsView) -> None:
    members = teams.of(team.id, today=here.today)
    st.markdown(f"##### {team.title}")
    for remark in teams.remarks[team.id]:
        st.markdown(f":orange[:material/priority_high:] {words.plain(remark)}")
    if not members:
        if not teams.remarks[team.id]:
            words.quiet("It is formed when the program is ready to launch.")
        return
    chosen = tables.show(
        _frame(members),
        COLUMNS,
        key=f"team-{team.id}",
        name=f"team-{team.id}",
        choose=may(here.person, Action.EDIT_PROGRAM),
        placeholder="",
    )
    if chosen is not None:
        _change(here, members[chosen])


def _frame(members: Sequence[TeamMember]) -> pd.DataFrame:
    kinds = {teammate.id: teammate.title for teammate in course().teammates}
    rows = [[m.name, kinds.get(m.kind, m.kind), m.department, m.stands_in, m.since] for m in members]
    return pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype="object")


def _add(here: Here) -> None:
    form = forms.Form("new-member")
    with form.drawn(border=False):
        one, two, three = st.columns(3)
        teams = {team.title: team.id for team in course().teams}
        kinds = {teammate.title: teammate.id for teammate in course().teammates}
        team = one.selectbox("Team", list(teams), key=form.of("team"))
        name = two.text_input("Name", key=form.of("name"))
        kind = three.selectbox("Kind", list(kinds), key=form.of("kind"))
        one, two, three = st.columns(3)
        department = one.text_input("Department", key=form.of("department"))
        stands_in = two.text_input("Stand-in", key=form.of("stands_in"))
        since = three.date_input("Since", here.today, key=form.of("since"), format=forms.DAY)
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.add_member(
                here.database,
                here.person,
                team=teams[team],
                name=name,
                kind=kinds[kind],
                since=since,
                department=department,
                stands_in=stands_in,
            ),
            done="They are on the team.",
        )


def _change(here: Here, row: TeamMember) -> None:
    form = forms.Form(f"member-{row.id}", row.version)
    with form.drawn():
        st.markdown(f"##### {words.plain(row.name)}")
        kinds = {teammate.title: teammate.id for teammate in course().teammates}
        one, two, three, four = st.columns(4)
        at = list(kinds.values()).index(row.kind)
        kind = one.selectbox("Kind", list(kinds), index=at, key=form.of("kind"))
        department = two.text_input("Department", row.department, key=form.of("department"))
        stands_in = three.text_input("Stand-in", row.stands_in, key=form.of("stands_in"))
        until = four.date_input("Left on", row.until, key=form.of("until"), format=forms.DAY)
        saved = form.button()
    if saved:
        changes = {"kind": kinds[kind], "department": department, "stands_in": stands_in, "until": until}
        form.save(
            lambda: actions.change_member(
                here.database, here.person, id=row.id or 0, version=form.version, changes=changes
            ),
            done="Saved.",
        )
