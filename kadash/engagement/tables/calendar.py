"""When the utility works: the hours of its weeks, the days on which it is closed, who confirmed a year."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class WorkWeek(Row, Versioned, table=True):
    """The working hours of each weekday from a day on; the newest that is not voided holds.

    ``hours`` has a list of spans for each weekday from Monday, each ``["08:00", "12:00"]`` in the utility's
    time: several a day, none on a day off.
    """

    __tablename__ = "work_week"

    valid_from: date = Field(index=True)
    hours: Any = Field(sa_type=sa.JSON)
    decided_by: str
    decided_on: date
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Closure(Row, Versioned, table=True):
    """A day on which the utility is closed, or open only until a time (``open_until``, ``"12:00"``).

    ``origin``: holiday (proposed for a state and confirmed) or own (typed).
    """

    __tablename__ = "closure"

    day: date = Field(index=True)
    name: str
    origin: str
    open_until: str | None = None
    decided_by: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ClosedYear(Row, Versioned, table=True):
    """That a person confirmed the holidays of a year: its past days do not change any more."""

    __tablename__ = "closed_year"

    year: int = Field(unique=True)
    state: str | None = None
    confirmed_by: str
    confirmed_on: date
