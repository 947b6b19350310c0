"""Meetings and mails as conversations: the account by the addresses, who took part, and further accounts.

What matches no account is set aside.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_key
from kadash.accounts.queries.stored import contacts_by_record
from kadash.accounts.rules.terms import CUSTOMER, THIRD, UTILITY
from kadash.accounts.tables import Interaction, InteractionAccount, Participant
from kadash.accounts.uploads.entries.matching import Book, Somebody, book, somebodies
from kadash.intake.compare import exact_match, stored_rows
from kadash.intake.gates import ANYBODY
from kadash.intake.nobody import of_nobody
from kadash.intake.types import Context, Prepared, Question, Resolved, SetAside, Target

IDENTITY = ("uid", "recurrence_id")
LEAVE_OUT = "leave out"
GIVEN = (
    "at", "day", "subject", "starts_at", "ends_at", "all_day", "state", "uid", "recurrence_id", "sequence",
)  # fmt: skip
TALK = (
    "account_id", *GIVEN, "kind", "note", "person", "channel", "direction", "answered", "bulk", "source",
)  # fmt: skip
ONLINE = ("teams", "zoom", "meet.google")


@dataclass
class Found:
    """What is to be stored, row by row; ``lines`` are those of the file that were taken.

    ``nobody`` are the lines of no account, ``undated`` those without a day.
    """

    talks: list[Mapping[str, object]] = field(default_factory=list)
    people: list[list[tuple[Somebody, str]]] = field(default_factory=list)
    accounts: list[tuple[int, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    nobody: list[int] = field(default_factory=list)
    undated: list[int] = field(default_factory=list)


def resolve_meetings(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A meeting is its calendar's id and occurrence; the newest sequence wins."""
    known, by_key = book(session), accounts_by_key(session)
    contacts = contacts_by_record(session)
    rows = prepared.records.to_dict("records")
    everybody = [somebodies(row["people"]) + somebodies(row["organizer"]) for row in rows]
    chosen, questions = domains(known, everybody, context)
    if questions:
        return Resolved((), (), questions)
    found = Found()
    for row, line, people in zip(rows, prepared.lines, everybody, strict=True):
        ids = known.of(people, chosen)
        ids = ids or _by_keys(row["keys"], by_key, contacts)
        if not ids:
            found.nobody.append(int(line))
            continue
        ours = [who for who in people if known.is_ours(who)]
        organizer = next(iter(somebodies(row["organizer"])), None)
        place = str(row["location"] or "").strip()
        found.talks.append(
            {
                **{name: row[name] for name in GIVEN},
                "account_id": ids[0],
                "kind": "calendar",
                "source": "calendar",
                "note": f"Place: {place}" if place else None,
                "person": ours[0].name if ours else context.person,
                "channel": "video" if any(word in place.lower() for word in ONLINE) else None,
            }
        )
        found.accounts.append(ids)
        found.lines.append(int(line))
        found.people.append(
            [(who, "organizer" if who == organizer else "required") for who in unique(people)]
        )
    return resolved(session, found, known)


def _by_keys(
    keys: Sequence[str], accounts: Mapping[str, int], contacts: Mapping[str, int]
) -> tuple[int, ...]:
    """Return the accounts that a record's keys in another system name, directly or by a contact."""
    found = [accounts.get(key) or contacts.get(key) for key in keys]
    return tuple(dict.fromkeys(id for id in found if id is not None))


def unique(people: Sequence[Somebody]) -> list[Somebody]:
    """Return everybody once, with their answer where they gave one."""
    best: dict[str, Somebody] = {}
    for who in people:
        key = who.address or who.name.lower()
        if key not in best or (who.answer and not best[key].answer):
            best[key] = who
    return list(best.values())


def domains(
    known: Book, everybody: Sequence[Sequence[Somebody]], context: Context
) -> tuple[dict[str, int | None], tuple[Question, ...]]:
    """Return the accounts that a person chose for domains of several, and the questions that are open."""
    unclear = sorted(set().union(*(known.unclear(people) for people in everybody)) if everybody else ())
    chosen: dict[str, int | None] = {}
    questions = []
    for domain in unclear:
        names = {known.titles[id]: id for id in sorted(known.domains[domain])}
        answer = context.answers.get(f"domain:{domain}")
        if answer == LEAVE_OUT or answer in names:
            chosen[domain] = names.get(answer or "")
            continue
        text = f"Several accounts have addresses that end in {domain}. Whose are they in this file?"
        questions.append(Question(f"domain:{domain}", text, (*names, LEAVE_OUT)))
    return chosen, tuple(questions)


def resolved(session: sm.Session, found: Found, known: Book) -> Resolved:
    """Return the targets: conversations, further accounts of each, and who took part."""
    undated = (SetAside(line, "says no day that can be read") for line in found.undated)
    aside, nobody = (*of_nobody(found.nobody), *undated), len(found.nobody)
    frame = pd.DataFrame(found.talks, columns=list(TALK), dtype=object)
    if frame.empty:
        return Resolved((), without_account=nobody, set_aside=aside)
    frame["day"] = pd.to_datetime(frame["day"])
    for name in ("starts_at", "ends_at"):
        frame[name] = pd.to_datetime(frame[name], utc=True)
    for name in ("all_day", "bulk", "answered"):
        frame[name] = frame[name].astype("boolean")
    frame["sequence"] = pd.to_numeric(frame["sequence"]).astype("Int64")
    stored = stored_rows(session, Interaction, "uid", sorted(set(frame["uid"])))
    ids = exact_match(frame, stored, IDENTITY) if len(stored) else np.zeros(len(frame), dtype=np.int64)
    fresh = ~_older(frame, stored, ids)
    keys = np.where(ids > 0, ids, -np.arange(1, len(frame) + 1))
    further, people = [], []
    for place in np.flatnonzero(fresh):
        key, accounts = int(keys[place]), found.accounts[place]
        further += [(key, account) for account in accounts[1:]]
        people += [(key, *_participant(who, part, known, accounts)) for who, part in found.people[place]]
    lines = np.array(found.lines, dtype=np.int64)
    talks = frame.assign(new_id=-np.arange(1, len(frame) + 1))[fresh].reset_index(drop=True)
    targets = [
        Target(Interaction, talks, IDENTITY, links=("account_id",), lines=lines[fresh], gate=ANYBODY),
        Target(
            InteractionAccount, pd.DataFrame(further, columns=["interaction_id", "account_id"]),
            ("interaction_id", "account_id"), counted=False, links=("interaction_id",), gate=ANYBODY,
        ),
        Target(
            Participant, pd.DataFrame(people, columns=["interaction_id", *PARTICIPANT], dtype=object),
            ("interaction_id", "name", "address"), counted=False, links=("interaction_id",), gate=ANYBODY,
        ),
    ]  # fmt: skip
    return Resolved(tuple(targets), without_account=nobody, set_aside=aside)


def _older(frame: pd.DataFrame, stored: pd.DataFrame, ids: np.ndarray) -> np.ndarray:
    """Mark the rows of which a newer sequence is stored: they change nothing."""
    if stored.empty:
        return np.zeros(len(frame), dtype=bool)
    known = dict(zip(stored["id"], stored["sequence"], strict=True))
    return np.array(
        [
            id > 0 and pd.notna(known[id]) and pd.notna(mine) and int(mine) < int(known[id])
            for id, mine in zip(ids, frame["sequence"], strict=True)
        ],
        dtype=bool,
    )


PARTICIPANT = ("side", "contact_id", "name", "address", "part", "response")


def _participant(who: Somebody, part: str, known: Book, accounts: tuple[int, ...]) -> tuple[object, ...]:
    contact = known.contact(who, accounts)
    theirs = contact is not None or bool(set(known.domains.get(who.domain, ())) & set(accounts))
    side = UTILITY if known.is_ours(who) else CUSTOMER if theirs else THIRD
    return side, contact, who.name, who.address or None, part, who.answer
