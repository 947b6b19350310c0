"""One section: what the data says on the left, what people write on the right."""

from functools import partial

import streamlit as st

from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.plans.actions import business_plan as actions
from kadash.plans.rules.business.composed import Composed, Section
from kadash.plans.rules.figures import NAMES
from kadash.program.queries.business_plan import PlanRecord
from kadash.program.rules.business_plan import COUNTED
from kadash.standards.business_plan import Part
from kadash.ui import forms, quoting, reports, words
from kadash.ui.filled import Filled, faults
from kadash.ui.page import Here

PART = 0.56
"""Of the page's width, for what the data says."""


def show(here: Here, record: PlanRecord, plan: Composed, section: Section) -> None:
    """Show the section, its text to those who may write it, and the way to confirm it."""
    row = next(plan_section for plan_section in record.sections if plan_section.section == section.guide.id)
    st.markdown(f"#### {section.guide.heading}")
    words.quiet(f"{section.guide.pages} asked for; about {section.pages:.1f} now. State: {section.state}.")
    data, text = st.columns([3, 2], gap="large")
    with text:
        _writing(here, plan, section, row.id or 0)
        _confirming(here, section, row.id or 0, row.version)
    with data:
        st.markdown("##### What the data says")
        for missing in section.missing:
            st.markdown(f":material/report: {words.plain(missing)}")
        reports.show(section.facts, key=f"facts-{section.guide.id}", look=here.look, part=PART)


def _writing(here: Here, plan: Composed, section: Section, id: int) -> None:
    st.markdown("##### What we write")
    writes = may(here.person, Action.EDIT_BUSINESS_PLAN)
    if not writes:
        for part in section.guide.parts:
            if text := section.words.get(part.id):
                st.markdown(f"**{words.plain(part.title)}**")
                st.markdown(words.plain(text))
        if not section.words:
            words.quiet("Nothing is written yet. A representative or a manager writes it.")
        return
    faults()
    words.quiet("Each field is saved as soon as you leave it; a changed section is to be confirmed again.")
    fields = {part.id: _field(here, section, part, id) for part in section.guide.parts}
    quoting.offer(
        {key: NAMES[key] for key in plan.facts.figures},
        {part.title: fields[part.id] for part in section.guide.parts},
        key=f"business-{section.guide.id}",
        now={key: figure.text for key, figure in plan.facts.figures.items()},
    )
    for part in section.guide.parts:
        st.text_area(part.title, height=150, help=part.question, **fields[part.id].settings)
        words.quiet(words.plain(part.question))
        shown = section.words.get(part.id, "")
        if shown and shown != section.written.words.get(part.id, ""):
            with st.container(border=True):
                st.markdown(words.plain(shown))


def _field(here: Here, section: Section, part: Part, id: int) -> Filled:
    def save(drawn: str, value: str) -> None:
        actions.write(
            here.database, here.person, id=id, part=part.id, drawn=drawn, value=value, today=here.today
        )

    stored = section.written.words.get(part.id, "")
    return quoting.field(f"business-plan-{id}-{part.id}", stored=stored, names=NAMES, save=save)


def _confirming(here: Here, section: Section, id: int, version: int) -> None:
    written = section.written
    if written.confirmed_on is not None:
        words.quiet(f"Confirmed by {words.plain(written.confirmed_by)} on {short(written.confirmed_on)}.")
        if section.state not in COUNTED:
            st.markdown(
                ":material/report: It does not count: a fact that it must have is not there any more."
            )
    if not may(here.person, Action.EDIT_BUSINESS_PLAN):
        return
    with st.container(horizontal=True):
        if st.button(
            "Confirm this section", key="confirm-section", type="primary", icon=":material/check:",
            disabled=bool(section.missing), help="The text and the figures beside it are right.",
        ):  # fmt: skip
            act = partial(
                actions.confirm, here.database, here.person, versions={id: version}, today=here.today
            )
            forms.save(act, done=f"{section.guide.heading} is confirmed.")
        if written.confirmed_on is not None and st.button("Open it again", key="reopen-section"):
            act = partial(actions.reopen, here.database, here.person, id=id, version=version)
            forms.save(act, done=f"{section.guide.heading} is to be confirmed again.")
