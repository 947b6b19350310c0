"""What all writes of this room check first: required words, and values that the standard knows."""

from collections.abc import Iterable
from decimal import Decimal

from kadash.core.errors import Invalid
from kadash.program.rules.answers import ADDRESS


def words(text: str | None, what: str, *, nothing: str = "Nothing was changed.") -> str:
    """Return the text trimmed; raises Invalid where it is empty."""
    trimmed = (text or "").strip()
    if not trimmed:
        raise Invalid(f"{what} is missing. {nothing} Fill it in and save again.")
    return trimmed


def one_of(value: str, known: Iterable[str], what: str) -> str:
    """Return the value; raises Invalid where it is none of those known."""
    allowed = list(known)
    if value not in allowed:
        raise Invalid(f"{value!r} is no {what}. Nothing was changed. Choose one of: {', '.join(allowed)}.")
    return value


def minutes(value: int | None, what: str) -> int:
    """Return a number of minutes from 1 to a day; raises Invalid."""
    if value is None or not 1 <= value <= 24 * 60:
        raise Invalid(f"{what} takes from 1 to {24 * 60} minutes. Nothing was changed.")
    return value


def not_negative(value: int | Decimal | None, what: str) -> None:
    """Raise Invalid where a number is below zero; None is fine."""
    if value is not None and value < 0:
        raise Invalid(f"{what} is not below zero. Nothing was changed. Correct it and save again.")


def address(text: str) -> str:
    """Return a mail address, or nothing where none is given; raises Invalid for what is none."""
    if text and not ADDRESS.fullmatch(text):
        raise Invalid(f"{text} is no mail address. Nothing was changed. Write it like dana@example.org.")
    return text
