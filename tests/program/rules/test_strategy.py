"""Courses of action before the board, and the landscape, by hand-worked cases."""

from datetime import date

import pytest

from kadash.program.rules.strategy import CourseFact, PolicyFact, Stage, Verdict, lacking, landscape, stage

TODAY = date(2026, 3, 2)
GOOD = CourseFact("Visit the largest", 600_00, "Known needs", "Others feel left out", True, "Most exposure")
OTHER = CourseFact("Go on as now", 0, "None", "Two accounts compare utilities")


def test_a_cost_of_nothing_is_a_cost_and_an_unknown_one_is_not() -> None:
    assert lacking([GOOD, OTHER], most=3) == ()
    unknown = CourseFact("Hire", None, "", "No position", False)
    assert lacking([GOOD, unknown], most=3) == ("“Hire” says nothing about its cost and effect.",)


def test_four_are_too_many_and_a_declined_one_is_not_counted() -> None:
    four = [GOOD, OTHER, OTHER, OTHER]
    assert lacking(four, most=3) == ("There are 4 courses of action; the board decides among at most 3.",)
    gone = CourseFact("Old", verdict=Verdict.DECLINED)
    assert lacking([GOOD, OTHER, OTHER, gone], most=3) == ()


def test_exactly_one_is_recommended_with_its_reason() -> None:
    assert lacking([OTHER], most=3) == ("None of them is recommended.",)
    bare = CourseFact("Visit", 0, "a", "b", True)
    assert lacking([bare, GOOD], most=3) == (
        "2 are recommended.",
        "“Visit” is recommended without a reason.",
    )


@pytest.mark.parametrize(
    ("courses", "expected"),
    [
        ([], Stage.EMPTY),
        ([CourseFact("Old", verdict=Verdict.DECLINED)], Stage.EMPTY),
        ([OTHER], Stage.LACKING),
        ([GOOD, OTHER], Stage.READY),
        ([GOOD, CourseFact("Chosen", verdict=Verdict.CHOSEN)], Stage.DECIDED),
        ([CourseFact("x", 0, "a", "b", True, "c", Verdict.LATER)], Stage.READY),
    ],
)
def test_how_far_an_obstacle_is(courses: list[CourseFact], expected: Stage) -> None:
    assert stage(courses, most=3) == expected


def test_a_look_is_due_on_its_day_and_a_closed_item_fills_its_level() -> None:
    items = [
        PolicyFact("state", TODAY),
        PolicyFact("state", date(2026, 3, 3)),
        PolicyFact("national", date(2026, 1, 1), closed=True),
    ]
    found = landscape(items, ["national", "regional", "state"], today=TODAY)
    assert found.open == {"national": 0, "regional": 0, "state": 2}
    assert found.blank == ("regional",)
    assert found.due == 1
