"""Reads of other utilities' figures, and of one's own beside the course's example."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk
from kadash.budget.queries import budgets
from kadash.budget.queries.program_budget import program_budget
from kadash.core.periods import fiscal_year
from kadash.core.settings import read_settings
from kadash.program.rules.peers import Peer, ProgramFigures
from kadash.program.tables.peers import PeerUtility
from kadash.standards.course import course

DELIVERY = "C"
"""The part of the survey whose sales and customers another utility reports, too."""


@dataclass(frozen=True)
class ProgramRow:
    """One program: whose it is, how many customers it serves, its cents a year (None: not known)."""

    whose: str
    title: str
    customers: int | None
    cents: Decimal | None

    @property
    def per_customer_cents(self) -> Decimal | None:
        return None if self.cents is None or not self.customers else self.cents / self.customers


def own_figures(session: sm.Session, *, today: date) -> ProgramFigures:
    """Return the utility's own figures as of a day: people are the active representatives' shares of time."""
    settings = read_settings(session)
    listed = accounts.members(session, on=today)
    shares = [r.time_share_percent for r in accounts.representatives(session) if r.active]
    known = [share for share in shares if share is not None]
    budget = program_budget(session, day=today)
    yearly = settings.annual_revenue_cents
    revenue = None
    period = at_risk.default_period(session)
    if period is not None and listed:
        lines = at_risk.at_risk(session, period=period, as_of=today).lines
        parts = [line.revenue_cents for line in lines if line.account_id in listed]
        billed = [Decimal(cents) for cents in parts if cents is not None]
        revenue = sum(billed, Decimal(0)) if billed else None
    return ProgramFigures(
        name=settings.utility_name or "Our utility",
        customers=settings.customers,
        revenue_cents=None if yearly is None else Decimal(yearly),
        accounts=None if listed is None else len(listed),
        account_revenue_cents=revenue,
        people=sum(known, Decimal(0)) / 100 if known and len(known) == len(shares) else None,
        budget_cents=None if budget is None else budget.cents,
        budget_called="" if budget is None else budget.called,
    )


def example_figures() -> ProgramFigures:
    """Return the course's example utility."""
    example = course().example
    return ProgramFigures(
        name="The course's example",
        customers=example.customers,
        revenue_cents=Decimal(example.revenue) * 100,
        accounts=example.accounts,
        account_revenue_cents=Decimal(example.account_revenue) * 100,
        people=example.people,
        budget_cents=Decimal(example.budget) * 100,
    )


def programs(session: sm.Session, *, today: date) -> tuple[ProgramRow, ...]:
    """Return the course's four programs, then the utility's own that have a budget, with its year.

    The year is the one whose budget the key accounts program stands on, so that both say the same amount.
    """
    theirs = [
        ProgramRow("The course's example", program.title, program.customers, Decimal(program.budget) * 100)
        for program in course().example.programs
    ]
    settings = read_settings(session)
    name = settings.utility_name or "Our utility"
    budget = program_budget(session, day=today)
    year = fiscal_year(today, settings.fiscal_year_first_month)
    held = budget.sheet.budget.fiscal_year if budget is not None and budget.sheet is not None else year
    for asked in dict.fromkeys((held, year, year - 1)):
        if sides := budgets.side_by_side_in(session, year=asked):
            own = [ProgramRow(f"{name}, {asked}", side.name, side.customers, side.cents) for side in sides]
            return (*theirs, *own)
    return tuple(theirs)


def peers(session: sm.Session) -> tuple[Peer, ...]:
    """Return each utility's newest year in each state, its parts put together.

    Revenue is that of all parts; customers leave the delivery part out, as the survey says.
    """
    by_utility: dict[tuple[str, str], list[PeerUtility]] = defaultdict(list)
    for row in session.exec(sm.select(PeerUtility).order_by(sm.col(PeerUtility.id))).all():
        by_utility[row.utility_number, row.state].append(row)
    found = []
    for rows in by_utility.values():
        newest = max(row.year for row in rows)
        one = _together([row for row in rows if row.year == newest])
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=lambda peer: (peer.state, peer.name)))


def _together(rows: list[PeerUtility]) -> Peer | None:
    counted = [row for row in rows if row.part != DELIVERY]
    customers = _sum([row.customers for row in counted])
    if not customers:
        return None
    first = rows[0]
    return Peer(
        name=first.name,
        number=first.utility_number,
        state=first.state,
        year=first.year,
        ownership=first.ownership,
        customers=customers,
        revenue_cents=_sum([row.revenue_cents for row in rows]),
        business_customers=_sum([row.business_customers for row in counted]),
        business_revenue_cents=_sum([row.business_revenue_cents for row in rows]),
        source=first.source,
    )


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
