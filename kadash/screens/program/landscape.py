"""The political and policy landscape: national, regional, state."""

from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import strategy as actions
from kadash.program.queries.strategy import StrategyView
from kadash.program.tables.strategy import PolicyItem
from kadash.standards.course import course
from kadash.ui import forms, tables
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("level", "Level", width=90),
    Column("title", "What", width=280),
    Column("effect", "What it means for key accounts", width=330),
    Column("effective", "In effect from", "date", width=110),
    Column("look", "Next look", "date", width=110),
    Column("source", "Source", width=180),
    Column("closed", "Closed", "date", width=100),
)


def show(here: Here, strategy: StrategyView) -> None:
    """Show the items by level, what is due for a look, and the levels that nobody looked at."""
    titles = {each.id: each.title for each in course().landscape}
    state = strategy.landscape
    if state.blank:
        names = ", ".join(titles[level].lower() for level in state.blank)
        st.warning(f"Nobody has recorded anything at these levels: {names}.", icon=":material/policy:")
    if state.due:
        st.warning(f"{state.due} due for another look.", icon=":material/event:")
    editable = may(here.person, Action.EDIT_PROGRAM)
    if strategy.policies:
        rows = [
            [titles[p.level], p.title, p.effect, p.effective_on, p.next_look, p.source, p.closed_on]
            for p in strategy.policies
        ]
        frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype="object")
        chosen = tables.show(
            frame, COLUMNS, key="landscape", name="landscape", choose=editable, placeholder=""
        )
        if chosen is not None:
            _one(here, strategy.policies[chosen])
    if editable:
        with st.expander("Add to the landscape", icon=":material/add:", expanded=not strategy.policies):
            _one(here, None)


def _one(here: Here, row: PolicyItem | None) -> None:
    form = forms.Form(f"policy-{row.id}" if row else "new-policy", row.version if row else 0)
    known = row or PolicyItem(level=course().landscape[0].id, title="")
    levels = {each.id: each.title for each in course().landscape}
    with form.drawn(border=row is not None):
        one, two, three, four = st.columns([1, 2, 1, 1])
        level = one.selectbox(
            "Level",
            list(levels),
            index=list(levels).index(known.level),
            format_func=levels.__getitem__,
            key=form.of("level"),
        )
        title = two.text_input("What", known.title, key=form.of("title"))
        effective = three.date_input(
            "In effect from", known.effective_on, key=form.of("from"), format=forms.DAY
        )
        look = four.date_input("Next look", known.next_look, key=form.of("look"), format=forms.DAY)
        effect = st.text_input("What it means for key accounts", known.effect, key=form.of("effect"))
        one, two = st.columns([3, 1])
        source = one.text_input("Source", known.source, key=form.of("source"))
        closed = two.date_input("Closed on", known.closed_on, key=form.of("closed"), format=forms.DAY)
        saved = form.button("Save" if row else "Add to the landscape")
    if not saved:
        return
    values: dict[str, Any] = {
        "level": level,
        "title": title,
        "effect": effect,
        "effective_on": effective,
        "next_look": look,
        "source": source,
        "closed_on": closed,
    }
    if row is None:
        form.save(lambda: actions.add_policy(here.database, here.person, **values), done="Added.")
    else:
        form.save(
            lambda: actions.change_policy(
                here.database, here.person, id=row.id or 0, version=form.version, changes=values
            ),
            done="Saved.",
        )
