"""Representatives: their time for the program, and the number of accounts of each."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from kadash.accounts import actions
from kadash.accounts.queries import accounts as queries
from kadash.accounts.tables import Representative
from kadash.core.roles import Action, may
from kadash.standards import program, span_limit
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("name", "Name"),
    Column("share", "Share of work time (%)", "number", places=1),
    Column("accounts", "Key accounts", "whole"),
    Column("reports", "Reports to the general manager"),
    Column("active", "Active"),
]
SAID: Mapping[bool | None, str | None] = {True: "yes", False: "no", None: None}
REPORTS: Mapping[str, bool | None] = {"Not known": None, "Yes": True, "No": False}


def show(here: Here) -> None:
    """Show the representatives; a manager adds and changes them."""
    rows = queries.representatives(here.session)
    held = cache.asked(here, queries.key_accounts_held, on=here.today)
    editable = may(here.person, Action.EDIT_SETTINGS)
    if rows:
        _table(here, rows, held, editable)
    else:
        words.quiet("Nobody is named yet. An accounts file that names them brings them in, too.")
    if editable:
        with st.expander("Add a representative", icon=":material/person_add:", expanded=not rows):
            _add(here)


def _table(here: Here, rows: list[Representative], held: Mapping[int, int], editable: bool) -> None:
    frame = pd.DataFrame(
        [
            {
                "name": row.name,
                "share": row.time_share_percent,
                "accounts": held.get(row.id or 0, 0),
                "reports": SAID[row.reports_to_general_manager],
                "active": SAID[row.active],
            }
            for row in rows
        ],
        dtype="object",
    )
    limit = span_limit()
    over = [row.name for row in rows if held.get(row.id or 0, 0) > limit]
    note = f"The course's limit is {limit} key accounts each" + (
        f"; above it: {', '.join(words.plain(name) for name in over)}." if over else "."
    )
    chosen = tables.show(frame, COLUMNS, key="representatives", choose=editable, downloads=False, note=note)
    if chosen is not None:
        _change(here, rows[chosen])


def _change(here: Here, row: Representative) -> None:
    form = forms.Form(f"representative-{row.id}", row.version)
    with form.drawn():
        st.markdown(f"##### {words.plain(row.name)}")
        changes = _fields(form, row)
        changes["active"] = st.checkbox("Active", row.active, key=form.of("active"))
        saved = form.button("Save")
    if saved:
        assert row.id is not None
        id = row.id
        form.save(
            lambda: actions.change_representative(
                here.database, here.person, id=id, version=form.version, changes=changes
            ),
            done=f"{row.name} is saved.",
        )


def _add(here: Here) -> None:
    form = forms.Form("new-representative")
    with form.drawn(border=False):
        name = st.text_input("Name", key=form.of("name"))
        fields = _fields(form, None)
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.add_representative(here.database, here.person, name=name, **fields),
            done=f"{name} is added.",
        )


def _fields(form: forms.Form, row: Representative | None) -> dict[str, Any]:
    share = row.time_share_percent if row else None
    left, right = st.columns(2)
    with left:
        typed = st.number_input(
            "Share of work time for the program (%)",
            value=None if share is None else float(share),
            min_value=0.0,
            max_value=100.0,
            step=1.0,
            format="%.2f",
            key=form.of("share"),
            help=f"The self-assessment holds it beside the claim: {program().thresholds('time_share')}.",
        )
    with right:
        known = row.reports_to_general_manager if row else None
        reports = st.selectbox(
            "Reports to the general manager",
            list(REPORTS),
            index=list(REPORTS.values()).index(known),
            key=form.of("reports"),
        )
    return {
        "time_share_percent": None if typed is None else Decimal(str(typed)),
        "reports_to_general_manager": REPORTS[str(reports)],
    }
