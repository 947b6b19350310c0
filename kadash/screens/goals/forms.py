"""The form of a goal: text, measure, place in the tree; adding and restoring."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from kadash.core.roles import Action, may
from kadash.roadmap import actions, queries
from kadash.roadmap.queries import Place
from kadash.roadmap.rules.tree import NodeKind, Status
from kadash.roadmap.tables import Node
from kadash.screens.goals.tree import OWN, findings
from kadash.ui import forms, words
from kadash.ui.page import Here


def node(here: Here, place: Place, places: Sequence[Place]) -> None:
    """Show one node: what the check says, its form for those who may, its place in the tree."""
    with st.container(border=True):
        st.markdown(f"##### {words.plain(place.label)}")
        if place.findings:
            findings(place.findings)
        if may(here.person, Action.EDIT_GOALS):
            _edit(here, place.node)
            _place(here, place, places)
        elif may(here.person, Action.REPORT_PROGRESS, owner=place.node.owner):
            _report(here, place.node)


def add(here: Here, places: Sequence[Place]) -> None:
    """Show the form that adds a goal, objective or measure; the tree gives the code."""
    form = forms.Form("new-goal")
    with form.drawn(border=False):
        values = _words(form, None)
        above = {place.label: place.node.id for place in places if place.node.kind != NodeKind.MEASURE}
        under = st.selectbox(
            "Below",
            ["(a goal of its own)", *above],
            key=form.of("under"),
            help="Objectives serve a goal, measures an objective",
        )
        values |= _measured(form, None)
        saved = form.button("Add")
    if saved:
        title, kind = values.pop("title"), values.pop("kind")
        form.save(
            lambda: actions.add_node(
                here.database, here.person, title=title, kind=kind, parent_id=above.get(under), **values
            ),
            done="The goal is in the tree.",
        )


def removed(here: Here) -> None:
    """Offer to bring back what was taken out of the tree."""
    gone = queries.nodes(here.session, voided=True)
    for one in gone:
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(words.plain(f"{one.code} {one.title or '(untitled)'}"))
        if right.button("Bring back", key=f"restore-{one.id}", icon=":material/undo:"):
            back = partial(actions.restore_node, here.database, here.person, id=one.id or 0)
            forms.save(back, done="It is back in the tree.")
    if not gone:
        words.quiet("Nothing was removed.")


def _edit(here: Here, row: Node) -> None:
    assert row.id is not None
    id = row.id
    form = forms.Form(f"goal-{id}", row.version)
    with form.drawn(border=False):
        values = {**_words(form, row), **_measured(form, row)}
        saved = form.button()
    if saved:
        form.save(
            lambda: actions.change_node(
                here.database, here.person, id=id, version=form.version, changes=values
            ),
            done=f"{row.code} is saved.",
        )


def _words(form: forms.Form, row: Node | None) -> dict[str, Any]:
    kinds = list(NodeKind)
    title = st.text_area("Words", row.title if row else "", key=form.of("title"), height=80)
    one, two, three = st.columns(3)
    kind = one.selectbox(
        "Kind",
        kinds,
        index=kinds.index(NodeKind(row.kind)) if row else 0,
        key=form.of("kind"),
        format_func=str.capitalize,
    )
    department = two.text_input(
        "Department",
        (row.department or "") if row else "",
        key=form.of("department"),
        placeholder=OWN,
        help="Empty for a goal of the program; another department's name for an interdepartmental goal",
    )
    owner = three.text_input("Owner", (row.owner or "") if row else "", key=form.of("owner"))
    return {"title": title, "kind": kind, "department": department, "owner": owner}


def _measured(form: forms.Form, row: Node | None) -> dict[str, Any]:
    columns = st.columns(4)
    found: dict[str, Any] = {}
    for column, name in zip(columns, ("baseline", "target", "current"), strict=False):
        value = getattr(row, name) if row else None
        typed = column.text_input(name.capitalize(), "" if value is None else f"{value:f}", key=form.of(name))
        found[name] = typed
    found["unit"] = columns[3].text_input("Unit", (row.unit or "") if row else "", key=form.of("unit"))
    one, two, three = st.columns(3)
    statuses = list(Status)
    found["start"] = one.date_input(
        "Start", row.start if row else None, key=form.of("start"), format=forms.DAY
    )
    found["due"] = two.date_input("Due", row.due if row else None, key=form.of("due"), format=forms.DAY)
    found["status"] = three.selectbox(
        "Status",
        statuses,
        index=statuses.index(Status(row.status)) if row else 0,
        key=form.of("status"),
        format_func=str.capitalize,
    )
    found["note"] = st.text_input("Note", (row.note or "") if row else "", key=form.of("note"))
    return found


def _place(here: Here, place: Place, places: Sequence[Place]) -> None:
    row = place.node
    assert row.id is not None
    id = row.id
    with st.container(horizontal=True, vertical_alignment="bottom"):
        above = {
            other.label: other.node.id
            for other in places
            if other.node.kind != NodeKind.MEASURE and other.node.code != row.code
        }
        under = st.selectbox("Move below", ["(the top)", *above], key=f"move-{id}", width=360)
        if st.button("Move", key=f"move-now-{id}", icon=":material/drive_file_move:"):
            forms.save(
                lambda: actions.move_node(
                    here.database, here.person, id=id, version=row.version, parent_id=above.get(under)
                ),
                done=f"{row.code} has moved; it keeps its code.",
            )
        if forms.confirmed(
            "Remove",
            "Take this and everything below it out of the tree? It can be brought back.",
            key=f"remove-{id}",
        ):
            forms.save(
                lambda: actions.remove_node(here.database, here.person, id=id, version=row.version),
                done=f"{row.code} is removed.",
            )


def _report(here: Here, row: Node) -> None:
    assert row.id is not None
    id = row.id
    form = forms.Form(f"report-{id}", row.version)
    statuses = list(Status)
    with form.drawn(border=False):
        typed = st.text_input(
            "Current", "" if row.current is None else f"{row.current:f}", key=form.of("current")
        )
        status = st.selectbox(
            "Status", statuses, index=statuses.index(Status(row.status)), key=form.of("status")
        )
        saved = form.button("Report")
    if saved:
        form.save(
            lambda: actions.report_progress(
                here.database,
                here.person,
                id=id,
                version=form.version,
                current=typed,
                on=here.today,
                status=status,
            ),
            done=f"{row.code} is reported.",
        )
