"""What was talked about with customers, and who took part."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FromUpload, Moment, Row, Versioned


class Interaction(Row, Versioned, FromUpload, table=True):
    """A meeting, call, complaint or other activity with a customer.

    ``at`` is as the file gave it, ``day`` the utility's day; ``starts_at`` is a moment where one is known.
    ``kind``, ``subject`` and ``status`` are a file's own words. ``state``, ``channel``, ``direction``,
    ``purpose`` and ``tone`` are terms (see ``rules.terms``), None where nobody and no file said; the rules
    then read the file's words. ``bulk``: one text to many. ``answered``: whether the other side spoke, too.
    ``uid``, ``recurrence_id`` and ``sequence`` are a calendar's. Further accounts of the same event stand in
    InteractionAccount.
    """

    __tablename__ = "interaction"

    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    account_name: str | None = None
    record_id: str | None = Field(default=None, index=True)
    occurrence: int = 1
    at: str
    day: date = Field(index=True)
    kind: str | None = None
    subject: str | None = None
    note: str | None = None
    person: str | None = None
    status: str | None = None
    starts_at: datetime | None = Field(default=None, sa_type=Moment)
    ends_at: datetime | None = Field(default=None, sa_type=Moment)
    all_day: bool | None = None
    state: str | None = None
    channel: str | None = None
    direction: str | None = None
    purpose: str | None = None
    tone: str | None = None
    answered: bool | None = None
    bulk: bool | None = None
    source: str | None = None
    uid: str | None = Field(default=None, index=True)
    recurrence_id: str | None = None
    sequence: int | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class InteractionAccount(Row, FromUpload, table=True):
    """A further account that an interaction was with: a seminar for 19 accounts is one interaction."""

    __tablename__ = "interaction_account"

    interaction_id: int = Field(foreign_key="interaction.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Participant(Row, FromUpload, table=True):
    """Somebody who took part, or was asked to. ``side``: customer, utility or third.

    ``contact_id`` or ``representative_id`` says who, where it is known; ``name`` and ``address`` are as typed
    or as a file gave them. ``attended`` is None where nobody said. ``senior``: of our senior management.
    """

    __tablename__ = "participant"

    interaction_id: int = Field(foreign_key="interaction.id", index=True)
    side: str
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    representative_id: int | None = Field(default=None, foreign_key="representative.id", index=True)
    name: str | None = None
    address: str | None = None
    part: str | None = None
    response: str | None = None
    attended: bool | None = None
    senior: bool | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
