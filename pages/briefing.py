"""The pack for the review board: prepare it, look at it, hand it out, present it."""

import streamlit as st

from kadash.briefing.documents.pdf import pdf
from kadash.briefing.documents.pptx import pptx
from kadash.core.roles import Action, may
from kadash.screens.briefing import slides, writing
from kadash.screens.briefing.chosen import choose, facts_of, value_of
from kadash.ui import page, words

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

with page.opened("Briefing", needs=Action.READ) as here:
    page.title("The hour with the review board", here.settings.utility_name)
    row = choose(here)
    if row is None:
        words.empty(
            "No briefing yet",
            "Start the quarterly one: what is at risk, what changed, how satisfied the accounts are, the "
            "program's level and budget, and what you ask the board to decide.",
            icon=":material/co_present:",
        )
    else:
        facts = facts_of(here, row)
        briefing = value_of(here, row)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            slides.present_link(row.id or 0)
            st.download_button("PPTX", lambda: pptx(briefing), f"{briefing.title}.pptx", PPTX, key="pptx")
            st.download_button(
                "PDF", lambda: pdf(briefing), f"{briefing.title}.pdf", "application/pdf", key="pdf"
            )
            if facts is not None and may(here.person, Action.EDIT_BRIEFING):
                writing.add_section(here, row, facts)
                writing.keep_plan(here, row)
        shown, prepared, noted = st.tabs(["Slides", "Prepare", "Asked and decided"], key="briefing-tab")
        with shown:
            with st.container(border=True):
                slides.cover(briefing)
            for place in range(len(briefing.slides)):
                with st.container(border=True):
                    slides.show(here, briefing, place)
        with prepared:
            if facts is None:
                words.quiet("This briefing was presented: what the board saw stays as it was.")
            elif may(here.person, Action.EDIT_BRIEFING):
                writing.edit(here, row, facts)
            else:
                words.quiet("A manager prepares the briefing.")
        with noted:
            writing.asked(here, row)
