"""The facts that a business plan is filled from, read from the rooms below in one state of the data."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.assessment.queries import assessments as assessment
from kadash.at_risk.queries import at_risk
from kadash.at_risk.queries.judgments import judgeable
from kadash.at_risk.rules.table import Line, at_risk_table, headline, totals
from kadash.budget.queries.program_budget import program_budget
from kadash.core.contrast import readable
from kadash.core.narrative import Figure
from kadash.core.palette import LIGHT
from kadash.core.periods import short
from kadash.core.settings import read_settings
from kadash.plans.queries.surveys import surveyed
from kadash.plans.rules.business.facts import BusinessFacts, GoalRow, Member, Service, Statement, Wave
from kadash.plans.rules.figures import (
    NAMES,
    NOT_KNOWN,
    cost_and_return,
    exposure,
    headlines,
    program_level,
    satisfied,
)
from kadash.program.queries import peers as peer_queries
from kadash.program.queries.people import teams_view
from kadash.program.queries.services import drawing, growth_view, positions, services_view
from kadash.program.queries.statements import statements_view
from kadash.program.rules.peers import Peer, alike, fullest_state
from kadash.program.rules.promised_time import said
from kadash.program.rules.statements import State
from kadash.roadmap import queries as roadmap
from kadash.roadmap.rules.tree import Status
from kadash.standards.course import course

DROPPED = "dropped"
SINCE_BRIEFING = "at_risk.change"  # there is no last briefing for a plan


def collect(session: sm.Session, *, today: date, changes: bool = True) -> BusinessFacts:
    """Return the facts as of a day; without ``changes`` satisfaction's change and trend are not known."""
    settings = read_settings(session)
    period = at_risk.period_on(session, day=today)
    risk = at_risk.at_risk(session, period=period, as_of=today) if period else None
    lines: tuple[Line, ...] = risk.lines if risk else ()
    table = at_risk_table(lines)
    budget = program_budget(session, day=today)
    cost = budget.sheet.summary if budget and budget.sheet else None
    money, called = (budget.cents, budget.called) if budget else (None, "budget")
    top, sums = headline(table, money), totals(table)
    level = assessment.summary(session, today=today)
    waves, verdict = surveyed(session, as_of=today, groups=False, changes=changes)
    known = (
        *exposure(top, sums, None, called), *satisfied(waves, verdict), *program_level(level),
        *cost_and_return(cost, money, sums, called),
    )  # fmt: skip
    services = services_view(session, today=today)
    return BusinessFacts(
        as_of=today,
        period=period.label if period else "no bills yet",
        scope=risk.scope if risk else "",
        notes=tuple(risk.gaps) if risk else (),
        utility=settings.utility_name,
        color=readable(settings.brand_color, LIGHT.ground),
        customers=settings.customers,
        employees=settings.employees,
        lines=lines,
        totals=sums,
        headline=top,
        peers=_peers(session, settings.customers),
        judged=tuple(judgeable(session, today=today)),
        level=level.level.label if level and level.level else "below Basic" if level else None,
        waves=_waves(waves),
        statements=_statements(session, today),
        years=growth_view(session, today=today).years,
        goals=_goals(session, today),
        seats={kind: drawing(positions(session, structure=kind)) for kind in ("now", "proposed")},
        representatives=_representatives(session, today),
        members=_members(session, today),
        services=tuple(
            Service(service.row.state, service.row.name, len(service.users), service.cents)
            for service in services.services
            if service.row.state != DROPPED
        ),
        time=said(services.time) if services.services else "",
        budget=cost,
        budget_cents=money,
        budget_name=budget.name if budget else "",
        figures=_figures(known),
    )


def _figures(known: Sequence[Figure]) -> dict[str, Figure]:
    """Return every figure that a plan may quote; one that is not known says so."""
    unknown = {key: Figure(key, name, NOT_KNOWN) for key, name in NAMES.items() if key != SINCE_BRIEFING}
    return unknown | {figure.key: figure for figure in known}


def _waves(waves: pd.DataFrame) -> tuple[Wave, ...]:
    whole = headlines(waves)
    return tuple(
        Wave(
            str(row["wave"]), float(row["index"]), float(row["low"]), float(row["high"]), int(row["n"]),
            None if pd.isna(row["rate"]) else float(row["rate"]),
        )
        for row in whole.to_dict("records")
    )  # fmt: skip


def _statements(session: sm.Session, today: date) -> tuple[Statement, ...]:
    found = []
    for kind, view in statements_view(session, today=today).items():
        standing = view.standing
        if standing.version is None:
            continue
        adopted = standing.version.adopted_on
        state = "A draft, not adopted yet." if adopted is None else f"Adopted {short(adopted)}."
        if standing.state == State.DUE and standing.due_on is not None:
            state = f"{state} To be confirmed since {short(standing.due_on)}."
        title = course().statement(kind).title
        found.append(Statement(title, standing.version.text, state, adopted is not None))
    return tuple(found)


def _goals(session: sm.Session, today: date) -> tuple[GoalRow, ...]:
    return tuple(
        GoalRow(
            place.node.code, place.node.title, place.node.kind, place.depth, _measured(place),
            place.node.due, place.node.owner or "", place.node.department or "",
        )
        for place in roadmap.tree(session, today=today)
        if place.node.status != Status.DROPPED
    )  # fmt: skip


def _measured(place: roadmap.Place) -> str:
    """Return what a measure goes from and to, and where it stands: ``from 8 to 21 accounts, now 14``."""
    node = place.node
    if node.target is None:
        return ""
    unit = f" {node.unit}" if node.unit else ""
    start = "" if node.baseline is None else f"from {node.baseline:f} "
    now = "" if node.current is None else f", now {node.current:f}"
    return f"{start}to {node.target:f}{unit}{now}"


def _representatives(session: sm.Session, today: date) -> tuple[tuple[str, Decimal | None, int], ...]:
    held = accounts.key_accounts_held(session, on=today)
    return tuple(
        (representative.name, representative.time_share_percent, held.get(representative.id or 0, 0))
        for representative in accounts.representatives(session)
        if representative.active
    )


def _members(session: sm.Session, today: date) -> tuple[Member, ...]:
    view = teams_view(session, today=today)
    kinds = {teammate.id: teammate.title for teammate in course().teammates}
    return tuple(
        Member(team.title, row.name, row.department, kinds.get(row.kind, row.kind))
        for team in course().teams
        for row in view.of(team.id, today=today)
    )


def _peers(session: sm.Session, customers: int | None) -> tuple[Peer, ...]:
    every = peer_queries.peers(session)
    if not every or not customers:
        return ()
    return alike(every, state=fullest_state(every, customers=customers), customers=customers)
