"""The sample program's action plans: in force, due, being changed, waiting, drafts, two four years old."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.action_plans.actions.many import write_many
from kadash.action_plans.actions.plans import stood_on
from kadash.action_plans.queries.documents import composed
from kadash.action_plans.queries.plans import PlanView, views
from kadash.action_plans.queries.sources import Sources
from kadash.action_plans.sample.known_then import known_then
from kadash.action_plans.tables import (
    ActionPlan,
    ActionPlanGoal,
    ActionPlanNeed,
    ActionPlanSection,
    Equipment,
)
from kadash.core.database import Database
from kadash.core.documents.report import as_json
from kadash.core.moments import moment_at
from kadash.core.people import Person
from kadash.roadmap import queries as roadmap
from kadash.standards.action_plan import sections

WHOLE = 9
AT = time(9, 30)


@dataclass(frozen=True)
class Told:
    """A plan of the sample. ``approved``: days ago, None: not; ``confirmed`` and ``written`` sections.

    ``edition`` 2 is being changed; ``moved``: a figure that a section stands on is another by now.
    """

    rank: int
    year: int
    approved: int | None = None
    signed: bool = False
    confirmed: int = WHOLE
    written: int = WHOLE
    edition: int = 1
    moved: bool = False


PLANS = (
    *(Told(rank, 2010, 13 if rank < 6 else 19, True) for rank in (1, 2, 3, 5, 7, 10, 13)),
    Told(4, 2009, 330, True),  # due for its yearly update
    Told(4, 2010, None, False, 3, 5),
    Told(6, 2010, 26, True, 8, 9, edition=2),
    Told(8, 2010, None, True),
    Told(9, 2010, None, True),
    Told(11, 2010, None, False, 4, 6, moved=True),
    Told(12, 2010, None, False, 1, 2),
    Told(14, 2010, None, False, 0, 0),
    Told(16, 2006, 1_460, True),
    Told(17, 2006, 1_460, True),
)
TEXTS = (
    "{name} is one of the accounts that this program was made for: {{account.at_risk}} of what they pay is "
    "at risk. This year we settle the open power "
    "quality question, meet their management twice, and bring the load forecast into our own planning.",
    "Call the primary contact first, and never on the day of their month-end closing. Whoever decides reads "
    "short letters and answers by phone.",
    "Their business ({kind}) is steady. What would make them leave is a better offer at their other "
    "site, not our rates alone.",
    "Use follows their shifts. The largest motors and the cooling must not fail for more than a few minutes; "
    "a planned outage wants two weeks of notice.",
    "The relationship has grown since the joint planning sessions began. What hurt it was a bill that had to "
    "be corrected twice; what helped was that we called before they did.",
    "{owner} speaks with them every month, and our management meets theirs once a year. Bad news is told by "
    "phone on the same day, before anything is written.",
    "In a year they know their load forecast is in our plans, the power quality question is closed, and "
    "their executive has met ours.",
    "The plan needs a study and the costs of two visits. Without the study the open question stays open for "
    "another year, and with it the strongest argument of a competitor.",
    "Their engineer has little time, and our own crews are booked until summer. We set the dates for the "
    "study now, and name a second person on each side.",
)
FIRST_TEXT = (
    "{name} is one of the accounts that this program was made for. This year we learn who decides there, "
    "begin to bring their use into the program month by month, and name what they need from us."
)
"""The summary of a plan of which no bill is known: the figures of later years are not to stand in it."""
GOALS = (
    ("Close the power quality question with a study that both sides accept", 150),
    ("Our management and theirs meet twice this year", 240),
)
NEEDS = (
    ("Power quality study", "PURCHASED SERVICES", 1, 2_400_00),
    ("Visits on site with a meal", "SUPPLIES", 2, 85_00),
)
EQUIPMENT = {
    "Industrial": (("Induction furnace", "electric", "1800", "kW", 1998, True, False),
                   ("Compressed air plant", "electric", "420", "kW", 2003, False, True)),
    "Institutional": (("Chiller", "electric", "600", "tons", 2001, True, True),),
    "Commercial": (("Refrigeration", "electric", "250", "kW", 2004, True, False),),
}  # fmt: skip


def fill(
    database: Database,
    manager: Person,
    leader: Person,
    *,
    account_ids: Sequence[int],
    people: Sequence[str],
    today: date,
    zone: ZoneInfo,
) -> None:
    """Write the sample's plans; accounts and their representatives (``people``) are in the order of ranks."""

    def write(session: sm.Session) -> None:
        codes = roadmap.objectives(session)
        rows = [
            ActionPlan(
                account_id=account_ids[told.rank - 1], plan_year=told.year, edition=told.edition,
                started_by=people[told.rank - 1],
            )
            for told in PLANS
        ]  # fmt: skip
        session.add_all(rows)
        session.flush()
        for told, row in zip(PLANS, rows, strict=True):
            session.add_all(_records(told, row, people[told.rank - 1], codes, today))
        _equipment(session, {row.account_id for row in rows}, today)
        session.flush()
        reads: dict[date, _OnDay] = {}
        for told, row in zip(PLANS, rows, strict=True):
            day = _confirmed_on(told, today)
            read = reads.setdefault(day, _OnDay(day, [each.account_id for each in rows]))
            (view,) = views(session, rows=[row], today=day, read=read)
            _write(told, view, day)
            _decide(told, row, people[told.rank - 1], leader, today, zone)
            session.flush()
            if told.approved is not None:  # read again, with the words that were written
                (view,) = views(session, rows=[row], today=day, read=read)
                row.frozen = {"report": as_json(composed(session, view=view, plan=row))}

    write_many(database, manager, write=write)


class _OnDay:
    """Reads what was known of all accounts of plans on a day, once."""

    def __init__(self, day: date, account_ids: Sequence[int]) -> None:
        self.day, self.account_ids = day, tuple(account_ids)
        self.found: Sources | None = None

    def __call__(self, session: sm.Session, **_: Any) -> Sources:
        """Return it; as ``sources`` does."""
        if self.found is None:
            self.found = known_then(session, today=self.day, account_ids=self.account_ids)
        return self.found


def _records(
    told: Told, row: ActionPlan, owner: str, codes: Sequence[str], today: date
) -> Iterable[ActionPlanSection | ActionPlanGoal | ActionPlanNeed]:
    id = row.id or 0
    yield from (ActionPlanSection(plan_id=id, number=section.number) for section in sections())
    if told.written < 5:
        return
    for index, (text, days) in enumerate(GOALS):
        code = codes[(told.rank + index) % len(codes)] if codes else None
        due = date(told.year, 1, 1) + timedelta(days=days)
        yield ActionPlanGoal(plan_id=id, text=text, code=code, owner=owner, due=due)
    for index, (text, category, quantity, cents) in enumerate(NEEDS):
        code = codes[(told.rank + index) % len(codes)] if codes else None
        yield ActionPlanNeed(
            plan_id=id, text=text, category=category, quantity=Decimal(quantity),
            unit_cost_cents=cents + 100_00 * (told.rank % 4), code=code,
        )  # fmt: skip


def _equipment(session: sm.Session, account_ids: set[int], today: date) -> None:
    known = accounts.accounts(session)
    for id, kind in zip(known["account_id"], known["customer_class"], strict=True):
        for name, service, size, unit, year, critical, backup in EQUIPMENT.get(kind, ()):
            if int(id) in account_ids:
                session.add(
                    Equipment(
                        account_id=int(id), kind=name, service=service, size=Decimal(size), unit=unit,
                        year=year, critical=critical, backup=backup, source="site visit",
                        observed_on=today - timedelta(days=120),
                    )
                )  # fmt: skip


def _confirmed_on(told: Told, today: date) -> date:
    return today - timedelta(days=10 if told.approved is None else told.approved + 5)


def _write(told: Told, view: PlanView, on: date) -> None:
    owner = view.representative or ""
    for section in view.sections:
        index = section.section.number - 1
        if index < told.written:
            kind = (section.filled.figures or {}).get("Class", "key").lower()
            text = FIRST_TEXT if index == 0 and view.period is None else TEXTS[index]
            section.row.words = text.format(name=view.account, owner=owner, kind=kind)
        if index < told.confirmed:
            figures = dict(section.filled.figures or {})
            if told.moved and index == 0:
                figures = {name: "$1" if "Revenue" in name else text for name, text in figures.items()}
            section.row.confirmed_by, section.row.confirmed_on = owner, on
            section.row.facts = stood_on(view, section) | {"figures": figures}


def _decide(told: Told, row: ActionPlan, owner: str, leader: Person, today: date, zone: ZoneInfo) -> None:
    days = told.approved if told.approved is not None else 3
    signed = _moment(today - timedelta(days=days + 2), zone)
    if told.signed and told.edition == 1:
        row.signed_by, row.signed_at = owner, signed
    if told.approved is not None:
        row.approved_on = today - timedelta(days=told.approved)
        row.approved_by, row.approved_at = leader.name, _moment(row.approved_on, zone)
        row.approved_edition = 1


def _moment(day: date, zone: ZoneInfo) -> datetime:
    return moment_at(day, AT, zone)
