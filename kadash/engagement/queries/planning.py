"""Reads of joint planning: needs, plans with their items and updates, streaks, and the program's figures."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles
from kadash.core.errors import NotFound
from kadash.core.periods import Month, Period, fiscal_period, fiscal_year
from kadash.core.settings import read_settings
from kadash.engagement.queries.calendar import closures
from kadash.engagement.queries.promises import DONE, LATE, OPEN, promises
from kadash.engagement.queries.relationships import exposures
from kadash.engagement.rules.planning import (
    Counted,
    InForce,
    Plan,
    Sent,
    in_force,
    on_time,
    quarter_of,
    quarters_of,
    streak,
    update_state,
)
from kadash.engagement.tables import JointPlan, Need, PlanItem, PlanUpdate


@dataclass(frozen=True)
class Item:
    """An item of a plan with its state: open, late, done or dropped, and why."""

    row: PlanItem
    state: str
    closed_on: date | None = None
    outcome: str | None = None


@dataclass(frozen=True)
class PlanView:
    """A plan with all that belongs to it. ``names`` are those of the account's contacts, ended ones too."""

    plan: JointPlan
    account: str
    year: Period
    items: tuple[Item, ...]
    updates: tuple[PlanUpdate, ...]
    names: dict[int, str]
    representative: str | None

    @property
    def state(self) -> str:
        """``agreed``, ``being changed`` (agreed before), ``draft``, or ``planned``: the session is ahead."""
        if self.plan.acknowledged_on is not None:
            return "agreed"
        if self.plan.agreed_on is not None:
            return "being changed"
        return "draft" if self.plan.interaction_id is not None else "planned"

    @property
    def acknowledged_by(self) -> str | None:
        """The name of whoever acknowledged it for the customer."""
        who = self.plan.acknowledged_by
        return None if who is None else self.names.get(who)

    def update(self, quarter: Period) -> PlanUpdate | None:
        """Return the update for a quarter, a draft or one that was sent."""
        return next(
            (plan_update for plan_update in self.updates if plan_update.quarter == quarter.start.number), None
        )


@dataclass(frozen=True)
class Standing:
    """Where joint planning with an account stands. ``quarters``: this year's, with their updates' states.

    ``closed`` are the updates' states of the last four closed quarters; ``exposure_cents`` is its at-risk
    revenue, None where it is not known.
    """

    account_id: int
    name: str
    representative: str | None
    plan: JointPlan | None
    quarters: tuple[tuple[Period, str], ...]
    closed: tuple[str, ...]
    streak: int
    exposure_cents: Decimal | None


@dataclass(frozen=True)
class Program:
    """Joint planning with all key accounts. ``senior`` of ``held`` sessions had our senior management."""

    year: Period
    standings: tuple[Standing, ...]
    force: InForce
    updates: Counted
    senior: Counted

    def of(self, account_id: int) -> Standing | None:
        """Return the standing of one account."""
        return next((standing for standing in self.standings if standing.account_id == account_id), None)


def needs(session: sm.Session, *, account_id: int) -> list[Need]:
    """Return what an account needs, the newest first."""
    query = sm.select(Need).where(Need.account_id == account_id, sm.col(Need.voided).is_(False))
    return list(session.exec(query.order_by(sm.col(Need.observed_on).desc(), sm.col(Need.id).desc())).all())


def plans(session: sm.Session, *, account_id: int | None = None) -> list[JointPlan]:
    """Return the plans, the newest year first."""
    query = sm.select(JointPlan).where(sm.col(JointPlan.voided).is_(False))
    if account_id is not None:
        query = query.where(JointPlan.account_id == account_id)
    return list(session.exec(query.order_by(sm.col(JointPlan.plan_year).desc(), sm.col(JointPlan.id))).all())


def plan_view(session: sm.Session, *, id: int, today: date) -> PlanView:
    """Return one plan. Raises NotFound."""
    row = session.get(JointPlan, id)
    if row is None or row.voided:
        raise NotFound("That plan is not there (any more). Nothing was changed.")
    return _views(session, [row], today, row.account_id)[0]


def plan_views(session: sm.Session, *, today: date, account_id: int | None = None) -> list[PlanView]:
    """Return the plans, of one account or of all, the newest year first."""
    return _views(session, plans(session, account_id=account_id), today, account_id)


def _views(
    session: sm.Session, rows: Sequence[JointPlan], today: date, account_id: int | None
) -> list[PlanView]:
    roles = contact_roles(session, account_id=account_id, ended=True)
    names: dict[int, dict[int, str]] = {}
    for of, contact, name in zip(roles["account_id"], roles["contact_id"], roles["name"], strict=True):
        names.setdefault(int(of), {})[int(contact)] = str(name)
    first = read_settings(session).fiscal_year_first_month
    known = accounts.accounts(session).set_index("account_id")
    promised = promises(session, today=today, account_id=account_id)
    kept = {int(each["id"]): each for each in promised.to_dict("records")}
    ids = [row.id or 0 for row in rows]
    items: dict[int, list[Item]] = {}
    query = sm.select(PlanItem).where(sm.col(PlanItem.plan_id).in_(ids), sm.col(PlanItem.voided).is_(False))
    for item in session.exec(query.order_by(sm.col(PlanItem.id))).all():
        items.setdefault(item.plan_id, []).append(_item(item, kept, today))
    sent: dict[int, list[PlanUpdate]] = {}
    for update in _updates(session, ids):
        sent.setdefault(update.plan_id, []).append(update)
    return [
        PlanView(
            plan=row,
            account=str(known.loc[row.account_id, "name"]),
            year=fiscal_period(row.plan_year, first),
            items=tuple(items.get(row.id or 0, ())),
            updates=tuple(sent.get(row.id or 0, ())),
            names=names.get(row.account_id, {}),
            representative=_text(known.loc[row.account_id, "representative"]),
        )
        for row in rows
    ]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _item(row: PlanItem, kept: dict[int, dict[str, object]], today: date) -> Item:
    promise = kept.get(row.promise_id or 0)
    if promise is not None:
        closed, said = promise["closed_on"], promise["outcome"] or promise["dropped_reason"]
        return Item(
            row, str(promise["state"]),
            closed if isinstance(closed, date) else None, said if isinstance(said, str) else None,
        )  # fmt: skip
    if row.done_on is not None:
        return Item(row, DONE, row.done_on)
    return Item(row, LATE if row.due is not None and row.due < today else OPEN)


def _updates(session: sm.Session, ids: Iterable[int]) -> list[PlanUpdate]:
    query = sm.select(PlanUpdate).where(
        sm.col(PlanUpdate.plan_id).in_(list(ids)), sm.col(PlanUpdate.voided).is_(False)
    )
    return list(session.exec(query.order_by(sm.col(PlanUpdate.quarter))).all())


def closed_days(session: sm.Session) -> frozenset[date]:
    """Return the whole days on which the utility is closed: no working days for deadlines."""
    return frozenset(closure.day for closure in closures(session) if closure.open_until is None)


def sent_updates(session: sm.Session) -> dict[int, list[Sent]]:
    """Return the updates that were sent, by account."""
    by_plan = {plan.id: plan.account_id for plan in plans(session)}
    found: dict[int, list[Sent]] = {}
    query = sm.select(PlanUpdate).where(
        sm.col(PlanUpdate.voided).is_(False), sm.col(PlanUpdate.sent_on).is_not(None)
    )
    for update in session.exec(query).all():
        if update.plan_id in by_plan and update.sent_on is not None:
            sent = Sent(_quarter(update.quarter), update.sent_on, update.sent_to is not None)
            found.setdefault(by_plan[update.plan_id], []).append(sent)
    return found


def _quarter(number: int) -> Period:
    start = Month.from_number(number)
    return Period(start, start.plus(2))


def rule_plans(rows: Iterable[JointPlan], first_month: int) -> list[Plan]:
    """Return plans as the rules take them."""
    return [Plan(row.account_id, fiscal_period(row.plan_year, first_month), row.agreed_on) for row in rows]


def program(session: sm.Session, *, today: date) -> Program:
    """Return where joint planning stands with the key accounts (with all, where nobody is on the list)."""
    first = read_settings(session).fiscal_year_first_month
    year = fiscal_period(fiscal_year(today, first), first)
    members = accounts.members(session, on=today)
    known = accounts.accounts(session)
    chosen = known if members is None else known[known["account_id"].isin(members)]
    sent, of, closed = sent_updates(session), plans(session), closed_days(session)
    exposed = exposures(session, today=today)
    by_account: dict[int, list[JointPlan]] = {}
    for plan in of:
        by_account.setdefault(plan.account_id, []).append(plan)
    standings = tuple(
        _standing(
            row,
            by_account.get(int(row["account_id"]), []),
            sent.get(int(row["account_id"]), []),
            year,
            today,
            first,
            closed,
            exposed.get(int(row["account_id"])),
        )
        for row in chosen.to_dict("records")
    )
    ids = [standing.account_id for standing in standings]
    every = [plan for plan in of if plan.account_id in set(ids)]
    held = [plan for plan in every if plan.interaction_id is not None]
    return Program(
        year,
        standings,
        in_force(ids, rule_plans(every, first), exposure=exposed, today=today),
        on_time(state for standing in standings for state in standing.closed),
        Counted(sum(1 for plan in held if plan.senior), len(held)),
    )


def _standing(
    row: Mapping[Hashable, Any],
    mine: list[JointPlan],
    sent: list[Sent],
    year: Period,
    today: date,
    first: int,
    closed_on: frozenset[date],
    exposure_cents: Decimal | None,
) -> Standing:
    ruled = rule_plans(mine, first)
    quarter, closed = quarter_of(today, first), []
    for _ in range(4):
        quarter = quarter.before()
        closed.append(update_state(quarter, ruled, sent, today=today, closures=closed_on))
    return Standing(
        account_id=int(row["account_id"]),
        name=str(row["name"]),
        representative=None if row["representative"] is None else str(row["representative"]),
        plan=next((plan for plan in mine if fiscal_period(plan.plan_year, first) == year), None),
        quarters=tuple(
            (period, update_state(period, ruled, sent, today=today, closures=closed_on))
            for period in quarters_of(year)
        ),
        closed=tuple(closed),
        streak=streak(ruled, sent, today=today, first_month=first, closures=closed_on),
        exposure_cents=exposure_cents,
    )
