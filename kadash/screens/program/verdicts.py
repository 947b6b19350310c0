"""From the strategy to the board and back: into a briefing, and what the board decided."""

import streamlit as st

from kadash.briefing import actions as briefing
from kadash.briefing.queries.briefings import briefings
from kadash.core.roles import Action, may
from kadash.program.actions import strategy as actions
from kadash.program.queries.strategy import Obstacle
from kadash.program.rules.strategy import Stage, Verdict
from kadash.program.tables.strategy import CourseOfAction
from kadash.screens.program.words import day
from kadash.ui import forms, words
from kadash.ui.page import Here

VERDICTS = {
    Verdict.OPEN: "not decided",
    Verdict.CHOSEN: "chosen",
    Verdict.DECLINED: "declined",
    Verdict.LATER: "put off",
}
COLORS = {Verdict.CHOSEN: "green", Verdict.DECLINED: "red", Verdict.LATER: "orange"}


def take(here: Here, obstacle: Obstacle) -> None:
    """Offer to take an obstacle's courses of action into a briefing in preparation."""
    if obstacle.stage != Stage.READY or not may(here.person, Action.EDIT_BRIEFING):
        return
    open_ones = {row.id or 0: row for row in briefings(here.session) if row.frozen is None}
    with forms.asking("Take into a briefing", icon=":material/co_present:", key=f"take-{obstacle.item.id}"):
        if not open_ones:
            words.quiet("No briefing is in preparation: start one on the briefing page.")
            return
        id = st.selectbox(
            "Briefing",
            list(open_ones),
            format_func=lambda each: open_ones[each].title,
            key=f"into-{obstacle.item.id}",
        )
        if st.button("Take", key=f"take-do-{obstacle.item.id}", type="primary"):
            forms.save(
                lambda: briefing.take_obstacle(
                    here.database,
                    here.person,
                    id=id,
                    version=open_ones[id].version,
                    obstacle_id=obstacle.item.id or 0,
                ),
                done="The courses of action stand in the briefing.",
            )


def said(row: CourseOfAction) -> None:
    """Show the board's verdict."""
    verdict = Verdict(row.verdict)
    text = f": {words.plain(row.decision)}" if row.decision else ""
    st.markdown(f":{COLORS[verdict]}-badge[{VERDICTS[verdict].capitalize()}]{text}")
    words.quiet(f"{words.plain(row.decided_by)}, {day(row.decided_on)}")


def decide(here: Here, row: CourseOfAction) -> None:
    """Let leadership record what the board decided on a course of action."""
    if not may(here.person, Action.PRESENT):
        return
    with forms.asking("Board's decision", icon=":material/gavel:", type="tertiary", key=f"decide-{row.id}"):
        form = forms.Form(f"verdict-{row.id}", row.version)
        with form.drawn(border=False):
            known = list(VERDICTS)
            verdict = st.radio(
                "What the board said",
                known,
                index=known.index(Verdict(row.verdict)),
                format_func=VERDICTS.__getitem__,
                key=form.of("verdict"),
            )
            on = st.date_input("On", row.decided_on or here.today, key=form.of("on"), format=forms.DAY)
            by = st.text_input("By", row.decided_by or "Review board", key=form.of("by"))
            decision = st.text_area("In its words", row.decision, key=form.of("decision"))
            saved = form.button("Record the decision")
        if saved:
            form.save(
                lambda: actions.decide(
                    here.database,
                    here.person,
                    id=row.id or 0,
                    version=form.version,
                    verdict=verdict,
                    on=on,
                    by=by,
                    decision=decision,
                ),
                done="The decision is recorded.",
            )
