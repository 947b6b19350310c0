"""Where all accounts of the list stand with their plans, and how much of it plans in force cover."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.action_plans.queries.plans import as_approval, plans, views
from kadash.action_plans.rules.sections import State
from kadash.action_plans.rules.standing import IN_FORCE, Coverage, Stage, coverage, holding, stage
from kadash.action_plans.tables import ActionPlan
from kadash.core.yearly import ends
from kadash.engagement.queries.relationships import exposures


@dataclass(frozen=True)
class Standing:
    """Where one account stands. ``plan_id`` is its newest plan, ``held_id`` the one in force.

    ``states`` are those of the newest plan's sections, empty where they were not asked for.
    """

    account_id: int
    name: str
    representative: str | None
    exposure_cents: Decimal | None
    stage: Stage
    plan_id: int | None = None
    plan_year: int | None = None
    held_id: int | None = None
    approved_on: date | None = None
    until: date | None = None
    states: tuple[State, ...] = ()


@dataclass(frozen=True)
class Plans:
    """Where all accounts of the list stand (all accounts, where nobody is on it), the most exposed first."""

    rows: tuple[Standing, ...]
    coverage: Coverage

    def count(self, *stages: Stage) -> int:
        """How many accounts stand there."""
        return sum(1 for row in self.rows if row.stage in stages)


def standing(session: sm.Session, *, today: date, with_sections: bool = False) -> Plans:
    """Return where the accounts stand; ``with_sections`` reads how far the newest plans' sections are."""
    known = accounts.accounts(session)
    members = accounts.members(session, on=today)
    exposure = exposures(session, today=today)
    mine: dict[int, list[ActionPlan]] = {}
    for plan in plans(session):
        mine.setdefault(plan.account_id, []).append(plan)
    chosen = known if members is None else known[known["account_id"].isin(members)]
    rows = [
        _row(row, mine.get(int(row["account_id"]), []), exposure, today) for row in chosen.to_dict("records")
    ]
    if with_sections:
        rows = _with_states(session, rows, mine, today)
    rows.sort(key=lambda row: (row.exposure_cents is None, -(row.exposure_cents or 0), row.name))
    covered = [row.account_id for row in rows if row.stage in IN_FORCE]
    return Plans(tuple(rows), coverage([row.account_id for row in rows], covered, exposure=exposure))


def _row(
    row: Mapping[object, object], mine: list[ActionPlan], exposure: Mapping[int, Decimal | None], today: date
) -> Standing:
    id = int(str(row["account_id"]))
    approvals = {as_approval(plan): plan for plan in mine}
    held = holding(approvals, today)
    last = held or max(
        (approval for approval in approvals if approval.approved_on),
        key=lambda approval: approval.approved_on or today,
        default=None,
    )
    newest = max(mine, key=lambda plan: plan.plan_year, default=None)
    representative = row["representative"]
    return Standing(
        account_id=id,
        name=str(row["name"]),
        representative=None if representative is None else str(representative),
        exposure_cents=exposure.get(id),
        stage=stage(approvals, today),
        plan_id=newest.id if newest else None,
        plan_year=newest.plan_year if newest else None,
        held_id=approvals[held].id if held else None,
        approved_on=last.approved_on if last else None,
        until=ends(last.approved_on) if last and last.approved_on else None,
    )


def _with_states(
    session: sm.Session, rows: list[Standing], mine: Mapping[int, list[ActionPlan]], today: date
) -> list[Standing]:
    newest = [max(mine[row.account_id], key=lambda plan: plan.plan_year) for row in rows if row.plan_id]
    states = {
        view.plan.account_id: tuple(section.state for section in view.sections)
        for view in views(session, rows=newest, today=today)
    }
    return [replace(row, states=states.get(row.account_id, ())) for row in rows]


def planned(session: sm.Session, *, on: date) -> set[int] | None:
    """Return the accounts with a plan in force on a day; None where none was ever approved by then."""
    every = plans(session)
    if not any(row.approved_on is not None and row.approved_on <= on for row in every):
        return None
    return {row.account_id for row in every if holding([as_approval(row)], on) is not None}
