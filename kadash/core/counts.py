"""Counts with their things, as people write them."""


def counted(number: int, thing: str, things: str | None = None) -> str:
    """Return ``1 key account`` or ``21 key accounts``."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"
