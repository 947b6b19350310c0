"""What the board is told while the program is built, read from the program and the roadmap."""

from datetime import date

import sqlmodel as sm

from kadash.briefing.rules.building import Building, Rows
from kadash.core.money import shown
from kadash.core.periods import short
from kadash.program.queries.people import stakeholders_view
from kadash.program.queries.services import ServicesView, services_view
from kadash.program.queries.statements import statements_view
from kadash.program.queries.strategy import StrategyView, strategy_view
from kadash.program.rules.promised_time import said
from kadash.program.rules.statements import State
from kadash.roadmap import queries as roadmap
from kadash.roadmap.rules.tree import NodeKind, Status
from kadash.standards.course import course

NONE = "–"


def building(session: sm.Session, *, as_of: date) -> Building:
    """Return it as of a day."""
    people = stakeholders_view(session, today=as_of)
    organizations = {row.id: row.organization for row in people.stakeholders}
    strategy = strategy_view(session, today=as_of)
    services = services_view(session, today=as_of)
    levels = {each.id: each.title for each in course().landscape}
    return Building(
        statements=_statements(session, as_of),
        stakeholders=len(people.stakeholders),
        backing=sum(1 for row in people.stakeholders if row.support == "backs"),
        unblessed=tuple(
            (stakeholder.name, organizations[stakeholder.id] or NONE, stakeholder.support)
            for stakeholder in people.findings.unblessed
        ),
        landscape=_landscape(strategy, levels),
        blank=tuple(levels[level].lower() for level in strategy.landscape.blank),
        services=_services(services),
        time=said(services.time) if services.services else "",
        goals=_goals(session),
    )


def _statements(session: sm.Session, as_of: date) -> Rows:
    found = []
    for kind, view in statements_view(session, today=as_of).items():
        standing = view.standing
        if standing.version is None:
            continue
        state = "draft" if standing.state == State.DRAFT else f"adopted, {standing.state}"
        if standing.state == State.ADOPTED and standing.version.adopted_on is not None:
            state = f"adopted {short(standing.version.adopted_on)}"
        found.append((course().statement(kind).title, standing.version.text, state))
    return tuple(found)


def _landscape(strategy: StrategyView, levels: dict[str, str]) -> Rows:
    return tuple(
        (levels[p.level], p.title, p.effect or NONE, short(p.effective_on) if p.effective_on else NONE)
        for p in strategy.policies
        if p.closed_on is None
    )


def _services(services: ServicesView) -> Rows:
    return tuple(
        (
            f"{service.row.state} (pilot)" if service.row.pilot else service.row.state,
            service.row.name,
            str(len(service.users)),
            NONE if service.cents is None else shown(service.cents, places=0),
        )
        for service in services.services
        if service.row.state != "dropped"
    )


def _goals(session: sm.Session) -> Rows:
    return tuple(
        (node.title, node.department or "the program", short(node.due) if node.due else NONE)
        for node in roadmap.nodes(session)
        if node.kind == NodeKind.GOAL and node.title and node.status != Status.DROPPED
    )
