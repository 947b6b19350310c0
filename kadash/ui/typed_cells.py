"""Keeps each cell that was typed into a grid.

The grid (Glide Data Grid 6.0.4-alpha, in Streamlit 1.67) ends an edit from a timer that every key starts. The
timer of an earlier key drops the edit where it fires after Tab or Enter was pressed: while a page was busy
with the answer to the last edit, one cell of twenty was lost (glideapps/glide-data-grid, pull request 1201).
"""

import streamlit as st

_AT_ONCE = """
export default function () {
    if (window.kadashKeepsCells) return;
    window.kadashKeepsCells = true;
    const later = window.setTimeout;
    const usual = () => { window.setTimeout = later; };
    const atOnce = (work, delay, ...values) => {
        if (delay) return later(work, delay, ...values);
        usual();
        queueMicrotask(() => work(...values));
        return 0;
    };
    window.addEventListener("keydown", event => {
        if (!event.target.closest?.("#portal .gdg-clip-region")) return;
        window.setTimeout = atOnce;
        later(usual);
    }, true);
    window.addEventListener("keydown", usual);
}
"""
"""What a key in an open cell starts without a delay happens before the next key."""

_component = st.components.v2.component("kadash_keeps_cells", js=_AT_ONCE)


def keep() -> None:
    """Keep what is typed into the grids of this page."""
    st.html("<style>.st-key-keeps-cells {display: none}</style>")
    _component(key="keeps-cells")
