"""Satisfaction against mobility: the unhappy who could easily leave come first."""

from decimal import Decimal
from enum import StrEnum

import pandas as pd


class Corner(StrEnum):
    """The four corners, in the order in which they want attention."""

    UNHAPPY_MOBILE = "Unhappy, could leave"
    UNHAPPY_TIED = "Unhappy, tied"
    HAPPY_MOBILE = "Content, could leave"
    HAPPY_TIED = "Content, tied"


def quadrant(accounts: pd.DataFrame, *, points: float, mobility: float) -> pd.DataFrame:
    """Return the accounts with their ``corner``, those who want attention first.

    ``accounts`` has a row per account with ``points`` (0–1,000), ``mobility`` (0–1) and
    ``at_risk_cents``; rows without a mark or a mobility factor are left out, never placed at zero.
    Below ``points`` is unhappy, ``mobility`` and above could leave. Within a corner the largest
    at-risk revenue comes first, a missing one last.
    """
    placed = accounts.dropna(subset=["points", "mobility"]).copy()
    unhappy = placed["points"].astype(float) < points
    mobile = placed["mobility"].astype(float) >= mobility
    placed["corner"] = [
        {
            (True, True): Corner.UNHAPPY_MOBILE,
            (True, False): Corner.UNHAPPY_TIED,
            (False, True): Corner.HAPPY_MOBILE,
            (False, False): Corner.HAPPY_TIED,
        }[bool(u), bool(m)]
        for u, m in zip(unhappy, mobile, strict=True)
    ]
    order = {corner: place for place, corner in enumerate(Corner)}
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
