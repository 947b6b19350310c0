"""Reads of the kick-offs: guests, and participation over all listed accounts."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk
from kadash.core.errors import NotFound
from kadash.core.moments import day_of
from kadash.core.settings import read_settings
from kadash.core.tables import table_of
from kadash.program.rules.participation import Guest, Participation, participation
from kadash.program.tables.launch import CallOutcome, Invitation, KickOffEvent
from kadash.standards.course import course


@dataclass(frozen=True)
class EventView:
    """One kick-off with its guests; ``participation`` is None where guests are not of accounts.

    ``names`` are the listed accounts' names and ``exposure`` their at-risk cents, by account id.
    """

    event: KickOffEvent
    guests: tuple[Invitation, ...]
    participation: Participation | None
    names: dict[int, str]
    exposure: dict[int, Decimal | None]

    @property
    def came(self) -> int:
        """How many guests came, as far as it was noted."""
        return sum(1 for guest in self.guests if guest.came)

    @property
    def met(self) -> int:
        """How many guests did not come and were met on their own afterwards."""
        return sum(1 for guest in self.guests if not guest.came and guest.met_on is not None)


def events(session: sm.Session) -> tuple[KickOffEvent, ...]:
    """Return all kick-offs that were not removed, the newest first."""
    query = sm.select(KickOffEvent).where(~sm.col(KickOffEvent.voided))
    rows = session.exec(query.order_by(sm.col(KickOffEvent.starts_at).desc())).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def called_off(session: sm.Session, *, now: datetime) -> tuple[KickOffEvent, ...]:
    """Return the kick-offs that were called off and whose time is not over, the next first."""
    query = sm.select(KickOffEvent).where(KickOffEvent.voided, KickOffEvent.starts_at >= now)
    rows = session.exec(query.order_by(sm.col(KickOffEvent.starts_at))).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def guests_of(session: sm.Session, *, event_id: int) -> tuple[Invitation, ...]:
    """Return the guests of a kick-off, one that was called off as well, by name."""
    query = sm.select(Invitation).where(Invitation.event_id == event_id, ~sm.col(Invitation.voided))
    rows = session.exec(query.order_by(sm.col(Invitation.guest))).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def stored_guests(session: sm.Session, *, event_id: int) -> pd.DataFrame:
    """Return the guests of a kick-off that were not removed, all columns, by id."""
    columns = table_of(Invitation).c
    query = sa.select(table_of(Invitation)).where(columns.event_id == event_id, columns.voided.is_(False))
    rows = session.connection().execute(query.order_by(columns.id)).all()
    return pd.DataFrame(rows, columns=[column.name for column in columns])


def outcomes(session: sm.Session, *, event_id: int) -> tuple[CallOutcome, ...]:
    """Return what came of a kick-off's call to action, the open ones first."""
    query = sm.select(CallOutcome).where(CallOutcome.event_id == event_id, ~sm.col(CallOutcome.voided))
    order = (sm.col(CallOutcome.done_on).is_not(None), sm.col(CallOutcome.noted_on), sm.col(CallOutcome.id))
    rows = session.exec(query.order_by(*order)).all()
    for row in rows:
        session.expunge(row)
    return tuple(rows)


def event_view(session: sm.Session, *, id: int) -> EventView:
    """Return one kick-off; raises NotFound.

    Participation counts the accounts that were on the list on the event's day, with their exposure as
    of that day.
    """
    event = session.get(KickOffEvent, id)
    if event is None or event.voided:
        raise NotFound("That kick-off is not there. Choose another one.")
    guests = guests_of(session, event_id=id)
    day = day_of(event.starts_at, read_settings(session).zone)
    session.expunge(event)
    if event.tier != course().kickoffs[-1].id:
        return EventView(event, guests, None, {}, {})
    listed = sorted(accounts.members(session, on=day) or set())
    exposure: dict[int, Decimal | None] = {}
    period = at_risk.period_on(session, day=day)
    if period is not None:
        lines = at_risk.at_risk(session, period=period, as_of=day).lines
        exposure = {line.account_id: line.at_risk_cents for line in lines}
    found = participation(
        listed,
        [Guest(g.account_id, g.sent_on, g.answer, g.came, g.met_on) for g in guests],
        exposure,
        event_day=day,
        met_after_days=course().met_after_days,
    )
    return EventView(event, guests, found, accounts.names_of(session, ids=listed), exposure)
