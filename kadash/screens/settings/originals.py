"""How long original files are kept, by kind, and the ones whose time is over."""

import streamlit as st

from kadash.core import clock
from kadash.core.roles import Action, may
from kadash.intake.actions.retention import purge_originals, save_retention
from kadash.intake.retention import LONGEST, due, retention, total_size
from kadash.kinds import KINDS
from kadash.ui import forms, words
from kadash.ui.page import Here


def show(here: Here) -> None:
    """Show how long files are kept; a manager changes it, and removes those that are due."""
    st.markdown("##### Original files")
    kept = retention(here.session)
    years = [f"{kind.label} {kept.years[kind.name]} years" for kind in KINDS if kind.name in kept.years]
    words.quiet(f"Kept: {', '.join(years)}; all others for good." if years else "All are kept for good.")
    if not may(here.person, Action.PURGE):
        return
    with st.expander("How long they are kept", icon=":material/auto_delete:"):
        _years(here)
    found = due(here.session, today=here.today)
    if not found:
        return
    size = total_size(found) / 1_000_000
    question = (
        f"{len(found):,} files ({size:,.1f} MB) were kept as long as is set, the last of them from "
        f"{found[-1].last_day:%m/%d/%Y}. What was read of them stays, and their uploads can be undone; "
        "the files cannot be got back. Backups that were made before still hold them."
    )
    if forms.confirmed(f"Remove {len(found):,} files that are due", question, key="purge"):
        forms.save(
            lambda: purge_originals(here.database, here.person, today=here.today, now=clock.now()),
            done=lambda removed: f"{removed.files:,} original files are removed.",
        )


def _years(here: Here) -> None:
    kept = retention(here.session)
    form = forms.Form("retention", kept.version)
    with form.drawn(border=False):
        words.quiet("Years after the upload; empty: for good. Nothing is removed before you say so.")
        typed = {
            kind.name: st.number_input(
                kind.label, 1, LONGEST, kept.years.get(kind.name), key=form.of(kind.name), width=220
            )
            for kind in {kind.name: kind for kind in KINDS}.values()
        }
        saved = form.button("Save")
    if saved:
        form.save(
            lambda: save_retention(here.database, here.person, years=typed, version=form.version),
            done="How long original files are kept is saved.",
        )
