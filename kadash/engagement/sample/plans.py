"""The sample program's joint plans, two years of them and the third begun.

What can be found in them: the largest account has had an update on time for seven quarters in a row; the
third one, which went silent, was told once and never again; at the fifth the last update came late; the
eleventh missed one; a new plan waits for its acknowledgment, another for its session.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kadash.accounts.queries.conversations import contact_roles
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import fiscal_period
from kadash.engagement.actions import plan_items
from kadash.engagement.actions import planning as actions
from kadash.engagement.actions.needs import note_need
from kadash.engagement.actions.plan_items import NewItem
from kadash.engagement.actions.promises import keep_promise
from kadash.engagement.actions.updates import send_update, write_update
from kadash.engagement.queries.promises import promises
from kadash.engagement.rules.planning import THEY, WE, quarters_of

SENIOR = "Morgan Ellis"
WITH_SENIOR = (0, 4, 10)
YEAR = 2010
SENT = {
    (0, 2008): (1, 2, 3),
    (0, 2009): (0, 1, 2, 3),
    (2, 2009): (0,),
    (4, 2009): (0, 1, 2, 3),
    (8, 2009): (0, 1, 2, 3),
    (10, 2009): (0, 1, 3),
    (12, 2009): (0, 1),
}
"""Place of the account by at-risk rank and plan year: the quarters, from 0, whose update was sent."""
LATE = ((4, 2009, 3),)
ITEMS = (
    (
        "need",
        "Two dips last summer stopped the line; that can't happen in July",
        "Move the feeder tie before June",
        150,
    ),
    (
        "need",
        "We want to know what the new shift will cost before we hire",
        "Run the new load through both rates",
        60,
    ),
    (
        "expectation",
        "Call my cell before you dig, not the front desk",
        "Put the cell number into the outage list",
        20,
    ),
    (
        "assistance",
        "Help us put numbers on the compressor project",
        "Energy walk-through with their engineer",
        100,
    ),
    ("assistance", "We'll send the load plan as soon as corporate signs it", None, 75),
)
NEEDS = (
    (0, "A second feed to the furnace hall", "operations", "outage log of the west feeder"),
    (0, "One bill for three meters", "billing and rates", None),
    (2, "Somebody to call at night", "survey", "comment in Spring 2009"),
    (4, "Test of the emergency generator under load", "interview", "talk with the facilities director"),
    (6, "A bill that is right the first time", "customer information system", "three rebills in 2009"),
)


@dataclass(frozen=True)
class _Sample:
    database: Database
    person: Person
    today: date
    ids: Sequence[int]
    representatives: Sequence[str]
    contacts: dict[int, int]


def fill(
    database: Database,
    person: Person,
    *,
    account_ids: Sequence[int],
    representatives: Sequence[str],
    today: date,
) -> None:
    """Plan with some accounts; ``account_ids`` by at-risk rank, largest first."""
    with database.reading() as session:
        roles = contact_roles(session).to_dict("records")
    contacts = {int(role["account_id"]): int(role["contact_id"]) for role in reversed(roles)}
    sample = _Sample(database, person, today, account_ids, representatives, contacts)
    for index, text, source, reference in NEEDS:
        note_need(
            database, person, account_id=account_ids[index], text=text, source=source, reference=reference,
            observed_on=today - timedelta(days=90 + index),
        )  # fmt: skip
    for (index, year), quarters in SENT.items():
        first = date(year, 1, 10) + timedelta(days=index)
        plan = _agreed(sample, index, year, first, items=4 if index == 0 else 3)
        _kept(sample, index)
        for quarter in quarters:
            _update(sample, plan, index, year, quarter)
    _agreed(sample, 0, YEAR, date(YEAR, 1, 14), items=5)
    _held(sample, 4, YEAR, date(YEAR, 1, 26), items=3)
    actions.start_plan(
        database, person, account_id=account_ids[8], plan_year=YEAR, session_on=today + timedelta(days=8)
    )


def _held(sample: _Sample, index: int, year: int, day: date, *, items: int) -> int:
    """Hold a session and take down what was said; returns the plan's id."""
    id = sample.ids[index]
    senior = [SENIOR] if index in WITH_SENIOR else []
    plan = actions.start_plan(
        sample.database, sample.person, account_id=id, plan_year=year, session_on=day,
        theirs=[sample.contacts[id]], senior=senior,
    )  # fmt: skip
    actions.hold_session(sample.database, sample.person, id=plan, version=1, today=sample.today)
    new = [
        NewItem(
            kind, words, answer, WE if answer else THEY, sample.representatives[index] if answer else None,
            day + timedelta(days=days),
        )
        for kind, words, answer, days in ITEMS[:items]
    ]  # fmt: skip
    plan_items.add_items(sample.database, sample.person, plan_id=plan, items=new)
    return plan


def _agreed(sample: _Sample, index: int, year: int, day: date, *, items: int) -> int:
    """Hold a session, and let the customer acknowledge the agreement six days later."""
    plan = _held(sample, index, year, day, items=items)
    actions.acknowledge(
        sample.database, sample.person, id=plan, version=2, contact_id=sample.contacts[sample.ids[index]],
        how="signed" if index == 0 else "email", on=day + timedelta(days=6), today=sample.today,
    )  # fmt: skip
    return plan


def _kept(sample: _Sample, index: int) -> None:
    """Keep what was promised to the account and is due, four days ahead; at the eleventh, late."""
    with sample.database.reading() as session:
        found = promises(session, today=sample.today, account_id=sample.ids[index]).to_dict("records")
    for row in found:
        done = row["due"] + timedelta(days=9 if index == 10 else -4)
        if row["closed_on"] is None and done <= sample.today:
            keep_promise(
                sample.database, sample.person, id=int(row["id"]), version=int(row["version"]), done_on=done,
                outcome="Done, and shown to them.",
            )  # fmt: skip


def _update(sample: _Sample, plan: int, index: int, year: int, number: int) -> None:
    quarter = quarters_of(fiscal_period(year, 1))[number]
    late = 27 if (index, year, number) in LATE else 10
    sent_on = quarter.last_day + timedelta(days=late)
    id = write_update(
        sample.database, sample.person, plan_id=plan, quarter=quarter, says={}, version=None,
        words="Thank you for the talks of this quarter. This is where we stand.",
    )  # fmt: skip
    send_update(
        sample.database, sample.person, id=id, version=1, to=sample.contacts[sample.ids[index]],
        sent_on=sent_on, today=sent_on,
    )  # fmt: skip
