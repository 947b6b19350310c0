"""A stalled program taken up again: why, with whom, and a visit on site at each key account."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class Relaunch(Row, Versioned, table=True):
    """One relaunch. ``evidence`` is what the data said of the reasons on the day it was opened."""

    __tablename__ = "relaunch"

    opened_on: date
    why: str = ""
    leadership: str = ""
    team: str = ""
    apology: str = ""
    plan_checked_on: date | None = None
    evidence: Any = Field(default_factory=dict, sa_type=sa.JSON)
    closed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class RelaunchVisit(Row, Versioned, table=True):
    """The one-hour visit at an account: booked, held, by whom, what was said on each of the topics."""

    __tablename__ = "relaunch_visit"
    __table_args__ = (sa.UniqueConstraint("relaunch_id", "account_id"),)

    relaunch_id: int = Field(foreign_key="relaunch.id", index=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    booked_for: date | None = None
    held_on: date | None = None
    who: str = ""
    leader_came: bool = False
    topics: Any = Field(default_factory=dict, sa_type=sa.JSON)
    outcome: str = ""
