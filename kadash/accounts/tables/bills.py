"""Bills, as they were issued."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FiniteFloat, FromUpload, Row, Versioned

IDENTITY_BLANKS = (("meter", ""), ("invoice", ""), ("period_start", "0001-01-01"))


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
    usage: float | None = Field(default=None, sa_type=FiniteFloat)
    demand_kw: float | None = Field(default=None, sa_type=FiniteFloat)
    billed_demand_kw: float | None = Field(default=None, sa_type=FiniteFloat)
    revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    power_cost_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    apart_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    estimated: bool | None = None
    correction: bool | None = None
    items: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
