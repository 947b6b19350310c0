"""Percentages, written in one way everywhere: ``59.6%``."""

import math
from decimal import ROUND_HALF_UP, Decimal


def percent(
    share: Decimal | float | None, *, places: int | None = 1, sign: bool = False, missing: str = "–"
) -> str:
    """Return a share (1 is the whole) as a percentage, rounded half-up; ``missing`` for None and NaN.

    A share that is there but would read 0.0% is written ``< 0.1%``.

    ``places`` None writes as many decimals as there are; ``sign`` puts a plus before a rise.
    """
    if share is None or (isinstance(share, float) and math.isnan(share)):
        return missing
    points = Decimal(str(share)) * 100
    if places is None:
        points = points.normalize()
    else:
        step = Decimal(1).scaleb(-places)
        if 0 < points < step / 2 and not sign:
            return f"< {step:f}%"
        points = points.quantize(step, rounding=ROUND_HALF_UP)
    mark = "-" if points < 0 else "+" if sign and points > 0 else ""
    return f"{mark}{abs(points):,f}%"


def with_unit(number: str, unit: str | None) -> str:
    """Return a number as written, with its unit: ``35 accounts``, ``26% of work time``, ``35``."""
    if not unit:
        return number
    return f"{number}{unit}" if unit.startswith("%") else f"{number} {unit}"


def times(ratio: Decimal | None, *, missing: str = "–") -> str:
    """Return how many times one amount holds another: ``13.7×``, ``1,813×``."""
    if ratio is None:
        return missing
    places = 0 if abs(ratio) >= 1000 else 1
    return f"{ratio.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP):,f}×"
