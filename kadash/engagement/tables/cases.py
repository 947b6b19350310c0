"""Requests, issues and complaints with their history, the targets of departments, and escalations."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Moment, Row, Versioned


class Department(Row, Versioned, FromUpload, table=True):
    """A department of the utility that answers cases."""

    __tablename__ = "department"

    name: str = Field(unique=True)
    head: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ServiceLevel(Row, Versioned, table=True):
    """What a department promises from a day on: superseded by a later one, never edited.

    ``measure``: first answer, solution (both within ``days`` working days) or bills right. ``share`` is how
    many of them (0 to 1). ``kinds`` are the kinds of cases it is for, None for all. ``ended``: no target from
    that day on.
    """

    __tablename__ = "service_level"

    department_id: int = Field(foreign_key="department.id", index=True)
    measure: str
    share: Decimal = Field(sa_type=ExactDecimal)
    days: int | None = None
    kinds: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    valid_from: date
    ended: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    decided_by: str
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Case(Row, Versioned, FromUpload, table=True):
    """A request, an issue or a complaint of an account. What became of it is said by its events alone.

    ``received_at`` is a moment. ``day_only``: a file gave the day, and the opening of that day is taken.
    ``bill_month`` (a running number) and ``bill_service`` name the bill that a billing case is about.
    """

    __tablename__ = "service_case"

    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    account_name: str | None = None
    record_id: str | None = Field(default=None, index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    interaction_id: int | None = Field(default=None, foreign_key="interaction.id", index=True)
    kind: str
    category: str
    title: str
    note: str | None = None
    channel: str | None = None
    severity: str | None = None
    department_id: int | None = Field(default=None, foreign_key="department.id", index=True)
    received_at: datetime = Field(sa_type=Moment, index=True)
    day_only: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    received_by: str | None = None
    bill_month: int | None = None
    bill_service: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class CaseEvent(Row, FromUpload, table=True):
    """One entry of a case's history. Entries are added, never changed.

    One that was wrong is taken back by a later one of kind ``taken back`` that names it in ``about_id``.
    ``our_error`` says of a solved billing case whether the bill was wrong.
    """

    __tablename__ = "case_event"

    case_id: int = Field(foreign_key="service_case.id", index=True)
    at: datetime = Field(sa_type=Moment)
    kind: str
    by: str | None = None
    text: str | None = None
    department_id: int | None = Field(default=None, foreign_key="department.id", index=True)
    our_error: bool | None = None
    about_id: int | None = Field(default=None, foreign_key="case_event.id", index=True)


class Escalation(Row, Versioned, table=True):
    """That an account went, or threatens to go, over our heads: to the council, a commission, a court.

    For managers and leadership only: whatever reads this table asks for the person's role.
    """

    __tablename__ = "escalation"

    account_id: int = Field(foreign_key="account.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="service_case.id", index=True)
    body: str
    stage: str
    since: date
    reference: str | None = None
    what: str
    next_step: str | None = None
    owner: str | None = None
    next_on: date | None = None
    hearing_on: date | None = None
    counsel: str | None = None
    outcome: str | None = None
    closed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
