"""No number without end, and nothing that is no number, gets into the database.

One such value makes every sum over its column worthless, and neither database refuses it: SQLite keeps
infinity and turns "not a number" into a missing value, PostgreSQL keeps both.
"""

import json
import math
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy.exc import DontWrapMixin

from kadash.core.errors import Invalid

Number = TypeVar("Number", float, Decimal)


class NotFinite(Invalid, DontWrapMixin):
    """A number is infinite or none at all; it leaves SQLAlchemy as it is, so that people get its sentence."""

    def __init__(self) -> None:
        super().__init__(
            "A number that was computed is too large to be stored, or is no number at all. Nothing was "
            "changed. Look for figures that are too large, or for a division by zero."
        )


def finite(value: Number) -> Number:
    """Return a number that can be stored; raises NotFinite."""
    if not math.isfinite(value):
        raise NotFinite
    return value


def as_json(value: Any) -> str:
    """Return a value as JSON, which knows no infinite numbers; raises NotFinite."""
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError as fault:
        raise NotFinite from fault
