"""Forms: explicit save buttons, a confirmation, and both values when somebody else was faster.

form = forms.Form("utility", settings.version)
with form.drawn():
    name = st.text_input("Name", settings.utility_name, key=form.of("name"))
    saved = form.button("Save")
if saved:
    form.save(lambda: save(…, version=form.version, name=name), done="Saved.")
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, Literal, TypeVar

import streamlit as st

from kadash.core.errors import Clash, KadashError
from kadash.core.money import from_cents, to_cents
from kadash.ui import words
from kadash.ui.field_labels import label, said

_TOLD, _DONE = "told", "done"
DAY = "MM/DD/YYYY"
"""How a field for a date writes it."""
CLOCK: Literal["12h"] = "12h"
"""How a field for a time of day writes it."""
ZONE = "utility-zone"
"""Where the session keeps the utility's time zone, in which a clash tells moments."""
HARD_TO_READ = 10_000
T = TypeVar("T")


class Form:
    """A form that saves against the version it was drawn from, whatever was stored meanwhile.

    ``version`` is what to hand to the action. Fields take ``key=form.of(name)``: when somebody else
    saves, the next run that is not a save redraws them; a save that clashes keeps what was typed. A form
    without a version adds something: after a save it is empty, so that it is not added a second time.
    """

    def __init__(self, key: str, stored: int | None = None) -> None:
        self.key = key
        self.stored: int = st.session_state.get(f"{key}-saves", 0) if stored is None else stored
        self._adds = stored is None
        drawn, version = st.session_state.get(f"{key}-drawn", (None, None))
        if drawn is None or (version != self.stored and not st.session_state.get(f"{key}-save")):
            drawn = version = self.stored
        self._draw: int = drawn
        self.version: int = version
        self._now: object = None
        self._hold()

    def of(self, field: str) -> str:
        """Return the key of a field."""
        return f"{self.key}-{self._draw}-{field}"

    def rows(self, now: T) -> tuple[T, T]:
        """Return the rows that the fields were drawn from, and those that the person has seen since.

        ``now`` are those that are stored. Fields that belong to rows by their place (a grid's, a list's) are
        to be drawn from the first: with somebody else's rows what was typed would be lost, or stand in
        another row. The second differ from them after a clash, which shows them.
        """
        drawn, seen = now, now
        if self._draw != self.stored:
            drawn, seen = st.session_state.get(f"{self.key}-rows", (now, now))
        self._now = now
        st.session_state[f"{self.key}-rows"] = (drawn, seen)
        return drawn, seen

    @contextmanager
    def drawn(self, *, border: bool = True) -> Iterator[None]:
        """Hold the fields and the button; nothing runs until the button is pressed."""
        with st.form(f"{self.key}-{self._draw}", border=border, enter_to_submit=False):
            yield

    def button(self, label: str = "Save") -> bool:
        """Show the save button; True in the run of the click."""
        return st.form_submit_button(label, key=f"{self.key}-save", type="primary")

    def save(self, act: Callable[[], object], *, done: str) -> None:
        """Run the action; draw the page again and say ``done``, or show what prevented it."""
        try:
            act()
        except Clash as fault:
            self.version = self.stored  # having seen both values, the person may save over it
            self._hold()
            if rows := st.session_state.get(f"{self.key}-rows"):
                st.session_state[f"{self.key}-rows"] = (rows[0], self._now)
            clash(fault, keep_theirs=self._forget)
            return
        except KadashError as fault:
            words.fault(str(fault))
            return
        self._forget()
        if self._adds:
            st.session_state[f"{self.key}-saves"] = self.stored + 1
        tell(done)
        st.rerun()

    def _forget(self) -> None:
        st.session_state.pop(f"{self.key}-drawn", None)

    def _hold(self) -> None:
        st.session_state[f"{self.key}-drawn"] = (self._draw, self.version)


def save(act: Callable[[], Any], *, done: str | Callable[[Any], str]) -> None:
    """Run an action that no form belongs to (a button in a row); draw anew, or show what stood in the way.

    ``done`` is what is said then; where it depends on what came of the action, a function of that.
    """
    try:
        found = act()
    except Clash as fault:
        clash(fault)
        return
    except KadashError as fault:
        words.fault(str(fault))
        return
    tell(done if isinstance(done, str) else done(found))
    st.rerun()


def tell(sentence: str) -> None:
    """Say something on the next run of the page (a rerun would lose it otherwise)."""
    st.session_state[_TOLD] = sentence
    _done()


def _done() -> None:
    st.session_state[_DONE] = st.session_state.get(_DONE, 0) + 1


def told() -> None:
    """Show what the last run had to say. The shell calls it once a run."""
    sentence = st.session_state.pop(_TOLD, None)
    if sentence:
        st.toast(words.plain(sentence), icon=":material/check_circle:")


def clash(fault: Clash, *, keep_theirs: Callable[[], None] | None = None) -> None:
    """Show what somebody else saved next to what was to be saved; saving again then saves over it."""
    zone = st.session_state.get(ZONE)
    with st.container(border=True):
        st.markdown(f":material/group: **Two people, one row.** {words.plain(fault)}")
        for field, (stored, yours) in fault.differences.items():
            name = words.plain(label(field, fault.table))
            theirs, own = (said(field, v, nothing=words.NO_VALUE, zone=zone) for v in (stored, yours))
            st.markdown(f"{name}: stored now **{words.plain(theirs)}**, yours **{words.plain(own)}**")
        st.button("Keep what is stored", key="clash-reload", icon=":material/undo:", on_click=keep_theirs)


def asking(
    label: str,
    *,
    key: str,
    icon: str,
    disabled: bool = False,
    type: Literal["secondary", "tertiary"] = "secondary",
) -> Any:
    """Return a box that a button opens; it is closed again once something was done."""
    done = st.session_state.get(_DONE, 0)
    return st.popover(label, icon=icon, disabled=disabled, type=type, key=f"{key}-ask-{done}")


def confirmed(
    label: str, question: str, *, key: str, icon: str = ":material/delete:", disabled: bool = False
) -> bool:
    """Show a button that asks once more; True in the run in which the person said yes."""
    with asking(label, icon=icon, disabled=disabled, key=key):
        st.markdown(question)
        said = st.button("Yes, do it", key=key, type="primary")
    if said:
        _done()
    return said


def money(label: str, cents: int | None, *, key: str, help: str | None = None) -> int | None:
    """Show a field for dollars; takes and returns cents, None where it is empty."""
    dollars = None if cents is None else float(from_cents(cents))
    typed = st.number_input(label, value=dollars, step=100.0, format="%.2f", key=key, help=help)
    _spelled(dollars, "$")
    return None if typed is None else to_cents(Decimal(f"{typed:.2f}"))


def whole(
    label: str,
    value: int | None,
    *,
    key: str,
    help: str | None = None,
    lowest: int = 0,
) -> int | None:
    """Show a field for a whole number; None where it is empty."""
    typed = st.number_input(label, value=value, step=1, min_value=lowest, key=key, help=help)
    _spelled(value)
    return None if typed is None else int(typed)


def amount(label: str, value: float | None, *, key: str) -> float | None:
    """Show a field for an amount of energy, demand or water, unit in its label; None where it is empty."""
    typed = st.number_input(label, value=value, min_value=0.0, step=100.0, format="%.0f", key=key)
    _spelled(value)
    return None if typed is None else float(typed)


def _spelled(stored: float | None, unit: str = "") -> None:
    """Write a large number that is stored as people read it: the field itself takes no separators."""
    if stored is not None and abs(stored) >= HARD_TO_READ:
        words.quiet(f"Stored: {unit}{stored:,.{0 if stored == int(stored) else 2}f}")
