"""Who was spoken to, how long ago, through whom, and what is not seen: of one account or of all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles, conversations, first_day, participants
from kadash.accounts.rules.terms import BOTH, CUSTOMER, ON_SITE, THEY, UTILITY
from kadash.at_risk.queries.at_risk import at_risk, default_period
from kadash.core.settings import read_settings
from kadash.core.tables import table_of
from kadash.engagement.queries.past import Past, past_of
from kadash.engagement.rules.blind_spots import Talk, blind_spots, key_of
from kadash.engagement.rules.cadence import Compliance, compliance, longest_gap, quarters
from kadash.engagement.rules.contact_map import FRESH_DAYS, Known, Place, places, rung
from kadash.engagement.rules.qualifying import qualifying
from kadash.engagement.rules.silence import Silence, silences
from kadash.engagement.rules.told import Balance, balance
from kadash.engagement.tables import ContactCadence


@dataclass(frozen=True)
class Relationship:
    """What is known of the relationship with one account.

    ``dates``: the days of its contacts that qualify. ``talks``: those of 12 months, with who took part.
    ``they_began`` of ``began`` conversations of 12 months whose beginner is known were begun by the customer.
    """

    account_id: int
    number: str | None
    name: str
    representative: str | None
    silence: Silence
    people: tuple[Known, ...]
    places: tuple[Place, ...]
    rung: int
    spots: tuple[str, ...]
    balance: Balance
    gap: int
    they_began: int
    began: int
    dates: tuple[date, ...]
    talks: tuple[Talk, ...]
    by_words: bool

    @property
    def decides(self) -> bool:
        """Whether somebody on our list decides there."""
        return any(person.decision_maker for person in self.people)


@dataclass(frozen=True)
class Picture:
    """The relationships with all key accounts (all accounts, where nobody is on the list) on a day."""

    today: date
    relationships: tuple[Relationship, ...]
    compliance: Compliance
    listed: bool
    log_since: date | None

    @property
    def undecided(self) -> int:
        """How many accounts have nobody on our list who decides."""
        return sum(1 for relationship in self.relationships if not relationship.decides)

    @property
    def only_bad(self) -> int:
        """How many accounts heard only bad news."""
        return sum(1 for relationship in self.relationships if relationship.balance.only_bad)

    def of(self, account_id: int) -> Relationship | None:
        """Return the relationship with an account, None where it is not in the picture."""
        return next(
            (relationship for relationship in self.relationships if relationship.account_id == account_id),
            None,
        )


def exposures(session: sm.Session, *, today: date) -> dict[int, Decimal | None]:
    """Return the at-risk revenue of each account in cents over the last 12 months with data."""
    period = default_period(session)
    if period is None:
        return {}
    lines = at_risk(session, period=period, as_of=today, everybody=True).lines
    return {line.account_id: line.at_risk_cents for line in lines}


def cadences(session: sm.Session) -> dict[int, int]:
    """Return the accounts whose cadence is their own, in days."""
    row = table_of(ContactCadence).c
    query = sa.select(row.account_id, row.days).where(row.voided.is_(False)).order_by(row.decided_on, row.id)
    newest = {int(id): days for id, days in session.connection().execute(query)}
    return {id: int(days) for id, days in newest.items() if days is not None}


def picture(session: sm.Session, *, today: date, account_id: int | None = None) -> Picture:
    """Return the relationships with the key accounts on a day, by name; ``account_id`` asks for that one.

    An account that is asked for is in the picture whether it is on the list or not.
    """
    settings, own = read_settings(session), cadences(session)
    members = accounts.members(session, on=today)
    known = accounts.accounts(session)
    chosen = known[known["account_id"].eq(account_id)] if account_id is not None else known
    if account_id is None and members is not None:
        chosen = known[known["account_id"].isin(members)]
    talked = conversations(session, account_id=account_id)
    took_part = participants(session, account_id=account_id)
    counted = qualifying(talked, took_part, today=today)
    counted = counted[counted["qualifies"].astype(bool)]
    people = _people(contact_roles(session, account_id=account_id, ended=True), counted, took_part, today)
    log_since = first_day(session)
    listed = accounts.memberships_since(session)
    ids = [int(id) for id in chosen["account_id"]]
    found = silences(
        ids, last=_last(counted, took_part, people.deciding), listed_since=listed, log_since=log_since,
        cadences=own, cadence=settings.contact_cadence_days,
        exposure=exposures(session, today=today), today=today,
    )  # fmt: skip
    talks, past = _talks(counted, took_part, today), past_of(counted, today)
    relationships = tuple(
        _relationship(row, silence, people, talks, past.get(silence.account_id, Past()), listed, today)
        for row, silence in zip(chosen.to_dict("records"), found, strict=True)
    )
    stays = {id: (listed[id], None) for id in ids if id in listed}
    dates = {relationship.account_id: relationship.dates for relationship in relationships}
    closed = quarters(today, settings.fiscal_year_first_month)[:-1]
    return Picture(today, relationships, compliance(dates, stays, closed), members is not None, log_since)


@dataclass(frozen=True)
class _People:
    """Who has a role now, by account; who decides, as (account, contact); primary contacts who left."""

    now: Mapping[int, tuple[Known, ...]]
    deciding: frozenset[tuple[int, int]]
    left: Mapping[int, tuple[str, ...]]
    names: Mapping[str, str]


def _people(roles: pd.DataFrame, counted: pd.DataFrame, took_part: pd.DataFrame, today: date) -> _People:
    met = _last_met(counted, took_part)
    now: dict[int, list[Known]] = {}
    left: dict[int, list[str]] = {}
    deciding, names = set(), {}
    for role in roles.to_dict("records"):
        account_id, contact_id = int(role["account_id"]), int(role["contact_id"])
        names[key_of(contact_id)] = role["name"]
        if role["decision_maker"]:
            deciding.add((account_id, contact_id))
        if role["until"] is not None and role["until"] < today:
            if role["rank"] == "primary":
                left.setdefault(account_id, []).append(role["name"])
            continue
        now.setdefault(account_id, []).append(
            Known(
                role_id=int(role["id"]), contact_id=contact_id, name=role["name"], rank=role["rank"],
                decision_maker=role["decision_maker"], functions=tuple(role["functions"] or ()),
                reachable=bool(role["email"] or role["phone"]), verified_on=role["verified_on"],
                last_met=met.get((account_id, contact_id)), stance=role["stance"],
                judged_on=role["judged_on"],
            )
        )  # fmt: skip
    return _People(
        {id: tuple(each) for id, each in now.items()}, frozenset(deciding),
        {id: tuple(each) for id, each in left.items()}, names,
    )  # fmt: skip


def _present(took_part: pd.DataFrame, side: str) -> pd.DataFrame:
    """Return those of a side who did not stay away."""
    away = took_part["attended"].eq(False) | took_part["response"].eq("declined")
    return took_part[took_part["side"].eq(side) & ~away]


def _last_met(counted: pd.DataFrame, took_part: pd.DataFrame) -> dict[tuple[int, int], date]:
    """Return the last day on which each contact took part, by account and contact."""
    theirs = _present(took_part, CUSTOMER)
    theirs = theirs[theirs["contact_id"].notna()]
    both = counted[["interaction_id", "account_id", "day"]].merge(
        theirs[["interaction_id", "contact_id"]], on="interaction_id"
    )
    found: dict[tuple[int, int], date] = {}
    for account_id, contact_id, day in zip(both["account_id"], both["contact_id"], both["day"], strict=True):
        key = (int(account_id), int(contact_id))
        found[key] = max(day, found.get(key, day))
    return found


def _last(
    counted: pd.DataFrame, took_part: pd.DataFrame, deciding: frozenset[tuple[int, int]]
) -> dict[int, tuple[date | None, date | None, date | None]]:
    """Return the last contact of anybody, of a decision maker and on site, by account."""
    anybody = _newest(zip(counted["account_id"], counted["day"], strict=True))
    on_site = counted[counted["channel"].eq(ON_SITE)]
    visited = _newest(zip(on_site["account_id"], on_site["day"], strict=True))
    decided = _newest(
        (account, day) for (account, who), day in _last_met(counted, took_part).items()
        if (account, who) in deciding
    )  # fmt: skip
    return {id: (anybody[id], decided.get(id), visited.get(id)) for id in anybody}


def _newest(pairs: Iterable[tuple[int, date]]) -> dict[int, date]:
    days: dict[int, date] = {}
    for id, day in pairs:
        days[int(id)] = max(day, days.get(int(id), day))
    return days


def _talks(counted: pd.DataFrame, took_part: pd.DataFrame, today: date) -> dict[int, tuple[Talk, ...]]:
    """Return each account's contacts of 12 months with who took part, by key.

    Of ours, the one who logged it stands where nobody of ours is named.
    """
    recent = counted[counted["day"] > today - timedelta(days=FRESH_DAYS)]
    took_part = took_part[took_part["interaction_id"].isin(set(recent["interaction_id"]))]
    theirs = _by_interaction(_present(took_part, CUSTOMER))
    ours = _by_interaction(_present(took_part, UTILITY), by_name=True)
    found: dict[int, list[Talk]] = {}
    columns = (recent[name].tolist() for name in ("interaction_id", "account_id", "day", "person"))
    for id, account_id, day, person in zip(*columns, strict=True):
        us = ours.get(int(id)) or (frozenset({str(person)}) if person else frozenset())
        found.setdefault(int(account_id), []).append(Talk(day, theirs.get(int(id), frozenset()), us))
    return {id: tuple(talks) for id, talks in found.items()}


def _by_interaction(people: pd.DataFrame, *, by_name: bool = False) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    columns = (people[name].tolist() for name in ("interaction_id", "contact_id", "name"))
    for id, contact_id, name in zip(*columns, strict=True):
        unknown = contact_id is None or contact_id != contact_id  # a missing number, as pandas holds it
        key = str(name) if by_name or unknown else key_of(int(contact_id))
        found.setdefault(int(id), set()).add(key)
    return {id: frozenset(keys) for id, keys in found.items()}


def _relationship(
    row: Mapping[str, object],
    silence: Silence,
    people: _People,
    talks: Mapping[int, tuple[Talk, ...]],
    past: Past,
    listed: Mapping[int, date],
    today: date,
) -> Relationship:
    id, mine = silence.account_id, people.now.get(silence.account_id, ())
    dates = tuple(past.dates)
    began = [direction for direction in past.directions if direction is not None and direction != BOTH]
    since = listed.get(id, dates[0] if dates else today)
    return Relationship(
        account_id=id,
        number=None if row["number"] is None else str(row["number"]),
        name=str(row["name"]),
        representative=None if row["representative"] is None else str(row["representative"]),
        silence=silence,
        people=mine,
        places=places(mine, today=today),
        rung=rung(mine, today=today),
        spots=blind_spots(
            mine, talks.get(id, ()), today=today, names=people.names,
            takes_water="water" in str(row["services"] or "").lower(), left=people.left.get(id, ()),
        ),
        balance=balance(past.tones),
        gap=longest_gap(dates, since=since, today=today),
        they_began=sum(1 for each in began if each == THEY),
        began=len(began),
        dates=dates,
        talks=talks.get(id, ()),
        by_words=past.by_words,
    )  # fmt: skip
