"""Common opening of the at-risk screens, and the links between them."""

import streamlit as st

from kadash.screens.at_risk import answer
from kadash.screens.at_risk.view import View, chosen
from kadash.ui import links, page, words
from kadash.ui.page import Here
from kadash.ui.words import Way

SCREENS = (
    ("at_risk", "Table", "table_rows"),
    ("what_if", "What if", "tune"),
    ("acid_test", "Acid test", "science"),
    ("certainty", "How sure", "swap_vert"),
    ("bridge", "What changed", "waterfall_chart"),
    ("key_list", "The list", "checklist"),
    ("judge", "Judge all", "gavel"),
    ("load", "Load", "bolt"),
)
FILTERS = ("to", "service", "class", "representative", "everybody")


def opened(here: Here, current: str, heading: str, *more: str, threshold: bool = True) -> View | None:
    """Show the title, the way between the screens and the filters; return what they leave.

    Without data it says where to get some, and returns None. ``threshold`` as in ``chosen``.
    """
    head = st.container()
    view = chosen(here, threshold=threshold)
    with head:
        page.title(heading, *(answer.provenance(here, view) if view else ()), *more)
        if view:
            answer.missing_rates(view)
        ways(current)
        if view:
            words.without(view.found.gaps)
    if view is None:
        words.empty(
            "What is at risk is not known yet",
            "Bring in bills or an at-risk worksheet: this screen answers as soon as there is either.",
            [Way("uploads", "Bring in files"), Way("welcome", "Look around the sample")],
        )
    return view


def ways(current: str) -> None:
    """Show the way between the at-risk screens; the filters go along."""
    kept = {name: st.query_params[name] for name in FILTERS if name in st.query_params}
    with st.container(horizontal=True, gap="small", key="at-risk-screens"):
        for stem, label, icon in SCREENS:
            shown = f"**{label}**" if stem == current else label
            links.link(stem, shown, icon=f":material/{icon}:", **kept)
