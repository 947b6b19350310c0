"""Figures of other utilities by year and state, from files of Form EIA-861."""

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import FiniteFloat, FromUpload, Row, Versioned


class PeerUtility(Row, Versioned, FromUpload, table=True):
    """A utility's year in one state. Sales are megawatt-hours; business is commercial and industrial.

    None: the file does not say. ``source`` is the name of the file.
    """

    __tablename__ = "peer_utility"
    __table_args__ = (sa.UniqueConstraint("year", "utility_number", "state", "part"),)

    year: int
    utility_number: str
    name: str
    state: str
    part: str = ""
    ownership: str | None = None
    customers: int | None = None
    revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    sales_mwh: float | None = Field(default=None, sa_type=FiniteFloat)
    business_customers: int | None = None
    business_revenue_cents: int | None = Field(default=None, sa_type=sa.BigInteger)
    business_sales_mwh: float | None = Field(default=None, sa_type=FiniteFloat)
    source: str = ""
