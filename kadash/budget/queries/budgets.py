"""Reads of programs, budgets, their lines, what was decided about them, and actuals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

import sqlalchemy as sa
import sqlmodel as sm

from kadash.budget.rules.comparison import partners
from kadash.budget.rules.grid import GridLine
from kadash.budget.rules.lines import NO_CATEGORY, Line
from kadash.budget.rules.references import loaded
from kadash.budget.rules.spending import Spent
from kadash.budget.rules.status import Status
from kadash.budget.rules.summary import Summary, summarize
from kadash.budget.rules.worth import ProgramCost, side_by_side
from kadash.budget.tables import Actual, Budget, BudgetEvent, BudgetLine, Program
from kadash.core.periods import Month, fiscal_period
from kadash.roadmap import queries as roadmap


@dataclass(frozen=True)
class Sheet:
    """A version of a budget with its rows and their summary."""

    budget: Budget
    program: Program
    rows: tuple[BudgetLine, ...]
    summary: Summary

    @property
    def name(self) -> str:
        """``Key accounts 2009, version 2 (approved)``."""
        version = f"version {self.budget.number} ({self.budget.status})"
        return f"{self.program.name} {self.budget.fiscal_year}, {version}"


def programs(session: sm.Session) -> list[Program]:
    """Return the utility's programs in their order."""
    order = (sm.col(Program.place), sm.col(Program.id))
    return list(session.exec(sm.select(Program).where(~sm.col(Program.voided)).order_by(*order)).all())


def budgets(session: sm.Session, *, program_id: int | None = None, year: int | None = None) -> list[Budget]:
    """Return the versions, newest year and newest version first."""
    found = sm.select(Budget).where(~sm.col(Budget.voided))
    if program_id is not None:
        found = found.where(Budget.program_id == program_id)
    if year is not None:
        found = found.where(Budget.fiscal_year == year)
    newest = (sm.col(Budget.fiscal_year).desc(), sm.col(Budget.number).desc(), sm.col(Budget.program_id))
    return list(session.exec(found.order_by(*newest)).all())


def next_number(session: sm.Session, *, program_id: int, year: int) -> int:
    """Return the number of the next version of a year; removed drafts keep theirs."""
    found = sm.select(sa.func.max(Budget.number)).where(
        Budget.program_id == program_id, Budget.fiscal_year == year
    )
    return (session.exec(found).one() or 0) + 1


def in_force(session: sm.Session, *, program_id: int, year: int) -> Budget | None:
    """Return the approved version of that year, else the newest one that there is, else None."""
    found = budgets(session, program_id=program_id, year=year)
    approved = [budget for budget in found if budget.status == Status.APPROVED]
    return next(iter([*approved, *found]), None)


def rows(session: sm.Session, *, budget_id: int, voided: bool = False) -> list[BudgetLine]:
    """Return a version's lines in their order (or, with ``voided``, the removed ones)."""
    order = (sm.col(BudgetLine.place), sm.col(BudgetLine.id))
    found = sm.select(BudgetLine).where(BudgetLine.budget_id == budget_id, BudgetLine.voided == voided)
    return list(session.exec(found.order_by(*order)).all())


def as_lines(lines: Iterable[BudgetLine]) -> list[Line]:
    """Return rows as the values that the rules take."""
    return [
        Line(
            key=row.key,
            description=row.description,
            category=row.category or NO_CATEGORY,
            account_code=row.account_code,
            entered_cents=row.amount_cents,
            quantity=row.quantity,
            unit_cost_cents=row.unit_cost_cents,
            parent=row.parent_key,
            serves=loaded(row.serves),
        )
        for row in lines
    ]


def as_grid(lines: Sequence[BudgetLine]) -> list[GridLine]:
    """Return rows as the editing grid draws them."""
    return [
        GridLine(row.id or 0, row.version, line, row.note)
        for row, line in zip(lines, as_lines(lines), strict=True)
    ]


def summary_of(session: sm.Session, *, lines: Sequence[Line]) -> Summary:
    """Work out lines, stored or not, against the goals tree as it stands."""
    return summarize(lines, parents=roadmap.parents(session), objectives=roadmap.objectives(session))


def sheet(session: sm.Session, *, budget_id: int) -> Sheet | None:
    """Return a version with its lines worked out; None where it is not there."""
    budget = session.get(Budget, budget_id)
    if budget is None:
        return None
    program = session.get(Program, budget.program_id)
    assert program is not None
    lines = rows(session, budget_id=budget_id)
    sheet = Sheet(budget, program, tuple(lines), summary_of(session, lines=as_lines(lines)))
    for row in (budget, program, *lines):
        session.expunge(row)  # a sheet is kept for many runs of a page, longer than the session
    return sheet


def events(session: sm.Session, *, budget_id: int) -> list[BudgetEvent]:
    """Return what was decided and noted about a version, newest first."""
    found = sm.select(BudgetEvent).where(BudgetEvent.budget_id == budget_id)
    return list(session.exec(found.order_by(sm.col(BudgetEvent.id).desc())).all())


def actuals(session: sm.Session, *, program_id: int, year: int) -> list[Actual]:
    """Return a year's actuals in the order in which they came."""
    found = sm.select(Actual).where(
        Actual.program_id == program_id, Actual.fiscal_year == year, ~sm.col(Actual.voided)
    )
    return list(session.exec(found.order_by(sm.col(Actual.id))).all())


def spending(session: sm.Session, *, program_id: int, year: int, first_month: int) -> list[Spent]:
    """Return a year's actuals as the values that the rules take; ``first_month`` opens the fiscal year."""
    start = fiscal_period(year, first_month).start
    return [
        Spent(
            id=row.id or 0,
            cents=Decimal(row.amount_cents),
            account_code=row.account_code,
            description=row.description,
            month=None if row.day is None else Month.of(row.day).number - start.number + 1,
            line=row.line_key,
        )
        for row in actuals(session, program_id=program_id, year=year)
    ]


def side_by_side_in(session: sm.Session, *, year: int) -> list[ProgramCost]:
    """Return all programs that have a budget for the year, with what they cost."""
    found = []
    for program in programs(session):
        budget = in_force(session, program_id=program.id or 0, year=year)
        if budget is not None:
            total = summary_of(session, lines=as_lines(rows(session, budget_id=budget.id or 0))).grand
            found.append((program.name, program.customers, total))
    return side_by_side(found)


def amounts_like(earlier: Sheet, sheet: Sheet) -> dict[str, Decimal]:
    """Return an earlier budget's amounts (cents) by the keys of this one's lines that they belong to."""
    return {
        new: amount.cents
        for new, old in partners(earlier.summary.lines, sheet.summary.lines).items()
        if (amount := earlier.summary.amounts[old]).cents is not None
    }


def total_of(programs: Sequence[ProgramCost]) -> Decimal:
    """Return what programs cost together, in cents."""
    return sum((program.cents for program in programs), Decimal(0))


def has_budget(session: sm.Session) -> bool:
    """Say whether any budget was ever begun."""
    return session.exec(sm.select(sa.func.count()).select_from(Budget)).one() > 0


def codes_of(session: sm.Session, *, program_id: int, year: int) -> set[str]:
    """Return the account codes of a year's version in force; empty where there is no budget."""
    budget = in_force(session, program_id=program_id, year=year)
    if budget is None:
        return set()
    return {row.account_code for row in rows(session, budget_id=budget.id or 0) if row.account_code}
