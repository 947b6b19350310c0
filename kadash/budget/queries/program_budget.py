"""The program's budget, for every screen, document and ratio."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules.status import Status
from kadash.budget.tables import Budget
from kadash.core.money import shown
from kadash.core.periods import fiscal_year
from kadash.core.settings import read_settings


@dataclass(frozen=True)
class ProgramBudget:
    """What the key accounts program may spend in a year (cents), and where that figure comes from.

    ``sheet`` is the version that says so; None where the settings do. ``year`` is the fiscal year asked for.
    """

    cents: Decimal
    year: int
    sheet: Sheet | None

    @property
    def name(self) -> str:
        """Where the figure comes from: ``budget 2026, version 2, approved``."""
        if self.sheet is None:
            return "the yearly amount in the settings"
        budget = self.sheet.budget
        holds = f" (none is approved for {self.year})" if budget.fiscal_year != self.year else ""
        return f"budget {budget.fiscal_year}, version {budget.number}, {budget.status}{holds}"

    @property
    def called(self) -> str:
        """The budget by its year, for the name of a figure: ``budget 2026``."""
        return f"budget {self.sheet.budget.fiscal_year}" if self.sheet else "budget"

    @property
    def said(self) -> str:
        """What is decided about this year's money, in a sentence."""
        if self.sheet is None:
            return f"The settings name {shown(self.cents, places=0)} a year; no budget says otherwise."
        year = self.sheet.budget.fiscal_year
        if not self.approved:
            return f"The budget {year} is not approved."
        return f"The budget {year} is approved{'' if year == self.year else f'; none is for {self.year}'}."

    @property
    def approved(self) -> bool:
        """Whether somebody has decided it: a draft is what the program would like to spend."""
        return self.sheet is None or self.sheet.budget.status == Status.APPROVED


def program_budget(session: sm.Session, *, day: date) -> ProgramBudget | None:
    """Return the budget of the key accounts program (the first one) for the fiscal year of that day.

    The approved version of the year; else the approved one of the year before, which holds until a new
    one is decided; else the yearly amount in the settings; else the newest version of either year,
    whose status says that nobody has approved it. A version without any amount says nothing. None
    where there is none of these.
    """
    settings = read_settings(session)
    year = fiscal_year(day, settings.fiscal_year_first_month)
    versions = list(_versions(session, year))
    for budget in versions:
        if budget.status == Status.APPROVED and (found := _worked_out(session, budget, year)):
            return found
    if settings.program_budget_cents:
        return ProgramBudget(Decimal(settings.program_budget_cents), year, None)
    undecided = (_worked_out(session, budget, year) for budget in versions)
    return next((found for found in undecided if found is not None), None)


def _versions(session: sm.Session, year: int) -> Iterator[Budget]:
    """Yield the first program's versions of the year and of the one before, the newest first."""
    for program in queries.programs(session)[:1]:
        for asked in (year, year - 1):
            yield from queries.budgets(session, program_id=program.id, year=asked)


def _worked_out(session: sm.Session, budget: Budget, year: int) -> ProgramBudget | None:
    sheet = queries.sheet(session, budget_id=budget.id or 0)
    if sheet is None or not sheet.summary.grand:
        return None
    return ProgramBudget(sheet.summary.grand, year, sheet)
