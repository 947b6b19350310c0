"""Spending of a year against its budget: use of each line, forecast, unmatched entries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.rules import spending
from kadash.budget.rules.lines import share_of
from kadash.budget.rules.spending import Method, Spent, Unmatched, Usage
from kadash.core.periods import Month, fiscal_period


@dataclass(frozen=True)
class Outlook:
    """Budget and actual of a year. ``months`` of the 12 are covered by the actuals."""

    spending: tuple[Spent, ...]
    rows: tuple[Usage, ...]
    unmatched: tuple[Unmatched, ...]
    forecasts: Mapping[str, Decimal | None]
    months: int
    budget_cents: Decimal
    matched_cents: Decimal
    unmatched_cents: Decimal
    year_end_cents: Decimal | None

    @property
    def actual_cents(self) -> Decimal:
        """All actuals, those that fit no line included."""
        return self.matched_cents + self.unmatched_cents

    @property
    def variance_cents(self) -> Decimal:
        """Budget − all actuals."""
        return self.budget_cents - self.actual_cents

    @property
    def used(self) -> Decimal | None:
        """All actuals ÷ budget."""
        return share_of(self.actual_cents, self.budget_cents)

    @property
    def used_of_lines(self) -> Decimal | None:
        """The actuals that meet a line ÷ budget."""
        return share_of(self.matched_cents, self.budget_cents)


def outlook(
    session: sm.Session, *, budget_id: int, first_month: int, today: date, method: Method = Method.EVEN
) -> Outlook | None:
    """Return how a budget's year goes; None where the budget is not there.

    The year's end is the sum of the lines' forecasts; actuals that fit no line are added as they are.
    """
    sheet = queries.sheet(session, budget_id=budget_id)
    if sheet is None:
        return None
    year, program_id = sheet.budget.fiscal_year, sheet.budget.program_id
    spent = queries.spending(session, program_id=program_id, year=year, first_month=first_month)
    rows, unmatched = spending.usage(sheet.summary.lines, spent)
    start = fiscal_period(year, first_month).start
    months = spending.months_covered(spent, Month.of(today).number - start.number + 1)
    before = queries.spending(session, program_id=program_id, year=year - 1, first_month=first_month)
    by_then = spending.share_by_month(before, months)
    forecasts = {
        row.key: spending.forecast(
            row.budget_cents, row.actual_cents, months, method=method, last_year_by_then=by_then
        )
        for row in rows
    }
    matched = sum((row.actual_cents for row in rows), Decimal(0))
    left = sum((one.spent.cents for one in unmatched), Decimal(0))
    known = [cents for cents in forecasts.values() if cents is not None]
    year_end = sum(known, Decimal(0)) + left if known else None  # forecasts of $0 are known, too
    total = sheet.summary.grand
    return Outlook(
        tuple(spent), tuple(rows), tuple(unmatched), forecasts, months, total, matched, left, year_end
    )  # fmt: skip
