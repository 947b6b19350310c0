"""Who has not been told what to expect, and whose support is still missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

BACKS = "backs"


@dataclass(frozen=True)
class StakeholderFact:
    """A stakeholder with the days of what they were told. Impact and influence run from 0 to 3."""

    id: int
    name: str
    audience: str
    impacted: int
    influence: int
    support: str
    set_on: tuple[date, ...] = ()
    open_since: date | None = None
    review_by: date | None = None


@dataclass(frozen=True)
class Findings:
    """Lists are in the order to act on: the most influential first, then the most impacted, then by name.

    ``untold`` were never told what to expect, ``unanswered`` have not acknowledged it, ``stale`` are due
    for a review, ``unblessed`` do not (yet) back the program. ``groups`` are the course's groups that no
    stakeholder belongs to.
    """

    untold: tuple[StakeholderFact, ...]
    unanswered: tuple[StakeholderFact, ...]
    stale: tuple[StakeholderFact, ...]
    unblessed: tuple[StakeholderFact, ...]
    groups: tuple[str, ...]


def findings(stakeholders: Iterable[StakeholderFact], groups: Iterable[str], *, today: date) -> Findings:
    """Return what is missing with the stakeholders. Whoever has no influence needs no blessing."""
    every = sorted(
        stakeholders,
        key=lambda stakeholder: (-stakeholder.influence, -stakeholder.impacted, stakeholder.name),
    )
    present = {stakeholder.audience for stakeholder in every}
    return Findings(
        untold=tuple(stakeholder for stakeholder in every if not stakeholder.set_on),
        unanswered=tuple(stakeholder for stakeholder in every if stakeholder.open_since is not None),
        stale=tuple(
            stakeholder
            for stakeholder in every
            if stakeholder.review_by is not None and stakeholder.review_by < today
        ),
        unblessed=tuple(
            stakeholder for stakeholder in every if stakeholder.influence > 0 and stakeholder.support != BACKS
        ),
        groups=tuple(group for group in groups if group not in present),
    )
