"""What the rooms know about the five reasons why programs stall."""

from datetime import date

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.people import last_activity
from kadash.budget.queries.program_budget import program_budget
from kadash.core.moments import day_of
from kadash.core.settings import read_settings
from kadash.program.queries.launch import event_view, events
from kadash.program.queries.method import session_view, sessions
from kadash.program.queries.people import teams_view
from kadash.program.queries.statements import statements_view
from kadash.program.rules.stall import Evidence, Facts, evidence
from kadash.program.rules.statements import State
from kadash.roadmap import queries as roadmap
from kadash.roadmap.rules.tree import NodeKind, Status
from kadash.satisfaction import queries as satisfaction
from kadash.standards.course import course

BOARDS = 4
"""So many of the last review boards are asked for a decision maker."""


def stall(session: sm.Session, *, today: date) -> dict[str, Evidence]:
    """Return the evidence for each reason as of a day, by the reason's id."""
    known = accounts.representatives(session)
    shares = [representative.time_share_percent for representative in known if representative.active]
    reached, listed = _kickoff(session, today)
    answered, asked = _survey(session, today)
    board, senior = _boards(session, today)
    budget = program_budget(session, day=today)
    statements = statements_view(session, today=today)
    goals, unmeasured = _goals(session)
    facts = Facts(
        today=today,
        representatives=sum(1 for representative in known if representative.active) if known else None,
        last_logged=last_activity(session, until=today),
        reached=reached,
        listed=listed,
        answered=answered,
        asked=asked,
        last_board=board,
        senior_came=senior,
        largest_share=max((share for share in shares if share is not None), default=None),
        budget_approved=None if budget is None else budget.approved,
        budget_said=None if budget is None else budget.said,
        statements_adopted=sum(1 for v in statements.values() if v.standing.state == State.ADOPTED),
        statements=len(statements),
        goals=goals,
        unmeasured=unmeasured,
    )
    return evidence(facts, course().stall)


def _kickoff(session: sm.Session, today: date) -> tuple[int | None, int | None]:
    zone, last = read_settings(session).zone, course().kickoffs[-1].id
    for event in events(session):
        if event.tier == last and day_of(event.starts_at, zone) <= today:
            participation = event_view(session, id=event.id or 0).participation
            return (participation.reached, participation.listed) if participation else (None, None)
    return None, None


def _survey(session: sm.Session, today: date) -> tuple[int | None, int | None]:
    dated = [
        (day, wave)
        for wave in satisfaction.waves(session)
        if (day := wave.last_day or wave.first_day) is not None and day <= today and wave.asked
    ]
    if not dated:
        return None, None
    _, wave = max(dated, key=lambda each: each[0])
    return wave.responses, wave.asked


def _boards(session: sm.Session, today: date) -> tuple[date | None, bool | None]:
    """Return when a review board was last held, and whether a decision maker came to one of the last ones."""
    zone = read_settings(session).zone
    kinds = {kind.id for kind in course().sessions if kind.team == "review"}
    held = [
        row
        for row in sessions(session)
        if row.kind in kinds and row.state == "held" and day_of(row.starts_at, zone) <= today
    ]
    if not held:
        return None, None
    deciders = {m.name for m in teams_view(session, today=today).members if m.kind == "decision-maker"}
    noted = [
        one
        for row in held[:BOARDS]
        for one in session_view(session, id=row.id or 0).attendance
        if one.came is not None
    ]
    senior = any(one.came and one.name in deciders for one in noted) if noted else None
    return day_of(held[0].starts_at, zone), senior


def _goals(session: sm.Session) -> tuple[int, int]:
    """Return how many goals there are, and how many have no measure anywhere below them."""
    nodes = [node for node in roadmap.nodes(session) if node.status != Status.DROPPED]
    above = {node.id: node.parent_id for node in nodes}
    measured: set[int | None] = set()
    for node in nodes:
        at = node.id if node.kind == NodeKind.MEASURE else None
        while at is not None and at not in measured:
            measured.add(at)
            at = above.get(at)
    goals = [node for node in nodes if node.kind == NodeKind.GOAL and node.title]
    return len(goals), sum(1 for goal in goals if goal.id not in measured)
