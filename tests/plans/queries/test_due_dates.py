"""Plans that are due stand among the due dates, with ids that stay; on both databases."""

from datetime import UTC, date, datetime

from kadash.accounts.tables import ListMembership
from kadash.action_plans.tables import ActionPlan
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.rules.due_dates import DueDate
from kadash.plans.queries.due_dates import due_dates
from kadash.program.tables.business_plan import BusinessPlan, BusinessPlanEdition
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 3, 10)
AT = datetime(2026, 1, 1, tzinfo=UTC)


def found(database: Database, of: str | None = None) -> dict[str, DueDate]:
    with database.reading() as session:
        return {each.uid.partition("@")[0]: each for each in due_dates(session, today=TODAY, of=of)}


def approved(account: int, year: int, on: date, edition: int = 1) -> ActionPlan:
    return ActionPlan(
        account_id=account, plan_year=year, started_by="Avery Cole", approved_on=on, approved_by="Lee",
        edition=edition, approved_edition=edition,
    )  # fmt: skip


def test_action_plans_are_renewed_a_year_after_their_approval(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    with database.writing(manager) as session:
        for account in (1, 2):
            session.add(ListMembership(account_id=account, since=date(2020, 1, 1)))
        session.add(approved(1, 2025, date(2025, 3, 1), edition=2))
        session.add(approved(2, 2024, date(2024, 2, 29)))
        session.add(approved(2, 2026, date(2026, 1, 20)))
        session.add(ActionPlan(account_id=1, plan_year=2026, started_by="Avery Cole"))  # a draft ends nothing
    every = found(database)
    assert {name: (each.day, each.closed, each.version) for name, each in every.items()} == {
        "action-plan-1": (date(2026, 3, 1), False, 2),
        "action-plan-2": (date(2025, 2, 28), True, 2),  # replaced in January: calendars strike it
        "action-plan-3": (date(2027, 1, 20), False, 1),
    }
    assert (every["action-plan-1"].title, every["action-plan-1"].account) == (
        "Renew the action plan", "Account 1",
    )  # fmt: skip
    assert found(database, of="Somebody Else") == {}


def test_a_plan_of_an_account_off_the_list_is_struck(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    with database.writing(manager) as session:
        session.add(ListMembership(account_id=1, since=date(2020, 1, 1), until=date(2026, 2, 1)))
        session.add(ListMembership(account_id=2, since=date(2020, 1, 1)))
        session.add(approved(1, 2025, date(2025, 3, 1)))
    assert [each.closed for each in found(database).values()] == [True]


def test_the_business_plan_is_renewed_by_whoever_started_it(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        session.add(BusinessPlan(plan_year=2025, started_by="Avery Cole", started_on=date(2025, 1, 5)))
        session.flush()
        for number, day in ((1, date(2025, 2, 1)), (2, date(2025, 4, 1))):
            session.add(
                BusinessPlanEdition(
                    plan_id=1, number=number, adopted_on=day, adopted_by="Lee", adopted_at=AT, data_version=1,
                    frozen={},
                )
            )  # fmt: skip
    for whose in (None, "Avery Cole"):
        one = found(database, whose)["business-plan-renewal"]
        assert (one.day, one.title) == (date(2026, 4, 1), "Renew the business plan")
        assert one.note == "Version 2 of 2025, adopted on April 1, 2025"
    assert found(database, "Somebody Else") == {}
