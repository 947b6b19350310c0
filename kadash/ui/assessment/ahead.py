"""The shortest way to the next level."""

import pandas as pd
import streamlit as st

from kadash.assessment.documents import hours
from kadash.assessment.queries import View
from kadash.assessment.rules.findings import counted
from kadash.core.money import shown
from kadash.ui import tables, words
from kadash.ui.tables import Column

COLUMNS = [
    Column("action", "Action", width="large"),
    Column("detail", "What is known", width="large"),
    Column("claim", "Claim now", width="small"),
    Column("hours", "Hours a year", "number", places=0),
    Column("cents", "Dollars", "money"),
]


def show(view: View) -> None:
    """Show the actions to the next level with hours and dollars where they are known."""
    gap = view.gap
    if gap.next is None:
        words.empty(
            "Nothing above this",
            "All criteria of Master's are met. Keep them met: the next assessment starts from these answers.",
            icon=":material/military_tech:",
        )
        return
    st.markdown(f"#### {counted(len(gap.steps), 'action')} to {gap.next.label}")
    st.markdown(_takes(view))
    tables.show(
        pd.DataFrame(
            [
                {
                    "action": each.action,
                    "detail": each.detail,
                    "claim": each.claim.label if each.claim else "Not answered",
                    "hours": each.hours,
                    "cents": each.cents,
                }
                for each in gap.steps
            ],
            columns=[column.field for column in COLUMNS],
            dtype="object",
        ),
        COLUMNS,
        key="assessment-steps",
        name=f"way-to-{gap.next.id}",
        totals={"action": "Total of what is known", "hours": gap.hours, "cents": gap.cents},
        note="Of criteria that build on each other only the highest is listed: it meets the lower ones.",
    )


def _takes(view: View) -> str:
    gap = view.gap
    parts = []
    if gap.hours is not None:
        parts.append(f"**{hours(gap.hours)} hours** a year")
    if gap.cents is not None:
        parts.append(f"**{shown(gap.cents, places=0)}**".replace("$", "\\$"))
    known = (
        f"It takes {' and '.join(parts)}, as far as it is known"
        if parts
        else "What it takes is not known yet"
    )
    rest = f"; {counted(gap.without_estimate, 'action')} without an estimate" if gap.without_estimate else ""
    return f"{known}{rest}."
