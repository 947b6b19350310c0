"""What every slide is made of: figures as they are written, amounts to draw, the source."""

from kadash.briefing.rules.facts import Facts
from kadash.core.money import from_cents, rounded_cents
from kadash.core.narrative import Figure
from kadash.core.periods import written
from kadash.plans.rules.figures import NOT_KNOWN


def figures_of(facts: Facts, *keys: str) -> tuple[Figure, ...]:
    """Return the figures that are known, in this order."""
    found = (facts.figures[key] for key in keys)
    return tuple(figure for figure in found if figure.text != NOT_KNOWN)


def text_of(facts: Facts, key: str) -> str:
    """Return how a figure is written."""
    return facts.figures[key].text


def source_of(facts: Facts, *, money: bool = False) -> str:
    """Return the months and the day, and for ``money`` which services it counts."""
    period = facts.period.label if facts.period else NOT_KNOWN
    scope = f"{facts.scope}; " if money and facts.scope else ""
    return f"{scope}{period}; as of {written(facts.as_of)}"


def dollars_of(cents: object) -> float | None:
    """Return cents (None: not known) as dollars to draw, to the cent."""
    return None if cents is None else float(from_cents(rounded_cents(cents)))  # type: ignore[arg-type]
