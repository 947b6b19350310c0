"""Promises kept on time, as counts."""

from datetime import date, timedelta

import sqlmodel as sm

from kadash.engagement.queries.promises import promises
from kadash.engagement.rules.promises import Due, Kept, kept


def kept_on_time(session: sm.Session, *, today: date, owner: str | None = None) -> Kept:
    """Return how many of the promises that fell due in the 12 months up to yesterday were kept."""
    frame = promises(session, today=today)
    if owner is not None:
        frame = frame[frame["owner"].eq(owner)]
    names = ("first_due", "done_on", "dropped_on", "agreed_with_customer")
    every = [Due(*row) for row in zip(*(frame[name] for name in names), strict=True)]
    return kept(every, since=today - timedelta(days=365), until=today - timedelta(days=1))
