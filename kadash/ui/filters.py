"""Filters that live in the address, so that a link shows the same view.

with filters.bar():
    customer_class = filters.one_of("Class", ["Industrial", "Commercial"], key="class")
    end = filters.month("12 months to", months, key="to")
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import streamlit as st

from kadash.core.periods import Month
from kadash.ui import words

EVERYTHING = "All"


def bar() -> AbstractContextManager[Any]:
    """Open a row of filters; it wraps on a narrow screen. Rows of buttons are as high as the fields."""
    st.html("<style>[data-variant=segmented_control] {min-height: 2.5rem}</style>")
    return st.container(horizontal=True, vertical_alignment="bottom", gap="small")


@contextmanager
def folded() -> Iterator[list[str]]:
    """Fold filters away behind one line that says what they chose: add to the list, in words.

    with filters.folded() as said:
        customer_class = filters.one_of("Class", classes, key="class")
        said.append(customer_class or "all classes")
    """
    said: list[str] = []
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        box = st.popover("Filters", icon=":material/filter_list:", key="filters", width="content")
        line = st.container()
    with box:
        yield said
    with line:
        words.quiet(" · ".join(words.plain(each) for each in said))


def dollars(label: str, value: int, *, key: str, width: int = 170) -> int:
    """Show a field for whole dollars, written with separators; return what was typed, in dollars.

    What cannot be read is said, and ``value`` stands.
    """
    typed = st.text_input(label, f"{value:,}", key=key, bind="query-params", width=width)
    digits = re.sub(r"[$,\s]", "", typed or "0")
    if re.fullmatch(r"\d{1,12}(\.\d*)?", digits):
        return int(float(digits))
    st.error(f"{label}: this is not an amount. {value:,} is taken until it is one.")
    return value


def one_of(
    label: str,
    options: Sequence[str],
    *,
    key: str,
    everything: str = EVERYTHING,
    usual: str | None = None,
    at_least: int = 2,
) -> str | None:
    """Show a choice among few as a row of buttons, else as a list; return None for everything.

    ``usual`` is chosen until told otherwise, everything without it. Nothing is shown where there are fewer
    options than ``at_least``.
    """
    if len(options) < at_least:
        return None
    whole = [everything, *options]
    if len(whole) <= 5:
        chosen = st.segmented_control(
            label, whole, default=usual or everything, required=True, key=key, bind="query-params", wrap=True
        )
    else:
        first = whole.index(usual or everything)
        chosen = st.selectbox(label, whole, first, key=key, bind="query-params", width=180)
    return None if chosen in (None, everything) else str(chosen)


def month(label: str, months: Sequence[Month], *, key: str) -> Month | None:
    """Show a choice of months, newest first and chosen by default; None where there are none."""
    if not months:
        return None
    labels = {str(m): m.label for m in sorted(months, reverse=True)}
    chosen = st.selectbox(
        label,
        list(labels),
        format_func=lambda text: labels[text],
        key=key,
        bind="query-params",
        width=150,
    )
    return Month.parse(str(chosen))


def search(label: str, *, key: str, placeholder: str = "Name or number") -> str:
    """Show a field to search in; return what was typed, trimmed, in small letters."""
    typed = st.text_input(label, key=key, placeholder=placeholder, bind="query-params", width=240)
    return (typed or "").strip().lower()
