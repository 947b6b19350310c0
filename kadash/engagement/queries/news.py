"""What accounts should hear, how far it has come, and who is left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.engagement.rules.told import Spread, Telling, spread
from kadash.engagement.tables import News, NewsAccount, Told


@dataclass(frozen=True)
class Item:
    """A piece of news and how far it has come."""

    id: int
    version: int
    title: str
    kind: str
    tone: str
    known_on: date
    closed_on: date | None
    spread: Spread


def news(session: sm.Session, *, exposure: Mapping[int, Decimal | None]) -> tuple[Item, ...]:
    """Return the news, newest first, each with who was told. ``exposure`` orders who is left."""
    rows = session.exec(
        sm.select(News)
        .where(sm.col(News.voided).is_(False))
        .order_by(sm.col(News.known_on).desc(), sm.col(News.id).desc())
    ).all()
    concerned: dict[int, list[int]] = {}
    for link in session.exec(sm.select(NewsAccount).where(sm.col(NewsAccount.voided).is_(False))):
        concerned.setdefault(link.news_id, []).append(link.account_id)
    told: dict[int, list[Telling]] = {}
    for row in session.exec(sm.select(Told).where(sm.col(Told.voided).is_(False)).order_by(sm.col(Told.id))):
        told.setdefault(row.news_id, []).append(Telling(row.account_id, row.told_on, row.spoke_first))
    return tuple(
        Item(
            id=row.id or 0, version=row.version, title=row.title, kind=row.kind, tone=row.tone,
            known_on=row.known_on, closed_on=row.closed_on,
            spread=spread(
                concerned.get(row.id or 0, ()), told.get(row.id or 0, ()), known_on=row.known_on,
                exposure=exposure,
            ),
        )
        for row in rows
    )  # fmt: skip
