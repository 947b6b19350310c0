"""A representative's way to the certificate: four courses, an exam, a customer action plan."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, Row, Versioned


class Certification(Row, Versioned, table=True):
    """One person's way to a certificate by one version of its rules. Percents run from 0 to 100.

    ``plan`` names the plan that was handed in; ``action_plan_id`` is it where it is one of an account here.
    """

    __tablename__ = "certification"

    person: str = Field(index=True)
    course_version: str
    exam_on: date | None = None
    exam_percent: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    plan_on: date | None = None
    plan_percent: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    plan: str = ""
    action_plan_id: int | None = Field(default=None, foreign_key="action_plan.id")
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class CertificationCourse(Row, Versioned, table=True):
    """A course that was completed on a day."""

    __tablename__ = "certification_course"
    __table_args__ = (sa.UniqueConstraint("certification_id", "course"),)

    certification_id: int = Field(foreign_key="certification.id", index=True)
    course: str
    completed_on: date
