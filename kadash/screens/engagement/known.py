"""What the screens of engagement stand on, computed once for each state of the data."""

from kadash.core.counts import counted
from kadash.engagement.queries.relationships import Picture, Relationship, picture
from kadash.ui import cache
from kadash.ui.page import Here


def all_of(here: Here) -> Picture:
    """Return the relationships with the key accounts."""
    return cache.asked(here, picture, today=here.today)


def one_of(here: Here, account_id: int) -> Relationship | None:
    """Return the relationship with one account, on the list or not."""
    return cache.asked(here, picture, today=here.today, account_id=account_id).of(account_id)


def word(here: Here, relationship: Relationship) -> str:
    """Return since when nobody spoke with the account, as people say it."""
    clock = relationship.silence.anybody
    if clock.last is None:
        return (
            f"never spoken to on record ({counted(clock.days, 'day')})"
            if clock.days
            else "none on record yet"
        )
    return "spoken to today" if clock.days == 0 else f"last contact {counted(clock.days, 'day')} ago"
