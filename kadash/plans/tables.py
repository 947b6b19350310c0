"""Letters to key accounts: the text with fields that are filled in for each account."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Row, Versioned


class Letter(Row, Versioned, table=True):
    """A letter that goes to many accounts. ``event_id`` is the kick-off that it invites to or thanks for.

    ``sent_to`` is frozen when it is sent: to whom and where, and what was the same in all letters. A sent
    letter is not edited.
    """

    __tablename__ = "letter"

    kind: str
    name: str
    text: str
    signed_by: str = ""
    signed_title: str = ""
    dated: date | None = None
    event_id: int | None = Field(default=None, foreign_key="kickoff_event.id", index=True)
    sent_on: date | None = None
    sent_by: str | None = None
    sent_to: Any = Field(default=None, nullable=True, sa_type=sa.JSON(none_as_null=True))
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
