"""The parts of the course's method, as ``course`` reads them."""

from dataclasses import dataclass
from decimal import Decimal


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
class StallRule:
    """When the data speaks for a reason to stall; days, and percents from 0 to 100."""

    silent_days: int
    board_days: int
    least_reached: int
    least_time: int
    least_answers: int
    offer_relaunch_at: int


@dataclass(frozen=True)
class Call:
    """What may come of a kick-off's call to action; ``tiers`` are the kick-offs that ask for it."""

    id: str
    title: str
    tiers: tuple[str, ...]


@dataclass(frozen=True)
class ExampleProgram:
    """One program of the course's example utility: how many customers it serves, its dollars a year."""

    title: str
    customers: int
    budget: int


@dataclass(frozen=True)
class Example:
    """The course's example utility. Amounts are dollars a year; ``people`` are full-time equivalents."""

    customers: int
    revenue: int
    employees: int
    accounts: int
    account_revenue: int
    people: Decimal
    budget: int
    programs: tuple[ExampleProgram, ...]


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
