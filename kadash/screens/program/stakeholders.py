"""Stakeholders: the map, who was told what to expect, whose support is missing."""

from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import people as actions
from kadash.program.charts import stakeholder_map as charts
from kadash.program.queries.people import StakeholdersView
from kadash.program.tables.people import Expectation, Stakeholder
from kadash.screens.program.words import day
from kadash.standards.course import course
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("name", "Name", width=170),
    Column("organization", "Organization", width=150),
    Column("group", "Group", width=150),
    Column("influence", "Influence", width=90),
    Column("impacted", "Impacted", width=90),
    Column("support", "Support", width=90),
    Column("told", "Told what to expect", width=230),
    Column("assists", "Can assist with", width=200),
    Column("owner", "Who looks after them", width=150),
)


def show(here: Here, stakeholders: StakeholdersView) -> None:
    """Show the answer in figures, the map, and the table with its forms."""
    if stakeholders.stakeholders:
        _cards(stakeholders)
        _groups(stakeholders)
        figures.chart(
            cache.made(
                here, lambda: charts.stakeholder_map(stakeholders.stakeholders, here.look), "stakeholders"
            ),
            title="Influence and impact",
            says="Each stakeholder by influence and by how far the program impacts them",
            key="stakeholder-map",
        )
        _table(here, stakeholders)
    else:
        words.quiet(
            "Nobody is recorded yet. Who is impacted by the program, who has influence, who can assist?"
        )
    if may(here.person, Action.EDIT_PROGRAM):
        with st.expander("Add a stakeholder", icon=":material/add:", expanded=not stakeholders.stakeholders):
            _add(here)


def _cards(stakeholders: StakeholdersView) -> None:
    missing = stakeholders.findings
    first = missing.unblessed[0].name if missing.unblessed else ""
    figures.cards(
        [
            Card("Stakeholders", f"{len(stakeholders.stakeholders)}", "people and groups"),
            Card(
                "Not told what to expect",
                f"{len(missing.untold)}",
                f"first: {missing.untold[0].name}" if missing.untold else "everybody was told",
                tone="orange" if missing.untold else "green",
            ),
            Card(
                "Not acknowledged",
                f"{len(missing.unanswered)}",
                "were told and have not said yes" if missing.unanswered else "nothing is open",
                tone="orange" if missing.unanswered else "gray",
            ),
            Card(
                "Support still missing",
                f"{len(missing.unblessed)}",
                f"first: {first}" if first else "all with influence back the program",
                how="Those with influence who do not (yet) back the program, the most influential first.",
                tone="orange" if missing.unblessed else "green",
            ),
        ]
    )


def _groups(stakeholders: StakeholdersView) -> None:
    titles = {group.id: group.title for group in course().groups}
    if stakeholders.findings.groups:
        names = ", ".join(titles[group].lower() for group in stakeholders.findings.groups)
        words.quiet(f"Nobody is recorded of these groups: {names}.")


def _table(here: Here, stakeholders: StakeholdersView) -> None:
    titles = {group.id: group.title for group in course().groups}
    rows = []
    for stakeholder in stakeholders.stakeholders:
        told = stakeholders.expectations.get(stakeholder.id or 0, ())
        rows.append(
            [
                stakeholder.name,
                stakeholder.organization,
                titles.get(stakeholder.audience, stakeholder.audience),
                charts.SCALE[stakeholder.influence],
                charts.SCALE[stakeholder.impacted],
                stakeholder.support,
                _told(told[-1]) if told else "not yet",
                stakeholder.assists_with,
                stakeholder.owner,
            ]
        )
    frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype="object")
    chosen = tables.show(
        frame, COLUMNS, key="stakeholders", choose=True, placeholder="", note="Choose a row to open it."
    )
    if chosen is not None:
        _one(here, stakeholders, stakeholders.stakeholders[chosen])


def _told(row: Expectation) -> str:
    answer = "acknowledged" if row.acknowledged_on else "not acknowledged"
    return f"{day(row.set_on)} by {row.set_by}, {answer}"


def _one(here: Here, stakeholders: StakeholdersView, row: Stakeholder) -> None:
    editable = may(here.person, Action.EDIT_PROGRAM)
    with st.container(border=True):
        st.markdown(f"##### {words.plain(row.name)}")
        for told in stakeholders.expectations.get(row.id or 0, ()):
            left, right = st.columns([5, 1], vertical_alignment="center")
            left.markdown(f"{words.plain(told.text)}  \n:small[:gray[{words.plain(_told(told))}]]")
            waits = editable and told.acknowledged_on is None
            if waits and right.button("Acknowledged", key=f"ack-{told.id}", icon=":material/check:"):
                _acknowledged(here, told)
        if editable:
            _edit(here, row)
            _tell(here, row)


def _acknowledged(here: Here, told: Expectation) -> None:
    forms.save(
        lambda: actions.acknowledge(
            here.database, here.person, id=told.id or 0, version=told.version, on=here.today
        ),
        done="Noted.",
    )


def _fields(form: forms.Form, row: Stakeholder | None) -> dict[str, Any]:
    groups = {group.title: group.id for group in course().groups}
    one, two, three = st.columns(3)
    name = one.text_input("Name", row.name if row else "", key=form.of("name"))
    organization = two.text_input(
        "Organization", row.organization if row else "", key=form.of("organization")
    )
    at = list(groups.values()).index(row.audience) if row else 0
    group = three.selectbox("Group", list(groups), index=at, key=form.of("group"))
    one, two, three = st.columns(3)
    scale = list(range(len(charts.SCALE)))
    influence = one.selectbox(
        "Influence",
        scale,
        index=row.influence if row else 1,
        format_func=charts.SCALE.__getitem__,
        key=form.of("influence"),
    )
    impacted = two.selectbox(
        "Impacted",
        scale,
        index=row.impacted if row else 1,
        format_func=charts.SCALE.__getitem__,
        key=form.of("impacted"),
    )
    support = three.selectbox(
        "Support",
        list(actions.SUPPORT),
        index=actions.SUPPORT.index(row.support) if row else len(actions.SUPPORT) - 1,
        key=form.of("support"),
    )
    one, two = st.columns(2)
    assists = one.text_input("Can assist with", row.assists_with if row else "", key=form.of("assists"))
    owner = two.text_input("Who looks after them", row.owner if row else "", key=form.of("owner"))
    return {
        "name": name,
        "organization": organization,
        "audience": groups[group],
        "influence": influence,
        "impacted": impacted,
        "support": support,
        "assists_with": assists,
        "owner": owner,
    }


def _add(here: Here) -> None:
    form = forms.Form("new-stakeholder")
    with form.drawn(border=False):
        values = _fields(form, None)
        saved = form.button("Add")
    if saved:
        form.save(lambda: actions.add_stakeholder(here.database, here.person, **values), done="Added.")


def _edit(here: Here, row: Stakeholder) -> None:
    form = forms.Form(f"stakeholder-{row.id}", row.version)
    with form.drawn(border=False):
        values = _fields(form, row)
        saved = form.button()
    if saved:
        form.save(
            lambda: actions.change_stakeholder(
                here.database, here.person, id=row.id or 0, version=form.version, changes=values
            ),
            done="Saved.",
        )


def _tell(here: Here, row: Stakeholder) -> None:
    with st.expander("Note what they were told to expect", icon=":material/record_voice_over:"):
        form = forms.Form(f"tell-{row.id}")
        with form.drawn(border=False):
            text = st.text_area("What was said", key=form.of("text"), height=80)
            one, two, three = st.columns(3)
            by = one.text_input("By whom", here.person.name, key=form.of("by"))
            on = two.date_input("On", here.today, key=form.of("on"), format=forms.DAY)
            review = three.date_input("Look at it again by", None, key=form.of("review"), format=forms.DAY)
            saved = form.button("Note it")
        if saved:
            form.save(
                lambda: actions.set_expectation(
                    here.database,
                    here.person,
                    stakeholder_id=row.id or 0,
                    text=text,
                    set_on=on,
                    set_by=by,
                    review_by=review,
                ),
                done="Noted.",
            )
