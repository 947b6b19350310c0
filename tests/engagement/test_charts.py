"""The picture of silence: who is late, where the line is."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kadash.core.palette import DARK, LIGHT, Look
from kadash.engagement.charts import silence
from kadash.engagement.queries.relationships import Relationship
from kadash.engagement.rules.silence import Silence, clock
from kadash.engagement.rules.told import Balance

TODAY = date(2026, 6, 30)


def one(id: int, days: int, dollars: int | None) -> Relationship:
    last = clock(TODAY - timedelta(days=days), listed_since=None, log_since=None, today=TODAY)
    exposure = None if dollars is None else Decimal(dollars * 100)
    silent = Silence(id, last, last, last, 92, exposure)
    return Relationship(
        id, None, f"Account {id}", None, silent, (), (), 0, (), Balance(0, 0, 0), 0, 0, 0, (), (), False
    )


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_late_ones_are_full(look: Look) -> None:
    picture = silence([one(1, 10, 400), one(2, 93, 100), one(3, 200, None)], look, cadence=92)
    rest, late = picture.data
    assert (list(rest.x), list(rest.y), list(rest.marker.size)) == ([10], [400.0], [40.0])
    assert (list(late.x), list(late.y)) == ([93, 200], [100.0, 0.0])
    assert list(late.marker.size) == [20.0, 8]  # a quarter of the money is half the width
    assert late.customdata[1][2] == "–"
    assert picture.layout.shapes[0].x0 == 92


def test_an_account_that_pays_less_than_its_power_costs_is_a_small_dot_below_zero() -> None:
    late = silence([one(1, 100, -9_000), one(2, 100, 400)], LIGHT, cadence=92).data[1]
    assert (list(late.y), list(late.marker.size)) == ([-9_000.0, 400.0], [8, 40.0])
    (alone,) = silence([one(1, 100, -9_000)], LIGHT, cadence=92).data[1].marker.size
    assert alone == 8


def test_nobody() -> None:
    assert all(len(trace.x) == 0 for trace in silence([], LIGHT, cadence=92).data)


@pytest.mark.parametrize(
    ("dollars", "ticks"),
    [
        ((0, 0), ("$0", "$1")),  # no thousandths of a dollar
        ((-7_200, 1_800), ("-$8k", "-$6k", "-$4k", "-$2k", "$0", "$2k")),
    ],
)
def test_dollars_are_written_as_everywhere(dollars: tuple[int, int], ticks: tuple[str, ...]) -> None:
    picture = silence([one(1, 100, dollars[0]), one(2, 10, dollars[1])], LIGHT, cadence=92)
    assert tuple(picture.layout.yaxis.ticktext) == ticks
