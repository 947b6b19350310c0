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
    adopted = [
        (statement, statement.adopted_on) for statement in statements if statement.adopted_on is not None
    ]
    missing = [statement.title.lower() for statement in statements if statement.adopted_on is None]
    due = [statement.title.lower() for statement, _ in adopted if statement.due]
    parts = [f"{statement.title} adopted on {day:%B} {day.day}, {day.year}" for statement, day in adopted]
    if not adopted:
        parts.append("Neither vision nor mission is adopted by leadership")
    elif missing:
        parts.append(f"no adopted {', '.join(missing)}")
    if due:
        parts.append(f"due to be confirmed: {', '.join(due)}")
    return "; ".join(parts) + "."
