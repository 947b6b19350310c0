"""Keys that move slides. They are counted in the browser, which asks for a slide by its place.

Streamlit merges what comes in while it draws: of buttons with shortcuts that are pressed faster than a slide
is drawn, some are lost. A place is not: of several the last one counts.
"""

from functools import partial

import streamlit as st

SCRIPT = """
const STEPS = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity};
const TYPING = 'input, textarea, select, [role=radiogroup], [data-testid=stPopoverBody]';
let wanted = 0, pressed = 0, mounted = null, listening = null;

export default function ({data, parentElement, setStateValue}) {
  if (mounted !== parentElement) {
    mounted = parentElement;
    pressed = data.press;
  }
  if (data.press === pressed) wanted = data.place;  // else a key that was pressed since is on its way
  const listen = event => {
    const step = STEPS[event.key];
    const other = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat;
    if (step === undefined || other || event.target.closest?.(TYPING)) return;
    event.preventDefault();
    const place = Math.min(Math.max(wanted + step, 0), data.last);
    if (place === wanted) return;
    wanted = place;
    pressed += 1;
    setStateValue('move', {place, press: pressed});
  };
  const stop = () => document.removeEventListener('keydown', listen);
  listening?.();
  listening = stop;
  document.addEventListener('keydown', listen);
  return stop;
}
"""
_keys = st.components.v2.component("kadash.slide_keys", js=SCRIPT)


def watch(at: str, *, place: int, last: int) -> None:
    """Let arrows, Page Up and Down, Home and End put a place from 0 to ``last`` into the state ``at``.

    To be called before what changes from slide to slide, so that it keeps its place on the page.
    """
    name = f"{at}-keys"
    data = {"place": place, "last": last, "press": st.session_state.get(f"{at}-press", 0)}
    _keys(key=name, data=data, on_move_change=partial(_moved, at, name))


def _moved(at: str, name: str) -> None:
    move = st.session_state[name].move
    st.session_state[at], st.session_state[f"{at}-press"] = int(move["place"]), int(move["press"])
