"""Conversations that this program exported: when, how, in which tone, with which accounts, who took part.

Who took part and further accounts come with conversations that are new; those of a stored one stay.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name, owners
from kadash.accounts.queries.stored import representative_ids
from kadash.accounts.rules import terms
from kadash.accounts.tables import Contact, Interaction, InteractionAccount, Participant
from kadash.accounts.uploads.account_links import asked_of_strangers
from kadash.accounts.uploads.own import cells
from kadash.accounts.uploads.own.accounts import WHOSE, link
from kadash.accounts.uploads.own.pairing import numbered, stored_among, target
from kadash.core.roles import Action
from kadash.intake.compare import stored_rows
from kadash.intake.gates import ANYBODY, Gate
from kadash.intake.types import Body, Context, Prepared, Resolved, Target, Typed

LAYOUT = "activities exported by Kadash"
MARKS = frozenset({"account_number", "account_key", "date", "at", "starts_at", "also_with", "participants"})
TERMS: Mapping[str, tuple[str, ...]] = {
    "state": terms.STATES,
    "channel": terms.CHANNELS,
    "direction": terms.DIRECTIONS,
    "purpose": terms.PURPOSES,
    "tone": terms.TONES,
}
PLAIN = ("record_id", "kind", "subject", "note", "person", "status", "source", "uid", "recurrence_id")
FLAGS = ("all_day", "answered", "bulk")
MOMENTS = ("starts_at", "ends_at")
NATURAL = ("record_id", "kind", "subject", "status", "uid", "recurrence_id")
STORED = (*PLAIN, "at", "day", *MOMENTS, *FLAGS, *TERMS, "sequence")
IDENTITY = ("at", *NATURAL, "account_id", "account_name")
GATE = Gate(Action.UPLOAD, Action.LOG, "account_id", owners)
"""Anybody may add what is not there; what is stored changes only who may edit it on the screen."""


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize the table by its columns."""
    return (LAYOUT, 40.0) if set(body.headers) >= MARKS else None


def prepare(typed: Typed, zone: ZoneInfo) -> Prepared:
    """Take one activity a row, as it was exported."""
    return cells.prepared(
        typed, partial(_activity, zone=zone), (*WHOSE, *STORED, "also_with", "participants")
    )


def _activity(row: Mapping[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    read = {name: row.get(name) for name in (*WHOSE, *PLAIN, *FLAGS, "sequence")}
    read["day"] = cells.day_in(row["date"])
    read["at"] = row.get("at") or str(read["day"])
    column = ""
    try:
        for column, choices in TERMS.items():
            read[column] = cells.term(row, column, choices)
        for column in MOMENTS:
            read[column] = cells.moment(row.get(column), column, zone)
        column = "also_with"
        read[column] = [_account(one) for one in cells.list_in(row.get(column))]
        column = "participants"
        read[column] = [_participant(one) for one in cells.list_in(row.get(column))]
    except ValueError as why:
        raise cells.Wrong(column, why) from why
    return read


def _account(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: cells.words(given, name) for name in WHOSE}


def _participant(given: Mapping[str, Any]) -> dict[str, Any]:
    contact = given.get("contact")
    if contact is not None and not isinstance(contact, dict):
        raise ValueError("a contact has a name")
    side = cells.term(given, "side", terms.SIDES)
    if side is None:
        raise ValueError(f"the side is one of: {', '.join(terms.SIDES)}")
    return {
        **{name: cells.words(given, name) for name in ("name", "representative", "address")},
        "side": side,
        "contact": {name: cells.words(contact or {}, name) for name in ("name", "email", "record_id")},
        "part": cells.term(given, "part", terms.PARTS),
        "response": cells.term(given, "response", terms.RESPONSES),
        **{name: cells.flag(given, name) for name in ("attended", "senior")},
    }


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """An activity is its calendar's id, else account, moment, record id and its own words; each once."""
    rows = cells.records_of(prepared.records)
    further = [(place, one) for place, row in enumerate(rows) for one in row["also_with"]]
    accounts, linked = link(session, [*rows, *(one for _, one in further)])
    mine = accounts[: len(rows)]
    ids = pd.Series(mine, dtype=object)
    named = prepared.records[list(WHOSE)].notna().any(axis=1)
    if asked := asked_of_strangers(ids, named, context, accounts_stored=bool(accounts_by_name(session))):
        return Resolved((), linked.warnings, asked, without_account=int(ids.isna().sum()))
    stored, strangers = _stored(session, rows, mine)
    frame = _frame(rows, mine)
    frame.loc[strangers, ["account_id", "account_name"]] = None
    talks = target(Interaction, frame, stored, identity=IDENTITY, gate=GATE, lines=prepared.lines)
    new = {place: int(frame["new_id"].iloc[place]) for place in map(int, np.flatnonzero(stored == 0))}
    also: dict[int, list[int]] = {place: [] for place in new}
    for (place, _), account in zip(further, accounts[len(rows) :], strict=True):
        if place in new and account is not None and account != mine[place]:
            also[place].append(account)
    links = [(new[place], account) for place, others in also.items() for account in dict.fromkeys(others)]
    people = _participants(
        session,
        {number: rows[place]["participants"] for place, number in new.items()},
        {number: {*also[place], mine[place] or 0} for place, number in new.items()},
    )
    targets = [
        linked.target,
        talks,
        *_of_new(
            InteractionAccount, pd.DataFrame(links, columns=["interaction_id", "account_id"]), "account_id"
        ),
        *_of_new(Participant, people),
    ]
    return Resolved(tuple(targets), linked.warnings, without_account=int(ids.isna().sum()))


def _of_new(model: Any, frame: pd.DataFrame, *links: str) -> list[Target]:
    """Return the target of rows that hang on new conversations; none where there are none."""
    if frame.empty:
        return []
    return [
        Target(
            model, frame, ("interaction_id",), counted=False, links=("interaction_id", *links), gate=ANYBODY
        )
    ]


def _frame(rows: Sequence[Mapping[str, Any]], mine: Sequence[int | None]) -> pd.DataFrame:
    frame = pd.DataFrame([[row[name] for name in STORED] for row in rows], columns=list(STORED), dtype=object)
    frame["day"] = pd.to_datetime(frame["day"])
    for name in MOMENTS:
        frame[name] = pd.to_datetime(frame[name], utc=True)
    for name in FLAGS:
        frame[name] = frame[name].astype("boolean")
    frame["sequence"] = pd.to_numeric(frame["sequence"]).astype("Int64")
    frame["account_id"], frame["new_id"] = pd.Series(mine, dtype=object), numbered(len(rows))
    frame["account_name"] = [
        None if id is not None else row["account_name"] for id, row in zip(mine, rows, strict=True)
    ]
    return frame


def _stored(
    session: sm.Session, rows: Sequence[Mapping[str, Any]], mine: Sequence[int | None]
) -> "tuple[np.ndarray[Any, np.dtype[np.int64]], np.ndarray[Any, np.dtype[np.bool_]]]":
    """Return the ids of stored conversations, and which are stored without an account, by its name alone."""
    there = pd.concat(
        [
            stored_rows(session, Interaction, name, sorted({str(row[name]) for row in rows if row[name]}))
            for name in ("at", "uid")
        ]
    )
    words = [partial(_words, names=names) for names in ((*NATURAL, "note", "day"), NATURAL)]
    return stored_among(there, rows, mine, words=words, key=_in_calendar)


def _words(row: Mapping[str, Any], names: Sequence[str]) -> tuple[Any, ...]:
    return (str(row["at"]), *(cells.as_read(row[name]) for name in names))


def _in_calendar(row: Mapping[str, Any]) -> tuple[Any, ...] | None:
    return (row["uid"], cells.as_read(row["recurrence_id"])) if row["uid"] else None


def _participants(
    session: sm.Session, people: Mapping[int, Sequence[Mapping[str, Any]]], accounts: Mapping[int, set[int]]
) -> pd.DataFrame:
    """Return who took part, linked to stored contacts and representatives; others keep their name."""
    every = [(talk, who) for talk, them in people.items() for who in them]
    names = sorted({str(who["contact"]["name"]) for _, who in every if who["contact"]["name"]})
    stored: dict[str, list[dict[str, Any]]] = {}
    for one in stored_rows(session, Contact, "name", names).to_dict("records"):
        if not one["voided"]:
            stored.setdefault(str(one["name"]), []).append(one)
    ours = representative_ids(session)
    rows = []
    for talk, who in every:
        contact = _contact(who["contact"], stored, accounts[talk])
        representative = ours.get(str(who["representative"]))
        named = who["name"] or (None if contact else who["contact"]["name"])
        named = named or (None if representative else who["representative"])
        given = {name: who[name] for name in ("side", "part", "response", "attended", "senior")}
        address = who["address"] or (None if contact else who["contact"]["email"])
        rows.append({"interaction_id": talk, "contact_id": contact, "representative_id": representative,
                     "name": named, "address": address, **given})  # fmt: skip
    return pd.DataFrame(rows, dtype=object)


def _contact(
    who: Mapping[str, Any], stored: Mapping[str, Sequence[Mapping[str, Any]]], accounts: set[int]
) -> int | None:
    """Return the stored contact that is meant: of one of the accounts first; None where several could be."""
    found = [
        one for one in stored.get(str(who["name"]), ())
        if cells.as_read(one["email"]) == who["email"] and (one["record_id"] or None) == who["record_id"]
    ]  # fmt: skip
    near = [one for one in found if not pd.isna(one["account_id"]) and int(one["account_id"]) in accounts]
    found = near or found
    return int(found[0]["id"]) if len(found) == 1 or near else None
