"""What an upload's person may not store: shown, handed on to a manager, and loaded there with one click."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from kadash.accounts.queries import accounts
from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.moments import short_moment
from kadash.core.roles import Action, may
from kadash.intake import queries
from kadash.intake.actions.waiting import PRIVATE, decline_waiting, hand_on, load_waiting
from kadash.intake.engine import Examination
from kadash.intake.tables import WaitingUpload
from kadash.kinds import KINDS
from kadash.screens.uploads import changes
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile
from kadash.ui.tables import Column

COLUMNS = [
    Column("what", "What"),
    Column("record", "Record", width="medium"),
    Column("field", "Field"),
    Column("old", "Stored now"),
    Column("new", "In the file"),
    Column("why", "Why it needs a manager", width="medium"),
]
LABELS = {kind.name: kind.label for kind in KINDS}


def held_back(here: Here, file: UploadedFile, examination: Examination) -> None:
    """Show which rows and fields of a file need a manager, and offer to hand the file on."""
    if not examination.held_back or examination.questions:
        return
    count = len(examination.held_back)
    what = _need_a_manager(count, " of this file")
    rest = (
        "the rest you can load yourself"
        if not examination.changes_nothing
        else "there is nothing else in it to load"
    )
    st.warning(f"{what}; {rest}.", icon=":material/lock_person:")
    entries = [
        {"table": one.table, "row": one.row, "column": one.column, "old": one.old, "new": one.new,
         "action": one.action.value, "owner": one.owner}
        for one in examination.held_back
    ]  # fmt: skip
    with st.expander(f"What needs a manager ({count:,})"):
        _table(here, entries, key=f"held-{file.file_id}")
    if examination.kind.keeps_only_taken:
        words.quiet(PRIVATE)
    elif any(
        one.sha256 == examination.sha256
        for one in queries.waiting_uploads(here.session, person=here.person.name)
    ):
        words.quiet("This file waits for a manager.")
    elif st.button("Hand on to a manager", key=f"hand-on-{file.file_id}", icon=":material/forward_to_inbox:"):
        good_rows = bool(examination.prepared.rejected)
        forms.save(
            lambda: hand_on(here.database, here.person, examination, now=clock.now(), good_rows=good_rows),
            done="The file waits for a manager, who sees it on this page.",
        )


def _need_a_manager(count: int, of: str = "") -> str:
    rows = counted(count, "row or field", "rows or fields")
    return f"{rows}{of} {'needs' if count == 1 else 'need'} a manager"


def listed(here: Here) -> None:
    """List the files that wait: a manager loads or declines each, everybody else sees their own."""
    decides = may(here.person, Action.LOAD_FOR_OTHERS)
    rows = queries.waiting_uploads(here.session, person=None if decides else here.person.name)
    if not rows:
        return
    st.subheader(f"Waiting for a manager ({len(rows)})", anchor=False)
    for row in rows:
        with st.container(border=True, key=f"waiting-{row.id}"):
            _one(here, row, decides=decides)


def _one(here: Here, row: WaitingUpload, *, decides: bool) -> None:
    kind = LABELS.get(row.kind, row.kind)
    st.markdown(f"**:material/lock_person: {words.plain(row.file_name)}**")
    handed_in = here.local(row.at)
    words.quiet(
        f"{words.plain(kind)} from {words.plain(row.person)}, {short_moment(handed_in)} · "
        f"{_need_a_manager(row.held_back)}"
    )
    with st.expander("What it would change"):
        _table(here, row.needs, key=f"needs-{row.id}")
    if not decides:
        return
    number = row.id or 0
    with st.container(horizontal=True):
        if st.button("Load it", type="primary", key=f"load-waiting-{number}", icon=":material/publish:"):
            forms.save(
                lambda: load_waiting(
                    here.database, here.person, id=number, kinds=KINDS, today=here.today, now=clock.now()
                ),
                done=f"{row.file_name} is loaded.",
            )
        if st.button("Decline", key=f"decline-{number}", icon=":material/block:"):
            forms.save(
                lambda: decline_waiting(here.database, here.person, id=number, now=clock.now()),
                done=f"{row.file_name} was declined and is not loaded.",
            )


def _table(here: Here, entries: Sequence[Mapping[str, Any]], *, key: str) -> None:
    known = cache.asked(here, accounts.accounts)
    names = dict(zip(known["account_id"], known["name"], strict=True))
    rows = [
        (
            changes.spoken(one["table"]),
            changes.record(one["row"], names),
            changes.spoken(one["column"]) if one["column"] else "a new row",
            changes.value(one["column"] or "", one["old"]),
            changes.value(one["column"] or "", one["new"]),
            f"{one['action']} of {one['owner']}" if one["owner"] else one["action"],
        )
        for one in entries[:500]
    ]
    tables.show(
        pd.DataFrame(rows, columns=[c.field for c in COLUMNS]), COLUMNS, key=key, name="needs a manager"
    )
