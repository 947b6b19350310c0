"""One briefing as a value: what the screen, the PPTX and the PDF draw, and what is frozen.

Everything in it is text or plain numbers, so that it is the same in a year, whatever the data did.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from kadash.core.narrative import Figure

ChartKind = Literal["bars", "pareto", "waterfall", "line"]


@dataclass(frozen=True)
class Chart:
    """A picture as data: ``series`` maps names to one number (or None) per category.

    ``unit`` is ``$`` (dollars), ``%`` (0 to 100) or a word. In a waterfall the first and last
    categories are totals and the others changes; ``rise_is_good`` says whether a rise is welcome (net
    revenue) or not (what is at risk). ``floor`` is where the axis starts; where it is not 0, whoever
    draws the chart says so.
    """

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: Mapping[str, tuple[float | None, ...]]
    unit: str = "$"
    floor: float = 0.0
    rise_is_good: bool = False

    @property
    def caption(self) -> str:
        """The title, and where the axis starts if that is not at zero."""
        start = f"${self.floor:,.0f}" if self.unit == "$" else f"{self.floor:,.0f}"
        return f"{self.title} (the axis starts at {start})" if self.floor else self.title


@dataclass(frozen=True)
class Grid:
    """A small table, already written; ``right`` marks columns that are aligned right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...] = ()


@dataclass(frozen=True)
class Slide:
    """One idea. ``minutes`` is its share of the hour; ``text`` the narrative with its figures filled in."""

    section: str
    title: str
    minutes: int = 0
    figures: tuple[Figure, ...] = ()
    chart: Chart | None = None
    grid: Grid | None = None
    text: str = ""
    notes: str = ""
    source: str = ""


@dataclass(frozen=True)
class Briefing:
    """The whole pack. ``as_of`` and ``period`` are written out; ``data_version`` is where it came from.

    ``color`` is the utility's as the settings have it, ``logo`` a PNG as base64 text, empty for none.
    """

    title: str
    utility: str
    as_of: str
    period: str
    data_version: int
    color: str
    slides: tuple[Slide, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    logo: str = ""

    @property
    def minutes(self) -> int:
        return sum(slide.minutes for slide in self.slides)

    def minutes_before(self, index: int) -> int:
        """Return the minutes that the agenda gives to the slides before one of them, counted from 0."""
        return sum(slide.minutes for slide in self.slides[:index])

    def foot(self, slide: Slide) -> str:
        """Return what stands under a slide: its source or the day, and whose it is."""
        return " · ".join(part for part in (slide.source or f"as of {self.as_of}", self.utility) if part)


def as_json(briefing: Briefing) -> dict[str, Any]:
    """Return the briefing as plain JSON values."""
    return asdict(briefing)


def from_json(stored: Mapping[str, Any]) -> Briefing:
    """Return a frozen briefing as it was stored."""
    slides = []
    for slide in stored["slides"]:
        chart, grid = slide["chart"], slide["grid"]
        slides.append(
            Slide(
                **{
                    **slide,
                    "figures": tuple(Figure(**figure) for figure in slide["figures"]),
                    "chart": None
                    if chart is None
                    else Chart(
                        **{
                            **chart,
                            "categories": tuple(chart["categories"]),
                            "series": {name: tuple(values) for name, values in chart["series"].items()},
                        }
                    ),
                    "grid": None
                    if grid is None
                    else Grid(
                        tuple(grid["columns"]),
                        tuple(tuple(row) for row in grid["rows"]),
                        tuple(grid["right"]),
                    ),
                }
            )
        )
    return Briefing(**{**stored, "slides": tuple(slides)})
