"""The course's method for building a program, read from ``course_VERSION.toml``; code names no threshold."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from kadash.standards.course_parts import (
    AgendaTemplate,
    Call,
    CertificateRule,
    Example,
    ExampleProgram,
    ExampleYears,
    KickOff,
    Named,
    Phase,
    Principle,
    SessionKind,
    StallRule,
    StatementKind,
    Step,
    StrategyKind,
    Team,
)
from kadash.standards.shipped import shipped

__all__ = [
    "AgendaTemplate",
    "Call",
    "CertificateRule",
    "Course",
    "Example",
    "ExampleProgram",
    "ExampleYears",
    "KickOff",
    "Named",
    "Phase",
    "Principle",
    "SessionKind",
    "StallRule",
    "StatementKind",
    "Step",
    "StrategyKind",
    "Team",
    "course",
    "read_course",
]

NEWEST = "1"


@dataclass(frozen=True)
class Course:
    """One version of the method."""

    id: str
    version: str
    title: str
    source: str
    reference: str
    least_months: int
    most_months: int
    basic_phase: str
    statement_months: int
    met_after_days: int
    steps: tuple[Step, ...]
    phases: tuple[Phase, ...]
    sessions: tuple[SessionKind, ...]
    teams: tuple[Team, ...]
    teammates: tuple[Named, ...]
    groups: tuple[Named, ...]
    statements: tuple[StatementKind, ...]
    kickoffs: tuple[KickOff, ...]
    certificate: CertificateRule
    landscape: tuple[Named, ...]
    strategy: tuple[StrategyKind, ...]
    most_courses: int
    span: int
    growth_example: tuple[ExampleYears, ...]
    stall: StallRule
    visit_minutes: int
    topics: tuple[Named, ...]
    calls: tuple[Call, ...]
    example: Example

    def session(self, kind: str) -> SessionKind:
        """Return the kind of session of that id; raises KeyError."""
        return {session_kind.id: session_kind for session_kind in self.sessions}[kind]

    def phase(self, phase_id: str) -> Phase:
        """Return the phase of that id; raises KeyError."""
        return {phase.id: phase for phase in self.phases}[phase_id]

    def team(self, team_id: str) -> Team:
        """Return the team of that id; raises KeyError."""
        return {team.id: team for team in self.teams}[team_id]

    def statement(self, kind: str) -> StatementKind:
        """Return the kind of statement of that id; raises KeyError."""
        return {statement_kind.id: statement_kind for statement_kind in self.statements}[kind]

    def kickoff(self, tier: str) -> KickOff:
        """Return the kick-off of that id; raises KeyError."""
        return {kickoff.id: kickoff for kickoff in self.kickoffs}[tier]

    def phases_for(self, level: str) -> tuple[Phase, ...]:
        """Return the phases that a program of a level needs: Basic the first one only, others all."""
        return (self.phase(self.basic_phase),) if level == "basic" else self.phases


@cache
def course(version: str = NEWEST) -> Course:
    """Return a version of the course's method that ships with Kadash; raises KeyError for an unknown one."""
    return read_course(shipped("course", version))


def read_course(text: str) -> Course:
    """Read a version from its TOML.

    Raises ValueError where ids repeat or point nowhere, or an agenda's minutes do not add up.
    """
    data = tomllib.loads(text)
    found = Course(
        **{name: data[name] for name in ("id", "version", "title", "source", "reference")},
        **{name: data[name] for name in ("least_months", "most_months", "basic_phase", "statement_months")},
        met_after_days=data["participation"]["met_after_days"],
        steps=tuple(Step(**each) for each in data["step"]),
        phases=tuple(_phase(each) for each in data["phase"]),
        sessions=tuple(SessionKind(agenda=_agenda(each), **each) for each in data["session"]),
        teams=tuple(_listed(Team, each, "kinds") for each in data["team"]),
        teammates=tuple(Named(**each) for each in data["teammate"]),
        groups=tuple(Named(**each) for each in data["group"]),
        statements=tuple(_listed(StatementKind, each, "questions") for each in data["statement"]),
        kickoffs=tuple(KickOff(agenda=_agenda(each), **each) for each in data["kickoff"]),
        certificate=_certificate(data["certificate"]),
        landscape=tuple(Named(**each) for each in data["landscape"]),
        strategy=tuple(StrategyKind(**each) for each in data["strategy"]),
        most_courses=data["courses_of_action"]["most"],
        span=data["growth"]["span"],
        growth_example=tuple(ExampleYears(**each) for each in data["growth"]["example"]),
        stall=StallRule(**data["stall"]),
        visit_minutes=data["relaunch"]["visit_minutes"],
        topics=tuple(Named(**each) for each in data["relaunch"]["topic"]),
        calls=tuple(_listed(Call, each, "tiers") for each in data["call"]),
        example=_example(data["example"]),
    )
    _check(found)
    return found


def _phase(entry: dict[str, Any]) -> Phase:
    principles = tuple(Principle(**each) for each in entry["principle"])
    return Phase(entry["id"], entry["title"], principles)


def _agenda(entry: dict[str, Any]) -> tuple[AgendaTemplate, ...]:
    return tuple(AgendaTemplate(**each) for each in entry.pop("item"))


def _listed(kind: Any, entry: dict[str, Any], name: str) -> Any:
    return kind(**{**entry, name: tuple(entry[name])})


def _example(entry: dict[str, Any]) -> Example:
    programs = tuple(ExampleProgram(**each) for each in entry.pop("program"))
    return Example(**{**entry, "people": Decimal(entry["people"])}, programs=programs)


def _certificate(entry: dict[str, Any]) -> CertificateRule:
    courses = tuple(Named(**each) for each in entry.pop("course"))
    return CertificateRule(courses=courses, **entry)


def _check(found: Course) -> None:
    _distinct("phases", [phase.id for phase in found.phases])
    _distinct("principles", [principle.id for phase in found.phases for principle in phase.principles])
    _distinct("sessions", [session.id for session in found.sessions])
    agendas = [(session.id, session.minutes, session.agenda) for session in found.sessions]
    agendas += [(kickoff.id, kickoff.minutes, kickoff.agenda) for kickoff in found.kickoffs]
    for name, minutes, agenda in agendas:
        total = sum(item.minutes for item in agenda)
        if total != minutes:
            raise ValueError(f"the agenda of {name} takes {total} minutes, not {minutes}")
    teams, kinds = {team.id for team in found.teams}, {teammate.id for teammate in found.teammates}
    loose = [session.id for session in found.sessions if session.team not in teams]
    loose += [team.id for team in found.teams if not set(team.kinds) <= kinds]
    loose += [
        step.id for step in found.steps if step.session and step.session not in {s.id for s in found.sessions}
    ]
    if loose or found.basic_phase not in {phase.id for phase in found.phases}:
        raise ValueError(f"these point nowhere: {', '.join(loose or [found.basic_phase])}")


def _distinct(what: str, ids: Sequence[str]) -> None:
    if len(set(ids)) < len(ids):
        raise ValueError(f"ids of {what} repeat")
