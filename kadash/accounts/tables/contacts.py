"""People at customers, and what they are to an account."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FromUpload, Row, Versioned


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
