"""Two people on one line of a budget: both values of each field, to choose from."""

from decimal import Decimal

import streamlit as st

from kadash.budget import queries, references
from kadash.budget.edits import FIELD_NAMES, LineClash
from kadash.core.money import from_cents, shown
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
                options = [f"Theirs: {_said(field, theirs)}", f"Mine: {_said(field, own)}"]
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


def _said(field: str, value: object) -> str:
    if field == "voided":
        return "removed" if value else "kept"
    if value is None or value == "":
        return words.NO_VALUE
    if field == "serves":
        links = queries.as_links(value) if isinstance(value, list) else ()
        return references.written(links) or words.NO_VALUE
    if field == "amount_cents":
        return words.plain(shown(int(str(value))))
    if field == "unit_cost_cents":
        return words.plain(f"${from_cents(Decimal(str(value))):f}")
    return words.plain(value)
