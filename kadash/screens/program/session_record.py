"""A session as it was noted, for those who read the program and do not edit it."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kadash.program.queries.method import SessionView
from kadash.ui import tables, words
from kadash.ui.tables import Column

CAME = {None: "not noted", True: "came", False: "did not come"}
AGENDA = (
    Column("minutes", "Minutes", "whole", width=95),
    Column("title", "Item", width=300),
    Column("who", "Who", width=140),
    Column("outcome", "Outcome", width=320),
    Column("parked", "Put off", width=80),
)
PEOPLE = (Column("name", "Name", width=220), Column("came", "Came", width=120))


def show(session: SessionView) -> None:
    """Show the agenda, who was there and what came of it, without forms."""
    st.markdown("##### Agenda")
    if session.agenda_says:
        words.quiet(session.agenda_says)
    items = [[i.minutes, i.title, i.who, i.outcome, "yes" if i.parked else None] for i in session.items]
    _table(items, AGENDA, "agenda", "No agenda was written.", part=1.0)
    left, right = st.columns(2)
    with left:
        st.markdown("##### Who is there")
        came = [[person.name, CAME[person.came]] for person in session.attendance]
        _table(came, PEOPLE, "attendance", "Nobody was noted.", part=0.48)
    with right:
        _result(session)


def _table(
    rows: Sequence[Sequence[object]], columns: tuple[Column, ...], key: str, none: str, *, part: float
) -> None:
    if not rows:
        words.quiet(none)
        return
    frame = pd.DataFrame(rows, columns=[column.field for column in columns], dtype="object")
    tables.show(frame, columns, key=key, downloads=False, part=part)


def _result(session: SessionView) -> None:
    row = session.session
    st.markdown("##### What came of it")
    took = "" if row.actual_minutes is None else f", took {row.actual_minutes}"
    st.markdown(f"**{row.state.capitalize()}**; planned for {row.minutes} minutes{took}")
    for label, text, none in (
        ("Decision", row.decision, "No decision was noted."),
        ("Notes", row.notes, "There are none."),
    ):
        told = words.plain(text.strip()).replace("\n", "  \n")
        st.markdown(f"**{label}**  \n{told or none}")
