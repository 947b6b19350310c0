"""Satisfaction against mobility: those below the line who could most easily leave come first.

The line of satisfaction is one that means something: the utility's own target, else the middle of the
scale. A line taken from the answers themselves would always call half of them dissatisfied.
"""

import math
from decimal import Decimal
from enum import StrEnum

import pandas as pd


class Corner(StrEnum):
    """The four corners, in the order in which they want attention."""

    BELOW_MOBILE = "Below the line, more mobile"
    BELOW_TIED = "Below the line, less mobile"
    ABOVE_MOBILE = "On or above the line, more mobile"
    ABOVE_TIED = "On or above the line, less mobile"


MIDDLE = 500
"""Of the scale of 1,000 points."""


def line(target: int | None) -> tuple[float, str]:
    """Return the line between satisfied and not in points, and what it is."""
    return (float(MIDDLE), "the middle of the scale") if target is None else (float(target), "the target")


def quadrant(accounts: pd.DataFrame, *, points: float, mobility: float) -> pd.DataFrame:
    """Return the accounts with their ``corner``, those who want attention first.

    ``accounts`` has a row per account with ``points`` (0–1,000), ``mobility`` (0–1) and
    ``at_risk_cents``; rows without a mark or a mobility factor are left out, never placed at zero.
    Ties stand on the good side of both lines: a mark that reads as ``points`` (whole points, as shown)
    is not below it, a factor of ``mobility`` is not more mobile. Within a corner the largest at-risk
    revenue comes first, a missing one last.
    """
    placed = accounts.dropna(subset=["points", "mobility"]).copy()
    below = (placed["points"].astype(float) + 0.5).map(math.floor) < points
    mobile = placed["mobility"].astype(float) > mobility
    placed["corner"] = [
        {
            (True, True): Corner.BELOW_MOBILE,
            (True, False): Corner.BELOW_TIED,
            (False, True): Corner.ABOVE_MOBILE,
            (False, False): Corner.ABOVE_TIED,
        }[bool(u), bool(m)]
        for u, m in zip(below, mobile, strict=True)
    ]
    order = {corner: index for index, corner in enumerate(Corner)}
    placed["_place"] = placed["corner"].map(order)
    placed["_money"] = placed["at_risk_cents"].astype(float)
    placed = placed.sort_values(["_place", "_money"], ascending=[True, False], na_position="last")
    return placed.drop(columns=["_place", "_money"]).reset_index(drop=True)


def in_corner(placed: pd.DataFrame, corner: Corner) -> tuple[int, Decimal | None]:
    """Return how many of the accounts of ``quadrant`` are in a corner, and their at-risk revenue in cents.

    The amount is None where it is known of none of them.
    """
    amounts = placed.loc[placed["corner"] == corner, "at_risk_cents"]
    known = [Decimal(amount) for amount in amounts if pd.notna(amount)]
    return len(amounts), sum(known, Decimal(0)) if known else None
