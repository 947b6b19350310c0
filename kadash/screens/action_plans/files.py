"""A plan as Word and PDF file, and all plans of a representative in one go, in the background."""

import streamlit as st

from kadash.action_plans.documents.files import MOST_IN_ONE, Files, file_name, make
from kadash.action_plans.queries.documents import approved, report
from kadash.action_plans.queries.plans import PlanView
from kadash.action_plans.queries.standing import Plans
from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.periods import written
from kadash.ui import documents, words, work
from kadash.ui.page import Here

JOB = "action-plan-files"
EVERYBODY = "everybody"


def downloads(here: Here, view: PlanView) -> None:
    """Offer the plan as Word and PDF file; while a new edition is written, the approved one, too."""
    name = file_name(view.account, view.plan.plan_year)
    documents.of_report(here, report(here.session, view=view), name=name, key="plan")
    kept = approved(view.plan)
    if kept is None or view.plan.approved_on is None:
        return
    day = written(view.plan.approved_on)
    if view.approved:
        words.quiet(f"The files say what was approved on {day}; the figures on this page are today's.")
        return
    words.quiet(f"The files above are of the new edition. What was approved on {day} and is kept:")
    documents.of_report(here, kept, name=f"{name}-approved", key="plan-approved")


def together_files(here: Here, plans: Plans) -> None:
    """Offer all plans of a representative (or of everybody) as one ZIP and one PDF."""
    people = sorted({row.representative for row in plans.rows if row.representative and row.plan_id})
    if not people:
        return
    at_work = work.running(JOB) or f"{JOB}-done" in st.session_state
    with st.expander("All plans in one go", icon=":material/folder_zip:", expanded=at_work):
        whose = st.selectbox("Plans of", [*people, EVERYBODY], key="plans-of")
        ids = [
            row.plan_id for row in plans.rows
            if row.plan_id is not None and whose in (row.representative, EVERYBODY)
        ]  # fmt: skip
        words.quiet(
            f"{counted(len(ids), 'plan')}, the newest of each account: a PDF and a Word file each, and "
            "one PDF."
        )
        if work.running(JOB):
            work.watch(JOB)
            return
        _made()
        if st.button("Make the files", key="make-plans", icon=":material/play_arrow:"):
            database, today, now = here.database, here.today, clock.now()
            work.start(
                JOB,
                lambda tell: make(database, ids=ids, of=str(whose), today=today, now=now, tell=tell),
            )
            st.rerun()


def _made() -> None:
    done = work.result(JOB)
    if done is not None:
        st.session_state[f"{JOB}-done"] = done
    files: Files | None = st.session_state.get(f"{JOB}-done")
    if files is None:
        return
    words.quiet(f"Made: {counted(files.count, 'plan')} of {words.plain(files.of)}.")
    with st.container(horizontal=True):
        st.download_button(
            "All as ZIP", data=lambda: files.zipped, file_name="action-plans.zip", key="plans-zip",
            on_click="ignore", icon=":material/folder_zip:",
        )  # fmt: skip
        if files.pdf is None:
            words.quiet(f"The ZIP holds {files.parts} PDFs of up to {MOST_IN_ONE} plans each, too.")
            return
        pdf = files.pdf
        st.download_button(
            "All in one PDF", data=pdf, file_name="action-plans.pdf", key="plans-pdf",
            on_click="ignore", icon=":material/picture_as_pdf:",
        )  # fmt: skip
