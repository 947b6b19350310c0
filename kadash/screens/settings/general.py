"""People and roles, and what runs here, on the settings page."""

import platform

import pandas as pd
import streamlit as st

import kadash
from kadash.core import actions, queries
from kadash.core.people import Role
from kadash.core.roles import Action, may
from kadash.core.tables import PersonRow
from kadash.ui import databases, forms, links, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ROLE_SAYS = {
    Role.MANAGER: "everything",
    Role.REPRESENTATIVE: "reads everything, uploads, edits their own accounts",
    Role.LEADERSHIP: "reads everything, presents, approves, signs off",
    Role.READER: "reads everything but people",
}
PEOPLE = [
    Column("name", "Name"),
    Column("email", "Email"),
    Column("role", "Role"),
    Column("enabled", "May sign in"),
]


def people(here: Here) -> None:
    """Who may sign in, and as what."""
    if not may(here.person, Action.READ_PEOPLE):
        words.empty("For managers", "People and roles are shown to managers only.", icon=":material/lock:")
        return
    rows = queries.people(here.session)
    if rows:
        frame = pd.DataFrame(
            [[r.name, r.email, r.role, "yes" if r.enabled else "no"] for r in rows],
            columns=[c.field for c in PEOPLE],
        )
        chosen = tables.show(
            frame, PEOPLE, key="people", choose=True, downloads=False, note="Choose a row to change it."
        )
        if chosen is not None:
            _change(here, rows[chosen])
    else:
        words.quiet("Nobody is named yet. Until sign-in is set up, this app serves this computer only.")
    with st.expander("Add a person", icon=":material/person_add:"):
        _add(here)
    words.quiet(" · ".join(f"**{role.capitalize()}**: {says}" for role, says in ROLE_SAYS.items()))


def _change(here: Here, row: PersonRow) -> None:
    form = forms.Form(f"person-{row.id}", row.version)
    with form.drawn():
        name = st.text_input("Name", row.name, key=form.of("name"))
        role = _role(form, Role(row.role))
        enabled = st.checkbox("May sign in", row.enabled, key=form.of("enabled"))
        saved = form.button("Save")
    if saved:
        assert row.id is not None
        id = row.id
        form.save(
            lambda: actions.change_person(
                here.database, here.person, id=id, version=form.version, role=role, enabled=enabled, name=name
            ),
            done=f"{name} is saved.",
        )


def _add(here: Here) -> None:
    for name in queries.shared_names(here.session):
        words.quiet(
            f"Several people are called {words.plain(name)}. Accounts are theirs by the address of a "
            "representative: give each representative the address with which that person signs in."
        )
    form = forms.Form("new-person")
    with form.drawn(border=False):
        name = st.text_input("Name", key=form.of("name"))
        email = st.text_input("Email", key=form.of("email"), help="As the sign-in provider gives it.")
        role = _role(form, Role.READER)
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.add_person(here.database, here.person, name=name, email=email, role=role),
            done=f"{name} may sign in now.",
        )


def _role(form: forms.Form, now: Role) -> Role:
    roles = list(Role)
    chosen = st.selectbox(
        "Role",
        roles,
        index=roles.index(now),
        format_func=lambda role: f"{role}: {ROLE_SAYS[role]}",
        key=form.of("role"),
    )
    return Role(chosen)


def about(here: Here) -> None:
    """What runs here, and the way to the sample program."""
    st.markdown(
        f"Kadash {words.plain(kadash.__version__)}, Python {platform.python_version()}, "
        f"{'SQLite' if here.database.is_sqlite else 'PostgreSQL'}; "
        f"{here.data_version:,} changes recorded."
    )
    if not here.sample and st.button(
        "Look around the sample program", icon=":material/science:", key="to-sample"
    ):
        databases.enter_sample()
        links.go("overview")
