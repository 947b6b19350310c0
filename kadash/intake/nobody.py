"""Rows of no account, where a kind does not take those."""

from collections.abc import Iterable

from kadash.intake.types import SetAside

OF_NOBODY = "of no account: not read in"


def of_nobody(lines: Iterable[int]) -> tuple[SetAside, ...]:
    """Return rows that are set aside because they are of no account."""
    return tuple(SetAside(int(line), OF_NOBODY) for line in lines)
