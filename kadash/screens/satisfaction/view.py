"""The chosen wave, comparison and part of the page, all in the address."""

from dataclasses import dataclass

import streamlit as st

from kadash.satisfaction import queries
from kadash.satisfaction.queries import Wave
from kadash.ui import cache, filters
from kadash.ui.page import Here

PARTS = ("Index", "Movement", "Drivers", "At risk", "Comments", "Follow-ups", "Waves")


@dataclass(frozen=True)
class View:
    """The wave looked at (None: there is none yet), the one before it to compare with, and the part."""

    waves: tuple[Wave, ...]
    wave: Wave | None
    earlier: Wave | None
    part: str


def chosen(here: Here) -> View:
    """Show the choice of wave and part; the latest answered wave and the index unless said."""
    waves = tuple(cache.asked(here, queries.waves))
    answered = [wave for wave in waves if wave.responses]
    with filters.bar():
        wave = _one("Wave", answered[::-1], key="wave")
        before = [w for w in answered if wave is not None and answered.index(w) < answered.index(wave)]
        earlier = _one("Compared with", before[::-1], key="before") if before else None
    part = st.segmented_control(
        "Part",
        PARTS,
        default=PARTS[0],
        required=True,
        key="part",
        bind="query-params",
        label_visibility="collapsed",
    )
    return View(waves, wave, earlier, str(part or PARTS[0]))


def _one(label: str, waves: list[Wave], *, key: str) -> Wave | None:
    if not waves:
        return None
    by_name = {wave.name: wave for wave in waves}
    name = st.selectbox(label, list(by_name), key=key, bind="query-params", width=220)
    return by_name.get(str(name), waves[0])
