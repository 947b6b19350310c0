"""Writes to the news that accounts should hear, to who was told, and to how often accounts are spoken to."""

from collections.abc import Sequence
from datetime import date

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.rules.terms import BAD, GOOD, THEY, WE
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.tables import ContactCadence, News, NewsAccount, Told

KINDS = (
    "outage", "planned work", "rate change", "bill correction", "program", "award", "capacity", "other",
)  # fmt: skip


def add_news(
    database: Database,
    person: Person,
    *,
    title: str,
    kind: str,
    tone: str,
    known_on: date,
    account_ids: Sequence[int],
    text: str | None = None,
) -> int:
    """Say what accounts should hear, since when we know it, and whom it concerns; returns its id.

    Raises NotAllowed, NotFound or Invalid.
    """
    require(person, Action.EDIT_NEWS)
    if not title.strip():
        raise Invalid("Say in one line what there is to tell. Nothing was added.")
    if kind not in KINDS or tone not in (GOOD, BAD):
        raise Invalid("Choose what kind of news it is, and whether it is good or bad. Nothing was added.")
    if not account_ids:
        raise Invalid("Choose at least one account that it concerns. Nothing was added.")
    with database.writing(person) as session:
        row = News(
            title=title.strip(), kind=kind, tone=tone, text=(text or "").strip() or None, known_on=known_on
        )
        id = added(session, row)
        for account_id in dict.fromkeys(account_ids):
            accounts.account(session, id=account_id)
            session.add(NewsAccount(news_id=id, account_id=account_id))
        return id


def tell(
    database: Database,
    person: Person,
    *,
    news_id: int,
    account_id: int,
    told_on: date,
    spoke_first: str = WE,
    interaction_id: int | None = None,
) -> int:
    """Note that an account knows a piece of news since that day. Raises NotAllowed, NotFound or Invalid."""
    with database.writing(person) as session:
        return new_telling(
            session, person, news_id=news_id, account_id=account_id, told_on=told_on, spoke_first=spoke_first,
            interaction_id=interaction_id,
        )  # fmt: skip


def new_telling(
    session: sm.Session,
    person: Person,
    *,
    news_id: int,
    account_id: int,
    told_on: date,
    spoke_first: str,
    interaction_id: int | None = None,
) -> int:
    """As ``tell``, within the caller's transaction."""
    require(person, Action.TELL, owner=accounts.owner(session, account_id=account_id))
    news = session.get(News, news_id)
    if news is None or news.voided:
        raise NotFound("That piece of news is not there (any more). Nothing was changed.")
    if spoke_first not in (WE, THEY):
        raise Invalid("Say who spoke of it first, we or they. Nothing was changed.")
    row = Told(
        news_id=news_id, account_id=account_id, told_on=told_on, spoke_first=spoke_first, by=person.name,
        interaction_id=interaction_id,
    )  # fmt: skip
    return added(session, row)


def close_news(database: Database, person: Person, *, id: int, version: int, closed_on: date) -> None:
    """Say that nobody need be told any more. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_NEWS)
    with database.writing(person) as session:
        claim(session, News, id, version, {"closed_on": closed_on})


def set_cadence(
    database: Database, person: Person, *, account_id: int, days: int | None, reason: str, today: date
) -> int:
    """Set how many days an account may go without a conversation; None is the program's number again.

    Earlier decisions stay. Raises NotAllowed, NotFound or Invalid.
    """
    require(person, Action.EDIT_CADENCE)
    if days is not None and not 1 <= days <= 731:
        raise Invalid("A customer is spoken to every 1 to 731 days. Nothing was changed.")
    if not reason.strip():
        raise Invalid("Say why this account has a cadence of its own. Nothing was changed.")
    with database.writing(person) as session:
        accounts.account(session, id=account_id)
        row = ContactCadence(
            account_id=account_id, days=days, reason=reason.strip(), decided_by=person.name, decided_on=today
        )
        return added(session, row)
