"""What two people made of a briefing, section by section."""

from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import Plan, Section, Step, as_json, from_json
from kadash.briefing.rules.plan_differences import differences

PLAN = Plan(
    (
        Section("agenda", 2),
        Section("exposure", 6, "All told."),
        Section("courses", 8, courses=(Course("Visit", "$5", "more", "time", True, "cheap"),)),
        Section("next_steps", 3, steps=(Step("Call", "Avery", "May 1"),)),
        Section("scenarios", 4, scenarios=(1, 2)),
    )
)


def test_what_is_the_same_is_not_told() -> None:
    assert differences(PLAN, PLAN, scenarios={}) == {}
    assert differences(from_json(as_json(PLAN)), PLAN, scenarios={}) == {}


def test_each_section_that_differs_is_told_in_words() -> None:
    yours = Plan(
        (
            Section("exposure", 7, "All told, once more."),
            Section("agenda", 2),
            Section("courses", 8, courses=(Course("Visit", "$6", "more", "time", False, ""),)),
            Section("scenarios", 4, scenarios=(1,)),
            Section("goals", 5),
        )
    )
    assert differences(PLAN, yours, scenarios={1: "Foundry gone"}) == {
        "What we stand to lose": ("6 min; All told.", "7 min; All told, once more."),
        "Courses of action": (
            "8 min; Visit · $5 · more · time · cheap (recommended)",
            "8 min; Visit · $6 · more · time",
        ),
        "Next steps": ("3 min; Call · Avery · May 1", "not in the briefing"),
        "What could happen": (
            "4 min; scenarios “Foundry gone”, “removed since”",
            "4 min; scenario “Foundry gone”",
        ),
        "Goals": ("not in the briefing", "5 min"),
        "Order": (
            "Agenda, What we stand to lose, Courses of action, What could happen",
            "What we stand to lose, Agenda, Courses of action, What could happen",
        ),
    }
