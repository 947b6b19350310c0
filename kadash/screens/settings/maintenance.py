"""Maintenance on the settings page: remembered mappings, backup, restore, checks."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import streamlit as st

from kadash.core import clock
from kadash.core.backup import BackupFailed, back_up, restore
from kadash.core.check import examine
from kadash.core.database import DEFAULT_PATH, release
from kadash.core.errors import KadashError
from kadash.core.roles import Action, may
from kadash.intake.actions import forget_mapping
from kadash.intake.queries import remembered_mappings
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

MAPPINGS = [
    Column("kind", "Kind of file"),
    Column("what", "Remembered", width="large"),
    Column("person", "By"),
    Column("at", "When", "moment"),
]
FINDINGS = [
    Column("state", "State", width=90),
    Column("name", "Check"),
    Column("text", "Finding", width="large"),
]
TYPE = "application/octet-stream"


def mappings(here: Here) -> None:
    """List what was remembered for the headers of files; whoever uploads may forget one."""
    st.markdown("##### Remembered columns")
    found = remembered_mappings(here.session)
    if found.empty:
        words.quiet("Corrections of columns and answers are remembered here for the next file of that shape.")
        return
    shown = found.assign(
        what=[_said(row) for row in found.to_dict("records")],
        at=[here.local(at.to_pydatetime()) for at in found["at"]],
    )
    chosen = tables.show(
        shown, MAPPINGS, key="mappings", choose=True, downloads=False, note="Choose a row to forget it."
    )
    if chosen is not None and may(here.person, Action.UPLOAD):
        number = int(found["id"].iloc[chosen])
        if st.button("Forget it", key=f"forget-{number}", icon=":material/delete:"):
            forms.save(
                lambda: forget_mapping(here.database, here.person, id=number),
                done="Forgotten: the next file of that shape is read afresh.",
            )


def _said(row: dict[str, dict[str, str]]) -> str:
    columns = [f"{header} → {field or 'left out'}" for header, field in row["columns"].items()]
    answers = [f"{key} = {answer}" for key, answer in row["answers"].items()]
    return ", ".join([*columns, *answers])


def backup(here: Here) -> None:
    """Make a backup to take away, and put one back."""
    st.markdown("##### Backup and restore")
    if not may(here.person, Action.BACK_UP):
        words.quiet("A manager makes backups and puts them back.")
        return
    if here.sample:
        words.quiet("The sample program needs no backup: reset it at will.")
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if st.button("Make a backup", key="back-up", icon=":material/save:"):
            _make(here)
    with st.expander("Put a backup back", icon=":material/settings_backup_restore:"):
        words.quiet("The present state is kept in a file beside the database first.")
        file = st.file_uploader("Backup file", key="backup-file")
        question = (
            "Everything becomes as it was when that backup was made. The present state is kept in a file."
        )
        if (
            forms.confirmed("Put it back", question, key="restore", disabled=file is None)
            and file is not None
        ):
            content = file.getvalue()
            forms.save(lambda: _put_back(here, content), done="The backup is back.")


def _make(here: Here) -> None:
    name = f"kadash-{clock.now():%Y%m%d-%H%M%S}.{'db' if here.database.is_sqlite else 'dump'}"
    try:
        with _folder() as folder:
            made = back_up(here.database, here.person, target=folder / name)
            content = made.path.read_bytes()
    except KadashError as fault:
        words.fault(words.plain(fault))
        return
    st.success(
        f"Made and checked: {made.total_rows:,} rows, {made.size / 1024:,.0f} kB.",
        icon=":material/check_circle:",
    )
    st.download_button(
        "Take it away", content, name, TYPE, key="take-backup", on_click="ignore", icon=":material/download:"
    )


def _put_back(here: Here, content: bytes) -> None:
    database = here.database
    release(here.session)  # a page that reads would be in the way of the restore
    home = database.file.parent if database.is_sqlite else DEFAULT_PATH.parent
    keep = home / f"before-restore-{clock.now():%Y%m%d-%H%M%S}"
    with _folder() as folder:
        source = folder / "backup"
        source.write_bytes(content)
        restore(database, here.person, source=source, keep=keep)


@contextmanager
def _folder() -> Iterator[Path]:
    """Open a folder for the time being, readable to the server only."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
    except OSError as fault:
        raise BackupFailed(
            f"The server cannot write its temporary files ({fault.strerror}). Nothing was changed. "
            "Free some space, then try again."
        ) from fault


def checks(here: Here) -> None:
    """Run the checks of the installation when asked."""
    st.markdown("##### Is it sound?")
    if not may(here.person, Action.BACK_UP):
        words.quiet("A manager runs the checks.")
        return
    if not st.button("Check integrity", key="check", icon=":material/verified_user:"):
        words.quiet(
            "Database, audit trail, triggers, uploads and configuration, as the command line checks them."
        )
        return
    with st.spinner("Checking …"):
        findings = examine(here.database)
    wrong = len([finding for finding in findings if not finding.ok])
    if wrong:
        words.fault(f"{wrong} of {len(findings)} checks found something. Read what to do below.")
    else:
        st.success(f"All {len(findings)} checks are fine.", icon=":material/check_circle:")
    frame = pd.DataFrame(
        [("fine" if f.ok else "wrong", f.name, f.text) for f in findings], columns=[c.field for c in FINDINGS]
    )
    tables.show(frame, FINDINGS, key="checks", downloads=False)
