"""Customers, their representatives, contacts and interactions, their bills and their metered load."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.accounts.tables.bill_months import BillMonth
from kadash.accounts.tables.bills import IDENTITY_BLANKS, Bill
from kadash.core.tables import ExactDecimal, FromUpload, Moment, Row, Versioned

__all__ = [
    "IDENTITY_BLANKS",
    "Account",
    "Bill",
    "BillMonth",
    "Contact",
    "ContactJudgment",
    "ContactRole",
    "Interaction",
    "InteractionAccount",
    "ListMembership",
    "MeterDay",
    "Participant",
    "PowerCostRate",
    "Representative",
]


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


class ContactRole(Row, Versioned, FromUpload, table=True):
    """What a person is to an account, from a day to a day; one person may serve several accounts.

    ``rank``: primary, secondary or alternate. ``functions`` lists what they answer for (see ``rules.terms``).
    ``decision_maker`` is None where nobody has said. Whoever left has ``until`` and why; nobody is deleted.
    ``verified_on`` is when somebody last made sure that the person is still there.
    """

    __tablename__ = "contact_role"
    __table_args__ = (
        # One primary contact at a time; both databases have such indexes.
        sa.Index(
            "uq_contact_role_primary",
            "account_id",
            unique=True,
            sqlite_where=sa.text("rank = 'primary' AND until IS NULL AND NOT voided"),
            postgresql_where=sa.text("rank = 'primary' AND until IS NULL AND NOT voided"),
        ),
    )

    account_id: int = Field(foreign_key="account.id", index=True)
    contact_id: int = Field(foreign_key="contact.id", index=True)
    rank: str | None = None
    functions: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    decision_maker: bool | None = None
    since: date | None = None
    until: date | None = None
    until_reason: str | None = None
    verified_on: date | None = None
    verified_by: str | None = None
    preferred_channel: str | None = None
    do_not_contact: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    note: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


class ContactJudgment(Row, Versioned, table=True):
    """How much a person decides and how they stand to us: a dated judgment, added to, never overwritten."""

    __tablename__ = "contact_judgment"

    role_id: int = Field(foreign_key="contact_role.id", index=True)
    influence: str | None = None
    stance: str
    reason: str
    judged_by: str
    judged_on: date
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})


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
