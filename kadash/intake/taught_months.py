"""Columns that a person says are months: their headers are read as the months from there on."""

import re
from collections.abc import Mapping, Sequence

from kadash.intake import headers
from kadash.intake.values.day_formats import MONTH_WORDS

PREFIX = "month:"
NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
CHOICES = {f"{PREFIX}{number:02}": f"Month: {name}" for number, name in enumerate(NAMES, 1)}
"""What the form offers; the year of months without one is asked."""
_SAID = re.compile(r"(?:(?P<year>\d{4})-)?(?P<month>\d{1,2}|[a-z]+)(?::(?P<measure>\w+))?", re.IGNORECASE)


def month_said(field: str) -> str | None:
    """Return the header that ``month:2025-01``, ``month:01`` or ``month:2025-01:revenue`` stands for.

    None where it names no month.
    """
    if not field.strip().lower().startswith(PREFIX):
        return None
    match = _SAID.fullmatch(field.strip()[len(PREFIX) :].strip())
    if match is None:
        return None
    word = match["month"].lower()
    number = int(word) if word.isdigit() else MONTH_WORDS.get(word, 0)
    if not 1 <= number <= len(NAMES):
        return None
    return " ".join(part for part in (NAMES[number - 1], match["year"], match["measure"]) if part)


def with_months(names: Sequence[str], corrections: Mapping[str, str]) -> tuple[str, ...]:
    """Return headers with those that a person said are months as the months."""
    said = {
        headers.key(column): month for column, field in corrections.items() if (month := month_said(field))
    }
    return (
        tuple(said.get(headers.key(name), name) if name else name for name in names) if said else tuple(names)
    )
