"""The plan of a briefing: its hour, its words, its scenarios."""

from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import QUARTERLY, SECTIONS, Plan, Section, Step, as_json, from_json


def test_the_quarterly_briefing_takes_an_hour() -> None:
    assert sum(section.minutes for section in QUARTERLY.sections) == 60
    kinds = [section.kind for section in QUARTERLY.sections]
    assert kinds == [kind for kind in SECTIONS if kind in kinds]  # in the order of the list
    assert not {"scenarios", "service_levels", "statements"} & set(kinds)  # taken in where they are wanted


def test_a_section_is_titled_by_its_kind_and_gives_all_words_that_people_wrote() -> None:
    section = Section(
        "courses",
        narrative="Two ways.",
        courses=(Course("Plan", "$1", "more", "time", recommended=True, why="reach"),),
        steps=(Step("Call", "Dana", "May"),),
    )
    assert section.title == "Courses of action"
    assert section.words.split("\n") == ["Two ways.", "Plan", "$1", "more", "time", "reach", "Call"]


def test_a_scenario_goes_before_the_courses_of_action() -> None:
    plan = QUARTERLY.with_scenario(7)
    kinds = [section.kind for section in plan.sections]
    assert kinds.index("scenarios") == kinds.index("courses") - 1
    assert len(plan.sections) == len(QUARTERLY.sections) + 1
    assert plan.scenarios == (7,)


def test_a_second_scenario_joins_the_first_and_both_count_once() -> None:
    plan = QUARTERLY.with_scenario(7).with_scenario(3).with_scenario(7)
    assert plan.scenarios == (7, 3)
    assert len(plan.sections) == len(QUARTERLY.sections) + 1
    around = [section.kind for section in plan.sections if section.kind != "scenarios"]
    assert around == [section.kind for section in QUARTERLY.sections]


def test_without_courses_a_scenario_stands_last() -> None:
    plan = Plan((Section("agenda"), Section("exposure"))).with_scenario(1)
    assert [section.kind for section in plan.sections] == ["agenda", "exposure", "scenarios"]


def test_a_plan_comes_back_from_its_json() -> None:
    plan = Plan(
        (
            Section("courses", 8, "words", courses=(Course("Plan", "$1", "more", "time", True, "reach"),)),
            Section("decisions", 4, steps=(Step("Call", "Dana", "May"),)),
            Section("scenarios", 6, scenarios=(2, 1)),
        )
    )
    stored = as_json(plan)
    assert stored[0]["minutes"] == 8
    assert from_json(stored) == plan


def test_what_an_older_plan_did_not_store_has_its_usual_value() -> None:
    assert from_json([{"kind": "agenda"}]) == Plan((Section("agenda", 5),))
