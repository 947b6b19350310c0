"""The shortest way to the next level."""

from collections.abc import Sequence

import streamlit as st

from kadash.assessment.documents.assessment import hours
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.gap import Gap, Step
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.screens.assessment.criteria import COLORS, ICONS
from kadash.ui import words
from kadash.ui.words import plain, quiet


def show(view: AssessmentView) -> None:
    """Show the actions to the next level with hours and dollars where they are known."""
    gap = view.gap
    if gap.next is None:
        words.empty(
            "Nothing above this",
            "All criteria of the highest level are met. Keep them so: the next assessment starts from here.",
            icon=":material/military_tech:",
        )
    else:
        st.markdown(f"#### {counted(len(gap.steps), 'action')} to {plain(gap.next.label)}")
        st.markdown(_takes(gap))
        _listed(gap.steps)
        quiet("Of criteria that build on each other only the highest is listed: it meets the lower ones.")
    if gap.doubted:
        st.markdown(f"#### {counted(len(gap.doubted), 'claim')} to clear up first")
        quiet(
            "Claimed as met, and contradicted by what is recorded: correct the record or the claim. If the "
            "data is right, this is needed on top of the sums above."
        )
        _listed(gap.doubted)


def _listed(steps: Sequence[Step]) -> None:
    with st.container(border=True, gap="small", key=f"steps-{steps[0].criterion.id}"):
        for at, step in enumerate(steps, start=1):
            _step(at, step)


def _step(at: int, step: Step) -> None:
    what, claim, takes = st.columns([5, 1.6, 2], gap="medium", vertical_alignment="center")
    with what:
        detail = f"  \n:small[:gray[{plain(step.detail)}]]" if step.detail else ""
        st.markdown(f"**{at}. {plain(step.action)}**{detail}")
    with claim:
        if step.claim is None:
            st.markdown(":gray-badge[:material/help: Not answered]")
        else:
            icon = f":material/{ICONS[step.claim]}:"
            st.markdown(f":{COLORS[step.claim]}-badge[{icon} {plain(step.claim.label)}]")
    with takes:
        st.markdown(_cost(step) or ":small[:gray[not known yet]]", text_alignment="right")


def _cost(step: Step) -> str:
    when = "a year" if step.yearly else "once"
    parts = []
    if step.hours is not None:
        parts.append(f"**{hours(step.hours)}** hours {when}")
    if step.all_cents is not None:
        parts.append(f"**{shown(step.all_cents, places=0)}** {when}".replace("$", "\\$"))
    if step.existing_cents:
        there = shown(step.existing_cents, places=0).replace("$", "\\$")
        parts.append(f":small[:gray[{there} is there already]]")
    return "  \n".join(parts)


def _takes(gap: Gap) -> str:
    """Return what the way takes: once and each year apart, what is new apart from what is there."""
    parts = []
    for yearly, when in ((False, "once"), (True, "a year")):
        time, money = gap.hours(yearly=yearly), gap.cents(yearly=yearly)
        told = [f"**{hours(time)} hours**"] if time is not None else []
        if money is not None:
            told.append(f"**{shown(money, places=0)}** new".replace("$", "\\$"))
        if told:
            parts.append(f"{when} {' and '.join(told)}")
    if not parts:
        return "What it takes is not known yet: give hours or dollars with an answer."
    there = ""
    if gap.existing_cents:
        there = f"; {shown(gap.existing_cents, places=0)} a year is there already".replace("$", "\\$")
    rest = f"; {counted(gap.without_estimate, 'action')} without an estimate" if gap.without_estimate else ""
    return (
        f"It takes {', '.join(parts)}{there}{rest}. "
        "New dollars include the hours at the hourly cost of the settings."
    )
