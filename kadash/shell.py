"""Sign-in and navigation, nothing else. Streamlit runs this file; ``app.py`` starts it."""

import streamlit as st

from kadash.core.errors import KadashError
from kadash.ui import databases, forms, navigation, people

st.set_page_config(
    page_title="Kadash",
    page_icon=str(navigation.ART / "kadash-mark.svg"),
    layout="wide",
    initial_sidebar_state=240,  # pixels; folded away on a phone
    menu_items={
        "Get help": None,
        "Report a bug": None,
        "About": "Kadash: the dashboard of a key accounts program.",
    },
)
databases.follow_address()
try:
    person = people.signed_in()
except KadashError as fault:  # the database that knows the people is away
    navigation.closed(fault)
    st.stop()
if person is None:
    navigation.sign_in()
else:
    chosen = navigation.pages(person)
    forms.told()
    chosen.run()
