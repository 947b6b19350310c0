"""The utility's own criteria, next to the standard and marked as such."""

from collections.abc import Callable, Sequence

import streamlit as st

from kadash.assessment import actions
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.levels import Standing
from kadash.core.roles import Action, may
from kadash.ui import forms
from kadash.ui.page import Here
from kadash.ui.words import plain, quiet


def show(
    here: Here, view: AssessmentView, listed: Callable[[Here, AssessmentView, Sequence[Standing]], None]
) -> None:
    """Show the own criteria as a list, and a way to add and remove one."""
    mine = [standing for standing in view.standings if standing.criterion.own]
    editable = may(here.person, Action.EDIT_ASSESSMENT) and not view.signed
    if not mine and not editable:
        return
    st.markdown("#### Your own criteria")
    quiet("They stand beside the standard and do not count towards a level.")
    if mine:
        listed(here, view, mine)
    if editable:
        with st.container(horizontal=True):
            _add(here, view)
            _remove(here, mine)


def _add(here: Here, view: AssessmentView) -> None:
    names = {level.name: level.id for level in view.program.levels}
    with forms.asking("Add a criterion", icon=":material/add:", key="own-add"):
        title = st.text_input("Title", key="own-title")
        requirement = st.text_input("What it asks for", key="own-requirement")
        level = st.selectbox("Beside which level", list(names), key="own-level")
        if st.button("Add", type="primary", key="own-add-do"):
            forms.save(
                lambda: actions.add_own_criterion(
                    here.database, here.person, level=names[level], title=title, requirement=requirement
                ),
                done=f"{title} is added.",
            )


def _remove(here: Here, mine: list[Standing]) -> None:
    if not mine:
        return
    titles = {standing.criterion.id: standing.criterion.title for standing in mine}
    with forms.asking("Remove a criterion", icon=":material/delete:", key="own-remove"):
        picked = st.selectbox(
            "Which one", list(titles), format_func=lambda key: plain(titles[key]), key="own-removed"
        )
        quiet("Signed assessments keep it.")
        if st.button("Remove", type="primary", key="own-remove-do"):
            forms.save(
                lambda: actions.remove_own_criterion(here.database, here.person, criterion=picked),
                done="The criterion is removed.",
            )
