"""Metered load."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FiniteFloat, FromUpload, Row, Versioned


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
    delivered_kwh: float = Field(sa_type=FiniteFloat)
    received_kwh: float | None = Field(default=None, sa_type=FiniteFloat)
    peak_kw: float | None = Field(default=None, sa_type=FiniteFloat)
    peak_at: str | None = None
