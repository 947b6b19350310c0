"""What is said of vision and mission as leadership adopted them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class StatementFact:
    """Vision or mission: the day on which leadership adopted the text that holds (None: nobody did yet).

    ``due``: it is time that leadership says whether it still holds.
    """

    title: str
    adopted_on: date | None = None
    due: bool = False


def said(statements: Sequence[StatementFact]) -> str:
    """Return which of them are adopted and since when, which are not, and which are due to be confirmed."""
    adopted = [(each, each.adopted_on) for each in statements if each.adopted_on is not None]
    missing = [each.title.lower() for each in statements if each.adopted_on is None]
    due = [each.title.lower() for each, _ in adopted if each.due]
    parts = [f"{each.title} adopted on {day:%B} {day.day}, {day.year}" for each, day in adopted]
    if not adopted:
        parts.append("Neither vision nor mission is adopted by leadership")
    elif missing:
        parts.append(f"no adopted {', '.join(missing)}")
    if due:
        parts.append(f"due to be confirmed: {', '.join(due)}")
    return "; ".join(parts) + "."
