"""A slide on the projector, in type sized by the screen's height.

Streamlit's own elements, in containers whose names the style sheet knows: texts are never HTML.
"""

import math
from collections.abc import Callable
from functools import partial

import streamlit as st

from kadash.briefing.charts import draw
from kadash.briefing.rules.value import Briefing, Grid, Slide
from kadash.core.contrast import readable
from kadash.core.logo import decoded, swatch
from kadash.screens.briefing.slides import branded, said
from kadash.ui import cache, words
from kadash.ui.page import Here

SCREEN = 100.0 - 10  # vh, without the foot
HEAD, FIGURES, LINE = 14.0, 11.0, 4.7
TITLE_LINE, TITLE_LETTERS = 6.5, 56
"""A further line of a title, and the letters that stand in one."""
LETTERS = 88
"""Of the narrative, in a line."""
NARROW = 3
"""So many columns leave room for a picture beside the table."""
SIZES = range(34, 15, -2)
"""Of a table's type, in tenths of a hundredth of the screen's height."""


def empty() -> None:
    """Show nothing, as on the projector."""
    _style()


def show(here: Here, briefing: Briefing, index: int, *, height: int) -> None:
    """Show the cover (place 0) or the slide at that place on a screen of that height (px)."""
    _style()
    if here.look.name == "dark":
        _dark_bar()
    _sizes()
    with st.container(key="stage-band"):
        st.image(swatch(readable(briefing.color, here.look.ground)), width="stretch")
    if index == 0:
        _cover(briefing)
        return
    slide = briefing.slides[index - 1]
    with st.container(key="stage-head", horizontal=True, horizontal_alignment="distribute"):
        st.markdown(words.plain(slide.section), width="content")
        _logo(briefing)
    st.title(words.plain(slide.title), anchor=False)
    room = SCREEN - head(slide.title)
    if slide.figures:
        room -= FIGURES
        _figures(slide)
    if slide.text:
        room -= LINE * math.ceil(len(slide.text) / LETTERS) + 1
        with st.container(key="stage-text"):
            st.markdown(words.plain(slide.text))
    _body(partial(_picture, here, briefing, slide, index, height), slide, room)
    _foot(briefing.foot(slide))


def head(title: str) -> float:
    """Return the height (vh) of a slide's head: a long title takes further lines."""
    return HEAD + TITLE_LINE * (math.ceil(len(title) / TITLE_LETTERS) - 1)


def _figures(slide: Slide) -> None:
    with st.container(key="stage-figures"):
        for column, figure in zip(st.columns(len(slide.figures)), slide.figures, strict=True):
            column.markdown(f"**{words.plain(figure.text)}** {words.plain(figure.label)}")


def _logo(briefing: Briefing) -> None:
    if briefing.logo:
        st.image(decoded(briefing.logo), width=300, alt=f"The logo of {briefing.utility}")


def _foot(text: str) -> None:
    with st.container(key="stage-foot"):
        st.markdown(words.plain(text))


def _cover(briefing: Briefing) -> None:
    with st.container(key="stage-cover"):
        _logo(briefing)
        st.title(words.plain(briefing.title), anchor=False)
        st.markdown(f"**{words.plain(briefing.utility)}**")
        st.markdown(words.plain(f"{briefing.period} · as of {briefing.as_of}"))
    _foot("Arrow keys or a remote move the slides; F11 fills the screen.")


def _body(picture: Callable[[float], None], slide: Slide, room: float) -> None:
    """Show picture and table: beside each other where the table is narrow, else below each other."""
    if slide.chart is None:
        if slide.grid is not None:
            _table(slide.grid, room, 87)
    elif slide.grid is None:
        picture(room)
    elif len(slide.grid.columns) <= NARROW:
        left, right = st.columns([3, 2], gap="large")
        with left:
            picture(room)
        with right:
            _table(slide.grid, room, 33)
    else:
        picture(room * 0.48)
        _table(slide.grid, room * 0.48, 87)


def _picture(here: Here, briefing: Briefing, slide: Slide, index: int, height: int, room: float) -> None:
    chart = slide.chart
    assert chart is not None
    look = branded(here.look, briefing)
    if chart.floor:
        room -= 4
        with st.container(key="stage-note"):
            st.markdown(words.plain(chart.caption))
    key = ("briefing stage", briefing.color, height, repr(chart))
    with st.container(key=f"stage-chart-{int(min(max(room, 20), 75)) // 5 * 5}"):
        st.plotly_chart(
            cache.made(here, lambda: draw(chart, look, high=height), *key),
            theme=None,
            height="stretch",
            key=f"stage-{index}",
            config={"displayModeBar": False},
            alt=f"{chart.title}: {said(slide)}",
        )


def _table(grid: Grid, room: float, letters: int) -> None:
    """Show a table in the largest type that the room (vh) allows.

    ``letters`` of the largest type fit in a line; smaller type takes more.
    """
    rows = (grid.columns, *grid.rows)

    def high(size: int) -> float:
        share = letters * SIZES[0] / size / len(grid.columns) * 1.2
        lines = sum(max(math.ceil(len(cell) / share) for cell in row) for row in rows)
        return lines * size / 10 * 1.25 + len(rows) * 1.6

    size = next((size for size in SIZES if high(size) <= room), SIZES[-1])
    right = [*grid.right, *(False for _ in grid.columns)]
    sides = ["--:" if right[index] else ":--" for index in range(len(grid.columns))]
    lines = [_line(grid.columns), f"|{'|'.join(sides)}|", *(_line(row) for row in grid.rows)]
    with st.container(key=f"stage-table-{size}"):
        st.markdown("\n".join(lines))


def _line(cells: tuple[str, ...]) -> str:
    texts = (words.plain(" ".join(cell.split())) or "&nbsp;" for cell in cells)
    return f"| {' | '.join(texts)} |"


def _style() -> None:
    """Put everything but the slide out of sight. Sizes go by the screen's height: any projector is filled.

    On a phone a slide scrolls under its bar, which has a ground for it.
    """
    st.html(
        """<style>
[data-testid="stSidebar"], [data-testid="stSidebarCollapsedControl"], [data-testid="stHeader"],
[data-testid="stExpandSidebarButton"], .st-key-sample-ribbon, .st-key-stage-keys {display: none}
[data-testid="stMainBlockContainer"] {padding: 3vh 4vw 0; max-width: 100%; height: 100vh; overflow: hidden}
[data-testid="stMain"] {overflow: hidden}
[data-testid="stMainBlockContainer"] h1 {font-size: 5.6vh; line-height: 1.15;
  padding: 0 0 1.2vh; text-wrap: balance}
[data-testid="stImageContainer"] img {object-fit: contain}
[data-testid="stMainBlockContainer"] > div > [data-testid="stVerticalBlock"],
[data-testid="stMainBlockContainer"] > [data-testid="stVerticalBlock"] {gap: .8vh}
.st-key-stage-band img {height: .9vh; object-fit: fill; border-radius: 0}
.st-key-stage-head img {max-height: 6vh; width: auto; margin-left: auto;
  background: #fff; padding: .5vh; border-radius: .5vh}
.st-key-stage-head p {font-size: 2.5vh; font-weight: 600; opacity: .75}
.st-key-stage-figures p {font-size: 2.4vh; line-height: 1.3}
.st-key-stage-figures strong {display: block; font-size: 5.6vh; line-height: 1.15; white-space: nowrap}
.st-key-stage-text p {font-size: 3.3vh; line-height: 1.35}
.st-key-stage-note p {font-size: 2vh; opacity: .8}
[class*="st-key-stage-table"] table {width: 100%; border-collapse: collapse}
[class*="st-key-stage-table"] :is(th, td) {font-size: inherit; line-height: 1.25; vertical-align: top;
  padding: .7vh 1vw; border: 0 solid; border-bottom: .1vh solid rgba(128, 144, 160, .45)}
[class*="st-key-stage-table"] [data-testid="stMarkdownContainer"] {font-size: inherit}
[class*="st-key-stage-table"] th {font-weight: 650; border-bottom-width: .25vh}
[class*="st-key-stage-table"] [style*="right"] {white-space: nowrap; font-variant-numeric: tabular-nums}
[class*="st-key-stage-table"] th[style*="right"] {white-space: normal}
.st-key-stage-foot {position: fixed; left: 4vw; bottom: 1.2vh; width: auto !important;
  max-width: calc(92vw - 51rem)}
.st-key-stage-foot p {font-size: 1.9vh; opacity: .8}
.st-key-stage-cover {padding-top: 14vh}
.st-key-stage-cover img {max-height: 16vh; max-width: 32vw; width: auto;
  background: #fff; padding: 1vh; border-radius: .5vh}
.st-key-stage-cover h1 {font-size: 9vh} .st-key-stage-cover p {font-size: 3.4vh}
.st-key-present-bar {position: fixed; right: 4vw; bottom: 1vh; width: auto !important; z-index: 9}
[data-testid="stToastContainer"] {top: auto; bottom: 8vh}
@media (max-width: 1150px) {.st-key-stage-foot {bottom: 8vh; max-width: 92vw}}
@media (max-width: 640px) {
  .st-key-stage-cover {padding-top: 6vh}
  .st-key-stage-cover h1 {font-size: 10vw} .st-key-stage-cover p {font-size: 4.6vw}
  [data-testid="stMain"] {overflow: auto}
  [data-testid="stMainBlockContainer"] {height: auto; overflow: visible; padding-bottom: 20vh}
  .st-key-stage-foot {position: static; max-width: none}
  .st-key-stage-text p {font-size: 2.4vh}
  [data-testid="stMainBlockContainer"] h1 {font-size: 7vw} .st-key-stage-figures strong {font-size: 6vw}
  [class*="st-key-stage-table"] {font-size: 3.6vw !important}
  [class*="st-key-stage-table"] [data-testid="stMarkdownContainer"] {overflow-x: auto}
  .st-key-present-bar {left: 0; right: 0; bottom: 0; padding: .5rem 4vw; background: #ffffff}
}
</style>"""
    )


def _dark_bar() -> None:
    """Give the bar of a phone the dark ground."""
    st.html("<style>@media (max-width: 640px) {.st-key-present-bar {background: #121b23 !important}}</style>")


def _sizes() -> None:
    """Give pictures and tables the sizes that the names of their containers ask for."""
    st.html(
        """<style>
[class*="st-key-stage-chart"] {flex: none !important}
[class*="st-key-stage-chart"] > [data-testid="stElementContainer"],
[class*="st-key-stage-chart"] :is([data-testid="stFullScreenFrame"], [data-testid="stPlotlyChart"])
  {height: 100% !important}
.st-key-stage-chart-20 {height: 20vh}
.st-key-stage-chart-25 {height: 25vh}
.st-key-stage-chart-30 {height: 30vh}
.st-key-stage-chart-35 {height: 35vh}
.st-key-stage-chart-40 {height: 40vh}
.st-key-stage-chart-45 {height: 45vh}
.st-key-stage-chart-50 {height: 50vh}
.st-key-stage-chart-55 {height: 55vh}
.st-key-stage-chart-60 {height: 60vh}
.st-key-stage-chart-65 {height: 65vh}
.st-key-stage-chart-70 {height: 70vh}
.st-key-stage-chart-75 {height: 75vh}
.st-key-stage-table-16 {font-size: 1.6vh}
.st-key-stage-table-18 {font-size: 1.8vh}
.st-key-stage-table-20 {font-size: 2.0vh}
.st-key-stage-table-22 {font-size: 2.2vh}
.st-key-stage-table-24 {font-size: 2.4vh}
.st-key-stage-table-26 {font-size: 2.6vh}
.st-key-stage-table-28 {font-size: 2.8vh}
.st-key-stage-table-30 {font-size: 3.0vh}
.st-key-stage-table-32 {font-size: 3.2vh}
.st-key-stage-table-34 {font-size: 3.4vh}
</style>"""
    )
