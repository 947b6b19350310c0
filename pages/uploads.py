"""Files in: seen, checked and compared before they are stored, and undone if need be."""

import streamlit as st

from kadash.core.roles import Action, may
from kadash.screens.uploads import batches, card, drafts, uploading, waiting
from kadash.ui import page, words

TABLES = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"]
ENTRIES = ["ics", "vcf", "eml", "msg", "mbox", "zip"]  # calendars, address cards, mail, an archive of them
TAKEN = [*TABLES, *ENTRIES, "xml"]  # Green Button

with page.opened("Uploads", needs=Action.READ) as here:
    page.title("Bring in files", "nothing is stored before you have seen what it would change")
    if may(here.person, Action.UPLOAD):
        files = st.file_uploader(
            "Bills, accounts, surveys, meetings, contacts, mail: the files as they come",
            type=TAKEN,
            accept_multiple_files=True,
            key="files",
        )
        files = [*files, *drafts.resumed()]
        uploading.forget_others(files, drafts.leave)
        for file in files:
            card.card(here, file)
        drafts.discard_left(here)
        drafts.listed(here, files)
    else:
        words.quiet("Your role looks at uploads; representatives and managers bring files in.")
    waiting.listed(here)
    batches.history(here)
