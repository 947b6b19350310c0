from dataclasses import replace
from decimal import Decimal

import pytest

from kadash.budget import charts
from kadash.budget.rules import comparison, spending, summary, worth
from kadash.budget.rules.spending import Spent
from kadash.core.palette import DARK, LIGHT
from kadash.roadmap.rules import codes
from tests.budget import example
from tests.budget.example import dollars

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)


@LOOKS
def test_money_flows_from_categories_to_goals_and_orphans(look):
    lines = example.lines()
    known = codes.missing([link.code for line in lines for link in line.serves], ())
    found = summary.summarize(lines, parents={code: codes.parent_of(code) for code in known})
    (sankey,) = charts.money_to_goals(found, {"F": "Events"}, look).data
    assert list(sankey.node.label) == [
        "SUPPLIES<br>$10,450",
        "PURCHASED SERVICES<br>$44,150",
        "B (untitled)<br>$500",
        "C (untitled)<br>$10,600",
        "D (untitled)<br>$7,750",
        "F Events<br>$32,100",
        "No objective<br>$3,650",
    ]
    assert sum(sankey.link.value) == pytest.approx(54600)
    assert sankey.node.color[-1] == look.accent


@LOOKS
def test_waterfall_bars_carry_their_amounts(look):
    after = [replace(line, entered_cents=0) if line.key == "03-45" else line for line in example.lines()]
    steps = comparison.waterfall(example.lines(), after, names=("2009", "2010"))
    (bars,) = charts.waterfall(steps, look).data
    assert list(bars.x) == ["2009", "Telephone", "2010"]
    assert list(bars.y) == [54600, -2000, 52600]
    assert list(bars.text) == ["$54,600", "-$2,000", "$52,600"]
    assert list(bars.measure) == ["absolute", "relative", "absolute"]


@LOOKS
def test_used_has_the_lines_with_money_and_their_forecasts(look):
    rows, _ = spending.usage(
        example.lines(), [Spent(1, dollars(90), "02-33"), Spent(2, dollars(500), "03-45")]
    )
    budget, actual, ends = charts.used(rows, look, forecasts={"03-45": dollars(1500)}).data
    assert len(budget.y) == 18  # 17 lines with money and one that only spent
    assert budget.y[-1] == "03-99 Other Services"
    at = list(actual.y).index("03-45 Telephone")
    assert (budget.x[at], actual.x[at], ends.x[at]) == (2000, 500, 1500)
    assert ends.x[0] is None
    assert len(charts.used(rows, look).data) == 2


@LOOKS
def test_programs_say_what_a_customer_costs(look):
    rows = worth.side_by_side([("Key accounts", 20, dollars(54600)), ("Other", None, Decimal(0))])
    (bars,) = charts.programs(rows, look).data
    assert list(bars.text) == ["$0", "$54,600<br>$2,730.00 each"]


@LOOKS
def test_an_empty_budget_draws_without_failing(look):
    empty = summary.summarize([], parents={})
    assert list(charts.money_to_goals(empty, {}, look).data[0].link.value) == []
    assert charts.waterfall(comparison.waterfall([], [], names=("a", "b")), look).data
    assert charts.used([], look).data
    assert charts.programs([], look).data
