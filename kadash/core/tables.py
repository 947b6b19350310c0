"""Common parts of all tables: registry, column types, and standard columns."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from kadash.core.finite import finite

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(SQLModel, registry=registry(metadata=sa.MetaData(naming_convention=NAMES))):
    """The base of all tables. Its own registry, so that a reloaded module can redefine them."""

    model_config = {"defer_build": True}  # what checks values is made where values are checked


class ExactDecimal(sa.TypeDecorator[Decimal]):
    """A Decimal kept digit for digit, as text: neither database's own number does that on both sides.

    Raises NotFinite for one that is infinite or no number.
    """

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | int | str | None, dialect: Dialect) -> str | None:
        return None if value is None else format(finite(Decimal(value)), "f")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class FiniteFloat(sa.TypeDecorator[float]):
    """A float that is neither infinite nor no number at all: every column of floats. Raises NotFinite."""

    impl = sa.Float
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> float | None:
        return None if value is None else finite(float(value))


class Moment(sa.TypeDecorator[datetime]):
    """A point in time, kept as ISO text in UTC; naive times are refused."""

    impl = sa.String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Row(Base):
    """A row with a number of its own."""

    id: int | None = Field(default=None, primary_key=True)


class Versioned(Base):
    """A row that people edit: each save counts up, and a save against an older count is a clash."""

    version: int = Field(default=1, nullable=False, sa_column_kwargs={"server_default": sa.text("1")})


class FromUpload(Base):
    """A row that an upload may have inserted; ``batch_id`` is None where a person typed it."""

    batch_id: int | None = Field(default=None, index=True)


def table_of(model: type[Base]) -> sa.Table:
    """Return the SQLAlchemy table of a table class."""
    table = model.__table__  # type: ignore[attr-defined]  # set by SQLModel for table classes
    assert isinstance(table, sa.Table)
    return table


class Setting(Row, Versioned, table=True):
    """One setting of the utility, as JSON."""

    __tablename__ = "setting"

    key: str = Field(unique=True)
    value: Any = Field(sa_type=sa.JSON)


class PersonRow(Row, Versioned, table=True):
    """Somebody who may sign in."""

    __tablename__ = "person"

    name: str
    email: str = Field(unique=True)
    role: str
    enabled: bool = True


class SignIn(Row, table=True):
    """One sign-in that is or was in use, so that its limits hold in every process and after a restart.

    ``key`` is a digest of who signed in and when; nothing can be signed in with it. Not in the audit trail.
    """

    __tablename__ = "sign_in"

    key: str = Field(unique=True)
    seen_at: datetime = Field(sa_type=Moment)
    ended: bool = False


class TypedDraft(Row, table=True):
    """What somebody typed into a form that saves as a whole, until they save it or a week has passed.

    ``whose`` is the person's signature: nobody else sees it. Not in the audit trail.
    """

    __tablename__ = "typed_draft"

    at: datetime = Field(sa_type=Moment)
    whose: str = Field(index=True)
    name: str
    typed: str = Field(sa_type=sa.Text)


class Reminder(Row, table=True):
    """Somebody who was reminded on a day, or is being reminded; ``key`` is a digest of both. Not audited."""

    __tablename__ = "reminder"

    key: str = Field(unique=True)
    claimed_at: datetime = Field(sa_type=Moment)
    sent: bool = False


class AuditEntry(Base, table=True):
    """One change of one row, written by a trigger; the table refuses update and delete."""

    __tablename__ = "audit_entry"
    __table_args__ = (sa.Index("ix_audit_entry_table_name_row_id", "table_name", "row_id"),)

    id: int | None = Field(default=None, primary_key=True)
    at: str
    actor: str | None = None
    batch_id: int | None = Field(default=None, index=True)
    seal_id: int | None = Field(default=None, index=True)
    table_name: str
    row_id: int | None = None
    operation: str
    before: str | None = Field(default=None, sa_type=sa.Text)
    after: str | None = Field(default=None, sa_type=sa.Text)


class AuditSeal(Base, table=True):
    """A digest over the audit entries of one transaction, chained to the seal at the position before."""

    __tablename__ = "audit_seal"

    id: int | None = Field(default=None, primary_key=True)
    at: str
    position: int = Field(unique=True)
    entries: int
    digest: str


class AuditActor(Base, table=True):
    """SQLite only: who writes in the transaction at hand. One row, empty between transactions."""

    __tablename__ = "audit_actor"

    id: int | None = Field(default=None, primary_key=True)
    actor: str | None = None
    batch_id: int | None = None
    seal_id: int | None = None
