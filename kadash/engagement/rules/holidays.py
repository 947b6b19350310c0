"""Public holidays of a US state, as the library ``holidays`` knows them: proposed, not in force by that."""

from dataclasses import dataclass
from datetime import date

from holidays import country_holidays
from holidays.countries.united_states import US

STATES: tuple[str, ...] = tuple(sorted(US.subdivisions))

_NAMES = {code: name for name, code in US.subdivisions_aliases.items()}


def state_name(code: str) -> str:
    """Return the name of a state: ``Colorado`` for ``CO``."""
    return _NAMES.get(code, code)


@dataclass(frozen=True)
class Proposed:
    """A day that is proposed as closed; ``observed``: the day on which a holiday at a weekend is kept."""

    day: date
    name: str


def proposed(year: int, state: str | None) -> tuple[Proposed, ...]:
    """Return the holidays of a year in a state (None: federal ones alone), by day. Raises ValueError.

    A holiday of January 1 that falls on a Saturday is observed in the year before, so the next year is asked
    for as well.
    """
    if state is not None and state not in STATES:
        raise ValueError(f"{state!r} is no state")
    found = country_holidays("US", subdiv=state, years=(year - 1, year, year + 1), observed=True)
    first, last = date(year, 1, 1), date(year, 12, 31)
    return tuple(
        Proposed(day, name.replace("; ", ", ")) for day, name in sorted(found.items()) if first <= day <= last
    )


def on_weekdays(days: tuple[Proposed, ...]) -> tuple[Proposed, ...]:
    """Return those that fall on Monday to Friday."""
    return tuple(day for day in days if day.day.weekday() < 5)
