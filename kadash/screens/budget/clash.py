"""Two people on one line of a budget: both values of each field, to choose from."""

import streamlit as st

from kadash.budget.rules.edits import FIELD_NAMES, LineClash, written
from kadash.ui import words


def choose(clashes: list[LineClash]) -> set[tuple[int, str]]:
    """Show both values of each field that two people changed; return (line's id, field) kept as typed."""
    mine: set[tuple[int, str]] = set()
    with st.container(border=True):
        st.markdown(
            ":material/group: **Two people, one line.** A colleague saved these lines after you opened them. "
            "Nothing of yours is saved yet. Choose for each, then save; everything else you typed is kept."
        )
        for line in clashes:
            for field, (theirs, own) in line.differences.items():
                options = [
                    f"Theirs: {words.plain(written(field, theirs))}",
                    f"Mine: {words.plain(written(field, own))}",
                ]
                chosen = st.radio(
                    f"{words.plain(line.label)}, {FIELD_NAMES.get(field, field).lower()}",
                    options,
                    index=0 if field == "voided" else 1,
                    horizontal=True,
                    key=f"clash-{line.id}-{field}",
                )
                if chosen == options[1]:
                    mine.add((line.id, field))
    return mine
