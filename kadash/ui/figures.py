"""Figures: a row of cards that each say "so what" and how they were computed, and charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import streamlit as st
from plotly.graph_objects import Figure

from kadash.ui import cache
from kadash.ui.links import link
from kadash.ui.words import plain, quiet

CONFIG = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False, "responsive": True}

Tone = Literal["gray", "green", "orange", "red", "blue"]


@dataclass(frozen=True)
class Leads:
    """Where a figure leads: the page by its file's stem, with the parameters that show what was counted."""

    page: str
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Card:
    """One figure: its name, its value as people read it, what it means, and how it was computed.

    ``how`` is a sentence or two with the formula and the source; it opens on hover and by keyboard.
    ``tone`` colors the meaning; the words must say the same without the color. Where it ``leads`` somewhere,
    what it means is the link.
    """

    name: str
    value: str
    so_what: str = ""
    how: str | None = None
    tone: Tone = "gray"
    delta: str | None = None
    good: Literal["up", "down", "neither"] = "neither"
    leads: Leads | None = None


def cards(figures: Sequence[Card], *, low: bool = False) -> None:
    """Show figures as a row of cards of one height; they stack on a narrow screen.

    ``low`` ones leave room for what stands below them on the first screen.
    """
    if low:
        with st.container(key=f"low-cards-{_slug(figures)}"):
            st.html("""<style>
[class*="st-key-low-cards"] [data-testid="stMetricValue"] {font-size: 1.4rem; padding-bottom: 0}
[class*="st-key-low-cards"] [data-testid="stVerticalBlock"] {gap: .1rem}
[class*="st-key-low-cards"] [data-testid="stColumn"]
  [data-testid="stVerticalBlock"] [data-testid="stVerticalBlock"] {padding: .4rem .75rem}
[class*="st-key-low-cards"] [data-testid="stHorizontalBlock"] {gap: .75rem}
[class*="st-key-low-cards"] p {line-height: 1.35}
[class*="st-key-low-cards"] [data-testid="stPageLink-NavLink"] {padding: 0; margin: 0; min-height: 0}
</style>""")
            cards(figures)
        return
    for column, card in zip(st.columns(len(figures), gap="small"), figures, strict=True):
        with column.container(border=True, height="stretch", gap="xxsmall"):
            _card(card)


def _slug(figures: Sequence[Card]) -> str:
    """Return a key that tells these cards from others of the page."""
    names = " ".join(figure.name.lower() for figure in figures)
    return "".join(letter if letter.isalnum() else "-" for letter in names)


def _card(card: Card) -> None:
    colors = {"up": "normal", "down": "inverse", "neither": "off"}
    st.metric(
        card.name,
        plain(card.value),
        delta=card.delta,
        delta_color=colors[card.good],  # type: ignore[arg-type]
        help=plain(card.how) if card.how else None,
    )
    if card.leads is not None:
        says = f":small[:{card.tone}[{plain(card.so_what)}]]"
        link(card.leads.page, says, **dict(card.leads.parameters))
    elif card.so_what:
        st.markdown(f":small[:{card.tone}[{plain(card.so_what)}]]")


def chart(figure: Figure, *, title: str, says: str, key: str, note: str | None = None) -> None:
    """Show a chart under its title. ``says`` is what it shows, in a sentence, for whoever cannot see it.

    The figure brings its own template (light or dark); it may be cached, so it is not changed here.
    """
    st.markdown(f"##### {title}")
    st.plotly_chart(_spelled_out(figure), theme=None, config=CONFIG, key=key, alt=says)
    if note:
        quiet(note)


def choice(figure: Figure, *, title: str, says: str, key: str) -> list[int]:
    """Show a chart whose points can be picked; return the positions of the picked ones."""
    st.markdown(f"##### {title}")
    state = st.plotly_chart(
        _spelled_out(figure),
        theme=None,
        config=CONFIG,
        key=key,
        on_select="rerun",
        selection_mode="points",
        alt=says,
    )
    return [int(point["point_index"]) for point in state.selection.points]


class _SpelledOut(Figure):  # type: ignore[misc]
    """A figure that doesn't change any more, spelled out once; Plotly would do it at every click."""

    def __init__(self, figure: Figure) -> None:
        self._spelled: dict[str, Any] = figure.to_dict()

    def to_dict(self) -> dict[str, Any]:
        """Return the figure as Plotly's script takes it. It is shared: nobody changes it."""
        return self._spelled


def _spelled_out(figure: Figure) -> Figure:
    return cache.of_thing(figure, "spelled out", lambda: _SpelledOut(figure))
