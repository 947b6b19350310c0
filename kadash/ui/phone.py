"""Whether somebody looks at this on a phone: pictures and tables are arranged for its narrow screen."""

import streamlit as st


def on_phone() -> bool:
    """Say whether the browser calls itself one of a phone, as the server was told when the page opened.

    Tablets that ask for the mobile site count, too; a narrow window on a desktop does not.
    """
    headers = st.context.headers
    return headers.get("Sec-CH-UA-Mobile") == "?1" or "Mobi" in (headers.get("User-Agent") or "")
