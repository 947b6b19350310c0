"""An escalation seen coming: named reasons, each of which leads to its records. An order, no score."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

OVERDUE = "an open complaint is overdue"
THIRD = "three or more complaints in 12 months"
UNMET = "a complaint, and a late promise"
CRITIC = "who decides there is a critic"
UNHAPPY = "among the least satisfied quarter"
WORDS = "speaks of council, commission, attorney or newspaper"
REASONS = (WORDS, OVERDUE, THIRD, UNMET, CRITIC, UNHAPPY)
_SPOKEN = re.compile(
    r"\b(?:city council|council ?(?:wo)?man|council members?|commissioners?|the commission"
    r"|(?:public|utilit(?:y|ies)|service|corporation) commission|regulators?|attorneys?|lawyers?|lawsuit"
    r"|legal action|mayor|newspaper|reporters?|journalists?)\b",
    re.IGNORECASE,
)


def speaks_of_it(*texts: str | None) -> bool:
    """Say whether texts speak of going over our heads."""
    return any(text and _SPOKEN.search(text) for text in texts)


@dataclass(frozen=True)
class Known:
    """What is known of an account that may lead to an escalation."""

    complaints: int = 0
    overdue: int = 0
    late_promises: int = 0
    critic_decides: bool = False
    unhappy: bool = False
    words: bool = False


@dataclass(frozen=True)
class Warning:
    """An account with the reasons for which it may escalate, and its at-risk revenue in cents."""

    account_id: int
    reasons: tuple[str, ...]
    exposure_cents: Decimal | None


def reasons(known: Known) -> tuple[str, ...]:
    """Return the reasons that hold, the gravest first.

    That who decides is a critic, or that the account is unhappy, is no reason by itself: it adds to others.
    """
    holds = {
        WORDS: known.words,
        OVERDUE: known.overdue > 0,
        THIRD: known.complaints >= 3,
        UNMET: known.complaints > 0 and known.late_promises > 0,
    }
    first = [name for name in REASONS if holds.get(name)]
    if not first and not known.complaints:
        return ()
    more = {CRITIC: known.critic_decides, UNHAPPY: known.unhappy}
    return tuple(first) + tuple(name for name, hit in more.items() if hit)


def warnings(known: Mapping[int, Known], exposure: Mapping[int, Decimal | None]) -> Sequence[Warning]:
    """Return the accounts with reasons, those with the most first, then the largest."""
    found = [Warning(id, given, exposure.get(id)) for id, each in known.items() if (given := reasons(each))]
    return sorted(
        found,
        key=lambda warning: (
            -len(warning.reasons),
            -(warning.exposure_cents or Decimal(0)),
            warning.account_id,
        ),
    )
