"""What respondents wrote: searched, read as text, followed up."""

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.satisfaction import queries
from kadash.screens.satisfaction.exposure import follow_up
from kadash.screens.satisfaction.view import View
from kadash.ui import cache, filters, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("comment", "Comment", width="large"),
    Column("account", "Account"),
    Column("group", "Class"),
    Column("points", "Index (points)", "number", places=0),
    Column("wave", "Wave"),
]


def show(here: Here, view: View) -> None:
    """Show the comments of the wave, or of all; pick one to follow it up."""
    assert view.wave is not None
    with filters.bar():
        search = filters.search("Search", key="comment-search", placeholder="Words, account or class")
        everything = st.toggle("All waves", key="comment-waves", bind="query-params")
    waves = list(view.waves) if everything else [view.wave]
    found = cache.asked(here, queries.comments, waves=waves, search=search)
    if found.empty:
        words.too_few(
            view.wave.hidden_because
            or (
                "No comment holds these words."
                if search
                else "Nobody wrote a comment, or too few to show them."
            )
        )
        return
    picked = tables.show(found, COLUMNS, key="survey-comments", name="comments", choose=True)
    if any(wave.confidential for wave in waves):
        words.quiet(
            "Comments of a confidential wave stand without account, in the order of the alphabet;"
            " the class is named"
            " where at least ten of it answered."
        )
    if picked is not None:
        _one(here, found.iloc[picked])


def _one(here: Here, row: pd.Series) -> None:
    with st.container(border=True):
        st.text(row["comment"])
        words.quiet(words.plain(row["question"]))
    if pd.notna(row["account_id"]) and may(here.person, Action.EDIT_SATISFACTION):
        follow_up(
            here,
            row.rename({"account": "name"}),
            wave_id=int(row["wave_id"]),
            response_id=int(row["response_id"]),
            about=f"Answer the comment: {row['comment'][:80]}",
        )
