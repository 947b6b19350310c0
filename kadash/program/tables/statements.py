"""Core values, vision and mission, in versions: a new one is added, an adopted one never changes."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class Statement(Row, Versioned, table=True):
    """One version of a statement: a draft until ``adopted_on``. ``answers`` holds question → answer.

    ``confirmed_on`` is when leadership last said that the adopted text still holds.
    """

    __tablename__ = "program_statement"

    kind: str = Field(index=True)
    number: int
    text: str
    answers: Any = Field(default_factory=dict, sa_type=sa.JSON)
    adopted_on: date | None = None
    adopted_by: str | None = None
    confirmed_on: date | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
