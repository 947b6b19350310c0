"""Programs, the versions of their budgets, the lines, what was decided about them, and actuals."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core import clock
from kadash.core.tables import ExactDecimal, FromUpload, Moment, Row, Versioned

IDENTITY_BLANKS = (("account_code", ""), ("record_id", ""), ("day", "0001-01-01"))


class Program(Row, Versioned, FromUpload, table=True):
    """A program of the utility with a budget of its own; ``customers`` is how many it serves."""

    __tablename__ = "program"

    name: str = Field(unique=True)
    customers: int | None = None
    place: int = 0
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Budget(Row, Versioned, FromUpload, table=True):
    """One version of a program's budget for a fiscal year. ``based_on_id`` is the version it began from."""

    __tablename__ = "budget"
    __table_args__ = (sa.UniqueConstraint("program_id", "fiscal_year", "number"),)

    program_id: int = Field(foreign_key="program.id")
    fiscal_year: int
    number: int = 1
    title: str | None = None
    status: str = "draft"
    based_on_id: int | None = Field(default=None, foreign_key="budget.id", index=True)
    created_by: str
    created_at: datetime = Field(default_factory=clock.now, sa_type=Moment)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class BudgetEvent(Row, table=True):
    """What was decided or noted about a version: submitted, returned, approved, corrected, noted."""

    __tablename__ = "budget_event"

    budget_id: int = Field(foreign_key="budget.id", index=True)
    at: datetime = Field(sa_type=Moment)
    person: str
    what: str
    comment: str | None = None


class BudgetLine(Row, Versioned, FromUpload, table=True):
    """A line of one version. ``key`` is the same for that line in every version; ``parent_key`` is the
    line that it is a part of.

    ``amount_cents`` is None where nobody entered an amount (it may follow from quantity × unit cost or
    from the parts). ``serves`` lists ``{"code", "count", "weight"}`` of goal nodes, whose codes never
    change; count and weight are decimals as text, weight None where the counts decide.
    """

    __tablename__ = "budget_line"
    __table_args__ = (sa.UniqueConstraint("budget_id", "key"),)

    budget_id: int = Field(foreign_key="budget.id", index=True)
    key: str
    parent_key: str | None = None
    place: int = 0
    category: str = ""
    account_code: str | None = None
    description: str = ""
    quantity: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    unit_cost_cents: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    amount_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    serves: Any = Field(default_factory=list, sa_type=sa.JSON)
    note: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Actual(Row, Versioned, FromUpload, table=True):
    """Money spent, as the ledger says. ``line_key`` is the line that a person assigned it to."""

    __tablename__ = "actual"
    __table_args__ = (
        # One entry of a ledger, one row; equal ones that people type are theirs to judge.
        sa.Index(
            "uq_actual_identity", "program_id", "fiscal_year", "description",
            *(sa.text(f"coalesce({name}, '{blank}')") for name, blank in IDENTITY_BLANKS),
            "occurrence", unique=True,
            sqlite_where=sa.text("batch_id IS NOT NULL"), postgresql_where=sa.text("batch_id IS NOT NULL"),
        ),
    )  # fmt: skip

    program_id: int = Field(foreign_key="program.id", index=True)
    fiscal_year: int = Field(index=True)
    account_code: str | None = None
    description: str = ""
    amount_cents: int = Field(sa_type=sa.BigInteger)
    day: date | None = None
    record_id: str | None = Field(default=None, index=True)
    occurrence: int = 1
    line_key: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
