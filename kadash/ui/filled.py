"""Fields that save themselves as soon as they are filled in: a reload or a lost connection loses nothing.

field = Filled(f"plan-{id}-notes", stored=plan.notes or "", save=lambda drawn, value: …)
st.text_area("Notes", **field.settings)

What somebody else stored meanwhile is shown; where both typed something, saving says so.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from kadash.core.errors import Clash, KadashError
from kadash.ui import forms, words

_FAULT = "filled-fault"


class Filled:
    """One field. ``save`` gets what was drawn and what is there now; raises KadashError where it cannot."""

    def __init__(self, key: str, *, stored: Any, save: Callable[[Any, Any], object]) -> None:
        self.key, self.save = key, save
        self._drawn = f"{key}-drawn"
        if key not in st.session_state or st.session_state[key] == st.session_state.get(self._drawn):
            st.session_state[key] = stored
            st.session_state[self._drawn] = stored

    @property
    def settings(self) -> dict[str, Any]:
        """What the field takes beside its label."""
        return {"key": self.key, "on_change": self._changed}

    def put(self, value: Any) -> None:
        """Fill the field in and save it. Call it where a button is clicked, before the field is drawn."""
        st.session_state[self.key] = value
        self._changed()

    @property
    def value(self) -> Any:
        """What is in the field now."""
        return st.session_state[self.key]

    def _changed(self) -> None:
        value = st.session_state[self.key]
        try:
            self.save(st.session_state[self._drawn], value)
        except KadashError as fault:
            st.session_state[_FAULT] = fault
            return
        st.session_state[self._drawn] = value


def faults() -> None:
    """Show what prevented the last field from being saved. Call it above the fields."""
    fault = st.session_state.pop(_FAULT, None)
    if isinstance(fault, Clash):
        forms.clash(fault)
    elif fault is not None:
        words.fault(str(fault))
