"""Empty states and faults, each in a sentence that says what to do next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from kadash.core.errors import KadashError, NotFound
from kadash.core.faults import Unreachable
from kadash.ui.links import link

NO_VALUE = "–"


@dataclass(frozen=True)
class Way:
    """A way on from here: a page by the stem of its file, and what the link says."""

    page: str
    label: str
    icon: str = ":material/arrow_forward:"


def empty(title: str, sentence: str, ways: Sequence[Way] = (), *, icon: str = ":material/inbox:") -> None:
    """Say that there is nothing to show yet, why, and where to get it."""
    with st.container(border=True, horizontal_alignment="center", gap="small"):
        st.markdown(f"### {icon}&ensp;{title}", text_alignment="center", width=640)
        st.markdown(sentence, text_alignment="center", width=640)
        if ways:
            with st.container(horizontal=True, horizontal_alignment="center"):
                for way in ways:
                    link(way.page, way.label, icon=way.icon)


def too_few(sentence: str) -> None:
    """Say that the data cannot carry the figure, instead of drawing one."""
    st.info(sentence, icon=":material/data_alert:")


def fault(sentence: str) -> None:
    """Say what went wrong; ``sentence`` comes from a KadashError and quotes no data of others."""
    st.error(sentence, icon=":material/error:")


def stopped(trouble: KadashError) -> None:
    """Say why a page stops here; where time may help, offer to try again, else a way on."""
    fault(str(trouble))
    if isinstance(trouble, NotFound):
        link("overview", "To the overview", icon=":material/arrow_back:")
    if isinstance(trouble, Unreachable):
        st.button("Try again", key="try-again", icon=":material/refresh:")


def quiet(markdown: str, *, width: Literal["auto", "stretch", "content"] = "auto") -> None:
    """Show a small gray line. (Streamlit's own caption is too pale to read on white.)"""
    dollars = re.sub(r"(?<!\\)\$", r"\\$", markdown)  # else two of them enclose a formula
    st.markdown(f":small[:gray[{dollars}]]", width=width)


def without(sentences: Sequence[str]) -> None:
    """Say beside totals what they are without."""
    for sentence in sentences:
        quiet(f":material/warning: {plain(sentence)}")


def plain(text: object) -> str:
    """Return text from files or people with the signs escaped that Markdown would act on."""
    return "".join("\\" + letter if letter in r"\`*_{}[]()<>#+-.!|$:~^" else letter for letter in str(text))
