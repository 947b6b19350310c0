"""Counts with their things, as people write them."""

from collections.abc import Iterable, Sequence


def counted(number: int, thing: str, things: str | None = None) -> str:
    """Return ``1 key account`` or ``21 key accounts``."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def first_of(names: Iterable[str], *, of: int, by: str = ", ") -> str:
    """Return the first names of a list ``of`` so many, and how many more it has: ``12, 15 and 4 more``."""
    shown = list(names)
    return by.join(shown) + (f" and {of - len(shown):,} more" if of > len(shown) else "")


def quoted(names: Sequence[str], *, most: int | None = None) -> str:
    """Return names in quotation marks, ``most`` of them at most: ``“kWh”, “kW” and 4 more``."""
    return first_of((f"“{name}”" for name in names[:most]), of=len(names))
