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


def show(here: Here, view: PlanView, each: SectionView, writes: bool) -> None:
    """Show the section; the text saves itself, the button confirms text and figures together."""
    rule = each.section
    st.markdown(f"##### {rule.number}. {words.plain(rule.title)}")
    words.quiet(f"The course gives it {rule.pages}.")
    if each.too_long:
        words.quiet(f":material/warning: {words.plain(each.too_long)}")
    left, right = st.columns([3, 2], gap="large")
    with right:
        _text(here, view, each, writes)
        _confirm(here, each, writes)
    with left:
        if each.filled.blocks:
            reports.show(each.filled.blocks, key=f"section-{rule.number}", look=here.look)
        else:
            words.quiet("The data says nothing here yet.")
        records.show(here, view, rule.id, writes)


def _text(here: Here, view: PlanView, each: SectionView, writes: bool) -> None:
    row, id = each.row, each.row.id or 0
    if not writes:
        st.markdown(f"**{words.plain(each.section.question)}**")
        st.markdown(words.plain(each.words) or "Nothing is written here.")
    else:

        def save(drawn: str, value: str) -> None:
            actions.write_section(here.database, here.person, id=id, drawn=drawn, value=value)

        field = quoting.field(f"plan-words-{id}", stored=row.words, names=NAMES, save=save)
        now = {key: figure.text for key, figure in view.figures.items()}
        quoting.offer(NAMES, {each.section.title: field}, key=f"plan-{id}", now=now)
        st.text_area(each.section.question, height=260, **field.settings)
        words.quiet("Saved as soon as you leave the field.")
        if each.words != row.words:
            with st.container(border=True):
                st.markdown(words.plain(each.words))
    if each.last_year:
        with st.expander("Last year's text, counts for nothing here", icon=":material/history:"):
            st.markdown(words.plain(each.last_year))


def _confirm(here: Here, each: SectionView, writes: bool) -> None:
    row = each.row
    for moved in each.moved:
        st.warning(words.plain(moved.text), icon=":material/sync_problem:")
    if each.state in (State.CONFIRMED, State.CHANGED):
        words.quiet(words.plain(confirmed(row.confirmed_by, row.confirmed_on)))
    if not writes or each.state is State.CONFIRMED:
        return
    if each.missing:
        words.quiet(words.plain(each.missing))
    label = "Confirm again" if each.state is State.CHANGED else "Confirm this section"
    if st.button(
        label, key=f"confirm-{row.id}", icon=":material/check:", type="primary", disabled=bool(each.missing)
    ):
        forms.save(
            lambda: actions.confirm_section(
                here.database, here.person, id=row.id or 0, version=row.version, today=here.today
            ),
            done="Confirmed, with the figures as they stand.",
        )
