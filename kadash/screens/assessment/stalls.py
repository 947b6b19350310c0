"""The five reasons why programs stall, as a short check."""

import streamlit as st

from kadash.assessment import actions
from kadash.assessment.documents.assessment import MARKS
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.stalls import sign_of
from kadash.core.roles import Action, may
from kadash.program.queries.stall import stall
from kadash.program.rules.stall import Evidence
from kadash.standards import StallReason
from kadash.ui import cache, forms, links
from kadash.ui.page import Here
from kadash.ui.words import plain, quiet

LABELS = {"no": "No", "some": "Somewhat", "yes": "Yes"}


def show(here: Here, view: AssessmentView) -> None:
    """Show each reason with what the data hints at, how much it is felt, and the first step out."""
    st.markdown("#### Which of the five do you struggle with?")
    quiet(
        "Five reasons why programs stall, and the first step out of each. No score: it opens a conversation."
    )
    links.link("relaunch", "Take a stalled program up again", icon=":material/restart_alt:")
    known = cache.asked(here, stall, today=view.facts.as_of)
    for reason in view.program.stalls:
        with st.container(border=True, gap="small"):
            _reason(here, view, reason, known.get(reason.id))


def _reason(here: Here, view: AssessmentView, reason: StallReason, known: Evidence | None) -> None:
    editable = may(here.person, Action.EDIT_ASSESSMENT) and not view.signed
    row = view.marks.get(reason.id)
    says, mark = st.columns([3, 2], gap="large")
    with says:
        st.markdown(f"**{plain(reason.title)}**")
        hint = sign_of(reason.id, view.standings, view.facts)
        for sentence in (*([hint] if hint else []), *(known.said if known else ())):
            st.markdown(f":small[:material/query_stats: {plain(sentence)}]")
        quiet(f":material/arrow_forward: {plain(reason.remedy)}")
    with mark:
        if not editable:
            st.markdown(MARKS[row.mark].capitalize() if row else "Not answered")
            if row and row.note:
                quiet(plain(row.note))
            return
        _form(here, view, reason)


def _form(here: Here, view: AssessmentView, reason: StallReason) -> None:
    row = view.marks.get(reason.id)
    form = forms.Form(f"stall-{view.assessment.id}-{reason.id}", row.version if row else 0)
    picked = st.segmented_control(
        "Felt?",
        list(LABELS),
        default=row.mark if row else None,
        format_func=lambda key: LABELS.get(key, key),
        key=form.of("mark"),
        label_visibility="collapsed",
    )
    note = st.text_input(
        "Note",
        row.note if row else "",
        key=form.of("note"),
        placeholder="What shows it?",
        label_visibility="collapsed",
    )
    changed = (picked, note) != ((row.mark, row.note) if row else (None, ""))
    if changed and st.button("Save", key=f"{form.key}-save"):
        assert view.assessment.id is not None
        number = view.assessment.id
        form.save(
            lambda: actions.save_stall_mark(
                here.database,
                here.person,
                assessment_id=number,
                reason=reason.id,
                mark=picked or "",
                note=note,
                version=form.version,
            ),
            done="Saved.",
        )
