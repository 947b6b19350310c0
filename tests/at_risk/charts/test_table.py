"""What the pictures hold: the right rows in the right order, axes that line up, nothing by color alone."""

from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go
import pytest

from kadash.at_risk.charts import changes, history
from kadash.at_risk.charts import table as charts
from kadash.at_risk.rules.bridge import bridge
from kadash.at_risk.rules.certainty import Band, certainty
from kadash.at_risk.rules.table import Line, at_risk_table
from kadash.core.palette import DARK, LIGHT, Look
from tests.at_risk.worked_example import lines

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)


@LOOKS
def test_pareto_of_the_worked_example(look: Look) -> None:
    picture = charts.pareto(at_risk_table(lines()), look, stale={2})
    bars, line, mark = picture.data
    assert bars.y[0] == pytest.approx(185_506.83, abs=0.01)
    assert bars.marker.color[:4] == (look.main, look.main, look.main, look.pale)
    assert bars.marker.pattern.shape[:3] == ("", "/", "")
    assert line.y[2] == mark.y[0] == pytest.approx(0.596, abs=0.0005)
    assert picture.layout.annotations[0].text == "<b>3 accounts hold 59.6%</b>"


@LOOKS
def test_the_lines_of_both_axes_are_the_same(look: Look) -> None:
    layout = charts.pareto(at_risk_table(lines()), look).layout
    heights = [step / layout.yaxis.range[1] for step in layout.yaxis.tickvals]
    shares = [tick / layout.yaxis2.range[1] for tick in layout.yaxis2.tickvals]
    assert shares == pytest.approx(heights)
    assert layout.yaxis2.tickvals[-1] == 1


def test_where_the_words_would_cross_something_they_are_left_out() -> None:
    alike = [
        Line(i, str(i), "Alike", revenue_cents=100, power_cost_cents=0, mobility=Decimal("0.5"))
        for i in range(9)
    ]
    picture = charts.pareto(at_risk_table(alike), LIGHT)
    assert not picture.layout.annotations
    assert len(set(picture.data[0].x)) == 9  # the same name nine times is nine bars


def test_of_many_accounts_the_largest_are_drawn() -> None:
    many = [
        Line(i, str(i), f"A{i}", revenue_cents=i, power_cost_cents=0, mobility=Decimal(1))
        for i in range(1, 5001)
    ]
    picture = charts.pareto(at_risk_table(many), LIGHT)
    assert len(picture.data[0].x) == charts.MOST_BARS
    assert picture.data[0].customdata[0][0] == "A5000"


@pytest.mark.parametrize("count", [0, 1])
def test_nobody_and_one(count: int) -> None:
    table = at_risk_table(lines()[:count])
    assert len(charts.pareto(table, LIGHT).data[0].x) == count
    usage = pd.DataFrame(
        {"name": ["Mill"] * count, "energy_kwh": [10.0] * count, "demand_kw": [None] * count}
    )
    assert len(charts.energy(usage, LIGHT).data[0].x) == count
    assert len(charts.demand(usage, LIGHT).data[0].x) == 0


def test_a_credit_reaches_below_zero_on_both_axes() -> None:
    rows = [
        Line(1, "1", "Mill", revenue_cents=30_000, power_cost_cents=0, mobility=Decimal(1)),
        Line(2, "2", "Dam", revenue_cents=-10_000, power_cost_cents=0, mobility=Decimal(1)),
    ]
    layout = charts.pareto(at_risk_table(rows), LIGHT).layout
    assert layout.yaxis.range[0] < -100
    one, other = (axis.range[0] / axis.range[1] for axis in (layout.yaxis, layout.yaxis2))
    assert one == pytest.approx(other)


def test_graphs_one_and_two_run_as_in_the_course() -> None:
    usage = pd.DataFrame(
        {
            "name": ["A", "B", "C", "D"],
            "energy_kwh": [5.0, 1.0, None, 3.0],
            "demand_kw": [2.0, 9.0, 4.0, None],
        }
    )
    assert list(charts.energy(usage, LIGHT).data[0].customdata) == ["B", "D", "A"]
    assert list(charts.demand(usage, LIGHT).data[0].customdata) == ["B", "C", "A"]


@LOOKS
def test_the_waterfall_ends_where_the_bridge_does(look: Look) -> None:
    found = bridge(lines(), lines()[1:])
    (fall,) = changes.waterfall(found, look, before="Dec 2009", after="Dec 2010").data
    assert fall.x == ("Dec 2009", "Joined", "Left", "Net revenue", "Mobility up", "Mobility down", "Dec 2010")
    assert sum(fall.y[:-1]) == pytest.approx(fall.y[-1])
    assert fall.text[0] == "$747k"
    assert fall.text[2] == "-$186k"
    assert fall.customdata[2] == "-$185,506.83"


@LOOKS
def test_unsettled_ranks_have_another_sign(look: Look) -> None:
    bands = {2: Band(Decimal("0.3"), Decimal("0.5"), Decimal("0.7"))}
    found = certainty(lines(), bands)
    assert found is not None
    settled, otherwise, swaps = changes.rank_ranges(found.ranges, look).data
    assert (list(otherwise.y), list(swaps.y)) == (["Account 3"], ["Account 2"])
    assert len({settled.marker.symbol, otherwise.marker.symbol, swaps.marker.symbol}) == 3
    assert len(settled.y) == 19


HISTORY = pd.DataFrame(
    {
        "month": [24_108, 24_110, 24_111],  # the second month is missing
        "energy_kwh": [100.0, 120.0, None],
        "metered_kw": [1.0, None, 2.0],
        "billed_kw": [None, None, 2.5],
        "load_factor": [0.4, 0.5, None],
        "revenue_cents": [1000, 1200, 1300],
        "power_cost_cents": [None, None, None],
        "at_risk_cents": [Decimal(100), Decimal(120), Decimal(130)],
    }
)


def test_a_month_that_is_not_known_leaves_a_gap() -> None:
    (bars,) = history.energy(HISTORY, LIGHT).data
    assert list(bars.x) == ["2009-01-01", "2009-02-01", "2009-03-01", "2009-04-01"]
    assert list(bars.y) == [100.0, None, 120.0, None]


def test_measures_that_are_not_there_are_not_drawn() -> None:
    assert [trace.name for trace in history.demand(HISTORY, LIGHT).data] == ["billed", "metered"]
    assert [trace.name for trace in history.revenue(HISTORY, LIGHT).data] == ["revenue"]
    unbilled = HISTORY.assign(billed_kw=None)
    assert [trace.name for trace in history.demand(unbilled, LIGHT).data] == ["metered"]


@pytest.mark.parametrize("draw", [history.load_factor, history.exposure, history.energy])
@LOOKS
def test_an_account_without_history_is_an_empty_picture(draw: object, look: Look) -> None:
    picture = draw(HISTORY.head(0), look)  # type: ignore[operator]
    assert isinstance(picture, go.Figure)
    assert len(picture.data[0].x) == 0
