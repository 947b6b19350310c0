"""The method's calendar: steps of the phases, sessions with agenda, attendance and decision."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Moment, Row, Versioned


class PhaseStep(Row, Versioned, table=True):
    """The plan and, for steps that no session proves, the day of one step of a phase."""

    __tablename__ = "phase_step"
    __table_args__ = (sa.UniqueConstraint("phase", "step"),)

    phase: str
    step: str
    planned_on: date | None = None
    done_on: date | None = None
    note: str = ""


class PrincipleClaim(Row, Versioned, table=True):
    """What a person says about a principle: worked out (``yes``), begun (``partly``) or ``no``."""

    __tablename__ = "principle_claim"

    principle: str = Field(unique=True)
    claim: str
    note: str = ""


class ProgramSession(Row, Versioned, table=True):
    """A session of a team. Minutes are whole; ``actual_minutes`` is how long it took once it was held."""

    __tablename__ = "program_session"

    kind: str
    phase: str | None = None
    starts_at: datetime = Field(sa_type=Moment)
    minutes: int
    place: str = ""
    state: str = "planned"
    actual_minutes: int | None = None
    notes: str = ""
    decision: str = ""
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class AgendaItem(Row, Versioned, table=True):
    """One item of a session's agenda. A ``parked`` one was put off; ``outcome`` is what came of it."""

    __tablename__ = "agenda_item"

    session_id: int = Field(foreign_key="program_session.id", index=True)
    place: int
    minutes: int
    title: str
    who: str = ""
    outcome: str = ""
    parked: bool = False
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Attendance(Row, Versioned, table=True):
    """Who was asked to a session, and whether they came (None: not noted yet)."""

    __tablename__ = "session_attendance"
    __table_args__ = (sa.UniqueConstraint("session_id", "name"),)

    session_id: int = Field(foreign_key="program_session.id", index=True)
    name: str
    came: bool | None = None
