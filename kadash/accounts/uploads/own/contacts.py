"""Contacts that this program exported: people, and what they are and were to accounts.

A role that is stored stays as it is, also where it was taken back or ended since. Of a row without roles, one
that somebody added by hand, the role is made as of any other file.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name, owners
from kadash.accounts.rules.contact_words import functions_of, rank_of
from kadash.accounts.rules.terms import CHANNELS, FUNCTIONS, RANKS, UNTIL_REASONS
from kadash.accounts.tables import Contact, ContactRole
from kadash.accounts.uploads.account_links import asked_of_strangers
from kadash.accounts.uploads.own import cells
from kadash.accounts.uploads.own.accounts import WHOSE, link
from kadash.accounts.uploads.own.pairing import numbered, paired, stored_among, target
from kadash.accounts.uploads.primary import one_primary
from kadash.core.roles import Action
from kadash.intake.compare import stored_rows
from kadash.intake.gates import Gate
from kadash.intake.types import Body, Context, Prepared, Resolved, Target, Typed

LAYOUT = "contacts exported by Kadash"
MARKS = frozenset({"account_number", "account_key", "record_id", "name", "executive", "roles"})
PERSON = ("first_name", "last_name", "name", "title", "email", "phone", "role", "executive")
ROLE = (
    "rank", "functions", "decision_maker", "since", "until", "until_reason", "verified_on", "verified_by",
    "preferred_channel", "do_not_contact", "note",
)  # fmt: skip
EXACT = ("record_id", "name", "email", "title", "phone")
GATE = Gate(Action.EDIT_CONTACTS, Action.EDIT_CONTACTS, "account_id", owners)


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize the table by its columns."""
    return (LAYOUT, 40.0) if set(body.headers) >= MARKS else None


def prepare(typed: Typed) -> Prepared:
    """Take one person a row, with the roles that stand beside."""
    return cells.prepared(typed, _person, (*WHOSE, "record_id", *PERSON, "roles"))


def _person(row: Mapping[str, Any]) -> dict[str, Any]:
    if not row.get("name"):
        raise cells.Wrong("name", "it names nobody")
    try:
        roles = [_role(one) for one in cells.list_in(row["roles"])] if row.get("roles") else None
    except ValueError as why:
        raise cells.Wrong("roles", why) from why
    return {**row, "roles": roles}


def _role(given: Mapping[str, Any]) -> dict[str, Any]:
    functions = given.get("functions") or []
    if not isinstance(functions, list) or not set(map(str, functions)) <= set(FUNCTIONS):
        raise ValueError(f"functions are some of: {', '.join(FUNCTIONS)}")
    return {
        **{name: cells.words(given, name) for name in (*WHOSE, "verified_by", "note")},
        "rank": cells.term(given, "rank", RANKS),
        "functions": functions or None,
        "decision_maker": cells.flag(given, "decision_maker"),
        **{name: cells.day(given, name) for name in ("since", "until", "verified_on")},
        "until_reason": cells.term(given, "until_reason", UNTIL_REASONS),
        "preferred_channel": cells.term(given, "preferred_channel", CHANNELS),
        "do_not_contact": bool(cells.flag(given, "do_not_contact")),
    }


def _held(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what a person is to accounts: as exported, else as their role and title say."""
    if row["roles"] is not None:
        found: list[dict[str, Any]] = row["roles"]
        return found
    if not any(row[name] for name in WHOSE):
        return []
    said = {
        "rank": rank_of(row["role"]),
        "functions": functions_of(row["role"], row["title"]) or None,
        "decision_maker": row["executive"],
        "do_not_contact": False,
    }
    return [{name: row[name] for name in WHOSE} | dict.fromkeys(ROLE) | said]


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A person is their record id, account, name and address, or as much of it as says who it is."""
    rows = cells.records_of(prepared.records)
    held = [(place, role) for place, row in enumerate(rows) for role in _held(row)]
    accounts, linked = link(session, [*rows, *(role for _, role in held)])
    mine = accounts[: len(rows)]
    ids = pd.Series(mine, dtype=object)
    named = prepared.records[list(WHOSE)].notna().any(axis=1)
    if asked := asked_of_strangers(ids, named, context, accounts_stored=bool(accounts_by_name(session))):
        return Resolved((), linked.warnings, asked, without_account=int(ids.isna().sum()))
    frame = pd.DataFrame(
        [{name: row[name] for name in ("record_id", *PERSON)} for row in rows],
        columns=["record_id", *PERSON], dtype=object,
    )  # fmt: skip
    frame["account_id"], frame["new_id"] = ids, numbered(len(rows))
    frame["account_name"] = [
        None if id is not None else row["account_name"] for id, row in zip(mine, rows, strict=True)
    ]
    stored, strangers = _stored(session, rows, mine)
    frame.loc[strangers, ["account_id", "account_name"]] = None
    contacts = np.where(stored > 0, stored, frame["new_id"])
    people = target(
        Contact, frame, stored, identity=("record_id", "name", "email", "account_id", "account_name"),
        gate=GATE, lines=prepared.lines,
    )  # fmt: skip
    roles, said = _roles(session, held, accounts[len(rows) :], contacts)
    return Resolved(
        (linked.target, people, *roles), (*linked.warnings, *said), without_account=int(ids.isna().sum())
    )


def _stored(
    session: sm.Session, rows: Sequence[Mapping[str, Any]], mine: Sequence[int | None]
) -> "tuple[np.ndarray[Any, np.dtype[np.int64]], np.ndarray[Any, np.dtype[np.bool_]]]":
    """Return the ids of stored people, and which of them are stored without an account, by its name alone."""
    names = sorted({str(row["name"]) for row in rows})
    keys = sorted({str(row["record_id"]) for row in rows if row["record_id"]})
    there = pd.concat(
        [stored_rows(session, Contact, "name", names), stored_rows(session, Contact, "record_id", keys)]
    )
    words = [partial(_words, names=names) for names in (EXACT, EXACT[:3])]
    return stored_among(there, rows, mine, words=words, key=lambda row: row["record_id"] or None)


def _words(row: Mapping[str, Any], names: Sequence[str]) -> tuple[Any, ...]:
    return tuple(cells.as_read(row[name]) for name in names)


def _roles(
    session: sm.Session,
    held: Sequence[tuple[int, Mapping[str, Any]]],
    accounts: Sequence[int | None],
    contacts: "np.ndarray[Any, Any]",
) -> tuple[list[Target], list[str]]:
    """Return the target of the roles that are not stored yet, and what must be said."""
    rows = [
        {"contact_id": int(contacts[place]), "account_id": account, **{name: role[name] for name in ROLE}}
        for (place, role), account in zip(held, accounts, strict=True)
        if account is not None
    ]
    frame = pd.DataFrame(rows, columns=["contact_id", "account_id", *ROLE], dtype=object)
    known_people = sorted({int(id) for id in frame["contact_id"] if id > 0})
    stored = stored_rows(session, ContactRole, "contact_id", known_people)
    passes = [(_times(frame, names), _times(stored, names)) for names in (("since", "until"), ("since",), ())]
    ids = paired(passes, [int(id) for id in stored["id"]], len(frame))
    frame = frame[ids == 0].reset_index(drop=True)
    if frame.empty:
        return [], []
    said = one_primary(session, frame, frame["until"].isna().to_numpy(dtype=bool))
    frame["new_id"] = numbered(len(frame))
    new = np.zeros(len(frame), dtype=np.int64)
    return [
        target(
            ContactRole, frame, new, identity=("contact_id", "account_id"), gate=GATE, counted=False,
            links=("account_id", "contact_id"),
        )
    ], said  # fmt: skip


def _times(frame: pd.DataFrame, names: Sequence[str]) -> list[tuple[str, ...]]:
    columns = [frame[name] for name in ("contact_id", "account_id", *names)]
    return [tuple("" if pd.isna(cell) else str(cell) for cell in row) for row in zip(*columns, strict=True)]
