"""A report as PDF by Typst, accessible (PDF/UA-1): tagged headings, tables, and charts told in words."""

from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Any

from kadash.core.documents.look_paper import paper
from kadash.core.documents.report import WHOLE, Chart, Report, as_json, cleaned
from kadash.core.figures import steps
from kadash.core.palette import LIGHT
from kadash.core.typeset import accessible_pdf

TEMPLATE = Path(__file__).with_name("report.typ")
MOST_LABELS = 12
COLORS = (LIGHT.accent, *LIGHT.series[1:])


def as_pdf(report: Report, *, look: bytes | None = None) -> bytes:
    """Return the report as PDF, accessible where possible. Raises NotTypeset.

    ``look``: a document that ``look.cleaned`` made; paper, text forms, header and footer are taken from it.
    """
    data = cleaned(as_json(report)) | {"look": paper(look, report.color), "whole": WHOLE}
    for stored, block in zip(data["blocks"], report.blocks, strict=True):
        if isinstance(block, Chart):
            stored["drawn"] = drawn(block, report.color)
    return accessible_pdf(TEMPLATE, data)


def amount(value: float | None, unit: str) -> str:
    """Return a value of a chart as written beside it."""
    if value is None:
        return "not known"
    if unit == "$":
        return f"{'-' if value < 0 else ''}${abs(value):,.0f}"
    return f"{value:,.0f}"


def drawn(chart: Chart, color: str) -> dict[str, Any]:
    """Return where the parts of a chart lie, as shares (0 to 1) of its width and height."""
    known = [value for values in chart.series.values() for value in values if value is not None]
    low, high, step = steps(max(known, default=0.0), lowest=min(known, default=0.0))
    span = high - low

    def place(value: float) -> float:
        return (value - low) / span

    ticks = [low + number * step for number in range(round(span / step) + 1)]
    every = max(1, ceil(len(chart.categories) / MOST_LABELS))
    series = [
        {
            "name": name,
            "color": color if at == 0 else COLORS[at % len(COLORS)],
            "values": [None if value is None else place(value) for value in values],
            "written": [amount(value, chart.unit) for value in values],
            "lines": [
                [place(one), place(other), at_left]
                for at_left, (one, other) in enumerate(pairwise(values))
                if one is not None and other is not None
            ],
        }
        for at, (name, values) in enumerate(chart.series.items())
    ]
    return {
        "zero": place(0.0),
        "ticks": [{"at": place(tick), "text": amount(tick, chart.unit)} for tick in ticks],
        "labels": [name if at % every == 0 else "" for at, name in enumerate(chart.categories)],
        "series": series,
    }
