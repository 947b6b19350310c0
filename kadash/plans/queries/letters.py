"""Reads of letters: the letters, what is the same in all, and whom they go to."""

from dataclasses import dataclass, replace
from datetime import date

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.addressed import addressed
from kadash.core.contrast import readable
from kadash.core.errors import NotFound
from kadash.core.moments import day_of, local, time_of_day
from kadash.core.palette import LIGHT
from kadash.core.periods import written
from kadash.core.settings import read_settings
from kadash.plans.rules.letters import Common, Recipient, out_of_order, ready
from kadash.plans.tables import Letter
from kadash.program.queries import launch
from kadash.standards.course import course
from kadash.standards.letters import letter_kinds

THANKS = "thanks"


@dataclass(frozen=True)
class LetterView:
    """A letter with all whom it could go to; ``refused`` are those whose letter lacks a field.

    ``out_of_order`` says when an unsent letter and its kick-off are in the wrong order; empty: they are not.
    """

    letter: Letter
    common: Common
    ready: tuple[Recipient, ...]
    refused: tuple[tuple[Recipient, tuple[str, ...]], ...]
    out_of_order: str = ""


def letters(session: sm.Session) -> list[Letter]:
    """Return the letters, the newest first."""
    query = sm.select(Letter).where(~sm.col(Letter.voided)).order_by(sm.col(Letter.id).desc())
    rows = list(session.exec(query).all())
    for row in rows:
        session.expunge(row)
    return rows


def one(session: sm.Session, *, id: int) -> Letter:
    """Return a letter; raises NotFound."""
    row = session.get(Letter, id)
    if row is None or row.voided:
        raise NotFound("That letter is not there (any more). Choose one from the list.")
    return row


def events(session: sm.Session) -> dict[int, str]:
    """Return the kick-offs by id with name and day, the newest first."""
    zone = read_settings(session).zone
    names = {kickoff.id: kickoff.title for kickoff in course().kickoffs}
    return {
        row.id or 0: f"{names.get(row.tier, row.tier)}, {written(day_of(row.starts_at, zone))}"
        for row in launch.events(session)
    }


def view(session: sm.Session, *, id: int, today: date) -> LetterView:
    """Return a letter with its recipients: all listed accounts, for a thank-you those that came.

    A sent letter is as it was sent.
    """
    row = one(session, id=id)
    session.expunge(row)
    if row.sent_to is not None:
        sent = tuple(Recipient(**each) for each in row.sent_to["to"])
        day = date.fromisoformat(row.sent_to["common"]["day"])
        return LetterView(row, Common(**{**row.sent_to["common"], "day": day}), sent, ())
    common = _common(session, row, today)
    recipients, refused = ready(row.text, _recipients(session, row, today), common)
    return LetterView(row, common, tuple(recipients), tuple(refused), _out_of_order(session, row, common))


def _out_of_order(session: sm.Session, row: Letter, common: Common) -> str:
    if row.event_id is None or not letter_kinds()[row.kind].event:
        return ""
    event_on = day_of(
        launch.event_view(session, id=row.event_id).event.starts_at, read_settings(session).zone
    )
    return out_of_order(written_on=common.day, event_on=event_on, thanks=row.kind == THANKS)


def _recipients(session: sm.Session, row: Letter, today: date) -> list[Recipient]:
    ids = set(accounts.members(session, on=today) or ())
    if row.kind == THANKS and row.event_id is not None:
        guests = launch.event_view(session, id=row.event_id).guests
        ids = {guest.account_id for guest in guests if guest.came and guest.account_id is not None}
    return [
        Recipient(
            each.account_id, each.account, each.number or "", each.contact or "", each.title or "",
            each.street or "", each.city or "", each.state or "", each.postal_code or "",
            each.representative or "", each.representative_email or "",
        )
        for each in addressed(session, ids=ids)
    ]  # fmt: skip


def _common(session: sm.Session, row: Letter, today: date) -> Common:
    settings = read_settings(session)
    color = readable(settings.brand_color, LIGHT.ground)
    known = Common(settings.utility_name, row.dated or today, row.signed_by, row.signed_title, color=color)
    if row.event_id is None or not letter_kinds()[row.kind].event:
        return known
    event = launch.event_view(session, id=row.event_id).event
    starts, day = local(event.starts_at, settings.zone), day_of(event.starts_at, settings.zone)
    return replace(
        known, event_name=course().kickoff(event.tier).title, event_day=f"{day:%A}, {written(day)}",
        event_time=time_of_day(starts),
        event_place=event.place, event_minutes=str(event.minutes),
    )  # fmt: skip
