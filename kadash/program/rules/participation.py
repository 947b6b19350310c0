"""Who came to the kick-off, of all accounts on the list: not of those invited, nor of those who said yes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

YES, NO_ANSWER = "yes", "none"


@dataclass(frozen=True)
class Guest:
    """One invitation. ``came`` is None until attendance was noted."""

    account_id: int | None
    sent_on: date | None = None
    answer: str = NO_ANSWER
    came: bool | None = None
    met_on: date | None = None


@dataclass(frozen=True)
class Participation:
    """Accounts, each counted once however many of its people came. Dollars are at-risk cents, unrounded.

    ``reached`` came, or were met on their own within the days that the standard allows. ``left`` are the
    listed accounts not reached, the largest exposure first, unknown ones last. ``unknown`` counts listed
    accounts without a known exposure: they are in no sum of money.
    """

    listed: int
    invited: int
    answered: int
    yes: int
    came: int
    no_shows: int
    noted: int
    reached: int
    listed_cents: Decimal
    reached_cents: Decimal
    unknown: int
    left: tuple[int, ...]


def participation(
    listed: Iterable[int],
    guests: Iterable[Guest],
    exposure: Mapping[int, Decimal | None],
    *,
    event_day: date,
    met_after_days: int,
) -> Participation:
    """Return who took part, over all accounts that were on the list on the event's day.

    An account is ``invited`` once an invitation to it was sent, has ``answered`` once one of its people
    said anything, said ``yes`` where one did. Its attendance is ``noted`` where somebody of it came, or for
    each of its guests who said yes it was noted; a no-show said yes, and none of its guests came.
    """
    accounts = list(dict.fromkeys(listed))
    by_account: dict[int, list[Guest]] = {account: [] for account in accounts}
    for guest in guests:
        if guest.account_id in by_account:
            by_account[guest.account_id].append(guest)
    last = event_day + timedelta(days=met_after_days)

    def met(guest: Guest) -> bool:
        return guest.met_on is not None and event_day <= guest.met_on <= last

    came = {a for a, people in by_account.items() if any(p.came for p in people)}
    reached = came | {a for a, people in by_account.items() if any(map(met, people))}
    said_yes = {a: [p for p in people if p.answer == YES] for a, people in by_account.items()}
    noted = {
        a
        for a, people in said_yes.items()
        if people and (a in came or all(p.came is not None for p in people))
    }
    left = [account for account in accounts if account not in reached]
    known = {account: cents for account in accounts if (cents := exposure.get(account)) is not None}
    left.sort(key=lambda account: (account not in known, -known.get(account, Decimal(0))))
    return Participation(
        listed=len(accounts),
        invited=sum(1 for people in by_account.values() if any(p.sent_on for p in people)),
        answered=sum(1 for people in by_account.values() if any(p.answer != NO_ANSWER for p in people)),
        yes=sum(1 for people in said_yes.values() if people),
        came=len(came),
        no_shows=len(noted - came),
        noted=len(noted),
        reached=len(reached),
        listed_cents=sum(known.values(), Decimal(0)),
        reached_cents=sum((cents for account, cents in known.items() if account in reached), Decimal(0)),
        unknown=len(accounts) - len(known),
        left=tuple(left),
    )
