"""What is known of the program when its criteria are looked at; None where nothing is recorded."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.assessment.rules.statements import StatementFact
from kadash.program.rules.business_plan import Adopted


@dataclass(frozen=True)
class RepresentativeFact:
    """A representative: share of work time for the program in percent (None: not known)."""

    name: str
    time_share: Decimal | None
    accounts: int
    reports_to_manager: bool | None = None


@dataclass(frozen=True)
class AccountFact:
    """A key account. None stands for "nothing of this kind is recorded for any account"."""

    number: str
    name: str
    representative: str | None = None
    contacts: int | None = None
    executives: int | None = None
    meetings: tuple[date, ...] | None = None
    planned: bool | None = None
    at_risk_cents: Decimal | None = None
    id: int | None = None


@dataclass(frozen=True)
class BudgetFact:
    """The program budget of a fiscal year; ``approved_cents`` is None where no version is approved.

    ``before_cents`` is what is spent a year already, by the budget that holds until a new one is decided.
    """

    fiscal_year: int
    approved_cents: int | None
    draft_cents: int | None = None
    before_cents: int | None = None


@dataclass(frozen=True)
class SurveyFact:
    """The last survey wave: when, and how many answered of how many asked."""

    wave: str
    day: date
    answered: int
    asked: int | None = None


@dataclass(frozen=True)
class AnswerFact:
    """First answers of a department in 12 months: in time, due, and whether it kept what it promised."""

    department: str
    met: int
    due: int
    kept: bool


@dataclass(frozen=True)
class Facts:
    """What the rooms below know on a day. None: the database holds nothing about it.

    ``plans_recorded``: action plans are written here, and one counts while it is in force; else they are told
    from the words of uploaded activities.
    """

    as_of: date
    representatives: tuple[RepresentativeFact, ...] | None = None
    accounts: tuple[AccountFact, ...] | None = None
    plans_recorded: bool = False
    list_changed_on: date | None = None
    budget: BudgetFact | None = None
    survey: SurveyFact | None = None
    statements: tuple[StatementFact, ...] | None = None
    first_answers: tuple[AnswerFact, ...] | None = None
    business_plan: Adopted | None = None
    business_plan_draft: int | None = None
    full_time_hours: int = 2080
    hourly_cost_cents: int | None = None
