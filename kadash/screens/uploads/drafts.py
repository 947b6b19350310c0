"""Files that were begun and not loaded: kept in the database, so a lost server or window costs nothing."""

import zlib
from collections.abc import Sequence

import streamlit as st

from kadash.core import clock
from kadash.core.database import release
from kadash.core.errors import KadashError
from kadash.core.moments import time_of_day
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.intake import queries
from kadash.intake.actions.drafts import as_said, change_draft, discard_draft, keep_draft
from kadash.intake.engine import Examination
from kadash.intake.tables import UploadDraft
from kadash.screens.uploads import uploading
from kadash.ui import words
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile, uploaded_file

_RESUMED = "resumed-drafts"
_LEFT = "drafts-left"


def keep(here: Here, file: UploadedFile, examination: Examination) -> None:
    """Keep a file that could be read, and what was said about it since; not one with private entries."""
    one = uploading.held(file)
    if here.sample or examination.kind.keeps_only_taken or not may(here.person, Action.UPLOAD):
        return
    try:
        if one.draft is None and not one.draft_refused:
            release(here.session)
            one.draft = keep_draft(
                here.database, here.person, name=file.name, content=file.getvalue(), options=one.options,
                now=clock.now(),
            )  # fmt: skip
            one.draft_refused, one.kept = one.draft is None, one.options
        elif one.draft is not None and one.kept != one.options:
            release(here.session)
            change_draft(here.database, here.person, id=one.draft, options=one.options)
            one.kept = one.options
    except KadashError:  # a file that cannot be kept can still be loaded
        one.draft_refused = True


def resumed() -> list[UploadedFile]:
    """Return the files that this window carries on with."""
    found: list[UploadedFile] = st.session_state.get(_RESUMED, [])
    return found


def discard_left(here: Here) -> None:
    """Forget the files that were loaded, or that the person took off the list."""
    for number in st.session_state.pop(_LEFT, []):
        discard_draft(here.database, here.person, id=number)


def leave(number: int | None) -> None:
    """Note that a file needs to be kept no more."""
    if number is not None:
        st.session_state.setdefault(_LEFT, []).append(number)


def listed(here: Here, files: Sequence[UploadedFile]) -> None:
    """Offer the person's own files that were begun elsewhere: before a restart, or in another window."""
    if here.sample or not may(here.person, Action.UPLOAD):
        return
    shown = {uploading.held(file).draft for file in files}
    rows = [row for row in queries.drafts(here.session, person=here.person) if row.id not in shown]
    for row in rows:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"draft-{row.id}"):
            begun = here.local(row.at)
            name, at = words.plain(row.file_name), f"{short(begun)} at {time_of_day(begun)}"
            st.markdown(
                f":material/history: **{name}** was begun on {at} and is not loaded yet.", width="stretch"
            )
            if st.button("Go on", key=f"resume-{row.id}", icon=":material/play_arrow:"):
                _resume(here, row)
                st.rerun()
            if st.button("Discard", key=f"discard-{row.id}", icon=":material/delete:", type="tertiary"):
                leave(row.id)
                st.rerun()


def _resume(here: Here, row: UploadDraft) -> None:
    content = zlib.decompress(queries.draft(here.session, person=here.person, id=row.id or 0).content)
    file = uploaded_file(f"draft-{row.id}", row.file_name, content)
    one = uploading.held(file)
    one.draft, one.options = row.id, as_said(row.said)
    one.kept = one.options
    st.session_state[_RESUMED] = [*resumed(), file]
