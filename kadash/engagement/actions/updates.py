"""Quarterly updates of a plan: kept as a draft while they are written, frozen when they are sent."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.accounts.actions.interactions import NewInteraction, NewParticipant, new_interaction
from kadash.accounts.rules import terms
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.periods import Month, Period
from kadash.core.versions import added, claim
from kadash.engagement.actions.planning import theirs
from kadash.engagement.queries.planning import plan_view
from kadash.engagement.queries.sheets import update_sheet
from kadash.engagement.tables import PlanUpdate


def write_update(
    database: Database,
    person: Person,
    *,
    plan_id: int,
    quarter: Period,
    words: str,
    says: Mapping[int, str],
    version: int | None,
) -> int:
    """Save what was written so far of a quarter's update; returns its id.

    ``says`` has a sentence for items, by id. ``version`` is that of the draft that was open, None where there
    was none. Raises NotAllowed, NotFound, Invalid or Clash.
    """
    values: dict[str, Any] = {
        "words": words.strip() or None,
        "says": {str(id): said.strip() for id, said in says.items() if said.strip()},
        "written_by": person.name,
    }
    with database.writing(person) as session:
        theirs(session, person, plan_id)
        there = sm.select(PlanUpdate).where(
            PlanUpdate.plan_id == plan_id, PlanUpdate.quarter == quarter.start.number,
            sm.col(PlanUpdate.voided).is_(False),
        )  # fmt: skip
        row = session.exec(there).first()
        if row is None:
            return added(session, PlanUpdate(plan_id=plan_id, quarter=quarter.start.number, **values))
        _unsent(row)
        return claim(session, PlanUpdate, row.id or 0, version or 0, values).id or 0


def send_update(
    database: Database, person: Person, *, id: int, version: int, to: int, sent_on: date, today: date
) -> None:
    """Note that an update was sent, to whom and when; it goes into the log, where it counts as contact.

    What it says, figures and all, stays as it is.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    with database.writing(person) as session:
        row = session.get(PlanUpdate, id)
        if row is None or row.voided:
            raise NotFound("That update is not there (any more). Nothing was changed.")
        theirs(session, person, row.plan_id)
        _unsent(row)
        view = plan_view(session, id=row.plan_id, today=today)
        if to not in view.names:
            raise Invalid("An update goes to a contact of this account. Nothing was changed.")
        start = Month.from_number(row.quarter)
        if not start.first_day <= sent_on <= today:
            raise Invalid("It was sent between the quarter's first day and today. Nothing was changed.")
        sheet = update_sheet(
            session, view=view, quarter=Period(start, start.plus(2)), words=row.words, says=row.says or {},
            written_by=row.written_by, today=today, to=to, sent_on=sent_on,
        )  # fmt: skip
        talk = NewInteraction(
            view.plan.account_id, sent_on, sheet.title, terms.EMAIL, direction=terms.WE,
            purpose="quarterly update", person=row.written_by,
            participants=[NewParticipant(terms.CUSTOMER, contact_id=to)],
        )  # fmt: skip
        new_interaction(session, person, new=talk, today=today)
        claim(session, PlanUpdate, id, version, {"sent_on": sent_on, "sent_to": to, "sent": sheet.stored})


def _unsent(row: PlanUpdate) -> None:
    if row.sent_on is not None:
        raise Invalid("This update was sent. Nothing was changed: what the customer has stays as it is.")
