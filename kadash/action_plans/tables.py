"""Customer action plans with their sections, goals and needs, and the equipment of accounts."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, Moment, Row, Versioned


class ActionPlan(Row, Versioned, table=True):
    """A year's plan for an account. ``edition`` counts up when an approved plan is opened for changes.

    ``signed_by`` and ``signed_at`` belong to the edition at hand: its author says that it is ready. Approving
    puts that edition in force: ``frozen`` is what was approved, word for word, ``approved_edition`` which
    one. It stays in force, and so does its date, until another edition or a later plan is approved.
    """

    __tablename__ = "action_plan"
    __table_args__ = (
        sa.Index(
            "uq_action_plan_year",
            "account_id",
            "plan_year",
            unique=True,
            sqlite_where=sa.text("NOT voided"),
            postgresql_where=sa.text("NOT voided"),
        ),
    )

    account_id: int = Field(foreign_key="account.id", index=True)
    plan_year: int
    edition: int = Field(default=1, sa_column_kwargs={"server_default": sa.text("1")})
    started_by: str
    signed_by: str | None = None
    signed_at: datetime | None = Field(default=None, sa_type=Moment)
    returned: str | None = None
    approved_by: str | None = None
    approved_at: datetime | None = Field(default=None, sa_type=Moment)
    approved_on: date | None = None
    approved_edition: int | None = None
    frozen: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ActionPlanSection(Row, Versioned, table=True):
    """What people wrote in one of the nine sections, and who confirmed it.

    ``facts`` are the figures that stood beside the text when it was confirmed, as ``{name: value}`` in the
    very words of the screen: where the data say something else by now, the section is out of date.
    """

    __tablename__ = "action_plan_section"
    __table_args__ = (sa.UniqueConstraint("plan_id", "number"),)

    plan_id: int = Field(foreign_key="action_plan.id", index=True)
    number: int
    words: str = ""
    confirmed_by: str | None = None
    confirmed_on: date | None = None
    facts: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))


class ActionPlanGoal(Row, Versioned, table=True):
    """A goal for the account; ``code`` is the objective of the program that it serves."""

    __tablename__ = "action_plan_goal"

    plan_id: int = Field(foreign_key="action_plan.id", index=True)
    text: str
    code: str | None = None
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ActionPlanNeed(Row, Versioned, table=True):
    """Something that the plan needs money for; ``code`` is the objective that it serves.

    A budget line made from it has the key ``need_key(id)`` in every version of the budget.
    """

    __tablename__ = "action_plan_need"

    plan_id: int = Field(foreign_key="action_plan.id", index=True)
    text: str
    category: str = ""
    quantity: Decimal = Field(default=Decimal(1), sa_type=ExactDecimal)
    unit_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    code: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Equipment(Row, Versioned, table=True):
    """Equipment of an account that its use of energy or water hangs on."""

    __tablename__ = "equipment"

    account_id: int = Field(foreign_key="account.id", index=True)
    service: str
    kind: str
    size: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    unit: str | None = None
    year: int | None = None
    critical: bool = False
    backup: bool = False
    source: str
    observed_on: date
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
