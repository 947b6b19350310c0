"""The card of one uploaded file, from drop to load."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from kadash.core.errors import KadashError, Unusable
from kadash.intake.engine import DECLINED, Examination
from kadash.intake.kept import takes_nothing
from kadash.intake.unrecognized import Unrecognized
from kadash.satisfaction.uploads.kind import SURVEY
from kadash.screens.uploads import (
    batches,
    columns,
    drafts,
    how_read,
    repairs,
    survey,
    uploading,
    views,
    waiting,
)
from kadash.screens.uploads import changes as upload_changes
from kadash.ui import links, words, work
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile

Lead = tuple[str, str, str]
EXPOSURE: Lead = ("at_risk", "What we stand to lose", ":material/trending_down:")
ACCOUNTS: Lead = ("accounts", "Accounts", ":material/domain:")
ENGAGEMENT: Lead = ("engagement", "Engagement", ":material/forum:")
BUDGET: Lead = ("budget", "Budget", ":material/account_balance_wallet:")
LEADS: Mapping[str, tuple[Lead, ...]] = {
    "survey": (("satisfaction", "Satisfaction", ":material/sentiment_satisfied:"),),
    "interval": (("load", "Load", ":material/bolt:"), ACCOUNTS),
    "cases": (("cases", "Cases", ":material/support_agent:"),),
    "guests": (("launch", "Launch", ":material/rocket_launch:"),),
    "eia_861": (("peers", "Peers", ":material/compare:"),),
    "budget": (BUDGET,),
    "actuals": (BUDGET,),
    "contacts": (ACCOUNTS, ENGAGEMENT),
    "address-book": (ACCOUNTS, ENGAGEMENT),
    **dict.fromkeys(("interactions", "calendar", "mail", "crm-activities"), (ENGAGEMENT,)),
}
"""Where what was loaded is seen, by kind."""
View = Callable[[UploadedFile, Examination], None]


def card(here: Here, file: UploadedFile) -> None:
    """Show a file: loaded, under way, unreadable, with questions, or ready to load."""
    under_way = work.running(uploading.job_key(file))  # asked once: what ends from here on is watched for
    if not under_way:
        uploading.finish_loading(file)
    with st.container(border=True, key=f"card-{file.file_id}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**:material/description: {words.plain(file.name)}**", width="stretch")
            words.quiet(_size(file.size), width="content")
        if under_way:
            work.watch(uploading.job_key(file))
        elif uploading.held(file).loaded is not None:
            _loaded(here, file)
        else:
            _unloaded(here, file)


def _size(count: int) -> str:
    return f"{count:,} bytes" if count < 10_000 else f"{count / 1000:,.0f} kB"


def _unloaded(here: Here, file: UploadedFile) -> None:
    try:
        examination = uploading.examined(here, file)
    except Unrecognized as fault:
        words.fault(words.plain(fault.found))
        columns.unknown(file)
        return
    except KadashError as fault:
        words.fault(words.plain(views.spoken(str(fault))))
        if isinstance(fault, Unusable) and fault.code == DECLINED:  # a person may know better
            columns.unknown(file)
        return
    drafts.keep(here, file, examination)
    views.facts(examination)
    if examination.same_file is not None:
        st.info(
            f"These very bytes were loaded before, as upload {examination.same_file}.",
            icon=":material/repeat:",
        )
    if examination.kind.name == SURVEY.name:
        survey.show(file, examination)
    if examination.questions:
        views.questions(file, examination)
    views.warnings(examination)
    views.period(here, file, examination)
    waiting.held_back(here, file, examination)
    _buttons(here, file, examination)
    _details(here, file, examination)


def _buttons(here: Here, file: UploadedFile, examination: Examination) -> None:
    if examination.questions:
        return
    rejected, fresh = (
        examination.prepared.rejected,
        examination.count("inserted") + examination.count("updated"),
    )
    if examination.changes_nothing and examination.held_back:
        return
    if corrected := repairs.typed(file, examination):
        _load_corrected(here, file, corrected)
        return
    if examination.changes_nothing and not examination.prepared.rows_read:
        return  # that there are no rows stands among the remarks
    if takes_nothing(examination):
        st.info("Nothing in this file is of an account: nothing to load.", icon=":material/person_off:")
        return
    if examination.changes_nothing:
        st.success("Everything in this file is stored already: nothing to load.", icon=":material/check:")
        return
    label = f"Load {fresh:,} and leave {rejected:,} out" if rejected else f"Load {fresh:,}"
    if st.button(label, type="primary", key=f"go-{file.file_id}", icon=":material/publish:"):
        uploading.start_loading(here, file, examination, good_rows=bool(rejected))
        st.rerun()


def _load_corrected(here: Here, file: UploadedFile, corrected: dict[tuple[int, str], str]) -> None:
    """Offer to load with what was corrected in the grid; what is still wrong then is shown, not loaded."""
    label = f"Check and load with {repairs.cells(len(corrected))}"
    if st.button(label, type="primary", key=f"go-corrected-{file.file_id}", icon=":material/publish:"):
        uploading.say(file, corrections=corrected)
        examination = uploading.examined(here, file)
        again = corrected.keys() & {(defect.row, defect.column) for defect in examination.defects}
        if not (examination.questions or again or examination.changes_nothing):
            uploading.start_loading(here, file, examination, good_rows=bool(examination.prepared.rejected))
        st.rerun()


def _details(here: Here, file: UploadedFile, examination: Examination) -> None:
    changes = len([change for compared in examination.comparisons for change in compared.changes])
    defective = bool(examination.defects) and not examination.questions  # an answer may correct them
    folds: list[tuple[str, bool, View | None]] = [
        (f"Defects ({len(examination.defects):,})", True, views.defects if defective else None),
        (
            f"What would change ({changes:,})",
            True,
            partial(upload_changes.comparison, here) if changes else None,
        ),
        ("How the columns were read", False, columns.columns),
        ("How it was read: rows and sums", False, _how_read),
        (
            f"Rows set aside ({len(examination.set_aside):,})",
            False,
            views.set_aside if examination.set_aside else None,
        ),
    ]
    for name, opened, part in folds:
        if part is not None:
            with st.expander(name, expanded=opened):
                part(file, examination)


def _how_read(file: UploadedFile, examination: Examination) -> None:
    how_read.show(examination.explained, key=f"read-{file.file_id}")


def _loaded(here: Here, file: UploadedFile) -> None:
    one = uploading.held(file)
    done = one.loaded
    assert done is not None
    drafts.leave(one.draft)
    one.draft = None
    number = "Nothing was new" if done.batch is None else f"Loaded as upload {done.batch}"
    st.success(
        f"{number}: {done.inserted:,} new, {done.updated:,} changed, {done.unchanged:,} unchanged"
        f"{f', {done.rejected:,} left out' if done.rejected else ''}.",
        icon=":material/check_circle:",
    )
    with st.container(horizontal=True):
        for page, name, icon in LEADS.get(one.kind, (EXPOSURE, ACCOUNTS)):
            links.link(page, name, icon=icon)
        if done.batch is not None:
            batches.offer_undo(here, done.batch, place="card")
