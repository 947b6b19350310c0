"""Briefings: their plan while they are prepared, their frozen value once they were presented."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Moment, Row, Versioned


class BriefingRow(Row, Versioned, table=True):
    """A briefing. ``plan`` is its sections in order, ``quoted`` the figures as its narratives were
    written, ``frozen`` what the board saw; a frozen one is not edited any more."""

    __tablename__ = "briefing"

    title: str
    as_of: date
    audience: str = "named"
    plan: Any = Field(sa_type=sa.JSON)
    quoted: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    frozen: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    lines: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    presented_at: datetime | None = Field(default=None, sa_type=Moment)
    presented_by: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class BriefingNote(Row, Versioned, table=True):
    """A question or decision noted while presenting, and what became of it."""

    __tablename__ = "briefing_note"

    briefing_id: int = Field(foreign_key="briefing.id", index=True)
    kind: str
    text: str
    owner: str | None = None
    due: date | None = None
    outcome: str | None = None
    author: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class BriefingTemplate(Row, Versioned, table=True):
    """A plan that can be started from, beside the quarterly one."""

    __tablename__ = "briefing_template"

    name: str = Field(unique=True)
    plan: Any = Field(sa_type=sa.JSON)
    author: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
