"""Guests become rows, linked to a kick-off and to accounts."""

from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name
from kadash.accounts.queries.people import accounts_by_email
from kadash.accounts.uploads.account_links import link_accounts
from kadash.core.errors import Unusable
from kadash.core.moments import day_of
from kadash.core.periods import short
from kadash.core.roles import Action
from kadash.core.settings import read_settings
from kadash.intake.gates import Gate
from kadash.intake.types import (
    Context,
    Prepared,
    Question,
    Resolved,
    Target,
)
from kadash.program.queries.launch import events, stored_guests
from kadash.program.tables.launch import Invitation
from kadash.standards.course import course

GUESTS = Gate(Action.EDIT_PROGRAM, Action.EDIT_PROGRAM)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Link guests to the kick-off that a person names (the only one: without asking) and to accounts."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    zone = read_settings(session).zone
    known = {
        f"{course().kickoff(event.tier).title}, {short(day_of(event.starts_at, zone))}": event.id or 0
        for event in events(session)
    }
    if not known:
        raise Unusable(
            "no_kickoff", "There is no kick-off yet. Nothing was loaded. Plan one on the launch page first."
        )
    answer = context.answers.get("kickoff", "").strip()
    event = known.get(answer) if answer else next(iter(known.values())) if len(known) == 1 else None
    if event is None:
        text = "Which kick-off is this list of?"
        return Resolved((), questions=(Question("kickoff", text, tuple(known)),))
    frame = records.drop(columns=["account_number", "account_name"]).assign(
        event_id=event, account_id=_accounts(session, records), how="", outcome=""
    )
    stored = stored_guests(session, event_id=event)
    held = _matched(frame, stored)
    answers = dict(zip(stored["id"], stored["answer"], strict=True))
    frame["answer"] = [
        said if said is not None else answers.get(id, "none")
        for said, id in zip(frame["answer"], held, strict=True)
    ]
    nobody = int(frame["account_id"].isna().sum())
    are = "guest is" if nobody == 1 else "guests are"
    none = f"{nobody:,} {are} of no account that is known here, and count{'s' * (nobody == 1)} for none."
    warnings = (none,) if nobody else ()
    target = Target(
        Invitation,
        frame,
        ("event_id", "guest", "account_id"),
        existing=lambda again: stored_guests(again, event_id=event),
        match=_matched,
        gate=GUESTS,
        lines=prepared.lines,
    )
    return Resolved((target,), warnings)


def _accounts(session: sm.Session, records: pd.DataFrame) -> list[int | None]:
    """Return the accounts: by number, else by their very name, else by a contact's email address."""
    numbered = link_accounts(session, records["account_number"], create=False).ids
    by_name, by_email = accounts_by_name(session), accounts_by_email(session)
    return [
        int(id) or by_name.get(name or "") or by_email.get(email.casefold())
        for id, name, email in zip(numbered, records["account_name"], records["email"], strict=True)
    ]


def _matched(new: pd.DataFrame, stored: pd.DataFrame) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Return each guest's stored row: by email, else by name among those of the same account or of none."""
    by_email = {row["email"].casefold(): int(row["id"]) for row in _rows(stored) if row["email"]}
    by_name: dict[str, list[tuple[int | None, int]]] = {}
    for row in _rows(stored):
        by_name.setdefault(row["guest"].casefold(), []).append((_whole(row["account_id"]), int(row["id"])))
    found = []
    for row in _rows(new):
        id = by_email.get(row["email"].casefold()) if row["email"] else None
        if id is None:
            account = _whole(row["account_id"])
            same = [
                id
                for held, id in by_name.get(row["guest"].casefold(), [])
                if account is None or held in (account, None)
            ]
            id = same[0] if len(same) == 1 else None
        found.append(id or 0)
    return np.array(found, dtype=np.int64)


def _rows(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    found: list[dict[Any, Any]] = frame.to_dict("records")
    return found


def _whole(value: Any) -> int | None:
    return None if value is None or pd.isna(value) else int(value)
