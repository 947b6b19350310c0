"""One letter: its text with fields, who gets it, the files, the mail room's list."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core import clock
from kadash.core.counts import counted, first_of
from kadash.core.documents.look import read_look
from kadash.core.documents.report import Text
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.plans.actions import letters as actions
from kadash.plans.documents.letters import made
from kadash.plans.queries import letters as queries
from kadash.plans.queries.letters import LetterView
from kadash.plans.rules.letters import FIELDS, LIST_HEADER, Recipient, address_list, letter
from kadash.standards.letters import letter_kinds
from kadash.ui import cache, documents, forms, quoting, tables, words, work
from kadash.ui.filled import Filled, faults
from kadash.ui.page import Here
from kadash.ui.tables import Column

ALL = "All letters in one file"
EACH = "A file for each letter (ZIP)"
KINDS = {"docx": "Word", "pdf": "PDF"}
MIMES = {"docx": documents.DOCX, "pdf": documents.PDF, "zip": "application/zip"}
WIDE = (0, 2, 4)
COLUMNS = tuple(
    Column(f"c{at}", title, width="medium" if at in WIDE else None) for at, title in enumerate(LIST_HEADER)
)
INCOMPLETE = 5  # incomplete addresses named in a sentence


def headline(found: LetterView) -> None:
    """Say first how many get the letter, and who does not."""
    row = found.letter
    if row.sent_on is not None:
        st.markdown(f"#### Sent to {counted(len(found.ready), 'account')} on {written(row.sent_on)}")
        return
    ready, refused = len(found.ready), len(found.refused)
    of = f"{ready} of " if refused else ""
    all_of_them = counted(ready + refused, "account")
    said = f"{of}{all_of_them} can get this letter" if ready + refused else "Nobody gets this letter yet"
    st.markdown(f"#### {said}")
    if found.out_of_order:
        st.warning(f"{words.plain(found.out_of_order)} Choose another kick-off or another day.")
    for to, missing in found.refused[:20]:
        words.quiet(
            f":material/report: **{words.plain(to.account)}** gets none: "
            f"{words.plain(', '.join(missing))} not known."
        )


def editing(here: Here, found: LetterView) -> None:
    """Show the text; each field saves itself."""
    row = found.letter
    if row.sent_on is not None or not may(here.person, Action.EDIT_LETTERS):
        return
    faults()
    words.quiet("Each field is saved as soon as you leave it.")
    left, right = st.columns(2)
    left.text_input("Name", **_field(here, found, "name").settings)
    if letter_kinds()[row.kind].event:
        events = cache.asked(here, queries.events)
        right.selectbox(
            "Kick-off", [None, *events], format_func=lambda id: events.get(id, "none chosen"),
            **_field(here, found, "event_id").settings,
        )  # fmt: skip
    left.text_input("Signed by", **_field(here, found, "signed_by").settings)
    right.text_input("Job title", **_field(here, found, "signed_title").settings)
    day = _field(here, found, "dated")
    left.date_input("Day of the letter", format=forms.DAY, help="Empty: today", **day.settings)
    text = _field(here, found, "text")
    note = "It stands in the text by its name in braces and is filled in for each account."
    quoting.offer(FIELDS, {"Text": text}, key="letter", label="Put in a field", note=note)
    st.text_area("Text", height=320, **text.settings)


def _field(here: Here, found: LetterView, name: str) -> Filled:
    row = found.letter
    key, stored = f"letter-{row.id}-{name}", getattr(row, name)

    def save(drawn: Any, value: Any) -> None:
        actions.fill_in(here.database, here.person, id=row.id or 0, field=name, drawn=drawn, value=value)

    if name == "text":
        return quoting.field(key, stored=stored, names=FIELDS, save=save)
    return Filled(key, stored=stored, save=save)


def chosen_accounts(found: LetterView) -> list[Recipient]:
    """Let accounts be left out; return those that remain, of a sent letter all that it went to."""
    if found.letter.sent_on is not None:
        return list(found.ready)
    names = {recipient.account_id: recipient.account for recipient in found.ready}
    out = st.multiselect(
        "Leave out", list(names), format_func=names.__getitem__, key=f"leave-out-{found.letter.id}",
        placeholder="Nobody",
    )  # fmt: skip
    return [recipient for recipient in found.ready if recipient.account_id not in out]


def sample(found: LetterView, to: list[Recipient]) -> None:
    """Show the letter as one account gets it."""
    if not to:
        return
    names = {recipient.account_id: recipient.account for recipient in to}
    id = st.selectbox("As it reads for", list(names), format_func=names.__getitem__, key="letter-sample")
    each = next((recipient for recipient in to if recipient.account_id == id), to[0])
    with st.container(border=True):
        for block in letter(found.letter.text, each, found.common):
            assert isinstance(block, Text)
            st.markdown(words.plain(block.text).replace("\n", "  \n"))


def files(here: Here, found: LetterView, to: list[Recipient]) -> None:
    """Make the letters in the background, then offer them; beside them the mail room's list."""
    row = found.letter
    key = f"letters-{row.id}"
    look = cache.asked(here, read_look).content
    with st.container(horizontal=True, vertical_alignment="bottom"):
        how = st.selectbox("Files", [ALL, EACH], key=f"{key}-how", width=280)
        kind = st.selectbox(
            "As", ["docx", "pdf"], format_func=lambda each: KINDS[each], key=f"{key}-kind", width=110
        )
        if st.button("Make the letters", key=f"{key}-make", type="primary", disabled=not to):
            st.session_state.pop(f"{key}-file", None)
            work.start(key, partial(_make, here, found, tuple(to), str(how), str(kind), look))
    if work.running(key):
        work.watch(key)
        return
    if (done := work.result(key)) is not None:
        st.session_state[f"{key}-file"] = done
    if (ready := st.session_state.get(f"{key}-file")) is not None:
        content, ending, count, version = ready
        note = "" if version == row.version else " (the letter was changed since: make them again)"
        st.download_button(
            f"{counted(count, 'letter')}{note}", data=content,
            file_name=f"{row.name}.{ending}", mime=MIMES[ending], key=f"{key}-download",
            icon=":material/download:", on_click="ignore",
        )  # fmt: skip


def _make(
    here: Here,
    found: LetterView,
    to: tuple[Recipient, ...],
    how: str,
    kind: str,
    look: bytes | None,
    tell: work.Tell,
) -> tuple[bytes, str, int, int]:
    row = found.letter
    author, single = found.common.utility or here.person.name, how == EACH
    content = made(
        row.name, row.text, to, found.common, author=author, now=clock.now(), kind=kind, single=single,
        tell=tell, look=look,
    )  # fmt: skip
    return content, "zip" if single else kind, len(to), row.version


def mail_room(found: LetterView, to: list[Recipient]) -> None:
    """Show the addresses, with what is missing, as a table to take along."""
    if not to:
        return
    st.markdown("##### Addresses for the mail room")
    rows = address_list(to)
    bare = [recipient for recipient in to if recipient.missing]
    if bare:
        named = (f"{each.account} ({', '.join(each.missing)})" for each in bare[:INCOMPLETE])
        names = first_of(named, of=len(bare), by="; ")
        words.quiet(
            f":material/report: {len(bare):,} of {counted(len(to), 'address', 'addresses')} not complete: "
            f"{words.plain(names)}."
        )
    frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype=object)
    tables.show(frame, COLUMNS, key="addresses", name=f"addresses {found.letter.name}", placeholder="")


def sending(here: Here, found: LetterView, to: list[Recipient]) -> None:
    """Note that the letter was sent, or take it away."""
    row = found.letter
    if row.sent_on is not None or not may(here.person, Action.EDIT_LETTERS):
        return
    ids = [recipient.account_id for recipient in to]
    known = {"id": row.id or 0, "version": row.version}
    question = f"The letter and its {counted(len(ids), 'address', 'addresses')} then stay as they are today."
    with st.container(horizontal=True):
        if forms.confirmed(
            "It was sent", question, key="send-letter", icon=":material/send:", disabled=not ids
        ):
            forms.save(
                lambda: actions.send(here.database, here.person, to=ids, today=here.today, **known),
                done=lambda count: f"Noted: sent to {counted(count, 'account')}.",
            )
        if forms.confirmed("Remove", "The letter is taken away; the trail keeps it.", key="remove-letter"):
            forms.save(
                lambda: actions.remove(here.database, here.person, **known), done="The letter is removed."
            )
