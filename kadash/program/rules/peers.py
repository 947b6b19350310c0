"""One's own program beside the course's example, and other utilities of one's state and size."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from statistics import median


@dataclass(frozen=True)
class ProgramFigures:
    """A utility and its key accounts program; amounts are cents a year. None: not known.

    ``budget_called`` names the budget by its year.
    """

    name: str
    customers: int | None = None
    revenue_cents: Decimal | None = None
    accounts: int | None = None
    account_revenue_cents: Decimal | None = None
    people: Decimal | None = None
    budget_cents: Decimal | None = None
    budget_called: str = ""

    @property
    def accounts_per_person(self) -> Decimal | None:
        """Key accounts for each full-time person."""
        if self.accounts is None or not self.people:
            return None
        return self.accounts / self.people

    @property
    def budget_per_account_cents(self) -> Decimal | None:
        """Budget cents a year for each key account."""
        return None if self.budget_cents is None or not self.accounts else self.budget_cents / self.accounts

    @property
    def share_of_revenue(self) -> Decimal | None:
        """Revenue of key accounts as a share (0 to 1) of all revenue."""
        if self.account_revenue_cents is None or not self.revenue_cents:
            return None
        return self.account_revenue_cents / self.revenue_cents

    @property
    def budget_of_revenue(self) -> Decimal | None:
        """The program's budget as a share (0 to 1) of the key accounts' revenue."""
        if self.budget_cents is None or not self.account_revenue_cents:
            return None
        return self.budget_cents / self.account_revenue_cents


@dataclass(frozen=True)
class Peer:
    """Another utility's year in a state, as its file says it; None: not said."""

    name: str
    number: str
    state: str
    year: int
    ownership: str | None
    customers: int
    revenue_cents: int | None
    business_customers: int | None
    business_revenue_cents: int | None
    source: str

    @property
    def revenue_per_customer_cents(self) -> Fraction | None:
        return None if self.revenue_cents is None else Fraction(self.revenue_cents, self.customers)

    @property
    def business_share(self) -> Fraction | None:
        """Revenue of commercial and industrial customers as a share (0 to 1) of all revenue."""
        if self.business_revenue_cents is None or not self.revenue_cents:
            return None
        return Fraction(self.business_revenue_cents, self.revenue_cents)


def alike(peers: Iterable[Peer], *, state: str, customers: int, times: int = 2) -> tuple[Peer, ...]:
    """Return a state's utilities with ``1/times`` to ``times`` as many customers, nearest in size first."""
    found = [
        peer
        for peer in peers
        if peer.state == state and customers <= peer.customers * times and peer.customers <= customers * times
    ]
    return tuple(sorted(found, key=lambda peer: (abs(peer.customers - customers), peer.name)))


def in_state(peers: Iterable[Peer], state: str) -> tuple[Peer, ...]:
    """Return a state's utilities."""
    return tuple(peer for peer in peers if peer.state == state)


def first_state(peers: Sequence[Peer], *, customers: int | None, own: Iterable[str | None]) -> str:
    """Return the state to begin with: that of most of our accounts' addresses, else the fullest one.

    ``own`` are the states of the addresses, as they are written. A state without a utility in ``peers`` does
    not count, nor one without a utility of the size of our ``customers`` where another state has some.
    """
    full = fullest_state(peers, customers=customers)
    somewhere = customers is not None and alike(peers, state=full, customers=customers)
    written = Counter(state.strip().upper() for state in own if state)
    for state, _ in written.most_common():
        of_size = customers is None or alike(peers, state=state, customers=customers) or not somewhere
        if of_size and in_state(peers, state):
            return state
    return full


def fullest_state(peers: Sequence[Peer], *, customers: int | None) -> str:
    """Return the state with the most utilities of about that size, of several that with the most in all."""
    every = Counter(peer.state for peer in peers)

    def full(state: str) -> tuple[int, int]:
        same = 0 if customers is None else len(alike(peers, state=state, customers=customers))
        return same, every[state]

    return max(sorted(every), key=full)


def middle(values: Sequence[Fraction | None]) -> Fraction | None:
    """Return the median of the known values; None where none is known."""
    known = [value for value in values if value is not None]
    return median(known) if known else None
