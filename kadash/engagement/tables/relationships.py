"""What was promised, what was to be told and to whom it was, and how often an account is to be spoken to."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Moment, Row, Versioned


class Promise(Row, Versioned, table=True):
    """Something that somebody will do: of a conversation, a survey answer, a session, or by itself.

    It is for an account; what a session of the program gives somebody to do may be for the program alone.

    ``due`` may be moved; ``first_due`` is the day that was promised, by which it counts. A promise ends by
    ``done_on`` with its ``outcome``, or by ``dropped_on`` with the reason, and whether the customer agreed.
    """

    __tablename__ = "promise"

    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    session_id: int | None = Field(default=None, foreign_key="program_session.id", index=True)
    interaction_id: int | None = Field(default=None, foreign_key="interaction.id", index=True)
    wave_id: int | None = Field(default=None, foreign_key="survey_wave.id", index=True)
    response_id: int | None = Field(default=None, foreign_key="survey_response.id", index=True)
    what: str
    owner: str
    department: str | None = None
    note: str | None = None
    made_on: date
    due: date
    first_due: date
    done_on: date | None = None
    outcome: str | None = None
    dropped_on: date | None = None
    dropped_reason: str | None = None
    agreed_with_customer: bool | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class News(Row, Versioned, table=True):
    """Something that accounts should hear from us, good or bad.

    We know it since ``known_on``, where the time is known since ``known_at``. ``closed_on``: nobody need be
    told any more.
    """

    __tablename__ = "news"

    title: str
    kind: str
    tone: str
    text: str | None = None
    known_on: date
    known_at: datetime | None = Field(default=None, sa_type=Moment)
    closed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class NewsAccount(Row, Versioned, table=True):
    """That a piece of news concerns an account."""

    __tablename__ = "news_account"
    __table_args__ = (sa.UniqueConstraint("news_id", "account_id"),)

    news_id: int = Field(foreign_key="news.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Told(Row, Versioned, table=True):
    """That an account knows a piece of news, since when, and who spoke of it first: we or they."""

    __tablename__ = "told"

    news_id: int = Field(foreign_key="news.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    interaction_id: int | None = Field(default=None, foreign_key="interaction.id", index=True)
    told_on: date
    told_at: datetime | None = Field(default=None, sa_type=Moment)
    spoke_first: str
    by: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ContactCadence(Row, Versioned, table=True):
    """How many days an account may go without a conversation, where it is not the program's number.

    Added to, never overwritten: the newest that is not voided holds. ``days`` None: the program's again.
    """

    __tablename__ = "contact_cadence"

    account_id: int = Field(foreign_key="account.id", index=True)
    days: int | None = None
    reason: str
    decided_by: str
    decided_on: date
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
