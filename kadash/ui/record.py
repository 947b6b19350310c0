"""What a form holds, for those who may read it and not change it: names and values, no grayed fields."""

from collections.abc import Sequence

import streamlit as st

from kadash.ui import words


def show(values: Sequence[tuple[str, str | None]]) -> None:
    """Show names and values (plain text) in two columns; an empty value is a dash."""
    with st.container(border=True):
        for number, column in enumerate(st.columns(2)):
            for name, value in values[number::2]:
                told = words.plain(value).replace("\n", "  \n") if value else words.NO_VALUE
                column.markdown(f":small[:gray[{words.plain(name)}]]  \n{told}")
