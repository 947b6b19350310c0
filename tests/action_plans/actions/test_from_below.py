"""What plans need becomes a draft of the budget, and follows the plans; on both databases."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.action_plans.actions import plans as actions
from kadash.action_plans.actions import records
from kadash.action_plans.actions.from_below import send_to_budget
from kadash.action_plans.queries.from_below import Below, account_of_line, from_below, years
from kadash.budget.actions import budgets as budget_actions
from kadash.budget.queries import budgets
from kadash.budget.rules.edits import Edits, NewLine
from kadash.budget.rules.status import Status
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed
from kadash.core.people import Person
from kadash.roadmap import actions as roadmap
from kadash.roadmap.rules.tree import NodeKind
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 4, 7)


@pytest.fixture
def needs(database: Database, manager: Person, representative: Person) -> list[int]:
    """Two priced needs of 150 and 80 dollars and one without a price, of two plans for 2026."""
    put_accounts(database, count=2)
    roadmap.add_node(database, manager, kind=NodeKind.GOAL, title="Serve them")
    found = []
    for account, texts in ((1, (("Study", 3, 50_00), ("Visit", 1, None))), (2, (("Meal", 1, 80_00),))):
        plan = actions.start_plan(database, representative, account_id=account, plan_year=2026)
        for text, quantity, cents in texts:
            found.append(
                records.add_need(
                    database, representative, plan_id=plan, text=text, quantity=Decimal(quantity),
                    unit_cost_cents=cents, code="A",
                )
            )  # fmt: skip
    return found


def put_budget(database: Database, manager: Person) -> int:
    program = budget_actions.add_program(database, manager, name="Key accounts")
    id = budget_actions.start_budget(database, manager, program_id=program, fiscal_year=2026)
    line = NewLine("supplies", {"category": "SUPPLIES", "description": "Paper", "amount_cents": 400_00})
    budget_actions.save_lines(database, manager, budget_id=id, edits=Edits(added=(line,)))
    return id


def approved(database: Database, manager: Person, id: int) -> None:
    for version, to in ((1, Status.SUBMITTED), (2, Status.APPROVED)):
        budget_actions.move_on(database, manager, budget_id=id, version=version, to=to)


def below(database: Database, budget_id: int | None = None) -> Below:
    with database.reading() as session:
        return from_below(session, year=2026, budget_id=budget_id)


def test_a_new_draft_with_lines_that_lead_back(database: Database, manager: Person, needs: list[int]) -> None:
    base = put_budget(database, manager)
    approved(database, manager, base)
    before = below(database).found
    assert (before.asked_cents, before.budgeted_cents, before.unpriced) == (Decimal(230_00), Decimal(0), 1)
    assert (before.total_cents, before.then_cents) == (Decimal(400_00), Decimal(630_00))
    draft = send_to_budget(database, manager, year=2026)
    with database.reading() as session:
        sheet = budgets.sheet(session, budget_id=draft)
        assert sheet is not None
        rows = {row.key: row for row in sheet.rows}
        assert account_of_line(session, key=f"plan-need-{needs[0]}") == 1
        assert account_of_line(session, key="supplies") is None
        assert years(session) == [2026]
    assert sheet.summary.grand == Decimal(630_00)
    assert set(rows) == {"supplies", f"plan-need-{needs[0]}", f"plan-need-{needs[2]}"}
    line = rows[f"plan-need-{needs[0]}"]
    assert (line.description, line.note) == ("Study (Account 1)", "Customer action plan 2026 of Account 1")
    assert [link["code"] for link in line.serves] == ["A"]
    assert below(database, draft).found.difference_cents == 0
    assert below(database).found.difference_cents == Decimal(230_00)  # the approved one stands


def test_the_draft_follows_the_plans(
    database: Database, manager: Person, representative: Person, needs: list[int]
) -> None:
    draft = put_budget(database, manager)
    assert send_to_budget(database, manager, year=2026) == draft
    records.remove_need(database, representative, id=needs[2], version=1)
    again = below(database, draft).found
    assert (again.asked_cents, again.budgeted_cents) == (Decimal(150_00), Decimal(230_00))
    assert send_to_budget(database, manager, year=2026) == draft
    with database.reading() as session:
        sheet = budgets.sheet(session, budget_id=draft)
    assert sheet is not None
    assert sheet.summary.grand == Decimal(550_00)
    assert send_to_budget(database, manager, year=2026) == draft  # a second time changes nothing


def test_who_may_and_when(
    database: Database, manager: Person, representative: Person, needs: list[int]
) -> None:
    with pytest.raises(NotAllowed):
        send_to_budget(database, representative, year=2026)
    with pytest.raises(Invalid, match="There is no program with a budget yet"):
        send_to_budget(database, manager, year=2026)
    with pytest.raises(Invalid, match="No plan of 2025"):
        send_to_budget(database, manager, year=2025)
