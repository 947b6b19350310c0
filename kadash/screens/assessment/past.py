"""The history of levels, and two assessments compared."""

import pandas as pd
import streamlit as st

from kadash.assessment import charts
from kadash.assessment.queries import assessments as queries
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.levels import Change, Claim
from kadash.core.counts import counted
from kadash.ui import cache, figures, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

KINDS = {
    "waits": "to be confirmed",
    "gained": "▲ gained",
    "lost": "▼ lost",
    "changed": "another claim",
    "same": "–",
}
COLUMNS = [
    Column("title", "Criterion", width="medium"),
    Column("requirement", "Requirement", width="large"),
    Column("before", "Before"),
    Column("after", "After"),
    Column("kind", "Change"),
]


def show(here: Here, view: AssessmentView) -> None:
    """Show the levels over time, and what became of each criterion since an earlier assessment."""
    signed = cache.asked(here, queries.history)
    if not signed:
        words.empty(
            "No history yet",
            "Each assessment that leadership signs off becomes a point here.",
            icon=":material/timeline:",
        )
        return
    now = None if view.signed else (here.today, view.gap.reached)
    figures.chart(
        cache.made(here, lambda: charts.history(here.look, signed, now), "levels", view.assessment.id),
        title="The level over time",
        says="; ".join(
            f"{each.title}: {each.level.name if each.level else 'below Basic'}" for each in signed
        ),
        key="assessment-history",
    )
    _compared(here, view)


def _compared(here: Here, view: AssessmentView) -> None:
    others = {
        str(assessment.id): assessment.title
        for assessment in cache.asked(here, queries.assessments)
        if assessment.id != view.assessment.id
    }
    if not others:
        return
    st.markdown("#### What changed")
    picked = st.selectbox(
        "Compare with",
        list(others),
        format_func=lambda number: others[number],
        key="compare",
        bind="query-params",
        width=300,
    )
    assert view.assessment.id is not None
    changes = cache.asked(
        here,
        queries.comparison,
        before_id=int(str(picked)),
        after_id=view.assessment.id,
        today=here.today,
    )
    _table(changes)


def _table(changes: tuple[Change, ...]) -> None:
    moved = [change for change in changes if change.kind != "same"]
    gained = len([change for change in moved if change.kind == "gained"])
    lost = len([change for change in moved if change.kind == "lost"])
    st.markdown(
        f"**{counted(gained, 'criterion', 'criteria')} gained, {lost} lost.** "
        f"{len(changes) - len(moved)} stand as they did."
    )
    if not moved:
        return
    frame = pd.DataFrame(
        [
            {
                "title": change.criterion.title,
                "requirement": change.criterion.requirement,
                "before": _said(change.before, change.met_before),
                "after": "–" if change.waits else _said(change.after, change.met_after),
                "kind": KINDS[change.kind],
            }
            for change in moved
        ]
    )
    tables.show(frame, COLUMNS, key="assessment-changes", name="self-assessment-changes")


def _said(claim: Claim | None, met: bool) -> str:
    if claim is None:
        return "Met by a higher criterion" if met else "Not answered"
    return claim.label
