"""The one plotly template: fonts, margins that don't clip, quiet gridlines, readable hovers.

Figures are built with ``graph_objects`` only; plotly express takes several times as long.
"""

import math
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

import plotly.graph_objects as go

from kadash.core.palette import Look

FONT = '"Source Sans", "Source Sans 3", "Source Sans Pro", "Segoe UI", Helvetica, Arial, sans-serif'
HEIGHT = 380
LONGEST_NAME = 24


@cache
def template(look: Look) -> go.layout.Template:
    """Return the template of a look. It is shared: don't change it."""
    axis = {
        "automargin": True,
        "gridcolor": look.lines,
        "linecolor": look.pale_edge,
        "tickcolor": look.pale_edge,
        "tickfont": {"size": 13, "color": look.quiet},
        "title": {"font": {"size": 13, "color": look.quiet}, "standoff": 10},
        "zeroline": False,
        "fixedrange": True,
    }
    layout = go.Layout(
        font={"family": FONT, "size": 14, "color": look.ink},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        colorway=list(look.series),
        margin={"l": 8, "r": 8, "t": 16, "b": 8, "pad": 4},
        height=HEIGHT,
        bargap=0.25,
        hovermode="closest",
        dragmode=False,
        hoverlabel={
            "bgcolor": look.raised,
            "bordercolor": look.pale_edge,
            "font": {"family": FONT, "size": 14, "color": look.ink},
            "align": "left",
        },
        legend={
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": 1.02,
            "yanchor": "bottom",
            "font": {"size": 13, "color": look.ink},
        },
        xaxis={**axis, "showgrid": False, "showline": True, "ticks": ""},
        yaxis={**axis, "showgrid": True, "showline": False, "ticks": ""},
    )
    return go.layout.Template(layout=layout)


def figure(look: Look, **layout: object) -> go.Figure:
    """Return an empty figure in a look; ``layout`` adds to the template's."""
    return go.Figure(layout={"template": template(look), "showlegend": False, **layout})


def steps(highest: float, *, lowest: float = 0, at_most: int = 5) -> tuple[float, float, float]:
    """Return (low, high, step) of an axis with round ticks that spans the values and zero.

    Steps are 1, 2, 2.5 or 5 times a power of ten; ``at_most`` bounds their number.
    """
    low, high = min(lowest, 0.0), max(highest, 0.0)
    if low == high:
        return 0.0, 1.0, 1.0
    rough = (high - low) / at_most
    power = 10.0 ** math.floor(math.log10(rough))
    for factor in (1, 2, 2.5, 5, 10, 20):
        step = factor * power
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= at_most:
            break
    return first * step, last * step, step


def dollar_ticks(low: float, high: float, step: float) -> dict[str, object]:
    """Return an axis' ticks in dollars, written as everywhere: ``-$200k``, not ``$-200k``."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    values = [index * step for index in range(first, last + 1)]
    return {"tickmode": "array", "tickvals": values, "ticktext": [compact(value * 100) for value in values]}


EVERY_NAME: Final = {"type": "category", "tickmode": "linear", "dtick": 1}
"""An axis of names that are all written: by itself Plotly leaves out those that stand too close."""


def level_names(look: Look) -> dict[str, object]:
    """Return an axis of names that are broken into lines and stand level; on a phone there is no room."""
    return {**EVERY_NAME} if look.narrow else {**EVERY_NAME, "tickangle": 0}


def names_axis(look: Look, count: int) -> dict[str, object]:
    """Return an axis of names: every one is written, or none where a phone has no room for them."""
    most = 22
    if look.narrow and count > most:
        return {"type": "category", "showticklabels": False}
    small = {"tickfont": {"size": 10}} if look.narrow and count > most // 2 else {}
    return {**EVERY_NAME, **small}


def shortened(name: str, longest: int = LONGEST_NAME) -> str:
    """Return a name that fits under a bar; the hover says it whole."""
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"


def unique(names: Sequence[str]) -> list[str]:
    """Return names that differ: bars of the same name would be stacked. The difference is invisible."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name + "\u200b" * (seen[name] - 1))
    return found


def dollars(cents: Decimal | int) -> float:
    """Return cents as dollars to draw."""
    return float(cents) / 100


def compact(cents: Decimal | float, *, sign: bool = False) -> str:
    """Return an amount that fits beside a bar: ``$747k``, ``$1.26M``, ``-$84``; three digits."""
    amount = float(cents) / 100
    size = abs(amount)
    for limit, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if size >= limit * 0.9995:
            number = f"{size / limit:.3g}" + unit
            break
    else:
        number = f"{size:,.0f}"
    mark = "-" if amount < 0 and number != "0" else "+" if sign and amount > 0 else ""
    return f"{mark}${number}"
