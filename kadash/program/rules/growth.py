"""Key accounts over the years, and the years in which they were more than the representatives can serve."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Year:
    """One year. ``planned`` says that no list was counted; ``most`` is what the representatives can serve.

    ``representatives`` and ``most`` are None where nobody said how many there were.
    """

    year: int
    accounts: int
    planned: bool
    representatives: int | None
    most: int | None

    @property
    def over(self) -> bool:
        """Whether there were more accounts than the representatives can serve."""
        return self.most is not None and self.accounts > self.most


def growth(
    counted: Mapping[int, int],
    planned: Mapping[int, int],
    representatives: Mapping[int, int],
    *,
    span: int,
) -> tuple[Year, ...]:
    """Return the years in order. A counted list wins over a plan; ``span`` accounts go to a representative.

    Source of the span: the course's Pitfall #4.
    """
    found = []
    for year in sorted(counted.keys() | planned.keys()):
        people = representatives.get(year)
        found.append(
            Year(
                year=year,
                accounts=counted[year] if year in counted else planned[year],
                planned=year not in counted,
                representatives=people,
                most=None if people is None else people * span,
            )
        )
    return tuple(found)


def said(years: tuple[Year, ...], *, span: int) -> str:
    """Return in a sentence when the span was or will be passed, or how far the room reaches."""
    if not years:
        return "No year has a number of key accounts yet."
    over = [year for year in years if year.over]
    unknown = sum(1 for year in years if year.most is None)
    if over:
        first = over[0]
        will = "will be" if first.planned else "was"
        return (
            f"In {first.year} the span {will} passed: {first.accounts} key accounts for "
            f"{_people(first.representatives or 0)}, who can serve {first.most} at {span} each."
        )
    if unknown == len(years):
        return f"Say how many representatives there were, to see whether {span} accounts each were passed."
    rest = f" {unknown} years have no number of representatives." if unknown else ""
    return f"The span of {span} key accounts per representative is not passed in any year known.{rest}"


def _people(number: int) -> str:
    return f"{number} representative{'' if number == 1 else 's'}"
