"""The sample program's engagement: three years of conversations, promises and news from one seed.

What can be found in it: the third account went silent (nobody has spoken to it since the spring before), two
smaller ones are late, the seventh heard only bad news, the fifth hangs on one person, at the ninth the
primary contact left, and a representative of old, who left, still stands in the log.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.rules import terms
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions.news import add_news, tell
from kadash.engagement.actions.promises import keep_promise, make_promise
from kadash.engagement.sample.plans import fill as fill_plans

SEED = 20_100_201
DAYS = 3 * 365
SILENT, BAD_NEWS, ONE_PERSON, LEFT = 2, 6, 4, 8
"""Places in the list of accounts by at-risk rank, largest first."""
QUIET = {SILENT: 290, 9: 115, 15: 130}
"""Accounts to which nobody has spoken for so many days."""
GONE, GONE_SINCE = "Casey Moreno", 540
"""A representative who left, so many days ago, and whom all of the earlier conversations name."""
YEARLY = {terms.PHONE: 1.8, terms.EMAIL: 1.0, terms.ON_SITE: 0.8}
SUBJECTS = {
    terms.PHONE: ("Question on the demand charge", "Rate options", "Planned shutdown", "Outage follow-up"),
    terms.EMAIL: ("Usage of the last month", "Dates for the review", "Meter data for their auditor"),
    terms.ON_SITE: (
        "Energy review",
        "Load forecast for next year",
        "Power quality",
        "Walk through the plant",
    ),
}


@dataclass(frozen=True)
class _Known:
    """The contacts of an account: the ids of whoever works there, and of whoever decides."""

    works: tuple[int, ...]
    decides: tuple[int, ...]


def fill(
    database: Database,
    person: Person,
    *,
    account_ids: Sequence[int],
    representatives: Sequence[str],
    today: date,
) -> None:
    """Fill in three years up to ``today``; ``representatives`` names each account's."""
    ranked(database, person, account_ids, today)
    with database.reading() as session:
        roles = contact_roles(session).to_dict("records")
    known = {
        id: _Known(
            tuple(int(r["contact_id"]) for r in roles if r["account_id"] == id and not r["decision_maker"]),
            tuple(int(r["contact_id"]) for r in roles if r["account_id"] == id and r["decision_maker"]),
        )
        for id in account_ids
    }
    chance = np.random.default_rng(SEED)
    talks = [
        talk
        for index, id in enumerate(account_ids)
        for talk in _talks(chance, index, id, known[id], representatives[index], today)
    ]
    talks.sort(key=lambda interaction: (interaction.day, interaction.account_id))
    ids = accounts.add_interactions(database, person, new=talks, today=today)
    _promises(database, person, talks, ids, today)
    _news(database, person, account_ids, today)
    fill_plans(database, person, account_ids=account_ids, representatives=representatives, today=today)


def ranked(database: Database, person: Person, account_ids: Sequence[int], today: date) -> None:
    """Give uploaded contacts their ranks, verify most, let one leave, and judge some."""
    with database.reading() as session:
        roles = contact_roles(session).to_dict("records")
    for index, id in enumerate(account_ids):
        mine = [role for role in roles if role["account_id"] == id]
        for rank, role in zip(("primary", "secondary"), mine, strict=False):
            seen = today - timedelta(days=400 if index % 5 == 3 else 60 + 9 * index)
            changes = {"rank": rank, "functions": ["operations"] if rank == "primary" else ["executive"]}
            accounts.change_role(
                database, person, id=role["id"], version=role["version"], changes=changes, today=seen
            )
        if index == LEFT and mine:
            accounts.end_role(
                database, person, id=mine[0]["id"], version=mine[0]["version"] + 1,
                until=today - timedelta(days=75), reason="left",
            )  # fmt: skip
        for role in mine:
            if role["decision_maker"] and index in (0, 4, 10):
                accounts.judge_contact(
                    database, person, role_id=role["id"], stance="critic" if index == 10 else "supporter",
                    reason="Said so at the yearly review", influence="decision maker",
                    today=today - timedelta(days=120),
                )  # fmt: skip
    if account_ids:
        accounts.add_contact(
            database, person, account_id=account_ids[0], today=today - timedelta(days=30),
            contact=NewContact(
                "Lena Brandt", "Shift supervisor", phone="970-555-0131", rank="alternate",
                functions=["after hours"],
            ),
        )  # fmt: skip


def _talks(
    chance: np.random.Generator, index: int, account_id: int, known: _Known, representative: str, today: date
) -> list[NewInteraction]:
    """Return the conversations of an account in three years; the larger the account, the more."""
    found = []
    for channel, yearly in YEARLY.items():
        often = yearly * 3 * (1.25 - index / 40)
        for ago in sorted(int(day) for day in chance.integers(3, DAYS, int(chance.poisson(often)) + 1)):
            if ago < QUIET.get(index, 0):
                continue
            found.append(_talk(chance, index, account_id, known, representative, channel, today, ago))
    return found


def _talk(
    chance: np.random.Generator,
    index: int,
    account_id: int,
    known: _Known,
    representative: str,
    channel: str,
    today: date,
    ago: int,
) -> NewInteraction:
    people = list(known.works[:1])
    if known.decides and index != ONE_PERSON and (channel == terms.ON_SITE or chance.random() < 0.2):
        people += list(known.decides[:1])
    draw = chance.random()
    tone = terms.GOOD if draw < 0.22 else terms.BAD if draw < 0.32 else None
    if index == BAD_NEWS:
        tone = terms.BAD if draw < 0.6 else None
    ours = GONE if ago > GONE_SINCE else representative
    return NewInteraction(
        account_id, today - timedelta(days=ago), str(chance.choice(SUBJECTS[channel])), channel,
        direction=terms.THEY if chance.random() < (0.7 if index == SILENT else 0.3) else terms.WE,
        tone=tone, person=ours,
        participants=(
            *(NewParticipant(terms.CUSTOMER, contact_id=id) for id in people),
            NewParticipant(terms.UTILITY, name=ours),
        ),
    )  # fmt: skip


def _promises(
    database: Database, person: Person, talks: Sequence[NewInteraction], ids: Sequence[int], today: date
) -> None:
    """Promise something in every ninth conversation of 12 months: most is kept, some is late."""
    recent = [index for index, talk in enumerate(talks) if (today - talk.day).days < 365][::9]
    for count, index in enumerate(recent):
        talk = talks[index]
        due = talk.day + timedelta(days=14)
        id = make_promise(
            database, person, account_id=talk.account_id, what=f"Send what was asked: {talk.subject.lower()}",
            owner=talk.person or person.name, due=due, made_on=talk.day, interaction_id=ids[index],
        )  # fmt: skip
        late = 6 if count % 7 == 3 else -3
        if due + timedelta(days=late) <= today and count % 11 != 5:
            keep_promise(
                database, person, id=id, version=1, done_on=due + timedelta(days=late), outcome="Sent."
            )


def _news(database: Database, person: Person, account_ids: Sequence[int], today: date) -> None:
    """Two pieces of news: one that nearly everybody heard from us, one that half have not heard."""
    outage = today - timedelta(days=40)
    first = add_news(
        database, person, title="Outage of the west feeder", kind="outage", tone=terms.BAD, known_on=outage,
        account_ids=account_ids[:12],
    )  # fmt: skip
    for index, id in enumerate(account_ids[:11]):
        tell(
            database, person, news_id=first, account_id=id, told_on=outage + timedelta(days=index // 3),
            spoke_first=terms.THEY if index in (3, 7) else terms.WE,
        )  # fmt: skip
    second = add_news(
        database, person, title="New interruptible rate from July", kind="rate change", tone=terms.GOOD,
        known_on=today - timedelta(days=18), account_ids=account_ids,
    )  # fmt: skip
    for index, id in enumerate(account_ids[:9]):
        tell(database, person, news_id=second, account_id=id, told_on=today - timedelta(days=17 - index))


def follow_up(
    database: Database, person: Person, *, account_ids: Sequence[int], wave_ids: Sequence[int], last_day: date
) -> None:
    """Follow up survey answers: two things to do, one of them late, and two that were done in time.

    ``account_ids`` by at-risk rank, largest first; ``wave_ids`` oldest first, the last one ending on
    ``last_day``.
    """
    for index, what, owner, made, due, done in (
        (1, "Walk through the outage log with the plant manager", "Avery Cole", -4, 10, None),
        (3, "Explain the demand charge and look at the load shape", "Jordan Blake", -4, 45, None),
        (11, "Ask what went wrong with the move of the meter", "Avery Cole", -180, -150, -158),
        (1, "Enter their night shift in the outage notifications", "Avery Cole", -176, -160, -149),
    ):
        if index >= len(account_ids):
            continue
        promise = make_promise(
            database, person, account_id=account_ids[index], what=what, owner=owner,
            due=last_day + timedelta(days=due), made_on=last_day + timedelta(days=made),
            wave_id=wave_ids[-1 if done is None else -2],
        )  # fmt: skip
        if done is not None:
            keep_promise(
                database, person, id=promise, version=1,
                done_on=last_day + timedelta(days=done), outcome="Met on site; settled.",
            )  # fmt: skip
