"""Joint planning: what an account needs, the yearly plan with it, its items, and the quarterly updates."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class Need(Row, Versioned, table=True):
    """Something that an account needs, expects or lacks, with where that is known from.

    ``state``: open, planned (an item of a plan), met, or not ours; ``outcome`` says what became of it.
    """

    __tablename__ = "need"

    account_id: int = Field(foreign_key="account.id", index=True)
    text: str
    source: str
    reference: str | None = None
    observed_on: date
    noted_by: str
    state: str = "open"
    outcome: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class JointPlan(Row, Versioned, table=True):
    """A year's plan with an account: the session, and the agreement that came of it.

    ``theirs`` are ids of contacts, ``ours`` and ``senior`` (our senior management) names of those who took
    part; ``interaction_id`` is the session in the log, once it was held. ``agreed_on`` is when the customer
    first acknowledged the agreement, from which it is in force; ``acknowledged_on`` belongs to the edition at
    hand and is empty while that is a draft. ``agreed`` is what was acknowledged, word for word.
    """

    __tablename__ = "joint_plan"
    __table_args__ = (
        sa.Index(
            "uq_joint_plan_year",
            "account_id",
            "plan_year",
            unique=True,
            sqlite_where=sa.text("NOT voided"),
            postgresql_where=sa.text("NOT voided"),
        ),
    )

    account_id: int = Field(foreign_key="account.id", index=True)
    plan_year: int
    session_on: date | None = None
    interaction_id: int | None = Field(default=None, foreign_key="interaction.id", index=True)
    theirs: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    ours: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    senior: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    notes: str | None = None
    edition: int = Field(default=1, sa_column_kwargs={"server_default": sa.text("1")})
    agreed_on: date | None = None
    acknowledged_on: date | None = None
    acknowledged_by: int | None = Field(default=None, foreign_key="contact.id", index=True)
    acknowledged_how: str | None = None
    agreed: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class PlanItem(Row, Versioned, table=True):
    """One thing in a plan. ``words`` are the customer's own, ``answer`` is what will be done.

    ``side`` says who does it: we or they. What we do with an owner and a due date becomes a promise when the
    agreement is acknowledged; what they do is closed by ``done_on``.
    """

    __tablename__ = "plan_item"

    plan_id: int = Field(foreign_key="joint_plan.id", index=True)
    need_id: int | None = Field(default=None, foreign_key="need.id", index=True)
    promise_id: int | None = Field(default=None, foreign_key="promise.id", index=True)
    kind: str
    words: str
    answer: str | None = None
    side: str = "we"
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class PlanUpdate(Row, Versioned, table=True):
    """What the customer was told of a plan for one quarter; a draft until ``sent_on``.

    ``quarter`` is the running number of its first month. ``says`` are a sentence for each item, by id.
    ``sent`` is what went out, figures and all: data that change later do not change it.
    """

    __tablename__ = "plan_update"
    __table_args__ = (
        sa.Index(
            "uq_plan_update_quarter",
            "plan_id",
            "quarter",
            unique=True,
            sqlite_where=sa.text("NOT voided"),
            postgresql_where=sa.text("NOT voided"),
        ),
    )

    plan_id: int = Field(foreign_key="joint_plan.id", index=True)
    quarter: int
    words: str | None = None
    says: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    written_by: str
    sent_on: date | None = None
    sent_to: int | None = Field(default=None, foreign_key="contact.id", index=True)
    sent: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
