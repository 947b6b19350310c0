"""What is being done about answers: open, overdue, closed."""

from datetime import date

import pandas as pd
import streamlit as st

from kadash.core.frames import marked
from kadash.core.roles import Action, may
from kadash.engagement.actions import promises as actions
from kadash.engagement.queries.promises import days_to_close, promises
from kadash.ui import cache, figures, filters, forms, tables, words
from kadash.ui.figures import Card, Tone
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

OPEN = [
    Column("account", "Account", "link", pinned=True),
    Column("what", "What", width="large"),
    Column("owner", "Owner"),
    Column("due", "Due", "date"),
    Column("state", "State"),
    Column("days", "Days open", "whole"),
]
CLOSED = [
    Column("account", "Account", "link", pinned=True),
    Column("what", "What", width="large"),
    Column("owner", "Owner"),
    Column("closed_on", "Closed", "date"),
    Column("days", "Days to close", "whole"),
    Column("outcome", "What came of it"),
]


OVERDUE = "Past the due date"


def show(here: Here) -> None:
    """Show the follow-ups as figures and two lists; pick an open one to change or close it."""
    found = cache.asked(here, promises, today=here.today, of_surveys=True)
    if found.empty:
        words.too_few("No follow-up yet. Open one from a comment, or from an account under “At risk”.")
        return
    closed = found[found["closed_on"].notna()]
    waiting = found[found["closed_on"].isna()].copy()
    waiting["state"] = ["overdue" if state == "late" else "open" for state in waiting["state"]]
    _cards(waiting, closed)
    late = waiting["state"] == "overdue"
    if late.any():
        only = filters.one_of("Show", [OVERDUE], key="due", everything="All open", at_least=1)
        waiting = waiting[late] if only else waiting
    st.markdown("##### Open")
    picked = tables.show(
        waiting,
        OPEN,
        key="follow-open",
        name="open follow-ups",
        choose=True,
        opens=Opens("account", "id", "account_id"),
    )
    if picked is not None and may(here.person, Action.EDIT_SATISFACTION):
        _edit(here, waiting.iloc[picked])
    if len(closed):
        st.markdown("##### Closed")
        tables.show(
            closed,
            CLOSED,
            key="follow-closed",
            name="closed follow-ups",
            opens=Opens("account", "id", "account_id"),
        )


def _cards(waiting: pd.DataFrame, closed: pd.DataFrame) -> None:
    overdue = marked(waiting["state"] == "overdue")
    tone: Tone = "red" if overdue else "gray"
    took = days_to_close(closed)
    figures.cards(
        [
            Card("Follow-ups open", f"{len(waiting)}", "answers that wait for us"),
            Card("Follow-ups overdue", f"{overdue}", "past their due date", tone=tone),
            Card("Follow-ups closed", f"{len(closed)}", "with what came of it"),
            Card(
                "Days to close", "–" if took is None else f"{took:,.0f}", "the middle one of those closed",
                "Median of the days from opening to closing.",
            ),
        ]
    )  # fmt: skip


def _edit(here: Here, row: pd.Series) -> None:
    id, version = int(row["id"]), int(row["version"])
    form = forms.Form(f"follow-{id}", version)
    with form.drawn():
        st.markdown(f"##### {words.plain(row['account'])}: {words.plain(row['what'])}")
        left, right = st.columns(2)
        owner = left.text_input("Owner", row["owner"], key=form.of("owner"))
        due: date = right.date_input("Due", row["due"], key=form.of("due"), format=forms.DAY)
        note = st.text_input("Note", row["note"] or "", key=form.of("note"))
        outcome = st.text_input("What came of it (fill in to close)", key=form.of("outcome"))
        saved = form.button("Save")
    if not saved:
        return
    if outcome.strip():
        form.save(
            lambda: actions.keep_promise(
                here.database, here.person, id=id, version=form.version, done_on=here.today, outcome=outcome
            ),
            done="The follow-up is closed.",
        )
    else:
        form.save(
            lambda: actions.change_promise(
                here.database, here.person, id=id, version=form.version, owner=owner, due=due, note=note
            ),
            done="The follow-up is saved.",
        )
