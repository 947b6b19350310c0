"""The key-account list: a decision with dates, checked against a threshold.

Nothing here puts an account on the list or takes one off; it says where the list and the figures
disagree, and where a representative carries more accounts than one can.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from kadash.at_risk.rules.chains import rolled_up
from kadash.at_risk.rules.table import Line, natural

Measure = Literal["net revenue", "at-risk revenue"]


@dataclass(frozen=True)
class Membership:
    """That an account is on the list, from a day to a day (None: until further notice), and why."""

    account_id: int
    since: date
    until: date | None = None
    reason: str | None = None

    def holds(self, day: date) -> bool:
        """Return whether the account is on the list on that day, both ends included."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Member:
    """An account on or beside the list, and what it brings in by the chosen measure (None: not known)."""

    account_id: int
    name: str
    representative: str | None
    amount_cents: Decimal | None
    since: date | None
    reason: str | None


@dataclass(frozen=True)
class ListReview:
    """Who is on the list, and where it disagrees with the threshold; each largest amount first.

    ``candidates`` reach the threshold without being on it; ``below`` are on it and no longer reach
    it; ``unmeasured`` are on it without a figure (a developer, a community leader); ``unvalued`` are not
    on it and have no figure yet, so a threshold says nothing about them.
    """

    members: tuple[Member, ...]
    candidates: tuple[Member, ...]
    below: tuple[Member, ...]
    unmeasured: tuple[Member, ...]
    unvalued: tuple[Member, ...] = ()


@dataclass(frozen=True)
class Span:
    """How many key accounts one representative carries, against the limit."""

    representative: str | None
    accounts: int
    limit: int

    @property
    def over(self) -> bool:
        """Whether it is more than one can handle; accounts that nobody looks after are no span."""
        return self.representative is not None and self.accounts > self.limit


def on_list(memberships: Iterable[Membership], day: date) -> dict[int, Membership]:
    """Return the memberships that hold on a day, by account; of several the earliest."""
    found: dict[int, Membership] = {}
    for membership in sorted(memberships, key=lambda membership: membership.since):
        if membership.holds(day):
            found.setdefault(membership.account_id, membership)
    return found


def as_chains(
    lines: Sequence[Line], memberships: Mapping[int, Membership]
) -> tuple[list[Line], dict[int, Membership]]:
    """Return the lines with chains rolled up, and the memberships that hold for these.

    A chain is on the list while one of its accounts is, since the earliest of them.
    """
    rows, held = rolled_up(lines), dict(memberships)
    single = {id(line) for line in lines}
    chains = {row.account_id for row in rows if id(row) not in single}
    for line in lines:
        own, chain = memberships.get(line.account_id), line.parent_id
        if own is not None and chain in chains and (chain not in held or own.since < held[chain].since):
            held[chain] = own
    return rows, held


def review(
    lines: Sequence[Line],
    memberships: Mapping[int, Membership],
    *,
    threshold_cents: Decimal | int,
    measure: Measure = "at-risk revenue",
) -> ListReview:
    """Compare the list with what the accounts bring in; an amount at the threshold reaches it."""
    everybody = [_member(line, memberships.get(line.account_id), measure) for line in lines]
    everybody.sort(key=_largest_first)
    members = [member for member in everybody if member.account_id in memberships]
    return ListReview(
        members=tuple(members),
        candidates=tuple(
            member
            for member in everybody
            if member.account_id not in memberships and _reaches(member, threshold_cents)
        ),
        below=tuple(
            member
            for member in members
            if member.amount_cents is not None and not _reaches(member, threshold_cents)
        ),
        unmeasured=tuple(member for member in members if member.amount_cents is None),
        unvalued=tuple(
            member
            for member in everybody
            if member.account_id not in memberships and member.amount_cents is None
        ),
    )


def spans(members: Iterable[Member], *, limit: int) -> list[Span]:
    """Return each representative's number of key accounts, most first; accounts without one last.

    ``limit`` is the program's (35; the course calls 40 to 60 a mistake).
    """
    counts: dict[str | None, int] = {}
    for member in members:
        counts[member.representative] = counts.get(member.representative, 0) + 1
    found = [Span(name, count, limit) for name, count in counts.items()]
    return sorted(found, key=lambda s: (s.representative is None, -s.accounts, s.representative or ""))


def _member(line: Line, membership: Membership | None, measure: Measure) -> Member:
    amount = line.net_revenue_cents if measure == "net revenue" else line.at_risk_cents
    return Member(
        account_id=line.account_id,
        name=line.name,
        representative=line.representative,
        amount_cents=amount,
        since=membership.since if membership else None,
        reason=membership.reason if membership else None,
    )


def _reaches(member: Member, threshold_cents: Decimal | int) -> bool:
    return member.amount_cents is not None and member.amount_cents >= threshold_cents


def _largest_first(member: Member) -> tuple[object, ...]:
    return (member.amount_cents is None, -(member.amount_cents or Decimal(0)), natural(member.name))
