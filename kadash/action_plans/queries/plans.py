"""Action plans with their sections, of one account or of all."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.action_plans.queries.sources import Sources, sources
from kadash.action_plans.rules.contents import filled, year_of
from kadash.action_plans.rules.figures import NAMES, figures
from kadash.action_plans.rules.from_below import Need
from kadash.action_plans.rules.known import Asked, Item, Known, PlanGoal
from kadash.action_plans.rules.sections import (
    Changed,
    Completeness,
    Filled,
    State,
    changed,
    completeness,
    missing,
    state,
    too_long,
)
from kadash.action_plans.rules.standing import Approval, Stage, holding, stage
from kadash.action_plans.tables import (
    ActionPlan,
    ActionPlanGoal,
    ActionPlanNeed,
    ActionPlanSection,
    Equipment,
)
from kadash.core import narrative
from kadash.core.errors import NotFound
from kadash.core.narrative import Figure
from kadash.roadmap import queries as roadmap
from kadash.standards.action_plan import PlanSection, sections

Read = Callable[..., Sources]
Record = TypeVar("Record", ActionPlanGoal, ActionPlanNeed, Equipment)


@dataclass(frozen=True)
class SectionView:
    """One section: its rule, what people wrote, what the data writes, and how far it is.

    ``words`` is the text with its figures filled in. ``last_year`` is the text of the plan before, which
    counts for nothing here.
    """

    section: PlanSection
    row: ActionPlanSection
    words: str
    filled: Filled
    state: State
    moved: tuple[Changed, ...]
    missing: str | None
    too_long: str | None
    last_year: str = ""


@dataclass(frozen=True)
class PlanView:
    """A plan with all that belongs to it. ``stage`` is where this plan stands.

    ``as_of`` is the day of its figures. ``other`` is another plan of the account that is in force meanwhile:
    last year's, while this is written.
    """

    plan: ActionPlan
    account: str
    representative: str | None
    stage: Stage
    figures: Mapping[str, Figure]
    sections: tuple[SectionView, ...]
    goals: tuple[ActionPlanGoal, ...]
    needs: tuple[ActionPlanNeed, ...]
    equipment: tuple[Equipment, ...]
    period: str | None
    as_of: date
    other: Approval | None = None

    @property
    def completeness(self) -> Completeness:
        """How many of the nine sections a person confirmed."""
        return completeness(section.state for section in self.sections)

    @property
    def open(self) -> bool:
        """Whether the edition at hand can be written: it is not signed."""
        return self.plan.signed_by is None

    @property
    def approved(self) -> bool:
        """Whether the edition at hand is the one that was approved."""
        return self.plan.approved_edition == self.plan.edition


def plans(session: sm.Session, *, account_ids: Collection[int] | None = None) -> list[ActionPlan]:
    """Return the plans, the newest year first."""
    query = sm.select(ActionPlan).where(sm.col(ActionPlan.voided).is_(False))
    if account_ids is not None:
        query = query.where(sm.col(ActionPlan.account_id).in_(account_ids))
    order = (sm.col(ActionPlan.plan_year).desc(), sm.col(ActionPlan.id))
    return list(session.exec(query.order_by(*order)).all())


def plan(session: sm.Session, *, id: int) -> ActionPlan:
    """Return one plan. Raises NotFound."""
    row = session.get(ActionPlan, id)
    if row is None or row.voided:
        raise NotFound("That plan is not there (any more). Nothing was changed.")
    return row


def as_approval(row: ActionPlan) -> Approval:
    """Return a plan as the rules take it."""
    return Approval(
        row.account_id, row.plan_year, row.edition, row.signed_by is not None, row.approved_on,
        row.approved_edition,
    )  # fmt: skip


def plan_view(session: sm.Session, *, id: int, today: date, read: Read = sources) -> PlanView:
    """Return one plan; ``read`` as in ``views``. Raises NotFound."""
    return views(session, rows=[plan(session, id=id)], today=today, read=read)[0]


def views(
    session: sm.Session, *, rows: Sequence[ActionPlan], today: date, read: Read = sources
) -> list[PlanView]:
    """Return these plans with all that belongs to them, in the same order.

    ``read`` reads what is known of the accounts, as ``sources`` does: a page keeps that while people type.
    """
    if not rows:
        return []
    ids = [row.id or 0 for row in rows]
    held = {row.account_id for row in rows}
    every = plans(session, account_ids=held)
    texts = _sections(session, [action_plan.id or 0 for action_plan in every])
    periods = tuple(sorted(_periods(texts, ids)))
    known = read(session, today=today, account_ids=tuple(sorted(held)), periods=periods)
    goals = _records(session, ActionPlanGoal, "plan_id", ids)
    needs = _records(session, ActionPlanNeed, "plan_id", ids)
    equipment = _records(session, Equipment, "account_id", held)
    titles = roadmap.titles(session)
    return [
        _view(
            row,
            [action_plan for action_plan in every if action_plan.account_id == row.account_id],
            texts, known, goals.get(row.id or 0, ()), needs.get(row.id or 0, ()),
            equipment.get(row.account_id, ()), titles, today,
        )
        for row in rows
    ]  # fmt: skip


def _view(
    row: ActionPlan,
    mine: Sequence[ActionPlan],
    texts: dict[int, dict[int, ActionPlanSection]],
    known: Sources,
    goals: tuple[ActionPlanGoal, ...],
    needs: tuple[ActionPlanNeed, ...],
    equipment: tuple[Equipment, ...],
    titles: dict[str, str],
    today: date,
) -> PlanView:
    facts = replace(
        known.known(row.account_id),
        goals=tuple(_goal(goal, titles) for goal in goals),
        needs=tuple(_asked(need, titles) for need in needs),
        equipment=tuple(_item(equipment) for equipment in equipment),
    )
    before = max((action_plan for action_plan in mine if action_plan.plan_year < row.plan_year),
                 key=lambda action_plan: action_plan.plan_year, default=None)  # fmt: skip
    old = texts.get(before.id or 0, {}) if before is not None else {}
    there = texts.get(row.id or 0, {})
    return PlanView(
        plan=row,
        account=facts.profile.name,
        representative=facts.profile.representative,
        stage=stage([as_approval(row)], today),
        figures=figures(facts, facts.year),
        sections=tuple(
            _section(section, there[section.number], facts, _as_it_was(old.get(section.number)))
            for section in sections()
            if section.number in there
        ),
        goals=goals,
        needs=needs,
        equipment=equipment,
        period=str(facts.year.period) if facts.year else None,
        as_of=today,
        other=holding((as_approval(each) for each in mine if each.id != row.id), today),
    )


def _section(section: PlanSection, row: ActionPlanSection, known: Known, last_year: str) -> SectionView:
    found = filled(known, section.id)
    moved: tuple[Changed, ...] = ()
    now = figures(known, known.year)
    if row.confirmed_on is not None and row.facts:
        period = row.facts.get("period")
        then = filled(known, section.id, period=period)
        now = figures(known, year_of(known, period))  # of the months that the confirmation stands on
        quotes = quoted_before(row.facts)
        moved = (
            *changed(row.facts.get("figures"), then.figures),
            *changed(labels(quotes), labels({key: now[key].text for key in quotes if key in now})),
        )
    words = narrative.filled(row.words, now)
    return SectionView(
        section, row, words, found,
        state(found, words=row.words, confirmed_on=row.confirmed_on, moved=moved), moved,
        missing(section, found, row.words),
        too_long(section, words, found.blocks, things=len(known.contacts)), last_year,
    )  # fmt: skip


def quoted_before(facts: Mapping[str, Any] | None) -> dict[str, str]:
    """Return the figures that a confirmed text quoted, as they were, by key."""
    return dict((facts or {}).get("quoted") or {})


def labels(quotes: Mapping[str, str]) -> dict[str, str]:
    """Return quoted figures by names that tell them from those beside the text."""
    return {f"{NAMES.get(key, key)}, in the text": text for key, text in quotes.items()}


def _as_it_was(row: ActionPlanSection | None) -> str:
    """Return an earlier text with its figures as they were when it was confirmed; else by their names."""
    if row is None:
        return ""
    then = {key: Figure(key, "", text) for key, text in quoted_before(row.facts).items()}
    return narrative.labeled(narrative.filled(row.words, then), NAMES)


def _periods(texts: dict[int, dict[int, ActionPlanSection]], ids: Iterable[int]) -> set[str]:
    stored = [row.facts for id in ids for row in texts.get(id, {}).values() if row.facts]
    return {str(each["period"]) for each in stored if each.get("period")}


def _sections(session: sm.Session, ids: Collection[int]) -> dict[int, dict[int, ActionPlanSection]]:
    query = sm.select(ActionPlanSection).where(sm.col(ActionPlanSection.plan_id).in_(ids))
    found: dict[int, dict[int, ActionPlanSection]] = {}
    for row in session.exec(query.order_by(sm.col(ActionPlanSection.number))).all():
        found.setdefault(row.plan_id, {})[row.number] = row
    return found


def _records(
    session: sm.Session, table: type[Record], owner: str, ids: Collection[int]
) -> dict[int, tuple[Record, ...]]:
    """Return the records of these plans or accounts, by ``owner``, the column that names whose they are."""
    query = sm.select(table).where(getattr(table, owner).in_(ids), sm.col(table.voided).is_(False))
    found: dict[int, list[Record]] = {}
    for row in session.exec(query.order_by(sm.col(table.id))).all():
        found.setdefault(getattr(row, owner), []).append(row)
    return {whose: tuple(rows) for whose, rows in found.items()}


def serves(code: str | None, titles: dict[str, str]) -> str | None:
    """Return ``F.1.1 Hold three meetings``; None where nothing is served."""
    return None if not code else f"{code} {titles.get(code) or ''}".strip()


def _goal(row: ActionPlanGoal, titles: dict[str, str]) -> PlanGoal:
    return PlanGoal(row.text, serves(row.code, titles), row.owner, row.due, row.done_on)


def _asked(row: ActionPlanNeed, titles: dict[str, str]) -> Asked:
    return Asked(row.text, row.quantity, row.unit_cost_cents, serves(row.code, titles))


def _item(row: Equipment) -> Item:
    size = "" if row.size is None else f"{row.size.normalize():,f} {row.unit or ''}".strip()
    return Item(row.kind, row.service, size, row.year, row.critical, row.backup, row.source)


def needs_of_year(session: sm.Session, *, year: int) -> list[Need]:
    """Return what the plans of a year need money for, by account and in the order of writing."""
    known = accounts.accounts(session).set_index("account_id")["name"]
    of = {row.id or 0: row for row in plans(session) if row.plan_year == year}
    needs = [
        Need(
            id=row.id or 0, plan_id=row.plan_id, account_id=of[row.plan_id].account_id,
            account=str(known.get(of[row.plan_id].account_id, "–")), plan_year=year, text=row.text,
            category=row.category, quantity=row.quantity, unit_cost_cents=row.unit_cost_cents, code=row.code,
        )
        for rows in _records(session, ActionPlanNeed, "plan_id", list(of)).values()
        for row in rows
    ]  # fmt: skip
    return sorted(needs, key=lambda need: (need.account, need.id))
