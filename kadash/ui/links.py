"""Links between pages: by the stem of the page's file, with the sample program carried along."""

from collections.abc import Mapping
from typing import NoReturn

import streamlit as st

SAMPLE = "sample"
LONGEST = 9
"""Digits of a row's number, which both databases can hold."""


def number(name: str = "id") -> int | None:
    """Return the number of a row that the address names; None for anything that numbers no row.

    Python takes digits of other scripts for digits, and numbers of any length; databases do not.
    """
    text = str(st.query_params.get(name, ""))
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST else None


def script(page: str) -> str:
    """Return a page's file as Streamlit wants it, seen from the shell."""
    return f"../pages/{page}.py"


def carried(parameters: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the parameters of a link; whoever looks around the sample program stays in it."""
    kept = {SAMPLE: "1"} if SAMPLE in st.session_state else {}
    return {**(parameters or {}), **kept}


def link(
    page: str, label: str, *, icon: str | None = None, help: str | None = None, **parameters: str
) -> None:
    """Show a link to a page, with its parameters in the address."""
    st.page_link(script(page), label=label, icon=icon, help=help, query_params=carried(parameters))


def go(page: str, **parameters: str) -> NoReturn:
    """Open a page at once."""
    st.switch_page(script(page), query_params=carried(parameters))
