"""The export of action plans: its names, its figures; on both databases."""

from datetime import date

from kadash.action_plans.exports import PLANS, export_action_plans
from kadash.core.database import Database
from kadash.core.export import Request
from kadash.core.people import Person
from tests.action_plans.actions.test_plans import TODAY, in_force, plan  # noqa: F401  # a fixture


def test_a_row_for_each_plan(database: Database, representative: Person, leader: Person, plan: int) -> None:
    in_force(database, representative, leader, plan)
    with database.reading() as session:
        found = export_action_plans(session, Request(TODAY))
        later = export_action_plans(session, Request(date(2027, 4, 8)))
    (row,) = found.rows
    assert tuple(row) == PLANS
    assert (row["account_number"], row["state"], row["in_force"]) == ("A001", "in force", True)
    assert (row["confirmed"], row["asked_for"], row["without_price"]) == (9, "150.00", 0)
    assert row["in_force_until"] == date(2027, 4, 7)
    assert (found.totals["accounts"], found.totals["accounts_in_force"]) == (2, 1)
    assert (later.rows[0]["state"], later.totals["accounts_in_force"]) == ("too old", 0)
