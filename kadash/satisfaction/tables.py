"""Survey waves, who was asked, what was asked and what was answered."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Row, Versioned


class Part(StrEnum):
    """What a question is to the index; ``OTHER`` is kept and not counted."""

    OVERALL = "overall"
    FACTOR = "factor"
    RECOMMEND = "recommend"
    COMMENT = "comment"
    JOINT_PLANNING = "joint_planning"
    OTHER = "other"


class SurveyWave(Row, Versioned, FromUpload, table=True):
    """One round of asking.

    ``confidential``: respondents were promised that their account would not be known; then nothing of
    fewer than five is readable. ``asked_count`` is how many were asked where no list says who
    (see SurveyInvitation). ``closed_on``: no more answers are expected; a confidential wave shows
    nothing before it is closed, because two looks at a growing wave differ by one answer.
    """

    __tablename__ = "survey_wave"

    name: str = Field(unique=True)
    first_day: date | None = None
    last_day: date | None = None
    confidential: bool = False
    asked_count: int | None = None
    closed_on: date | None = None
    note: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class SurveyInvitation(Row, FromUpload, table=True):
    """That an account was asked in a wave."""

    __tablename__ = "survey_invitation"
    __table_args__ = (sa.UniqueConstraint("wave_id", "account_id"),)

    wave_id: int = Field(foreign_key="survey_wave.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)


class SurveyQuestion(Row, Versioned, FromUpload, table=True):
    """A column of a wave's export, and what it is to the index.

    ``low`` is the worst mark of the scale and ``high`` the best. ``choices`` maps answers in words to
    ratings. ``weight`` is the factor's part of 1, None for an equal part of what is left.
    """

    __tablename__ = "survey_question"
    __table_args__ = (sa.UniqueConstraint("wave_id", "title"),)

    wave_id: int = Field(foreign_key="survey_wave.id", index=True)
    place: int
    title: str
    part: str = Part.OTHER
    factor: str | None = None
    low: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    high: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    weight: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    choices: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))


class SurveyResponse(Row, Versioned, FromUpload, table=True):
    """One respondent's answers: ``answers`` is JSON: question's title → text as it was read.

    ``respondent`` is the export's own id, else a key of day and account; equal keys are distinguished by
    ``occurrence``. ``account_number``, ``external_id`` and ``account_name`` are as the file gave them;
    ``account_id`` is set by number or key, or by a person, never by a similar name. ``closed_class`` is
    the account's class when a confidential wave was closed: were it read later, one account that changes
    class would show as the difference of two looks.
    """

    __tablename__ = "survey_response"
    __table_args__ = (sa.UniqueConstraint("wave_id", "respondent", "occurrence"),)

    wave_id: int = Field(foreign_key="survey_wave.id", index=True)
    respondent: str
    occurrence: int = 1
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    account_number: str | None = None
    external_id: str | None = None
    account_name: str | None = None
    day: date | None = None
    closed_class: str | None = None
    answers: str = Field(sa_type=sa.Text)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
