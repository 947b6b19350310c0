"""Who builds the program, who is concerned by it, and what they were told to expect."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class TeamMember(Row, Versioned, table=True):
    """Somebody on one of the three teams, from ``since`` to ``until`` (None: still)."""

    __tablename__ = "team_member"

    team: str
    name: str
    department: str = ""
    kind: str
    stands_in: str = ""
    since: date
    until: date | None = None


class Stakeholder(Row, Versioned, table=True):
    """A person or group that the program touches.

    ``impacted`` and ``influence`` run from 0 (none) to 3 (high). ``support`` is ``backs``,
    ``neutral``, ``doubts`` or ``unknown``.
    """

    __tablename__ = "stakeholder"

    name: str
    organization: str = ""
    audience: str
    impacted: int
    influence: int
    assists_with: str = ""
    support: str = "unknown"
    owner: str = ""
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Expectation(Row, Versioned, table=True):
    """What a stakeholder was told to expect: by whom, when, and whether they acknowledged it."""

    __tablename__ = "stakeholder_expectation"

    stakeholder_id: int = Field(foreign_key="stakeholder.id", index=True)
    text: str
    set_on: date
    set_by: str
    acknowledged_on: date | None = None
    review_by: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
