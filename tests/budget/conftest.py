"""The 2009 example as a stored draft."""

import pytest

from kadash.budget.actions import budgets as actions
from kadash.budget.rules.edits import Edits, NewLine
from tests.budget import example


@pytest.fixture
def program_id(database, manager):
    return actions.add_program(database, manager, name="Key accounts", customers=20)


@pytest.fixture
def draft(database, manager, program_id):
    """The id of a draft for 2009 with the course's lines."""
    budget_id = actions.start_budget(database, manager, program_id=program_id, fiscal_year=2009)
    added = tuple(
        NewLine(
            line.key,
            {
                "category": line.category,
                "account_code": line.account_code,
                "description": line.description,
                "amount_cents": line.entered_cents,
                "serves": line.serves,
            },
        )
        for line in example.lines()
    )
    actions.save_lines(database, manager, budget_id=budget_id, edits=Edits(added=added))
    return budget_id
