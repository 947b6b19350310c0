"""Reads of services and their users, the promised hours, the structure, and growth over the years."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.budget.queries.program_budget import program_budget
from kadash.core.settings import read_settings
from kadash.program.rules import growth as growth_rules
from kadash.program.rules.growth import Year
from kadash.program.rules.promised_time import Promised, PromisedTime, promised_time
from kadash.program.rules.structure import Placed, Seat, laid_out
from kadash.program.tables.strategy import GrowthYear, Position, ProgramService, ServiceUse
from kadash.standards.course import course

NOW, LATER = "now", "later"


@dataclass(frozen=True)
class ServiceView:
    """A service, who uses it (ids of listed accounts), and what it costs a year (None: not known).

    ``line`` is the budget line that the cost is of, None where somebody typed it.
    """

    row: ProgramService
    users: tuple[int, ...]
    cents: Decimal | None
    line: str | None


@dataclass(frozen=True)
class ServicesView:
    """All services, those given now first; ``names`` are the listed accounts, ``lines`` the budget lines."""

    services: tuple[ServiceView, ...]
    time: PromisedTime
    names: dict[int, str]
    lines: dict[str, str]

    def cents(self, state: str) -> Decimal:
        """Return the known costs of the services of a state."""
        return sum(
            (s.cents for s in self.services if s.row.state == state and s.cents is not None), Decimal(0)
        )

    def number(self, state: str) -> int:
        """Return how many services there are of a state."""
        return sum(1 for service in self.services if service.row.state == state)

    def without_cost(self, state: str) -> int:
        """Return how many services of a state have no known cost."""
        return sum(1 for service in self.services if service.row.state == state and service.cents is None)


@dataclass(frozen=True)
class GrowthView:
    """The years with the plan rows behind them, by year."""

    years: tuple[Year, ...]
    rows: dict[int, GrowthYear]


def services_view(session: sm.Session, *, today: date) -> ServicesView:
    """Return the services as of a day; users are accounts that are on the list on it."""
    query = sm.select(ProgramService).where(~sm.col(ProgramService.voided))
    rows = session.exec(query.order_by(sm.col(ProgramService.name))).all()
    uses = session.exec(sm.select(ServiceUse)).all()
    for row in (*rows, *uses):
        session.expunge(row)
    listed = accounts.members(session, on=today) or set()
    amounts, lines = _budget_lines(session, today)
    order = {NOW: 0, LATER: 1}
    services = [
        _service(row, listed, {u.account_id for u in uses if u.service_id == row.id}, amounts, lines)
        for row in sorted(rows, key=lambda row: order.get(row.state, 2))
    ]
    settings = read_settings(session)
    time = promised_time(
        [_promised(service) for service in services if service.row.state in order],
        accounts.owners(session),
        {r.name: r.time_share_percent for r in accounts.representatives(session) if r.active},
        full_time_hours=settings.full_time_hours,
    )
    names = accounts.names_of(session, ids=sorted(listed))
    return ServicesView(tuple(services), time, names, lines)


def _budget_lines(session: sm.Session, today: date) -> tuple[Mapping[str, Decimal | None], dict[str, str]]:
    """Return amount and name by key of the lines of the budget that the program works with."""
    budget = program_budget(session, day=today)
    if budget is None or budget.sheet is None:
        return {}, {}
    summary = budget.sheet.summary
    amounts = {key: amount.cents for key, amount in summary.amounts.items()}
    codes = {line.key: f"{line.account_code or ''} {line.description}".strip() for line in summary.lines}
    return amounts, codes


def _service(
    row: ProgramService,
    listed: set[int],
    users: set[int],
    amounts: Mapping[str, Decimal | None],
    lines: Mapping[str, str],
) -> ServiceView:
    of_line = row.budget_line in lines
    typed = None if row.yearly_cents is None else Decimal(row.yearly_cents)
    return ServiceView(
        row=row,
        users=tuple(sorted(listed if row.for_all else users & listed)),
        cents=amounts.get(row.budget_line) if of_line else typed,
        line=lines[row.budget_line] if of_line else None,
    )


def _promised(service: ServiceView) -> Promised:
    return Promised(
        service.row.name, service.users, service.row.times, service.row.hours, service.row.state == LATER
    )


def positions(session: sm.Session, *, structure: str) -> tuple[Position, ...]:
    """Return the positions of a structure, the oldest first."""
    query = sm.select(Position).where(Position.structure == structure, ~sm.col(Position.voided))
    rows = session.exec(query.order_by(sm.col(Position.id))).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def drawing(rows: tuple[Position, ...]) -> tuple[Placed, ...]:
    """Return positions laid out as a tree."""
    return laid_out(Seat(r.id or 0, r.title, r.holder, r.reports_to, r.program) for r in rows)


def growth_view(session: sm.Session, *, today: date) -> GrowthView:
    """Return key accounts by calendar year: counted from the list, planned from next year on.

    A past year counts the list of its December 31, this year that of today; the representatives of this
    year are the active ones unless somebody typed another number.
    """
    rows = {row.year: row for row in session.exec(sm.select(GrowthYear)).all()}
    for row in rows.values():
        session.expunge(row)
    stays = accounts.memberships(session)
    first = min((stay.since.year for stay in stays), default=today.year)
    counted = {}
    for year in range(first, today.year + 1):
        day = min(today, date(year, 12, 31))
        number = sum(1 for stay in stays if stay.since <= day and (stay.until is None or day <= stay.until))
        if number:
            counted[year] = number
    people = {year: row.representatives for year, row in rows.items() if row.representatives is not None}
    active = sum(1 for representative in accounts.representatives(session) if representative.active)
    if active and today.year in counted:
        people.setdefault(today.year, active)
    planned = {year: row.accounts for year, row in rows.items() if row.accounts is not None}
    return GrowthView(growth_rules.growth(counted, planned, people, span=course().span), rows)
