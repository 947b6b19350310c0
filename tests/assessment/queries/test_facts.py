"""Findings from what the rooms below hold, on both databases."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.accounts.tables import Account, Contact, Interaction, ListMembership, Representative
from kadash.assessment.queries.facts import facts, with_exposure
from kadash.assessment.rules.facts import Facts
from kadash.at_risk.tables import Mobility, WorksheetRow
from kadash.budget.tables import Budget, BudgetLine, Program
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.satisfaction.tables import SurveyResponse, SurveyWave

TODAY = date(2026, 6, 30)
LISTED = date(2025, 1, 1)


@pytest.fixture
def utility(database: Database, manager: Person) -> Database:
    """Two representatives; two key accounts, a former one and one that was never on the list."""
    with database.writing(manager) as session:
        rita = Representative(
            name="Rita", time_share_percent=Decimal("22.5"), reports_to_general_manager=True
        )
        gone = Representative(name="Gone", time_share_percent=Decimal(60), active=False)
        session.add_all([rita, gone])
        session.flush()
        for number, name in enumerate(["Foundry", "Hospital", "Former", "Never"], start=1):
            session.add(Account(number=f"00{number}", name=name, representative_id=rita.id))
        session.flush()
        session.add_all(
            [
                ListMembership(account_id=1, since=LISTED),
                ListMembership(account_id=2, since=date(2026, 2, 1)),
                ListMembership(account_id=3, since=LISTED, until=date(2026, 3, 31)),
                ListMembership(account_id=4, since=LISTED, voided=True),
            ]
        )
    return database


def known(database: Database) -> Facts:
    with database.reading() as session:
        return facts(session, today=TODAY)


def test_an_empty_database_knows_nothing(database: Database) -> None:
    found = known(database)
    assert found == Facts(as_of=TODAY)


def test_accounts_are_those_on_the_list_that_day(utility: Database) -> None:
    found = known(utility)
    assert [each.number for each in found.accounts or ()] == ["001", "002"]
    assert found.list_changed_on == date(2026, 3, 31)
    (rita,) = found.representatives or ()
    assert (rita.name, rita.time_share, rita.accounts, rita.reports_to_manager) == (
        "Rita",
        Decimal("22.5"),
        2,
        True,
    )


def test_who_has_left_represents_nobody(utility: Database, manager: Person) -> None:
    with utility.writing(manager) as session:
        rita = session.get(Representative, 1)
        assert rita is not None
        rita.active = False
    found = known(utility)
    assert found.representatives == ()
    assert [each.representative for each in found.accounts or ()] == [None, None]


def test_without_a_list_there_are_no_key_accounts(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        session.add(Account(number="1", name="Foundry"))
    assert known(database).accounts == ()


def test_contacts_and_meetings_per_account(utility: Database, manager: Person) -> None:
    with utility.writing(manager) as session:
        session.add_all(
            [
                Contact(account_id=1, name="A", executive=True),
                Contact(account_id=1, name="B"),
                Contact(account_id=2, name="C", executive=True, voided=True),
                Interaction(
                    account_id=1, at="x", day=date(2026, 5, 1), kind="On-site meeting", status="Completed"
                ),
                Interaction(account_id=1, at="x", day=date(2026, 5, 2), kind="Call"),
                Interaction(account_id=2, at="x", day=date(2026, 5, 3), kind="Meeting", status="Canceled"),
                Interaction(account_id=2, at="x", day=date(2026, 7, 1), kind="Meeting"),
            ]
        )
    first, second = known(utility).accounts or ()
    assert (first.contacts, first.executives, first.meetings) == (2, 1, (date(2026, 5, 1),))
    assert (second.contacts, second.executives, second.meetings) == (0, 0, ())


def test_executives_are_unknown_until_a_contact_says(utility: Database, manager: Person) -> None:
    with utility.writing(manager) as session:
        session.add(Contact(account_id=1, name="A"))
    first, second = known(utility).accounts or ()
    assert (first.contacts, first.executives) == (1, None)
    assert (second.contacts, second.executives) == (0, None)


def test_action_plans_come_from_the_activities(utility: Database, manager: Person) -> None:
    with utility.writing(manager) as session:
        session.add_all(
            [
                Interaction(account_id=1, at="x", day=date(2026, 5, 1), kind="Action plan"),
                Interaction(account_id=2, at="x", day=date(2027, 5, 1), kind="Action plan"),  # still to come
            ]
        )
    first, second = known(utility).accounts or ()
    assert (first.planned, second.planned) == (True, False)


def test_nothing_recorded_is_not_zero(utility: Database) -> None:
    first, _ = known(utility).accounts or ()
    assert (first.contacts, first.executives, first.meetings, first.planned) == (None, None, None, None)


@pytest.mark.parametrize(
    ("status", "approved", "draft"), [("approved", 54_600_00, None), ("draft", None, 54_600_00)]
)
def test_the_budget_of_the_fiscal_year(
    utility: Database, manager: Person, status: str, approved: int | None, draft: int | None
) -> None:
    with utility.writing(manager) as session:
        program = Program(name="Key accounts")
        session.add(program)
        session.flush()
        assert program.id is not None
        budget = Budget(
            program_id=program.id, fiscal_year=2026, status=status, created_by="Dana", created_at=now()
        )
        session.add(budget)
        session.flush()
        assert budget.id is not None
        session.add(BudgetLine(budget_id=budget.id, key="a", description="All", amount_cents=54_600_00))
    found = known(utility).budget
    assert found is not None
    assert (found.fiscal_year, found.approved_cents, found.draft_cents) == (2026, approved, draft)


def test_the_last_wave_that_had_answers(utility: Database, manager: Person) -> None:
    with utility.writing(manager) as session:
        for name, last in (
            ("2024", date(2024, 10, 1)),
            ("2025", date(2025, 10, 1)),
            ("2026", date(2026, 10, 1)),
        ):
            wave = SurveyWave(name=name, last_day=last, asked_count=21)
            session.add(wave)
            session.flush()
            assert wave.id is not None
            session.add(SurveyResponse(wave_id=wave.id, respondent="1", answers="{}"))
        session.add(SurveyWave(name="empty", last_day=date(2026, 6, 1)))
    found = known(utility).survey
    assert found is not None
    assert (found.wave, found.day, found.answered, found.asked) == ("2025", date(2025, 10, 1), 1, 21)


def test_exposure_per_account(utility: Database, manager: Person) -> None:
    start = 2025 * 12
    with utility.writing(manager) as session:
        session.add(
            WorksheetRow(
                account_id=1,
                start_month=start,
                end_month=start + 11,
                place=1,
                revenue_cents=1_000_00,
                power_cost_rate=Decimal("0.75"),
            )
        )
        session.add(
            Mobility(account_id=1, factor=Decimal("0.5"), reason="Options", author="Rita", decided_on=LISTED)
        )
    with utility.reading() as session:
        found = with_exposure(session, today=TODAY)
    assert [each.at_risk_cents for each in found.accounts or ()] == [Decimal(125_00), None]
