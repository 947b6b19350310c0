"""Tables of the at-risk room: uploaded worksheets and dated judgments of mobility."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Moment, Row, Versioned


class WorksheetRow(Row, Versioned, FromUpload, table=True):
    """One printed row of an at-risk worksheet for a period (months by running number).

    Printed cells are kept as printed. ``power_cost_rate`` is the shortest rate that reproduces the
    printed power cost; ``power_cost_cents`` is set only where no rate does. Where the print leaves
    power cost blank and net revenue implies a rate, ``implied_rate`` holds it until a person
    accepts it (``repair_accepted_by``).
    """

    __tablename__ = "worksheet_row"
    __table_args__ = (sa.UniqueConstraint("start_month", "end_month", "place"),)

    account_id: int = Field(foreign_key="account.id", index=True)
    start_month: int
    end_month: int
    place: int
    printed_rank: int | None = None
    power_rank: str | None = None
    water_rank: str | None = None
    customer_class: str | None = None
    revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    printed_power_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    power_cost_rate: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    power_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    implied_rate: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    repair_accepted_by: str | None = None
    printed_net_revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    printed_mobility: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    printed_at_risk_cents: int | None = Field(default=None, sa_type=sa.BigInteger)


class Mobility(Row, FromUpload, table=True):
    """A judgment of how easily an account could leave or shrink, 0 to 1. Never changed: a newer one
    is added, and the newest one that was decided by a day is the one that holds on it."""

    __tablename__ = "mobility"
    __table_args__ = (sa.Index("ix_mobility_account_decided", "account_id", "decided_on"),)

    account_id: int = Field(foreign_key="account.id")
    factor: Decimal = Field(sa_type=ExactDecimal)
    low: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    high: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    reason: str
    author: str
    decided_on: date
    review_by: date | None = None
    rubric: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))


class ScenarioRow(Row, Versioned, table=True):
    """A what-if that somebody kept: a name, a reason and the changes as JSON (see ``scenarios.stored``).

    It holds what was assumed, not what came out: that is computed against the figures of the day.
    """

    __tablename__ = "scenario"

    name: str
    note: str = ""
    author: str
    created_at: datetime = Field(sa_type=Moment)
    changes: Any = Field(sa_type=sa.JSON)
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
