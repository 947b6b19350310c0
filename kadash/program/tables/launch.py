"""The three kick-offs: when, for whom, who was invited, who answered, who came, who was met afterwards."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FromUpload, Moment, Row, Versioned


class KickOffEvent(Row, Versioned, table=True):
    """A kick-off of one tier. ``calendar_revision`` counts up with each change that guests must learn of.

    ``organizer`` with their address is who invites to it, in guests' calendars.
    """

    __tablename__ = "kickoff_event"

    tier: str
    starts_at: datetime = Field(sa_type=Moment)
    minutes: int
    place: str = ""
    food: str = ""
    value_topic: str = ""
    obstacle: str = ""
    call_to_action: str = ""
    organizer: str = Field(default="", sa_column_kwargs={"server_default": ""})
    organizer_email: str = Field(default="", sa_column_kwargs={"server_default": ""})
    calendar_key: str = Field(unique=True)
    calendar_revision: int = 0
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class CallOutcome(Row, Versioned, table=True):
    """What came of a kick-off's call to action: of which kind, from whom, and what was done about it."""

    __tablename__ = "kickoff_outcome"

    event_id: int = Field(foreign_key="kickoff_event.id", index=True)
    kind: str
    who: str
    note: str = ""
    noted_on: date
    done_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Invitation(Row, Versioned, FromUpload, table=True):
    """One guest of a kick-off. ``account_id`` is the account that the guest stands for; None for colleagues.

    ``answer``: ``yes``, ``no``, ``maybe`` or ``none``. ``came``: None until attendance was noted.
    ``met_on``: the day on which somebody who did not come was met on their own.
    """

    __tablename__ = "kickoff_invitation"

    event_id: int = Field(foreign_key="kickoff_event.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    guest: str
    email: str = ""
    sent_on: date | None = None
    how: str = ""
    answer: str = "none"
    answered_on: date | None = None
    came: bool | None = None
    met_on: date | None = None
    outcome: str = ""
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
