"""Keeps each cell that was typed into a grid.

The grid (Glide Data Grid 6.0.4-alpha, in Streamlit 1.67) ends an edit from a timer that every key starts. The
timer of an earlier key drops the edit where it fires after Tab or Enter was pressed: while a page was busy
with the answer to the last edit, a cell was lost in one of five rows (glideapps/glide-data-grid, pull
request 1201).

It loads what edits a number when the first cell with a number opens, and drops the keys that are pressed
meanwhile: of 400.5 nothing was left, or 40.5.
"""

import streamlit as st

_SCRIPT = """
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
    const inCell = target => target.closest?.("#portal .gdg-clip-region");
    window.addEventListener("keydown", event => {
        if (!inCell(event.target)) return;
        window.setTimeout = atOnce;
        later(usual);
    }, true);
    window.addEventListener("keydown", usual);

    const frame = () => new Promise(done => requestAnimationFrame(done));
    const open = () => document.querySelector("#portal .gdg-clip-region");
    const field = () => open()?.querySelector("input, textarea");
    const letter = event => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    let waiting = null, seen = false;
    const press = (target, {key, code, shiftKey}) => target.dispatchEvent(
        new KeyboardEvent("keydown", {key, code, shiftKey, bubbles: true, cancelable: true}));
    const opened = async () => {
        const start = performance.now(), passed = () => performance.now() - start;
        while (!field() && (open() ? passed() < 10000 : passed() < (seen ? 100 : 1000))) await frame();
        seen ||= Boolean(open());
        await frame();
    };
    const inGrid = () => document.activeElement?.closest("[data-testid=stDataFrame]");
    const left = async cell => {  // the grid takes a while to have the focus again
        const start = performance.now();
        await frame();
        while ((field() === cell || !inGrid()) && performance.now() - start < 2000) await frame();
    };
    const typeIn = async () => {
        try {
            await replay();
        } finally {
            waiting = null;  // whatever happened, keys go their usual way again
        }
    };
    const replay = async () => {
        await opened();
        while (waiting.length) {
            const event = waiting.shift(), cell = field();
            if (cell && letter(event)) {
                cell.focus();
                document.execCommand("insertText", false, event.key);
            } else if (cell && event.key === "Backspace") {
                document.execCommand("delete");
            } else {
                press(cell ?? document.activeElement, event);
                if (cell) await left(cell);
                else if (letter(event)) await opened();
            }
        }
    };
    window.addEventListener("keydown", event => {
        if (!event.isTrusted || event.isComposing) return;
        if (event.target.closest?.("input, textarea, [contenteditable]") && !inCell(event.target)) return;
        const moves = ["Enter", "Tab", "Escape", "Backspace"].includes(event.key);
        if (waiting && (letter(event) || moves)) {
            event.preventDefault();
            event.stopImmediatePropagation();
            waiting.push(event);
        } else if (!waiting && letter(event) && event.target.closest?.("[data-testid=stDataFrame]")) {
            waiting = [];
            typeIn();
        }
    }, true);
}
"""
"""What a key in an open cell starts without a delay happens before the next key; and keys that are pressed
while a cell opens are typed into it once it is open."""

_component = st.components.v2.component("kadash.typed_cells", js=_SCRIPT)


def keep() -> None:
    """Keep what is typed into the grids of this page."""
    st.html("<style>.st-key-keeps-cells {display: none}</style>")
    _component(key="keeps-cells")
