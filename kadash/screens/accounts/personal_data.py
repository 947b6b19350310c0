"""Removing a contact's personal data on their request: what is stored, then the question, then the deed."""

from collections.abc import Sequence

import streamlit as st

from kadash.accounts.actions.personal_data import Removed, remove_personal_data
from kadash.accounts.queries.personal_data import Stored, named_contacts, personal_data, stored_about
from kadash.core import clock
from kadash.core.roles import Action, may
from kadash.ui import cache, forms, words
from kadash.ui.page import Here

QUESTION = (
    "Name, addresses, numbers, title and judgments go from contacts, conversations, answers, drafts, guest "
    "lists, whole original files, evidence and the trail. What they took part in stays under a number. "
    "What PDFs and pictures say is not looked into. "
    "Presented briefings, adopted business plans and signed self-assessments stay as they were shown; "
    "backups made before still hold it all. This cannot be undone."
)


def show(here: Here) -> None:
    """Find a contact by name or address, then as ``of_contact``; for managers."""
    st.markdown("##### Personal data")
    if not may(here.person, Action.REMOVE_PERSON):
        words.quiet("A manager removes a contact's personal data when the person asks for it.")
        return
    text = st.text_input("Contact who asks for removal", key="removal-who", placeholder="name or email")
    if len(text.strip()) < 2:
        words.quiet(
            "Where somebody asks for it, what tells of them is removed from everything but frozen figures."
        )
        return
    found = dict(named_contacts(here.session, text=text))
    if not found:
        words.quiet("No contact has that name or address.")
        return
    chosen = st.selectbox(
        "Which one", list(found), format_func=found.__getitem__, index=None, key="removal-which"
    )
    if chosen is not None:
        of_contact(here, chosen)


def of_contact(here: Here, contact_id: int) -> None:
    """Show what is stored about a contact, and remove it; for managers."""
    if not may(here.person, Action.REMOVE_PERSON):
        return
    key = f"removal-{contact_id}"
    namesakes = dict(personal_data(here.session, ids=[contact_id]).namesakes)
    same: Sequence[int] = ()
    if namesakes:
        same = st.multiselect(
            "The same person, too", list(namesakes), format_func=namesakes.__getitem__, key=f"{key}-same"
        )
    typed = st.text_input(
        "Also written as", key=f"{key}-also", placeholder="Rosie, Mrs. Brandt", help="Separated by commas."
    )
    ids, also = (contact_id, *same), tuple(part.strip() for part in typed.split(",") if part.strip())
    if st.button("Show where they are stored", key=f"{key}-look", icon=":material/search:"):
        _told(cache.asked(here, stored_about, ids=ids, also=also))
    if forms.confirmed("Remove personal data", QUESTION, key=key, icon=":material/person_remove:"):
        forms.save(
            lambda: remove_personal_data(
                here.database, here.person, ids=ids, also=also, now=clock.now(), today=here.today
            ),
            done=_done,
        )


def _told(stored: Stored) -> None:
    rows = ", ".join(f"{count:,} of {table.replace('_', ' ')}" for table, count in stored.rows.items())
    files = f" Files that go: {', '.join(stored.files)}." if stored.files else " No file."
    st.markdown(words.plain(f"Rows: {rows or 'none'}.{files}"))
    _stays(stored.shared)


def _stays(shared: Sequence[str]) -> None:
    if shared:
        words.quiet(
            f"Stays in texts, as it may mean somebody else: {words.plain(', '.join(shared))}. "
            "Write it under “Also written as” to remove it there, too."
        )


def _done(removed: Removed) -> str:
    stays = f" {', '.join(removed.shared)} may stand in texts about others still." if removed.shared else ""
    return (
        f"Removed from {removed.all_rows:,} rows, {removed.entries:,} entries of the trail and "
        f"{removed.files:,} files. A file that names the person again brings them back.{stays}"
    )
