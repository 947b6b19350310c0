"""The strategy: the landscape, strengths and obstacles, courses of action, services, structure, growth."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, Row, Versioned


class PolicyItem(Row, Versioned, table=True):
    """A law, rule or policy that bears on the program.

    ``level`` is one of the standard's levels. ``effect`` is what it means for key accounts, ``effective_on``
    when it takes effect, ``next_look`` when somebody looks at it again.
    """

    __tablename__ = "policy_item"

    level: str
    title: str
    effect: str = ""
    effective_on: date | None = None
    next_look: date | None = None
    source: str = ""
    closed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class StrategyItem(Row, Versioned, table=True):
    """A resource, strength, weakness or obstacle (``kind``) of the program."""

    __tablename__ = "strategy_item"

    kind: str
    text: str
    closed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class CourseOfAction(Row, Versioned, table=True):
    """A way past an obstacle. ``cost_cents`` None is a cost that nobody knows yet; 0 costs nothing.

    ``verdict`` is what the board said: empty, ``chosen``, ``declined`` or ``later``.
    """

    __tablename__ = "course_of_action"

    obstacle_id: int = Field(foreign_key="strategy_item.id", index=True)
    title: str
    cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    hours: int | None = None
    effect: str = ""
    risk: str = ""
    recommended: bool = False
    why: str = ""
    verdict: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    decision: str = ""
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ProgramService(Row, Versioned, table=True):
    """A service for key accounts, given ``now``, ``later`` or ``dropped``.

    Its yearly cost is that of a budget line with the key ``budget_line`` in force, else ``yearly_cents``.
    ``times`` a year a representative spends ``hours`` on each account that uses it (None: nobody said).
    ``for_all``: every account on the list uses it.
    """

    __tablename__ = "program_service"

    name: str
    state: str = "now"
    pilot: bool = False
    since: date | None = None
    yearly_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    budget_line: str = ""
    times: int | None = None
    hours: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    for_all: bool = False
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ServiceUse(Row, table=True):
    """An account that uses a service, or is to use it."""

    __tablename__ = "program_service_use"
    __table_args__ = (sa.UniqueConstraint("service_id", "account_id"),)

    service_id: int = Field(foreign_key="program_service.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)


class Position(Row, Versioned, table=True):
    """A position in the structure as it is (``now``) or as it is proposed; ``reports_to`` is in the same."""

    __tablename__ = "program_position"

    structure: str
    title: str
    holder: str = ""
    reports_to: int | None = Field(default=None, foreign_key="program_position.id", index=True)
    program: bool = False
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class GrowthYear(Row, Versioned, table=True):
    """What a person says of one calendar year: key accounts planned, and full representatives then."""

    __tablename__ = "program_year"

    year: int = Field(unique=True)
    accounts: int | None = None
    representatives: int | None = None
    note: str = ""
