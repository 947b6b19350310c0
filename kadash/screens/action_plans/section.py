"""One section of a plan: what the data writes on the left, what people write on the right."""

import streamlit as st

from kadash.action_plans.actions import plans as actions
from kadash.action_plans.queries.plans import PlanView, SectionView
from kadash.action_plans.rules.document import confirmed
from kadash.action_plans.rules.figures import NAMES
from kadash.action_plans.rules.sections import State
from kadash.screens.action_plans import records
from kadash.ui import forms, quoting, reports, words
from kadash.ui.page import Here

PART = 0.56
"""Of the page's width, for what the data says."""


def show(here: Here, view: PlanView, section: SectionView, writes: bool) -> None:
    """Show the section; the text saves itself, the button confirms text and figures together."""
    rule = section.section
    st.markdown(f"##### {rule.number}. {words.plain(rule.title)}")
    words.quiet(f"The course gives it {rule.pages}.")
    if section.too_long:
        words.quiet(f":material/warning: {words.plain(section.too_long)}")
    left, right = st.columns([3, 2], gap="large")
    with right:
        _text(here, view, section, writes)
        _confirm(here, section, writes)
    with left:
        if section.filled.blocks:
            reports.show(section.filled.blocks, key=f"section-{rule.number}", look=here.look, part=PART)
        else:
            words.quiet("The data says nothing here yet.")
        records.show(here, view, rule.id, writes)


def _text(here: Here, view: PlanView, section: SectionView, writes: bool) -> None:
    row, id = section.row, section.row.id or 0
    if not writes:
        st.markdown(f"**{words.plain(section.section.question)}**")
        st.markdown(words.plain(section.words) or "Nothing is written here.")
    else:

        def save(drawn: str, value: str) -> None:
            actions.write_section(here.database, here.person, id=id, drawn=drawn, value=value)

        field = quoting.field(f"plan-words-{id}", stored=row.words, names=NAMES, save=save)
        now = {key: figure.text for key, figure in view.figures.items()}
        quoting.offer(NAMES, {section.section.title: field}, key=f"plan-{id}", now=now)
        st.text_area(section.section.question, height=260, **field.settings)
        words.quiet("Saved as soon as you leave the field.")
        if section.words != row.words:
            with st.container(border=True):
                st.markdown(words.plain(section.words))
    if section.last_year:
        with st.expander("Last year's text, counts for nothing here", icon=":material/history:"):
            st.markdown(words.plain(section.last_year))


def _confirm(here: Here, section: SectionView, writes: bool) -> None:
    row = section.row
    for moved in section.moved:
        st.warning(words.plain(moved.text), icon=":material/sync_problem:")
    if section.state in (State.CONFIRMED, State.CHANGED):
        words.quiet(words.plain(confirmed(row.confirmed_by, row.confirmed_on)))
    if not writes or section.state is State.CONFIRMED:
        return
    if section.missing:
        words.quiet(words.plain(section.missing))
    label = "Confirm again" if section.state is State.CHANGED else "Confirm this section"
    if st.button(
        label,
        key=f"confirm-{row.id}",
        icon=":material/check:",
        type="primary",
        disabled=bool(section.missing),
    ):
        forms.save(
            lambda: actions.confirm_section(
                here.database, here.person, id=row.id or 0, version=row.version, today=here.today
            ),
            done="Confirmed, with the figures as they stand.",
        )
