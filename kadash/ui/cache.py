"""The one place that caches. An entry is keyed by what its answer depends on: which database, the state
of its data (the last audit number), the role, and what was asked. Nothing is ever too old, nothing goes
to disk, and what comes out is shared by all people: it must not be changed.
"""

import weakref
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, TypeVar

import pandas as pd
import streamlit as st

if TYPE_CHECKING:
    from kadash.ui.page import Here

T = TypeVar("T")


def asked(here: "Here", query: Callable[..., T], **asked_for: object) -> T:
    """Return ``query(here.session, **asked_for)``, computed once for each state of the data."""
    return made(
        here, lambda: query(here.session, **asked_for), query.__module__, query.__qualname__, asked_for
    )


def made(here: "Here", make: Callable[[], T], *names: object) -> T:
    """Return ``make()``, called once for each state of the data, role, look and ``names``.

    ``names`` tell this thing from others: the name of the chart and all that was chosen for it.
    """
    key = repr((here.database.key, here.data_version, here.person.role, here.look.name, here.today, names))
    result: T = _kept(key, make)
    return result


_OF_FRAMES: dict[tuple[int, Hashable], tuple[weakref.ref[pd.DataFrame], Any]] = {}


def of_frame(frame: pd.DataFrame, name: Hashable, make: Callable[[], T]) -> T:
    """Return ``make()``, called once for a frame that stays from run to run; it goes when the frame goes.

    Frames are known by identity, so whoever hands one over doesn't change it any more.
    """
    key = (id(frame), name)
    kept = _OF_FRAMES.get(key)
    if kept is not None and kept[0]() is frame:
        found: T = kept[1]
        return found
    made_now = make()
    _OF_FRAMES[key] = (weakref.ref(frame, lambda _: _OF_FRAMES.pop(key, None)), made_now)
    return made_now


@st.cache_resource(max_entries=400, show_spinner=False)
def _kept(key: str, _make: Callable[[], Any]) -> Any:
    return _make()
