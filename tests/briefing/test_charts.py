"""Pictures write amounts as everything else does."""

from kadash.briefing.charts import draw
from kadash.briefing.value import Chart
from kadash.core.palette import look


def test_a_step_down_is_written_with_its_sign_before_the_dollar() -> None:
    chart = Chart("waterfall", "", ("Before", "More", "Less", "Now"), {"x": (100.0, 29871.4, -23734.0, None)})
    picture = draw(chart, look("light"))
    assert list(picture.data[0].text) == ["$100", "+$29,871", "-$23,734", "$0"]
