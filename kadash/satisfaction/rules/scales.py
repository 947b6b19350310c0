"""Ratings on 1,000 points, and weights of factors."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

POINTS = 1000
_SPAN = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(?:\.\.|to|–)\s*(-?\d+(?:\.\d+)?)\s*")


@dataclass(frozen=True)
class Scale:
    """A rating scale by its two ends; ``low`` is the worst mark and may be the larger number."""

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if self.low == self.high:
            raise ValueError("a scale needs two different ends")

    @classmethod
    def parse(cls, text: str) -> "Scale":
        """Read ``1..10`` (worst..best); raises ValueError on anything else."""
        match = _SPAN.fullmatch(text)
        if not match:
            raise ValueError(f"{text!r} is not a scale like 1..10")
        return cls(Decimal(match[1]), Decimal(match[2]))

    def __contains__(self, value: Decimal) -> bool:
        return min(self.low, self.high) <= value <= max(self.low, self.high)

    def __str__(self) -> str:
        return f"{self.low}..{self.high}"


RECOMMEND = Scale(Decimal(0), Decimal(10))


def points(value: Decimal, scale: Scale) -> Decimal:
    """Return a rating on 1,000 points: ``1000 × (x − low) ÷ (high − low)``.

    Raises ValueError for a rating that is not on its scale.
    """
    if value not in scale:
        raise ValueError(f"{value} is not on the scale {scale}")
    return POINTS * (value - scale.low) / (scale.high - scale.low)


def factor_weights(given: Mapping[str, Decimal | None]) -> dict[str, Decimal]:
    """Return weights that add up to 1: those that were set, and equal parts of the rest for the others.

    Raises ValueError where weights are negative or cannot add up to 1.
    """
    if not given:
        return {}
    fixed = {name: weight for name, weight in given.items() if weight is not None}
    rest = 1 - sum(fixed.values(), Decimal(0))
    open_names = [name for name in given if name not in fixed]
    if any(weight < 0 for weight in fixed.values()) or rest < 0:
        raise ValueError("weights are parts of 1 and none is negative")
    if not open_names and abs(rest) > Decimal("0.0005"):
        raise ValueError(f"the weights add up to {1 - rest}, not to 1")
    return {name: fixed[name] if name in fixed else rest / len(open_names) for name in given}


def promoter_score(rating: Decimal) -> Decimal:
    """Return what one 0–10 answer adds to the net promoter score: 100 for 9 and 10, −100 for 0 to 6, else 0.

    Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
    """
    if rating not in RECOMMEND:
        raise ValueError("a net promoter score comes from answers of 0 to 10 only")
    return Decimal(100 if rating >= 9 else -100 if rating <= 6 else 0)
