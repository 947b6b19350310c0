"""What the data says about each principle, beside what a person says."""

from datetime import date

import pytest

from kadash.program.rules.principles import Facts, Finding, contradicts, findings
from kadash.program.rules.statements import Standing, State, Version

VISION = Version("vision", 1, "Help our customers", date(2026, 1, 5))


def test_an_empty_database_can_tell_little() -> None:
    found = findings(Facts())
    assert found["accounts"] == Finding(None, "No account is recorded.")
    assert found["at-risk"].met is None
    assert found["stakeholders"] == Finding(False, "No stakeholder is recorded.")
    assert found["budget"] == Finding(False, "There is no budget.")
    assert "needs" not in found


@pytest.mark.parametrize(("judged", "met"), [(20, False), (21, True)])
def test_the_at_risk_analysis_stands_when_all_listed_accounts_are_judged(judged: int, met: bool) -> None:
    found = findings(Facts(listed=21, judged=judged))["at-risk"]
    assert found == Finding(met, f"Mobility is judged for {judged} of 21 listed accounts.")


def test_a_list_without_accounts_is_none() -> None:
    assert findings(Facts(listed=0))["accounts"].met is False
    assert findings(Facts(listed=1))["accounts"] == Finding(True, "1 account is on the list.")


@pytest.mark.parametrize(
    ("standing", "met", "said"),
    [
        (Standing("vision", State.NONE, None), False, "Not written."),
        (Standing("vision", State.DRAFT, VISION), False, "A draft that nobody has adopted."),
        (Standing("vision", State.ADOPTED, VISION, date(2028, 1, 5)), True, "Adopted Jan 5, 2026."),
        (
            Standing("vision", State.DUE, VISION, date(2028, 1, 5)),
            False,
            "Adopted Jan 5, 2026; to be confirmed since Jan 5, 2028.",
        ),
    ],
)
def test_statements(standing: Standing, met: bool, said: str) -> None:
    assert findings(Facts(statements={"vision": standing}))["vision"] == Finding(met, said)


def test_goals_and_budget() -> None:
    not_yet = "The budget 2026 is not approved."
    found = findings(Facts(goals=1, department_goals=2, budget_approved=False, budget_said=not_yet))
    assert found["goals"] == Finding(True, "1 goal of the program.")
    assert found["department-goals"] == Finding(True, "2 goals of other departments.")
    assert found["budget"] == Finding(False, not_yet)
    assert findings(Facts())["budget"] == Finding(False, "There is no budget.")
    said = "The budget 2025 is approved; none is for 2026."
    assert findings(Facts(budget_approved=True, budget_said=said))["budget"] == Finding(True, said)


def test_only_a_yes_can_be_contradicted() -> None:
    no = Finding(False, "…")
    assert contradicts("yes", no)
    assert not contradicts("partly", no)
    assert not contradicts(None, no)
    assert not contradicts("yes", Finding(None, "…"))
    assert not contradicts("yes", None)


def test_many_accounts_are_counted() -> None:
    assert findings(Facts(listed=2))["accounts"] == Finding(True, "2 accounts are on the list.")


def test_stakeholders_who_were_not_told() -> None:
    assert findings(Facts(stakeholders=3))["stakeholders"] == Finding(True, "3 recorded.")
    found = findings(Facts(stakeholders=3, untold=1))["stakeholders"]
    assert found == Finding(True, "3 recorded; 1 of them not told what to expect.")


def test_a_list_that_nobody_judged_yet() -> None:
    assert findings(Facts(listed=3, judged=0))["at-risk"].met is False
    assert findings(Facts(listed=0, judged=0))["at-risk"].met is None


def test_a_level_that_nobody_looked_at_and_an_obstacle_without_a_way() -> None:
    assert findings(Facts())["landscape"].met is None
    assert findings(Facts())["direction"].met is None
    found = findings(Facts(landscape_open=2, landscape_blank=1, obstacles=3, without_way=1))
    assert found["landscape"] == Finding(False, "2 open items recorded; nothing at 1 level.")
    assert found["direction"] == Finding(False, "1 of 3 open obstacles not ready for the board.")
    whole = findings(Facts(landscape_open=1, landscape_blank=0, obstacles=2))
    assert whole["landscape"] == Finding(True, "1 open item recorded, every level looked at.")
    assert whole["direction"].met is True
