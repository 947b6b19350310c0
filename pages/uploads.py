"""Files in: seen, checked and compared before they are stored, and undone if need be."""

import streamlit as st

from kadash.core.roles import Action, require
from kadash.ui import page

with page.opened("Uploads", needs=Action.READ) as here:
    page.title("Bring in files", "bills, accounts, the at-risk worksheet, contacts, surveys, budgets")
    require(here.person, Action.UPLOAD)
    files = st.file_uploader(
        "Drop files here: CSV, TSV, TXT or XLSX, as they come", accept_multiple_files=True, key="files"
    )
