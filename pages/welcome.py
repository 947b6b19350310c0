"""Two ways in: look around the sample program, or start with your own files."""

import streamlit as st

from kadash.core.queries import has_data
from kadash.core.roles import Action
from kadash.ui import databases, links, page, words

with page.opened("Welcome", needs=Action.READ) as here:
    if has_data(here.session):
        links.go("overview")
    page.title("Know what you stand to lose, and what keeps it")
    st.markdown(
        "Kadash is the dashboard of a utility's key accounts program: the customers whose leaving "
        "everybody would feel, what they are worth, how likely they are to go, and what the program does "
        "about it.",
        width=760,
    )
    looking, starting = st.columns(2, gap="medium")
    with looking.container(border=True, height="stretch"):
        st.subheader(":material/science: Look around the sample program", anchor=False)
        st.markdown(
            "A made-up municipal utility with 21 key accounts and three years of bills. "
            "Change what you like: it is kept apart from your own data and can be reset."
        )
        if st.button("Look around", type="primary", key="look-round", icon=":material/arrow_forward:"):
            databases.enter_sample()
            links.go("overview")
    with starting.container(border=True, height="stretch"):
        st.subheader(":material/upload_file: Start with your own files", anchor=False)
        st.markdown(
            "Bills exported from your billing system, a list of accounts, or the at-risk worksheet. CSV or "
            "Excel, as they come: each is checked and shown before anything is stored, and can be undone."
        )
        if st.button("Bring in files", key="bring-in", icon=":material/arrow_forward:"):
            links.go("uploads")
    words.quiet("Your data stay on this computer or your server. Nothing is sent anywhere.")
