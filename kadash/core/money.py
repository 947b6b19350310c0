"""Money: integer cents when stored, unrounded Decimal when computed, half-up when shown."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def to_cents(amount: Decimal | int | str) -> int:
    """Return an amount in dollars as whole cents.

    Raises ValueError where the amount has a fraction of a cent, because storing it would round it.
    """
    scaled = Decimal(amount) * 100
    whole = int(scaled)
    if scaled != whole:
        raise ValueError(f"{amount} is not a whole number of cents")
    return whole


def from_cents(cents: Decimal | int) -> Decimal:
    """Return cents, whole or unrounded, as dollars."""
    return Decimal(cents) / 100


def rounded_cents(cents: Decimal | int) -> int:
    """Round unrounded cents half-up (away from zero at exactly one half) to whole ones."""
    return int(Decimal(cents).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def exported(cents: Decimal | int | None) -> str | None:
    """Return cents as the string that exports carry: two decimals, no separators; None stays None."""
    return None if cents is None else str(from_cents(rounded_cents(cents)).quantize(CENT))


def shown(cents: Decimal | int | None, *, places: int = 2, missing: str = "–") -> str:
    """Return cents as a person reads them: ``$1,234.50``, ``-$27.50``; ``missing`` for None.

    ``places`` 0 rounds to whole dollars, half-up.
    """
    if cents is None:
        return missing
    step = Decimal(1).scaleb(-places)
    dollars = from_cents(cents).quantize(step, rounding=ROUND_HALF_UP)
    sign = "-" if dollars < 0 else ""  # -0 is not less than 0: what rounds to nothing has no sign
    return f"{sign}${abs(dollars):,.{places}f}"


def signed(cents: Decimal | int | None, *, places: int = 0, missing: str = "–") -> str:
    """Return a change as a person reads it: ``+$1,234``, ``-$27``, ``$0``; whole dollars by default."""
    text = shown(cents, places=places, missing=missing)
    return f"+{text}" if cents is not None and cents > 0 and any(d in text for d in "123456789") else text
