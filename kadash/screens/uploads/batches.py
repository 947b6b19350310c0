"""Upload history: who, when, result, original file, undo."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from kadash import jobs
from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.database import Database, release
from kadash.core.moments import time_of_day
from kadash.core.periods import short
from kadash.core.queries import being_undone
from kadash.core.roles import Action, may
from kadash.intake import queries
from kadash.intake.retention import purged_on
from kadash.intake.tables import UploadBatch
from kadash.intake.undo import Undone
from kadash.kinds import KINDS
from kadash.satisfaction.queries import withheld_upload
from kadash.ui import forms, links, tables, words, work
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("id", "Upload", "whole", width=70),
    Column("at", "When", "moment"),
    # Of a fixed width, so that a new upload's words find room beside the earlier ones'.
    Column("person", "Who", width=120),
    Column("file", "File", width=180, leads=True),
    Column("kind", "Kind", width=130),
    Column("state", "State", width=130),
    Column("inserted", "New", "whole", width=74),
    Column("updated", "Changed", "whole", width=78),
    Column("unchanged", "Unchanged", "whole", width=90),
    Column("rejected", "Rejected", "whole", width=78),
]
LISTED = 8  # sentences about what stays
LABELS = {kind.name: kind.label for kind in KINDS}


def history(here: Here) -> None:
    """List the uploads, newest first; the chosen one can be looked into and undone."""
    rows = queries.batches(here.session)
    for row in rows:
        _said_of_undo(row.id or 0)
    st.subheader("What was brought in", anchor=False)
    if not rows:
        words.quiet("Nothing yet. Every upload is listed here, with the original file and a way to undo it.")
        return
    halfway = being_undone(here.session.connection())
    frame = pd.DataFrame([_row(here, row, halfway) for row in rows], columns=[c.field for c in COLUMNS])
    named = [index for index, row in enumerate(rows) if str(row.id) == st.query_params.get("batch")]
    chosen = tables.show(
        frame,
        COLUMNS,
        key="batches",
        name="uploads",
        choose=True,
        begin=named[0] if named else None,
        note="Choose a row for its file and undo.",
    )
    if chosen is not None:
        _details(here, rows[chosen])


def _row(here: Here, row: UploadBatch, halfway: Sequence[int]) -> tuple[object, ...]:
    counts = [row.summary.get(name) for name in ("inserted", "updated", "unchanged", "rejected")]
    state = f"undone by {row.undone_by}" if row.undone_at else "loaded"
    if row.id in halfway:
        state = "being undone"
    return (
        row.id,
        here.local(row.at),
        row.person,
        row.file_name,
        LABELS.get(row.kind, row.kind),
        state,
        *counts,
    )


def _details(here: Here, row: UploadBatch) -> None:
    assert row.id is not None
    with st.container(border=True):
        st.markdown(f"**Upload {row.id}: {words.plain(row.file_name)}**")
        words.quiet(f"{words.plain(row.layout.replace('_', ' '))} layout · SHA-256 {row.sha256[:16]}…")
        if row.undone_at is not None:
            on = here.local(row.undone_at)
            by = words.plain(row.undone_by or "somebody")
            st.markdown(f":material/undo: Undone by {by} on {short(on)} at {time_of_day(on)}.")
            for sentence in st.session_state.get(f"stayed-{row.id}", ()):
                words.quiet(sentence)
        for sentence in row.summary.get("warnings", [])[:5]:
            words.quiet(words.plain(sentence))
        with st.container(horizontal=True):
            withheld = withheld_upload(here.session, batch_id=row.id)
            removed = purged_on(here.session, sha256=row.sha256)
            if withheld:
                words.quiet(words.plain(withheld))
            elif removed:
                words.quiet(f"The original file was removed on {removed:%m/%d/%Y}, when its time was over.")
            else:
                st.download_button(
                    "Original file",
                    data=partial(_original, here.database, row.sha256),
                    file_name=row.file_name,
                    key=f"original-{row.id}",
                    on_click="ignore",
                    icon=":material/download:",
                )
            links.link("how_read", "How it was read", icon=":material/fact_check:", batch=str(row.id))
            _undo(here, row)


def offer_undo(here: Here, number: int, *, place: str) -> None:
    """Let who may undo an upload do it, or say that it was undone; ``place`` tells two buttons apart."""
    row = queries.batch(here.session, id=number)
    if row.undone_at is not None:
        words.quiet(f"Undone by {words.plain(row.undone_by or 'somebody')} since.")
    else:
        _undo(here, row, place)


def _undo(here: Here, row: UploadBatch, place: str = "list") -> None:
    if row.undone_at is not None or not may(here.person, Action.UNDO, owner=row.person):
        return
    question = (
        "What only this upload says goes, and what it changed becomes what it was. "
        "What other uploads say, too, or somebody edited since, stays and is listed."
    )
    assert row.id is not None
    number, key = row.id, f"undoing-{row.id}"
    if work.running(key):
        work.watch(key)
    elif forms.confirmed("Undo", question, key=f"undo-{place}-{number}", icon=":material/undo:"):
        act = partial(jobs.undo, here.database, here.person, batch_id=number, now=clock.now())
        release(here.session)  # a page that reads would make the undo wait for it
        work.start(key, lambda tell: act(tell=tell))
        st.rerun()


def _said_of_undo(number: int) -> None:
    """Say what came of an undo that has ended since the last run of the page."""
    found = work.result(f"undoing-{number}")
    if isinstance(found, Undone):
        stayed = st.session_state[f"stayed-{number}"] = _listed(found.left)
        more = f" What stays is listed below, {counted(len(found.left), 'line')}." if stayed else ""
        forms.tell(f"Upload {number} is undone.{more}")
        st.rerun()


def _listed(left: Sequence[str]) -> list[str]:
    more = len(left) - LISTED
    return [words.plain(one) for one in left[:LISTED]] + ([f"And {more:,} more."] if more > 0 else [])


def _original(database: Database, sha256: str) -> bytes:
    with database.reading() as session:
        return queries.original(session, sha256=sha256)
