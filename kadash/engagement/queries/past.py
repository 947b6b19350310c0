"""What the contacts of each account were, gathered in one pass over all of them."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pandas as pd

from kadash.engagement.rules.contact_map import FRESH_DAYS


@dataclass
class Past:
    """An account's contacts: their days, the tones and directions of 12 months, whether words tell of any."""

    dates: list[date] = field(default_factory=list)
    tones: list[str | None] = field(default_factory=list)
    directions: list[str | None] = field(default_factory=list)
    by_words: bool = False


def past_of(counted: pd.DataFrame, today: date) -> dict[int, Past]:
    """Return each account's contacts, gathered in one pass: accounts are thousands, contacts many more."""
    since = today - timedelta(days=FRESH_DAYS)
    pasts: dict[int, Past] = {}
    columns = (counted[name].tolist() for name in ("account_id", "day", "tone", "direction", "by_words"))
    for account_id, day, tone, direction, by_words in zip(*columns, strict=True):
        past = pasts.get(account_id)
        if past is None:
            past = pasts[account_id] = Past()
        past.dates.append(day)
        past.by_words = past.by_words or bool(by_words)
        if day > since:
            past.tones.append(tone)
            past.directions.append(direction)
    for past in pasts.values():
        past.dates.sort()
    return pasts
