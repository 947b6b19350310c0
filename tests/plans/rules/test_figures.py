"""Figures that every document may quote, against the worked example."""

from types import SimpleNamespace

import pandas as pd

from kadash.at_risk.rules.bridge import bridge
from kadash.at_risk.rules.table import totals
from kadash.budget.rules.summary import summarize
from kadash.core.narrative import Figure
from kadash.plans.rules.figures import (
    NAMES,
    NOT_KNOWN,
    cost_and_return,
    exposure,
    headlines,
    program_level,
    satisfied,
)
from tests.at_risk.worked_example import lines
from tests.briefing.facts import BUDGET_CENTS, facts, waves
from tests.budget import example


def texts(figures: list[Figure]) -> dict[str, str]:
    assert {figure.key for figure in figures} <= set(NAMES)
    return {figure.key: figure.text for figure in figures}


def test_what_is_at_risk() -> None:
    every = facts()
    assert texts(exposure(every.headline, every.totals, None)) == {
        "at_risk.total": "$746,582",
        "at_risk.net": "$1,851,262",
        "at_risk.revenue": "$8,229,524",
        "at_risk.accounts": "21",
        "at_risk.top_share": "59.6%",
        "at_risk.ratio": "13.7×",
        "at_risk.break_even": "7.3%",
    }


def test_the_change_since_the_last_briefing() -> None:
    """Rank 21 of $0.00 left; an account of 185,506.83 at risk joined."""
    every = facts()
    since = bridge(lines()[1:], lines())
    assert texts(exposure(every.headline, every.totals, since))["at_risk.change"] == "+$185,507"


def test_only_a_wave_that_may_be_shown_is_quoted() -> None:
    assert headlines(waves())["wave"].tolist() == ["2008", "2009"]
    assert texts(satisfied(waves())) == {
        "satisfaction.index": "702",
        "satisfaction.interval": "672 to 733",
        "satisfaction.responses": "17",
        "satisfaction.rate": "81%",
        "satisfaction.wave": "2009",
    }
    assert satisfied(pd.DataFrame()) == []
    assert satisfied(waves().iloc[2:]) == []


def test_a_wave_without_a_list_has_no_rate() -> None:
    known = waves().iloc[:1].assign(rate=None)
    assert texts(satisfied(known))["satisfaction.rate"] == NOT_KNOWN


def test_the_programs_level() -> None:
    level = SimpleNamespace(
        level=SimpleNamespace(label="Basic (reactive)"), next=SimpleNamespace(name="Standard"),
        steps=(1, 2, 3), contradictions=(1,),
    )  # fmt: skip
    assert texts(program_level(level)) == {  # type: ignore[arg-type]
        "level.reached": "Basic (reactive)",
        "level.next": "Standard",
        "level.steps": "3",
        "level.contradicted": "1",
    }
    top = SimpleNamespace(level=None, next=None, steps=(), contradictions=())
    found = texts(program_level(top))  # type: ignore[arg-type]
    assert (found["level.reached"], found["level.next"]) == ("below Basic", "none above")
    assert program_level(None) == []


def test_what_the_program_costs() -> None:
    cost = summarize(example.lines(), parents={}, objectives=["A.1.1"])
    assert texts(cost_and_return(cost, BUDGET_CENTS, facts().totals)) == {
        "budget.total": "$54,600",
        "budget.per_account": "$2,600",  # 54,600 ÷ 21
        "budget.orphan": "$3,650",
        "budget.orphan_share": "6.7%",
        "budget.unfunded": "1",
    }
    nobody = totals(facts().table.iloc[:0])
    assert texts(cost_and_return(None, BUDGET_CENTS, nobody)) == {"budget.total": "$54,600"}
    assert cost_and_return(None, None, facts().totals) == []
    assert cost_and_return(None, 0, facts().totals) == []
