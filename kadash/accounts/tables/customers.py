"""Customers, their representatives, the key account list, and power-cost rates."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Row, Versioned


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
