"""Reads of teams and stakeholders, with what is missing."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.program.rules import stakeholders, teams
from kadash.program.rules.stakeholders import Findings, StakeholderFact
from kadash.program.rules.teams import MemberFact
from kadash.program.tables.people import Expectation, Stakeholder, TeamMember
from kadash.standards.course import course


@dataclass(frozen=True)
class TeamsView:
    """The teams: who was ever on them (those still there first), and what each lacks by its id."""

    members: tuple[TeamMember, ...]
    remarks: dict[str, list[str]]

    def of(self, team: str, *, today: date) -> list[TeamMember]:
        """Return who is on a team on a day."""
        return [m for m in self.members if m.team == team and _fact(m).on(today)]


@dataclass(frozen=True)
class StakeholdersView:
    """The stakeholders, the most influential first, what each was told, and what is missing."""

    stakeholders: tuple[Stakeholder, ...]
    expectations: dict[int, tuple[Expectation, ...]]
    findings: Findings


def teams_view(session: sm.Session, *, today: date, phases_done: tuple[str, ...] = ()) -> TeamsView:
    """Return the teams as of a day."""
    query = sm.select(TeamMember).order_by(
        sm.col(TeamMember.until).is_not(None), sm.col(TeamMember.since), sm.col(TeamMember.name)
    )
    rows = session.exec(query).all()
    for row in rows:
        session.expunge(row)
    said = teams.remarks(course(), map(_fact, rows), today=today, phases_done=phases_done)
    return TeamsView(tuple(rows), said)


def stakeholders_view(session: sm.Session, *, today: date) -> StakeholdersView:
    """Return the stakeholders as of a day."""
    query = sm.select(Stakeholder).where(~sm.col(Stakeholder.voided))
    order = (sm.col(Stakeholder.influence).desc(), sm.col(Stakeholder.impacted).desc())
    rows = session.exec(query.order_by(*order, sm.col(Stakeholder.name))).all()
    told = session.exec(
        sm.select(Expectation).where(~sm.col(Expectation.voided)).order_by(sm.col(Expectation.set_on))
    ).all()
    for row in (*rows, *told):
        session.expunge(row)
    by_holder: dict[int, list[Expectation]] = defaultdict(list)
    for row in told:
        by_holder[row.stakeholder_id].append(row)
    facts = [_holder(row, by_holder[row.id or 0]) for row in rows]
    groups = [group.id for group in course().groups]
    return StakeholdersView(
        stakeholders=tuple(rows),
        expectations={id: tuple(each) for id, each in by_holder.items() if each},
        findings=stakeholders.findings(facts, groups, today=today),
    )


def _fact(row: TeamMember) -> MemberFact:
    return MemberFact(row.team, row.name, row.kind, row.since, row.until, row.stands_in)


def _holder(row: Stakeholder, told: list[Expectation]) -> StakeholderFact:
    """Return what counts of a stakeholder: of several expectations the newest one speaks."""
    newest = told[-1] if told else None
    unanswered = [expectation.set_on for expectation in told if expectation.acknowledged_on is None]
    return StakeholderFact(
        id=row.id or 0,
        name=row.name,
        audience=row.audience,
        impacted=row.impacted,
        influence=row.influence,
        support=row.support,
        set_on=tuple(expectation.set_on for expectation in told),
        open_since=unanswered[0] if unanswered else None,
        review_by=newest.review_by if newest else None,
    )
