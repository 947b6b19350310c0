"""What the program's budget is: approved, held over, from the settings, or only a draft; both databases."""

from dataclasses import replace
from datetime import date

import pytest

from kadash.budget.actions import budgets as actions
from kadash.budget.queries.program_budget import program_budget
from kadash.budget.rules.edits import Edits, NewLine
from kadash.budget.rules.status import Status
from kadash.core.actions import save_settings
from kadash.core.settings import Settings
from tests.budget.example import dollars

IN_2009, IN_2010, IN_2011 = date(2009, 12, 31), date(2010, 6, 30), date(2011, 1, 31)


@pytest.fixture
def asked(database):
    def ask(day):
        with database.reading() as session:
            return program_budget(session, day=day)

    return ask


@pytest.fixture
def approved(database, manager, leader, draft):
    """The course's budget of 2009, submitted and approved."""
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    actions.move_on(database, leader, budget_id=draft, version=2, to=Status.APPROVED)
    return draft


def begun(database, manager, program_id, year, cents=None):
    budget_id = actions.start_budget(database, manager, program_id=program_id, fiscal_year=year)
    if cents is not None:
        line = NewLine("one", {"category": "SUPPLIES", "description": "All of it", "amount_cents": cents})
        actions.save_lines(database, manager, budget_id=budget_id, edits=Edits(added=(line,)))
    return budget_id


def test_the_approved_version_of_the_year(asked, approved):
    found = asked(IN_2009)
    assert (found.cents, found.sheet.budget.id, found.approved) == (dollars(54600), approved, True)
    assert found.name == "budget 2009, version 1, approved"


def test_it_holds_for_one_more_year_until_a_new_one_is_approved(
    asked, approved, database, manager, program_id
):
    begun(database, manager, program_id, 2010, 1_000_000)
    found = asked(IN_2010)
    assert (found.cents, found.approved) == (dollars(54600), True)
    assert found.name == "budget 2009, version 1, approved (none is approved for 2010)"
    assert asked(IN_2011).sheet.budget.fiscal_year == 2010  # 2009 is too long ago; 2010 is only a draft


def test_a_new_version_counts_once_it_is_approved(asked, approved, database, manager, leader, program_id):
    second = begun(database, manager, program_id, 2009, 1_000_000)
    assert asked(IN_2009).cents == dollars(54600)
    actions.move_on(database, manager, budget_id=second, version=1, to=Status.SUBMITTED)
    actions.move_on(database, leader, budget_id=second, version=2, to=Status.APPROVED)
    assert asked(IN_2009).cents == dollars(10000)


def test_the_settings_come_before_a_draft_and_after_what_was_approved(
    asked, draft, database, manager, leader
):
    save_settings(database, manager, settings=Settings(program_budget_cents=4_000_000))
    found = asked(IN_2009)
    assert (found.cents, found.sheet, found.approved) == (dollars(40000), None, True)
    assert found.name == "the yearly amount in the settings"
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    actions.move_on(database, leader, budget_id=draft, version=2, to=Status.APPROVED)
    assert asked(IN_2009).cents == dollars(54600)


def test_a_draft_stands_in_and_says_so(asked, draft):
    found = asked(IN_2009)
    assert (found.cents, found.approved) == (dollars(54600), False)
    assert found.name == "budget 2009, version 1, draft"


def test_a_version_without_an_amount_says_nothing(asked, database, manager, program_id):
    begun(database, manager, program_id, 2009)
    assert asked(IN_2009) is None


def test_fiscal_years_are_named_for_the_year_in_which_they_end(asked, approved, database, manager):
    save_settings(database, manager, settings=replace(Settings(), fiscal_year_first_month=7))
    assert asked(date(2008, 7, 1)).year == 2009
    assert asked(date(2008, 6, 30)) is None


def test_nothing_is_known_of_an_empty_database(asked):
    assert asked(IN_2009) is None
