"""What the data proves, in numbers worked by hand."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from kadash.assessment.rules.facts import AnswerFact, BudgetFact, Facts, SurveyFact
from kadash.assessment.rules.findings import Finding, a_year_before, finding
from kadash.assessment.rules.statements import StatementFact
from kadash.standards import program
from tests.assessment.utilities import TODAY, account, facts, representative

NOTHING = Facts(as_of=TODAY)


def found(criterion: str, known: Facts) -> Finding:
    result = finding(program().criterion(criterion), known)
    assert result is not None
    return result


def holds(criterion: str, known: Facts) -> bool:
    value = found(criterion, known).value
    assert value is not None
    return program().criterion(criterion).holds(value)


@pytest.mark.parametrize("criterion", [each.id for each in program().criteria if each.measure])
def test_where_nothing_is_recorded_nothing_is_known(criterion: str) -> None:
    assert not found(criterion, NOTHING).known
    assert found(criterion, NOTHING).text.endswith((".", "yet."))


def test_a_criterion_without_a_measure_has_no_finding() -> None:
    criterion = replace(program().criterion("commitment"), measure=None)
    assert finding(criterion, facts()) is None


@pytest.mark.parametrize(
    ("departments", "value", "text"),
    [
        (
            [("Engineering", 38, 40, True), ("Billing", 9, 10, True), ("Water", 0, 0, True)],
            "2",
            "3 departments promise a first answer; 47 of 50 in 12 months came in time, as promised.",
        ),
        (
            [("Engineering", 38, 40, True), ("Billing", 8, 10, False)],
            "1",
            "2 departments promise a first answer; 46 of 50 in 12 months came in time; "
            "not as promised: Billing.",
        ),
        (
            [("Billing", 8, 10, False)],
            "0",
            "1 department promises a first answer; 8 of 10 in 12 months came in time; "
            "not as promised: Billing.",
        ),
        (
            [("Water", 0, 0, True)],
            None,
            "1 department promises a first answer; none fell due in 12 months.",
        ),
    ],
)
def test_the_commitment_stands_on_how_cases_were_answered(
    departments: list[tuple[str, int, int, bool]], value: str | None, text: str
) -> None:
    known = replace(facts(), first_answers=tuple(AnswerFact(*each) for each in departments))
    result = found("commitment", known)
    assert (result.value, result.text) == (None if value is None else Decimal(value), text)
    if value is not None:
        assert holds("commitment", known) is (value != "0")


@pytest.mark.parametrize(
    ("vision", "mission", "met", "text"),
    [
        (None, None, False, "Neither vision nor mission is adopted by leadership."),
        (date(2026, 1, 5), None, False, "Vision adopted on January 5, 2026; no adopted mission."),
        (
            date(2026, 1, 5),
            date(2025, 3, 1),
            True,
            "Vision adopted on January 5, 2026; Mission adopted on March 1, 2025; "
            "due to be confirmed: mission.",
        ),
    ],
)
def test_vision_and_mission_stand_on_what_leadership_adopted(
    vision: date | None, mission: date | None, met: bool, text: str
) -> None:
    stand = (StatementFact("Vision", vision), StatementFact("Mission", mission, due=mission is not None))
    known = replace(facts(), statements=stand)
    assert holds("mission-vision", known) is met
    assert found("mission-vision", known).text == text


@pytest.mark.parametrize(
    ("share", "basic", "standard", "masters"),
    [
        ("9.9", False, False, False),
        ("10", True, False, False),
        ("25.9", True, False, False),
        ("26", True, True, False),
        ("50.9", True, True, False),
        ("51", True, True, True),
        ("100", True, True, True),
    ],
)
def test_bands_of_time(share: str, basic: bool, standard: bool, masters: bool) -> None:
    known = facts(share)
    assert [holds(f"time-{level}", known) for level in ("basic", "standard", "masters")] == [
        basic,
        standard,
        masters,
    ]


def test_the_largest_single_share_counts() -> None:
    known = replace(
        facts(),
        representatives=(
            representative("20"),
            representative("15", name="Ben"),
            representative(None, name="Ann"),
        ),
    )
    assert found("time-basic", known).value == 20
    assert "35% together, 2 of 3 known" in found("time-basic", known).text


def test_nobody_assigned_is_known_to_be_nothing() -> None:
    assert found("time-basic", replace(facts(), representatives=())).value == 0


@pytest.mark.parametrize(("accounts", "expected"), [(35, True), (36, False)])
def test_span(accounts: int, expected: bool) -> None:
    assert holds("span", facts(accounts=accounts)) is expected


def test_who_reports_to_the_general_manager() -> None:
    def reporting(*known: bool | None) -> Finding:
        every = tuple(
            replace(representative("60", name=f"R{n}"), reports_to_manager=k) for n, k in enumerate(known)
        )
        return found("reports-to-manager", replace(facts(), representatives=every))

    assert reporting(True, False).text == "R0 reports to the general manager."
    assert reporting(True, True).value == 2
    assert reporting(False).value == 0
    assert not reporting(None).known


def test_an_empty_list_is_no_list() -> None:
    assert not holds("account-list", replace(facts(), accounts=()))
    assert found("account-list", replace(facts(), list_changed_on=date(2026, 3, 1))).text == (
        "20 key accounts on the list, last changed on March 1, 2026."
    )


def test_a_budget_counts_when_it_is_approved() -> None:
    assert found("budget", facts()).value == 54_600
    draft = replace(facts(), budget=BudgetFact(2026, None, 54_600_00))
    assert not holds("budget", draft)
    assert (
        found("budget", draft).text
        == "No budget is approved for fiscal year 2026; $54,600 waits for approval."
    )


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [(date(2026, 5, 31), 0, True), (date(2025, 3, 30), 15, True), (date(2025, 2, 28), 16, False)],
)
def test_a_survey_is_fresh_for_fifteen_months(day: date, months: int, expected: bool) -> None:
    known = replace(facts(), survey=SurveyFact("Spring", day, 14, 20))
    assert found("survey", known).value == months
    assert holds("survey", known) is expected
    assert "14 of 20 answered" in found("survey", known).text


def test_meetings_of_the_last_twelve_months_count() -> None:
    a_year_ago = date(2025, 6, 30)
    known = replace(
        facts(),
        accounts=(
            account(1, meetings=(date(2026, 1, 10), date(2026, 3, 10))),
            account(2, meetings=(date(2026, 1, 10), a_year_ago)),
            account(3, meetings=()),
        ),
    )
    result = found("meetings-regular", known)
    assert result.value == 2
    assert result.text == "Met on site on 2 days in the 12 months to June 30, 2026; 2 of 3 key accounts met."
    assert result.rows[0] == ("0003", "Customer 3", 0, None)


def test_contacts_and_executives_are_wanted_at_each_account() -> None:
    known = replace(
        facts(), accounts=(account(1, contacts=1, executives=1), account(2, contacts=3, executives=0))
    )
    assert holds("relationship", known)
    result = found("relationship-executive", known)
    assert result.value == 50
    assert result.rows == (("0002", "Customer 2", "Rita"),)


def test_action_plans() -> None:
    known = replace(
        facts(), accounts=(account(1, planned=True), account(2, planned=False), account(3, planned=False))
    )
    assert holds("action-plans", known)
    assert found("action-plans-each", known).value == Decimal(100) / 3
    assert found("action-plans-each", known).rows == (("0002", "Customer 2"), ("0003", "Customer 3"))


def test_a_year_before_a_leap_day() -> None:
    assert a_year_before(date(2024, 2, 29)) == date(2023, 2, 28)


def test_a_survey_of_today_is_no_month_old() -> None:
    for day in (TODAY, TODAY + timedelta(days=40)):
        age = found("survey", replace(facts(), survey=SurveyFact("Spring", day, 14)))
        assert age.value == 0
        assert age.text == "Last wave: Spring, 0 months ago, 14 answered."
