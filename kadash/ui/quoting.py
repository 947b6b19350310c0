"""Text in which figures stand by the names that people know and stay true: its field, the list of them."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from kadash.core.errors import Clash
from kadash.core.narrative import coded, labeled
from kadash.ui import words
from kadash.ui.filled import Filled


def field(key: str, *, stored: str, names: Mapping[str, str], save: Callable[[str, str], object]) -> Filled:
    """Return a field that shows ``{at_risk.total}`` as ``{At-risk revenue}`` and stores it by its key."""
    return Filled(
        key,
        stored=labeled(stored, names),
        save=lambda drawn, value: _saved(save, drawn or "", value or "", names),
    )


def _saved(save: Callable[[str, str], object], drawn: str, value: str, names: Mapping[str, str]) -> None:
    """Save a text by its figures' keys; a Clash shows both texts with the names that people know."""
    try:
        save(coded(drawn, names), coded(value, names))
    except Clash as clash:
        told = {name: (_shown(a, names), _shown(b, names)) for name, (a, b) in clash.differences.items()}
        raise Clash(str(clash), told, table=clash.table) from None


def _shown(value: object, names: Mapping[str, str]) -> object:
    return labeled(value, names) if isinstance(value, str) else value


def offer(
    names: Mapping[str, str],
    into: Mapping[str, Filled],
    *,
    key: str,
    label: str = "Quote a figure",
    note: str = "It stands in the text by its name in braces, is filled in, and stays true.",
    now: Mapping[str, str] | None = None,
) -> None:
    """Offer the figures of ``names``, with what they are ``now``; a chosen one goes to the end of a field.

    ``into`` holds the fields by their titles. Call it before they are drawn.
    """
    with st.popover(label, icon=":material/data_object:", key=f"{key}-quote"):
        words.quiet(note)
        chosen = st.selectbox(
            "Figure" if now is not None else "Field", list(names), key=f"{key}-which",
            format_func=lambda each: f"{names[each]}: {now[each]}" if now is not None else names[each],
        )  # fmt: skip
        title = next(iter(into))
        if len(into) > 1:
            title = st.selectbox("Into", list(into), key=f"{key}-into") or title
        if chosen:
            st.button("Put it in", key=f"{key}-do", on_click=partial(_put, into[title], names[chosen]))


def _put(text: Filled, name: str) -> None:
    text.put(f"{(text.value or '').rstrip()} {{{name}}}".strip())
