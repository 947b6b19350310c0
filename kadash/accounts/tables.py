"""Customers, their representatives, contacts and interactions, their bills and their metered load."""

from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Row, Versioned

IDENTITY_BLANKS = (("meter", ""), ("invoice", ""), ("period_start", "0001-01-01"))


class Representative(Row, Versioned, FromUpload, table=True):
    """Somebody who looks after key accounts, and the share of their time that is set aside for it."""

    __tablename__ = "representative"

    name: str = Field(unique=True)
    email: str | None = None
    time_share_percent: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    reports_to_general_manager: bool | None = None
    dedicated: bool | None = None
    active: bool = True


class Account(Row, Versioned, FromUpload, table=True):
    """A customer account. ``number`` is text, zeros kept; ``external_id`` is another system's key."""

    __tablename__ = "account"

    number: str | None = Field(default=None, unique=True)
    external_id: str | None = Field(default=None, unique=True)
    name: str
    customer_class: str | None = Field(default=None, index=True)
    representative_id: int | None = Field(default=None, foreign_key="representative.id", index=True)
    parent_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    parent_number: str | None = None
    services: str | None = None
    address: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    phone: str | None = None
    website: str | None = None
    note: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ListMembership(Row, Versioned, FromUpload, table=True):
    """That an account is on the key account list, from a date to a date (None: until further notice)."""

    __tablename__ = "list_membership"

    account_id: int = Field(foreign_key="account.id", index=True)
    since: date
    until: date | None = None
    reason: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class PowerCostRate(Row, Versioned, FromUpload, table=True):
    """Power cost as a share of revenue (0 to 1): of an account, else a class, else a whole service."""

    __tablename__ = "power_cost_rate"
    __table_args__ = (sa.UniqueConstraint("service", "customer_class", "account_id"),)

    service: str
    customer_class: str | None = None
    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    rate: Decimal = Field(sa_type=ExactDecimal)
    source: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Bill(Row, Versioned, FromUpload, table=True):
    """One service billed for a period.

    ``month`` is the running number of the month of ``period_end``. ``revenue_cents`` leaves out
    what is in ``apart_cents`` (sales tax, deposits, other suppliers' charges). Usage is in kWh
    (electric), CCF (gas) or gallons (water, sewer).
    """

    __tablename__ = "bill"
    __table_args__ = (
        sa.Index("ix_bill_month_account", "month", "account_id"),
        # One bill, one row, whoever stores it: what ``bill_matching.IDENTITY`` names, a blank being a value.
        sa.Index(
            "uq_bill_identity", "account_id", "period_end", "service",
            *(sa.text(f"coalesce({name}, '{blank}')") for name, blank in IDENTITY_BLANKS),
            "occurrence", unique=True,
        ),
    )  # fmt: skip

    account_id: int = Field(foreign_key="account.id", index=True)
    # Not indexed, unlike elsewhere: only undo asks for it, and each index slows every load.
    batch_id: int | None = None
    service: str
    meter: str | None = None
    invoice: str | None = None
    occurrence: int = 1
    month: int
    period_start: date | None = None
    period_end: date
    bill_date: date | None = None
    rate_class: str | None = None
    days: int | None = None
    usage: float | None = None
    demand_kw: float | None = None
    billed_demand_kw: float | None = None
    revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    power_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    apart_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    estimated: bool | None = None
    correction: bool | None = None
    items: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))


class Contact(Row, Versioned, FromUpload, table=True):
    """A person at a customer."""

    __tablename__ = "contact"

    account_id: int | None = Field(default=None, foreign_key="account.id", index=True)
    account_name: str | None = None
    record_id: str | None = Field(default=None, index=True)
    occurrence: int = 1
    first_name: str | None = None
    last_name: str | None = None
    name: str
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    role: str | None = None
    executive: bool | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class Interaction(Row, Versioned, FromUpload, table=True):
    """A meeting, call, complaint or other activity with a customer."""

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
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class MeterDay(Row, Versioned, FromUpload, table=True):
    """Interval readings of one meter rolled up to a day; months are sums of days, so that files may overlap.

    ``month`` is the running number of the day's month. ``peak_kw`` is the highest reading's mean power,
    ``peak_at`` when it began (local time of the file).
    """

    __tablename__ = "meter_day"
    __table_args__ = (sa.UniqueConstraint("account_id", "meter", "day"),)

    account_id: int = Field(foreign_key="account.id", index=True)
    meter: str
    day: date
    month: int
    readings: int
    minutes: int
    delivered_kwh: float
    received_kwh: float | None = None
    peak_kw: float | None = None
    peak_at: str | None = None
