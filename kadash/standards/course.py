"""The course's method for building a program, read from ``course_VERSION.toml``; code names no threshold."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

NEWEST = "1"


@dataclass(frozen=True)
class AgendaTemplate:
    """One item of a template's agenda."""

    minutes: int
    title: str


@dataclass(frozen=True)
class Step:
    """One of the four steps of a phase's cycle; ``session`` is the kind of session that it takes."""

    id: str
    title: str
    session: str | None = None


@dataclass(frozen=True)
class Principle:
    """What a phase works out; ``page`` is the stem of the page where the product has it."""

    id: str
    title: str
    page: str | None = None


@dataclass(frozen=True)
class Phase:
    """One of the four phases, with what it works out."""

    id: str
    title: str
    principles: tuple[Principle, ...]


@dataclass(frozen=True)
class SessionKind:
    """A kind of session: its length in minutes, whose it is, and the agenda that it starts with.

    ``ours``: the course gives no agenda for it, so the items are Kadash's own.
    """

    id: str
    title: str
    minutes: int
    team: str
    agenda: tuple[AgendaTemplate, ...]
    ours: bool = False


@dataclass(frozen=True)
class Team:
    """One of the three teams, the kinds of teammates it needs, and the phase after which it is formed."""

    id: str
    title: str
    kinds: tuple[str, ...]
    after: str | None = None


@dataclass(frozen=True)
class Named:
    """A kind of teammate or a group of stakeholders."""

    id: str
    title: str


@dataclass(frozen=True)
class StrategyKind:
    """What the strategy session brainstorms: ``title`` names all of a kind, ``one`` a single one."""

    id: str
    title: str
    one: str


@dataclass(frozen=True)
class ExampleYears:
    """Key accounts of the course's example program in some years."""

    years: str
    accounts: int


@dataclass(frozen=True)
class StatementKind:
    """Core values, vision or mission, with the questions that lead to one."""

    id: str
    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class KickOff:
    """One of the three kick-offs. At the level ``optional_at`` it may be left out."""

    id: str
    title: str
    minutes: int
    agenda: tuple[AgendaTemplate, ...]
    call: str
    obstacle: str
    optional_at: str | None = None
    starts: str | None = None


@dataclass(frozen=True)
class CertificateRule:
    """What a representative's certificate asks for; the clock of ``years`` begins with the last course."""

    id: str
    title: str
    years: int
    exam_percent: int
    plan_percent: int
    courses: tuple[Named, ...]


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

    def session(self, kind: str) -> SessionKind:
        """Return the kind of session of that id; raises KeyError."""
        return {each.id: each for each in self.sessions}[kind]

    def phase(self, phase_id: str) -> Phase:
        """Return the phase of that id; raises KeyError."""
        return {each.id: each for each in self.phases}[phase_id]

    def team(self, team_id: str) -> Team:
        """Return the team of that id; raises KeyError."""
        return {each.id: each for each in self.teams}[team_id]

    def statement(self, kind: str) -> StatementKind:
        """Return the kind of statement of that id; raises KeyError."""
        return {each.id: each for each in self.statements}[kind]

    def kickoff(self, tier: str) -> KickOff:
        """Return the kick-off of that id; raises KeyError."""
        return {each.id: each for each in self.kickoffs}[tier]

    def phases_for(self, level: str) -> tuple[Phase, ...]:
        """Return the phases that a program of a level needs: Basic the first one only, others all."""
        return (self.phase(self.basic_phase),) if level == "basic" else self.phases


@cache
def course(version: str = NEWEST) -> Course:
    """Return a version of the course's method that ships with Kadash; raises KeyError for an unknown one."""
    path = files(__package__) / f"course_{version}.toml"
    if not path.is_file():
        raise KeyError(f"there is no version {version!r} of the course's method")
    return load(path.read_text(encoding="utf-8"))


def load(text: str) -> Course:
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


def _certificate(entry: dict[str, Any]) -> CertificateRule:
    courses = tuple(Named(**each) for each in entry.pop("course"))
    return CertificateRule(courses=courses, **entry)


def _check(found: Course) -> None:
    _distinct("phases", [each.id for each in found.phases])
    _distinct("principles", [each.id for phase in found.phases for each in phase.principles])
    _distinct("sessions", [each.id for each in found.sessions])
    agendas = [(each.id, each.minutes, each.agenda) for each in found.sessions]
    agendas += [(each.id, each.minutes, each.agenda) for each in found.kickoffs]
    for name, minutes, agenda in agendas:
        total = sum(item.minutes for item in agenda)
        if total != minutes:
            raise ValueError(f"the agenda of {name} takes {total} minutes, not {minutes}")
    teams, kinds = {each.id for each in found.teams}, {each.id for each in found.teammates}
    loose = [each.id for each in found.sessions if each.team not in teams]
    loose += [each.id for each in found.teams if not set(each.kinds) <= kinds]
    loose += [
        each.id for each in found.steps if each.session and each.session not in {s.id for s in found.sessions}
    ]
    if loose or found.basic_phase not in {each.id for each in found.phases}:
        raise ValueError(f"these point nowhere: {', '.join(loose or [found.basic_phase])}")


def _distinct(what: str, ids: Sequence[str]) -> None:
    if len(set(ids)) < len(ids):
        raise ValueError(f"ids of {what} repeat")
