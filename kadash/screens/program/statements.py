"""Core values, vision and mission: what holds, the draft beside it with the course's questions."""

import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import statements as actions
from kadash.program.queries.statements import StatementView, statements_view
from kadash.program.rules.statements import State, remarks
from kadash.screens.program.words import day
from kadash.standards.course import StatementKind, course
from kadash.ui import cache, forms, words
from kadash.ui.page import Here


def show(here: Here) -> None:
    """Show the three statements one after the other."""
    statements = cache.asked(here, statements_view, today=here.today)
    for kind in course().statements:
        with st.container(border=True):
            _one(here, kind, statements[kind.id])


def _one(here: Here, kind: StatementKind, view: StatementView) -> None:
    st.markdown(f"##### {kind.title}")
    holds = view.holds
    if holds is not None and holds.adopted_on is not None:
        st.markdown(f"> {words.plain(holds.text)}")
        words.quiet(
            f"Version {holds.number}, adopted {day(holds.adopted_on)} by {words.plain(holds.adopted_by)}"
            + (f", confirmed {day(holds.confirmed_on)}" if holds.confirmed_on else "")
        )
        if view.standing.state == State.DUE:
            st.warning(f"To be confirmed since {day(view.standing.due_on)}.", icon=":material/event:")
        if may(here.person, Action.ADOPT_STATEMENT) and st.button(
            "It still holds", key=f"confirm-{kind.id}", icon=":material/verified:"
        ):
            forms.save(
                lambda: actions.confirm(
                    here.database, here.person, id=holds.id or 0, version=holds.version, on=here.today
                ),
                done="Confirmed.",
            )
    elif view.draft is None:
        words.quiet("Not written yet.")
    if view.draft is not None:
        _draft_shown(here, kind, view)
    if may(here.person, Action.EDIT_PROGRAM):
        label = "Change the draft" if view.draft else "Write a draft"
        with st.expander(label, icon=":material/edit:"):
            _write(here, kind, view)
    if len(view.versions) > 1:
        with st.expander("Earlier versions", icon=":material/history:"):
            for version in reversed(view.versions[:-1]):
                st.markdown(f"**{version.number}** {words.plain(version.text)}")


def _draft_shown(here: Here, kind: StatementKind, view: StatementView) -> None:
    draft = view.draft
    assert draft is not None
    st.markdown(f":orange-badge[Draft] {words.plain(draft.text)}")
    for remark in remarks(draft.text):
        words.quiet(remark)
    if may(here.person, Action.ADOPT_STATEMENT) and st.button(
        "Adopt it", key=f"adopt-{kind.id}", icon=":material/task_alt:"
    ):
        forms.save(
            lambda: actions.adopt(
                here.database, here.person, id=draft.id or 0, version=draft.version, on=here.today
            ),
            done="Adopted; from now on it is changed by a new version only.",
        )


def _write(here: Here, kind: StatementKind, view: StatementView) -> None:
    draft = view.draft
    form = forms.Form(f"statement-{kind.id}", draft.version if draft else 0)
    known = dict(draft.answers) if draft else {}
    with form.drawn(border=False):
        answers = {
            question: st.text_input(question, known.get(question, ""), key=form.of(f"answer-{index}"))
            for index, question in enumerate(kind.questions)
        }
        begin = draft.text if draft else view.holds.text if view.holds else ""
        text = st.text_area(kind.title, begin, key=form.of("text"))
        saved = form.button("Save the draft")
    if saved:
        form.save(
            lambda: actions.save_draft(
                here.database,
                here.person,
                kind=kind.id,
                text=text,
                answers=answers,
                id=draft.id if draft else None,
                version=form.version,
            ),
            done="The draft is saved.",
        )
