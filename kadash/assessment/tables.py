"""Assessments, their answers and evidence, the utility's own criteria, and the check against stalling."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Base, ExactDecimal, Moment, Row, Versioned


class Assessment(Row, Versioned, table=True):
    """One assessment of the program, by one version of the standard.

    ``taken_from_id`` is the earlier assessment whose answers it started from. ``signed`` holds, once
    it is signed off, what the data said that day (findings, level, own criteria), so that later data
    does not change it.
    """

    __tablename__ = "assessment"

    title: str
    standard_version: str
    opened_at: datetime = Field(sa_type=Moment)
    opened_by: str
    taken_from_id: int | None = Field(default=None, foreign_key="assessment.id")
    signed_at: datetime | None = Field(default=None, sa_type=Moment)
    signed_by: str | None = None
    signed_on: date | None = None
    signed: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class AssessmentAnswer(Row, Versioned, table=True):
    """The answer to one criterion, by its stable id. Not ``confirmed``: taken over, still to be looked at."""

    __tablename__ = "assessment_answer"
    __table_args__ = (sa.UniqueConstraint("assessment_id", "criterion"),)

    assessment_id: int = Field(foreign_key="assessment.id", index=True)
    criterion: str
    claim: str | None = None
    stated: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    reason: str = ""
    evidence: str = ""
    link: str = ""
    owner: str = ""
    day: date | None = None
    confirmed: bool = True
    hours: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    cents: int | None = Field(default=None, sa_type=sa.BigInteger)


class EvidenceContent(Base, table=True):
    """A file's bytes, kept once by their SHA-256; the trail holds who added it where.

    Removing somebody's personal data empties them and sets ``removed_at``; nothing else changes them.
    """

    __tablename__ = "evidence_content"

    sha256: str = Field(primary_key=True)
    content: bytes = Field(sa_type=sa.LargeBinary)
    removed_at: datetime | None = Field(default=None, sa_type=Moment)


class EvidenceFile(Row, table=True):
    """A file that backs an answer."""

    __tablename__ = "evidence_file"

    assessment_id: int = Field(foreign_key="assessment.id", index=True)
    criterion: str
    name: str
    size: int
    sha256: str = Field(foreign_key="evidence_content.sha256", index=True)
    added_by: str
    added_at: datetime = Field(sa_type=Moment)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class OwnCriterion(Row, Versioned, table=True):
    """A criterion that the utility set for itself. It stands beside the standard and does not count."""

    __tablename__ = "own_criterion"

    level: str
    title: str
    requirement: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class StallMark(Row, Versioned, table=True):
    """How much one of the reasons why programs stall is felt: ``no``, ``some`` or ``yes``."""

    __tablename__ = "stall_mark"
    __table_args__ = (sa.UniqueConstraint("assessment_id", "reason"),)

    assessment_id: int = Field(foreign_key="assessment.id", index=True)
    reason: str
    mark: str
    note: str = ""
