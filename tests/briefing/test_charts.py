"""Pictures write amounts as everything else does."""

import pytest

from kadash.briefing.charts import draw
from kadash.briefing.rules.value import Chart
from kadash.core.palette import look


def test_a_step_down_is_written_with_its_sign_before_the_dollar() -> None:
    chart = Chart("waterfall", "", ("Before", "More", "Less", "Now"), {"x": (100.0, 29871.4, -23734.0, None)})
    picture = draw(chart, look("light"))
    assert list(picture.data[0].text) == ["$100", "+$29,871", "-$23,734", "$0"]


def test_waves_stand_beside_one_another_with_a_word_a_line() -> None:
    series = dict.fromkeys(("Index", "Low", "High"), (1.0, 2.0))
    picture = draw(Chart("line", "", ("Spring 2008", "Fall 2008"), series, unit="points"), look("dark"))
    assert list(picture.data[-1].x) == ["Spring<br>2008", "Fall<br>2008"]


def test_ten_names_stand_beside_one_another_on_a_projector() -> None:
    names = tuple(f"Northgate Mall {place}" for place in range(10))
    series = {"At-risk revenue": (1.0,) * 10, "Running share": (10.0,) * 10}
    picture = draw(Chart("pareto", "", names, series), look("light"), high=1080)
    assert picture.data[0].x[3] == "Northgate<br>Mall 3"


@pytest.mark.parametrize("high", [720, 1080, 2160])
def test_type_on_a_projector_grows_with_its_screen(high: int) -> None:
    chart = Chart("bars", "", ("Supplies", "Services"), {"Budget": (1.0, 2.0)})
    layout = draw(chart, look("light"), high=high).layout
    assert layout.xaxis.tickfont.size / high == pytest.approx(0.03, abs=0.001)
    assert layout.yaxis.tickfont.size / high == pytest.approx(0.0275, abs=0.001)
