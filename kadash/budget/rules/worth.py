"""Cost of the program per account, per contact and per dollar at risk."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kadash.budget.rules.lines import share_of


@dataclass(frozen=True)
class Worth:
    """The cost of a program; every figure is None where what it is divided by is not known."""

    per_account_cents: Decimal | None
    per_contact_cents: Decimal | None
    share_of_exposure: Decimal | None
    exposure_per_dollar: Decimal | None


def worth(
    total_cents: Decimal, *, accounts: int | None, contacts: int | None, exposure_cents: Decimal | None
) -> Worth:
    """Compare a budget with what it serves.

    ``share_of_exposure`` is the break-even: the part of the at-risk revenue that the program must keep
    to pay for itself. ``exposure_per_dollar`` is exposure ÷ budget.
    """
    return Worth(
        per_account_cents=_each(total_cents, accounts),
        per_contact_cents=_each(total_cents, contacts),
        share_of_exposure=None if exposure_cents is None else share_of(total_cents, exposure_cents),
        exposure_per_dollar=None if exposure_cents is None else share_of(exposure_cents, total_cents),
    )


@dataclass(frozen=True)
class ProgramCost:
    """A program in the table of several: ``customers`` is how many it serves, None where nobody said."""

    name: str
    customers: int | None
    cents: Decimal
    share: Decimal | None
    per_customer_cents: Decimal | None


def side_by_side(programs: Sequence[tuple[str, int | None, Decimal]]) -> list[ProgramCost]:
    """Return (name, customers, total in cents) with shares of the sum and the cost of one customer."""
    total = sum((cents for _, _, cents in programs), Decimal(0))
    return [
        ProgramCost(name, customers, cents, share_of(cents, total), _each(cents, customers))
        for name, customers, cents in programs
    ]


def _each(cents: Decimal, count: int | None) -> Decimal | None:
    return cents / count if count else None
