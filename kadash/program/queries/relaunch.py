"""Reads of a relaunch with its visits."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk
from kadash.program.rules.relaunch import Progress, VisitFact, progress
from kadash.program.tables.relaunch import Relaunch, RelaunchVisit
from kadash.standards.course import course


@dataclass(frozen=True)
class RelaunchView:
    """A relaunch: its row, the visits by account, how far they are, and the listed accounts.

    ``order`` are the accounts, those not visited yet first, the largest exposure first among them.
    """

    row: Relaunch
    visits: dict[int, RelaunchVisit]
    progress: Progress
    names: dict[int, str]
    owners: dict[int, str]
    exposure: dict[int, Decimal | None]
    order: tuple[int, ...]


def relaunches(session: sm.Session) -> tuple[Relaunch, ...]:
    """Return all relaunches, the newest first."""
    query = sm.select(Relaunch).where(~sm.col(Relaunch.voided))
    rows = session.exec(query.order_by(sm.col(Relaunch.opened_on).desc(), sm.col(Relaunch.id).desc())).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def relaunch_view(session: sm.Session, *, today: date) -> RelaunchView | None:
    """Return the newest relaunch as of a day; None where there is none."""
    rows = relaunches(session)
    if not rows:
        return None
    query = sm.select(RelaunchVisit).where(RelaunchVisit.relaunch_id == rows[0].id)
    visits = {row.account_id: row for row in session.exec(query).all()}
    for row in visits.values():
        session.expunge(row)
    listed = sorted(accounts.members(session, on=today) or set())
    exposure: dict[int, Decimal | None] = {}
    period = at_risk.default_period(session)
    if period is not None:
        lines = at_risk.at_risk(session, period=period, as_of=today).lines
        exposure = {line.account_id: line.at_risk_cents for line in lines}
    facts = [
        VisitFact(v.account_id, v.booked_for, v.held_on, len(v.topics), v.leader_came)
        for v in visits.values()
    ]
    found = progress(listed, facts, exposure, topics=len(course().topics), today=today)
    waiting = set(found.waiting)
    order = (*found.waiting, *(id for id in listed if id not in waiting))
    names = accounts.names_of(session, ids=listed)
    return RelaunchView(rows[0], visits, found, names, accounts.owners(session), exposure, order)
