"""The goals tree: one table for goals, objectives and measures, because lines may serve any of them."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import ExactDecimal, FromUpload, Row, Versioned


class Node(Row, Versioned, FromUpload, table=True):
    """A goal, objective or measure. ``code`` is given once and never changes, wherever the node moves.

    ``title`` is empty where only the code is known (a budget quoted it). ``department`` names another
    department whose goal it is; None is the program's own. ``baseline``, ``target`` and ``current`` are
    in ``unit``.
    """

    __tablename__ = "goal_node"

    code: str = Field(unique=True)
    parent_id: int | None = Field(default=None, foreign_key="goal_node.id", index=True)
    place: int = 0
    kind: str
    title: str = ""
    department: str | None = None
    owner: str | None = None
    start: date | None = None
    due: date | None = None
    status: str = "planned"
    baseline: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    target: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    current: Decimal | None = Field(default=None, sa_type=ExactDecimal)
    current_on: date | None = None
    unit: str | None = None
    note: str | None = None
    voided: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
