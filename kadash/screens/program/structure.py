"""The structure as it is and as it is proposed: who reports to whom."""

from functools import partial
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import services as actions
from kadash.program.charts.structure import structure as drawn
from kadash.program.queries.services import drawing, positions
from kadash.program.tables.strategy import Position
from kadash.ui import cache, figures, forms, words
from kadash.ui.page import Here

STRUCTURES = {"now": "As it is", "proposed": "As we propose it"}
TOP = "(nobody: the top)"


def show(here: Here) -> None:
    """Draw both structures, each with its positions to edit."""
    editable = may(here.person, Action.EDIT_PROGRAM)
    found = {structure: cache.asked(here, positions, structure=structure) for structure in STRUCTURES}
    for name, title in STRUCTURES.items():
        rows = found[name]
        if rows:
            picture = cache.made(here, partial(_drawn, here, rows), "structure", name)
            figures.chart(picture, title=title, says=_said(rows), key=f"structure-{name}")
        else:
            st.markdown(f"##### {title}")
            words.quiet("No position is recorded yet.")
            if name == "proposed" and found["now"] and editable and st.button("Begin from how it is now"):
                forms.save(
                    lambda: actions.copy_structure(here.database, here.person), done="Copied; now change it."
                )
        if editable:
            _edit(here, name, rows)


def _drawn(here: Here, rows: tuple[Position, ...]) -> go.Figure:
    return drawn(drawing(rows), here.look)


def _said(rows: tuple[Position, ...]) -> str:
    titles = {row.id: row.title for row in rows}
    parts = [
        f"{row.title} ({row.holder or 'vacant'}) reports to {titles.get(row.reports_to, 'nobody')}"
        for row in rows
    ]
    return "; ".join(parts)


def _edit(here: Here, structure: str, rows: tuple[Position, ...]) -> None:
    with st.expander("Positions", icon=":material/account_tree:", expanded=False):
        labels = {0: "(a new position)", **{row.id or 0: _label(row) for row in rows}}
        id = st.selectbox(
            "Position", list(labels), format_func=labels.__getitem__, key=f"position-{structure}"
        )
        row = next((position for position in rows if position.id == id), None)
        form = forms.Form(f"position-{structure}-{id}", row.version if row else 0)
        above = {0: TOP, **{r.id or 0: _label(r) for r in rows if r.id != id}}
        with form.drawn(border=False):
            one, two, three = st.columns(3)
            title = one.text_input("Title", row.title if row else "", key=form.of("title"))
            holder = two.text_input("Who", row.holder if row else "", key=form.of("holder"))
            at = list(above).index(row.reports_to) if row and row.reports_to in above else 0
            superior = three.selectbox(
                "Reports to", list(above), index=at, format_func=above.__getitem__, key=form.of("above")
            )
            ours = st.toggle("Of the key accounts program", row.program if row else False, key=form.of("own"))
            gone = st.toggle("Remove it", key=form.of("gone")) if row else False
            saved = form.button("Save" if row else "Add the position")
        if saved:
            values = {"title": title, "holder": holder, "reports_to": superior or None, "program": ours}
            form.save(
                lambda: _save(here, structure, row, form.version, values, gone),
                done="The structure is saved.",
            )


def _save(
    here: Here, structure: str, row: Position | None, version: int, values: dict[str, Any], gone: bool
) -> None:
    if row is None:
        actions.add_position(here.database, here.person, structure=structure, **values)
        return
    changes = {**values, "voided": gone}
    actions.change_position(here.database, here.person, id=row.id or 0, version=version, changes=changes)


def _label(row: Position) -> str:
    return f"{row.title} ({row.holder})" if row.holder else row.title
