"""The business plan: what people wrote, what they confirmed, and the versions that were adopted."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Moment, Row, Versioned


class BusinessPlan(Row, Versioned, table=True):
    """A plan for a year. Its sections go on changing; what was adopted lies in its editions."""

    __tablename__ = "business_plan"
    __table_args__ = (
        sa.Index(
            "uq_business_plan_year",
            "plan_year",
            unique=True,
            sqlite_where=sa.text("NOT voided"),
            postgresql_where=sa.text("NOT voided"),
        ),
    )

    plan_year: int
    started_by: str
    started_on: date
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class BusinessPlanSection(Row, Versioned, table=True):
    """What people wrote in a section: ``words`` by the id of its part.

    ``quoted`` holds the figures in it as they were when it was written. ``facts`` is a digest of what the
    data said when somebody confirmed the section.
    """

    __tablename__ = "business_plan_section"
    __table_args__ = (sa.UniqueConstraint("plan_id", "section"),)

    plan_id: int = Field(foreign_key="business_plan.id", index=True)
    section: str
    words: Any = Field(default_factory=dict, sa_type=sa.JSON)
    quoted: Any = Field(default_factory=dict, sa_type=sa.JSON)
    saved_by: str | None = None
    saved_on: date | None = None
    confirmed_by: str | None = None
    confirmed_on: date | None = None
    facts: str | None = None


class BusinessPlanEdition(Row, table=True):
    """A version as it was adopted, word for word and figure for figure; it never changes."""

    __tablename__ = "business_plan_edition"
    __table_args__ = (sa.UniqueConstraint("plan_id", "number"),)

    plan_id: int = Field(foreign_key="business_plan.id", index=True)
    number: int
    adopted_on: date
    adopted_by: str
    adopted_at: datetime = Field(sa_type=Moment)
    note: str = ""
    data_version: int
    frozen: Any = Field(sa_type=sa.JSON)
