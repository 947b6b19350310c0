"""What plans need becomes lines of a budget draft."""

from collections.abc import Mapping
from typing import Any

import sqlmodel as sm

from kadash.action_plans.queries.from_below import from_below
from kadash.action_plans.rules.from_below import Compare, Compared, line_of
from kadash.budget.actions.budgets import save_lines, start_budget
from kadash.budget.queries import budgets
from kadash.budget.rules.edits import ChangedLine, Edits, NewLine
from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require

TITLE = "Counted from the action plans"


def send_to_budget(database: Database, person: Person, *, year: int) -> int:
    """Bring a draft of that year's budget in line with the plans; returns the draft's id.

    The newest open draft is taken, else one is begun from the version in force. Lines of needs that no plan
    has any more go; other lines stay. Needs without a price wait. Raises NotAllowed or Invalid.
    """
    require(person, Action.EDIT_BUDGET)
    with database.reading() as session:
        before = from_below(session, year=year)
        programs = budgets.programs(session)
        if not any(row.need is not None and row.need.cents is not None for row in before.found.rows):
            raise Invalid(f"No plan of {year} says what it needs, with a price. Nothing was sent.")
        if not programs:
            raise Invalid("There is no program with a budget yet. Nothing was sent. Start a budget first.")
        program_id, based_on = programs[0].id or 0, before.sheet.budget.id if before.sheet else None
    draft = before.draft_id or start_budget(
        database, person, program_id=program_id, fiscal_year=year, based_on=based_on, title=TITLE
    )
    with database.reading() as session:
        edits = _edits(session, year, draft)
    if edits:
        save_lines(database, person, budget_id=draft, edits=edits)
    return draft


def _edits(session: sm.Session, year: int, draft: int) -> Edits:
    rows = from_below(session, year=year, budget_id=draft).found.rows
    held = {row.key: row for row in budgets.rows(session, budget_id=draft)}
    removed = {row.key: row for row in budgets.rows(session, budget_id=draft, voided=True)}
    added, changed = [], []
    for row in rows:
        if row.need is None or row.compared not in (Compared.NEW, Compared.CHANGED):
            continue
        values = line_of(row.need)
        there = held.get(row.key) or removed.get(row.key)
        if there is None:
            added.append(NewLine(row.key, values))
        else:
            values |= {"amount_cents": None, "voided": False}
            changed.append(ChangedLine(there.id or 0, there.version, values))
    return Edits(tuple(added), tuple(changed), tuple(_gone(row, held) for row in rows if row.need is None))


def _gone(row: Compare, held: Mapping[str, Any]) -> tuple[int, int]:
    line = held[row.key]
    return line.id or 0, line.version
