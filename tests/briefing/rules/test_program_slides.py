"""The slides of the program itself."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pandas as pd

from kadash.assessment.rules.gap import Step
from kadash.assessment.rules.summary import Summary
from kadash.briefing.rules.facts import Promised
from kadash.briefing.rules.program_slides import budget, level, satisfaction, service_levels
from kadash.budget.rules.summary import summarize
from kadash.core.narrative import Figure
from kadash.plans.rules.figures import NOT_KNOWN
from kadash.satisfaction.rules.movement import Basis, Change
from kadash.satisfaction.rules.verdict import Verdict, basis, beside_picture, sentence
from kadash.standards import Criterion, program
from tests.briefing.facts import facts, waves
from tests.budget import example

PROGRAM = program()
BUDGET = ("budget.total", "budget.per_account", "budget.orphan", "at_risk.ratio", "at_risk.break_even")
FACTS = SimpleNamespace(
    period=None, as_of=date(2010, 2, 2), scope="", level=None, budget=None, waves=pd.DataFrame(),
    figures={key: Figure(key, key, NOT_KNOWN) for key in (*BUDGET, "at_risk.total")},
)  # fmt: skip


def test_what_there_is_not_yet_is_said() -> None:
    assert satisfaction(FACTS).title == "No survey has been held yet"  # type: ignore[arg-type]
    assert level(FACTS).title == "The program has not assessed itself yet"  # type: ignore[arg-type]
    assert budget(FACTS).title == "No budget is known"  # type: ignore[arg-type]


def test_a_budget_guards_nothing_by_itself() -> None:
    figures = {"budget.total": "$54,600", "at_risk.total": "$746,582"}
    known = SimpleNamespace(
        **{**vars(FACTS), "figures": FACTS.figures | {k: Figure(k, k, v) for k, v in figures.items()}}
    )
    assert budget(known).title == "The program costs $54,600 a year; $746,582 is at risk"  # type: ignore[arg-type]
    known.figures["at_risk.total"] = Figure("at_risk.total", "at_risk.total", NOT_KNOWN)
    assert budget(known).title == "The program costs $54,600 a year"  # type: ignore[arg-type]


def test_the_latest_wave_that_may_be_shown_after_those_before_it() -> None:
    found = satisfaction(facts(waves=waves()))
    assert found.title == "702 of 1,000 points"
    assert found.chart is not None
    assert (found.chart.kind, found.chart.unit, found.chart.categories) == (
        "line",
        "points",
        ("2008", "2009"),
    )
    assert found.chart.series == {"Index": (640.3, 702.4), "Low": (600.0, 671.6), "High": (680.5, 733.2)}
    assert [figure.text for figure in found.figures] == ["702", "672 to 733", "81%"]
    assert found.source == "Survey wave 2009, 17 accounts answered"


def test_whether_the_index_really_changed_is_its_title_and_sentence() -> None:
    untold = Change(Basis.PAIRED, 16, 62.1, -4.0, 128.2, 0.06)
    real = Verdict(
        "2009", "2008", "2006", 4, 640.3, 702.4, untold, Change(Basis.SLOPE, 20, 31.0, 9.0, 53.0, 0.01)
    )
    found = satisfaction(facts(waves=waves(), verdict=real))
    assert found.title == "702 of 1,000 points: up 31 a year over 4 waves, last step unclear"
    assert found.text == sentence(real)
    shown = [(figure.label, figure.text) for figure in found.figures[-2:]]
    assert shown == [("Since 2008", "Unclear"), ("Over 4 waves", "+31 a year")]
    assert found.notes == f"{basis(real)} {beside_picture(real)}"


def test_waves_with_too_few_answers_say_so() -> None:
    found = satisfaction(facts(waves=waves().iloc[4:]))
    assert (found.title, found.chart) == ("Too few answers to say how satisfied they are", None)


def step(action: str, **known: object) -> Step:
    return Step(Criterion("x", "basic", "", "", action), action, "", None, **known)  # type: ignore[arg-type]


LEVEL = Summary(
    1, "2010", date(2010, 1, 5), PROGRAM.level("basic"), None, PROGRAM.level("standard"),
    (step("Assign time", hours=Decimal("83.2"), yearly=True, hours_cents=4_576_00), step("Write a plan")),
    (), 20, 22, 0, (step("Clear it", cents=1_000_00),), None, None,
)  # fmt: skip


def test_the_way_to_the_next_level_with_what_it_takes() -> None:
    found = level(facts(level=LEVEL))
    assert found.title.startswith("The program is at Basic")
    assert found.title.endswith(", 2 steps from Standard, and 1 claim to clear up")
    assert found.source == "Self-assessment 2010"
    assert found.grid is not None
    assert found.grid.right == (False, True, True)
    assert found.grid.rows == (
        ("Assign time", "84 a year", "$4,576 a year"),  # part of an hour is an hour more
        ("Write a plan", "–", "–"),
        ("Clear up, because the data says otherwise: Clear it", "–", "$1,000 once"),
    )
    assert [figure.key for figure in found.figures] == [
        "level.reached", "level.next", "level.steps", "level.contradicted",
    ]  # fmt: skip


def test_at_the_top_there_is_no_way_left() -> None:
    found = level(facts(level=replace(LEVEL, next=None, steps=(), doubted=())))
    assert "steps from" not in found.title
    assert found.grid is None


def test_a_budget_by_category() -> None:
    found = budget(facts(budget=summarize(example.lines(), parents={})))
    assert found.chart is not None
    assert found.chart.categories == ("Supplies", "Purchased services", "Fixed charges")
    assert found.chart.series == {"Budget": (10450.0, 44150.0, 0.0)}
    assert [figure.text for figure in found.figures] == ["$54,600", "$2,600", "$3,650", "13.7×", "7.3%"]
    assert found.source == "electric; January to December 2009; as of February 2, 2010"
    assert budget(facts()).chart is None


def test_service_levels_of_the_last_closed_quarter() -> None:
    quarter = "October to December 2009"
    rows = (
        Promised("Billing", "bills right, 99%", quarter, "237 of 240, 3 misses, 2 allowed", False, True),
        Promised("Engineering", "first answer within 1 working day, 90%", quarter, "10 of 10", True),
        Promised("Engineering", "solution within 10 working days, 80%", quarter, "nothing fell due", None),
    )
    found = service_levels(facts(promised=rows))
    assert found.title == "1 of 2 targets kept in October to December 2009"
    assert found.grid is not None
    assert [row[3] for row in found.grid.rows] == ["missed, provisional", "kept", "–"]
    assert service_levels(facts()).title == "No department has promised a service level yet"
    assert service_levels(facts(promised=rows[2:])).title == f"Nothing fell due in {quarter}"
