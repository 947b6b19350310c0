"""Keys that move slides. They are counted in the browser, which asks for a slide by its place.

Streamlit merges what comes in while it draws: of buttons with shortcuts that are pressed faster than a slide
is drawn, some are lost. A place is not: of several the last one counts.

Keys are listened to by the document, from the page on that leads to the slides: those that are pressed before
the first slide is there are kept for it. A slide that is opened by its address is drawn once the document
listens; by then the server knows how high the screen is, too. Where the document never does, the slide comes
after some seconds all the same.
"""

from datetime import timedelta
from functools import partial

import streamlit as st

from kadash.core import clock

_LISTEN = """
const STEPS = {ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity};
const TYPING = 'input, textarea, select, [role=radiogroup], [data-testid=stPopoverBody]';
const keys = window.kadashSlideKeys ??= listening();
function listening() {
  const found = {move: null, kept: [], until: 0};
  document.addEventListener('keydown', event => {
    const step = STEPS[event.key];
    const other = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat;
    if (step === undefined || other || event.target.closest?.(TYPING)) return;
    const coming = !found.move && performance.now() < found.until;
    if (!found.move && !coming) return;
    event.preventDefault();
    if (coming) found.kept.push(step);
    else found.move(step);
  });
  document.addEventListener('click', event => {
    if (!event.target.closest?.('.st-key-present-way a')) return;
    found.kept = [];
    found.until = performance.now() + 20000;
  }, true);
  return found;
}
"""
SCRIPT = (
    _LISTEN
    + """
let wanted = 0, pressed = 0, mounted = null, told = 0;

export default function ({data, parentElement, setStateValue}) {
  if (mounted !== parentElement) {
    mounted = parentElement;
    pressed = data.press;
  }
  if (data.press === pressed) wanted = data.place;  // else a key that was pressed since is on its way
  const move = step => {
    const place = Math.min(Math.max(wanted + step, 0), data.last);
    if (place === wanted) return;
    wanted = place;
    pressed += 1;
    setStateValue('move', {place, press: pressed});
  };
  keys.move = move;
  const measure = () => {
    const high = Math.max(Math.round(Math.min(innerHeight, innerWidth * 9 / 16) / 60) * 60, 60);
    if (high !== told) setStateValue('height', told = high);
  };
  if (data.height) told = data.height;
  measure();
  window.onresize = measure;
  for (const step of keys.kept.splice(0)) move(step);
  keys.until = 0;
  return () => { if (keys.move === move) keys.move = window.onresize = null; };
}
"""
)
_keys = st.components.v2.component("kadash.slide_keys", js=SCRIPT)
_ahead = st.components.v2.component(
    "kadash.slide_keys_ahead", js=f"{_LISTEN}\nexport default function () {{}}"
)


HEIGHT, ASKED = "screen-height", "screen-height-asked"
USUAL = 1080
"""Height of a screen (px) that is not known."""
PATIENCE = timedelta(seconds=12)
"""How long a slide waits for the browser: one that runs no scripts of ours shows it without the keys."""


def watch(at: str, *, place: int, last: int) -> int | None:
    """Let arrows, Page Up and Down, Home and End put a place from 0 to ``last`` into the state ``at``.

    Returns the height of the screen (px, that of a wide one where it is upright), None until it is known:
    a slide is to be drawn only then. To be called before what changes from slide to slide, so that it keeps
    its place on the page.
    """
    name = f"{at}-keys"
    height: int | None = st.session_state.get(HEIGHT)
    data = {"place": place, "last": last, "press": st.session_state.get(f"{at}-press", 0), "height": height}
    _keys(
        key=name, data=data, on_move_change=partial(_moved, at, name),
        on_height_change=partial(_measured, name),
    )  # fmt: skip
    return height


@st.fragment(run_every=PATIENCE)
def wait() -> None:
    """Wait for the height of the screen where ``watch`` does not know it, and take the usual one at last."""
    asked = st.session_state.setdefault(ASKED, clock.now())
    if clock.now() - asked < PATIENCE:
        return
    del st.session_state[ASKED]
    st.session_state.setdefault(HEIGHT, USUAL)
    st.rerun()


def ahead() -> None:
    """Keep the keys that are pressed after a click on the way to the slides, until these are there."""
    st.html("<style>.st-key-slide-keys-ahead {display: none}</style>")
    _ahead(key="slide-keys-ahead")


def _moved(at: str, name: str) -> None:
    move = st.session_state[name].move
    st.session_state[at], st.session_state[f"{at}-press"] = int(move["place"]), int(move["press"])


def _measured(name: str) -> None:
    st.session_state[HEIGHT] = int(st.session_state[name].height)
