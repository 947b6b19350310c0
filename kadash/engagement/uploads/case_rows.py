"""Tickets become rows: cases and their history, linked to accounts and departments."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_key, accounts_by_name, owners
from kadash.accounts.uploads.account_links import asked_of_strangers, link_accounts
from kadash.accounts.uploads.entries.matching import book, somebodies
from kadash.core.counts import first_of
from kadash.core.moments import moment_at
from kadash.core.roles import Action
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import departments
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.working_time import Calendar, NeverOpen, counts_from
from kadash.engagement.tables import Case, CaseEvent
from kadash.engagement.uploads.case_log_events import log_events
from kadash.engagement.uploads.fields import LOG, MOMENTS, WHOSE
from kadash.intake.compare import exact_match, stored_rows
from kadash.intake.gates import Gate
from kadash.intake.types import Context, Prepared, Resolved, Target

NATURAL = ("account_id", "account_name", "received_at", "title")


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A case is its record id, else account, moment and title; its history is added to, never changed."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    ids, accounts, warnings = _linked(session, records)
    named = records[[name for name in WHOSE if name in records]].notna().any(axis=1)
    stored = bool(accounts_by_name(session))
    if questions := asked_of_strangers(ids, named, context, accounts_stored=stored):
        return Resolved((), tuple(warnings), questions, without_account=int(ids.isna().sum()))
    held = calendar(session)
    log = context.layout == LOG
    by_day = {name: _without_time(records[name]) for name in MOMENTS}
    moments = {name: _moments(records[name], held, by_day=by_day[name]) for name in MOMENTS}
    given = _department(session, records["department"], warnings)
    frame = _cases(records, ids, moments["received"], by_day["received"], given)
    targets, known = [], np.zeros(len(frame), dtype=np.int64)
    new = -np.arange(1, len(frame) + 1)
    has_record = frame["record_id"].notna().to_numpy()
    for chosen, identity in ((has_record, ("record_id",)), (~has_record, NATURAL)):
        if chosen.any():
            part = frame[chosen].reset_index(drop=True)
            wanted = part[identity[0]].dropna().unique().tolist()
            there = stored_rows(session, Case, identity[0], wanted)
            there = there[~there["voided"].astype(bool)] if len(there) else there
            known[chosen] = exact_match(part, there, identity) if len(there) else 0
            fresh = part.assign(new_id=new[chosen])
            targets.append(_target(fresh, identity, prepared.lines[chosen], log=log))
    frame["case_id"] = np.where(known > 0, known, new)
    if log:
        events = log_events(session, frame.assign(log=records["log"]), held.zone, _departments(session))
    else:
        events = _events(frame, moments)
    if len(events):
        targets.append(_history(events))
    if by_day["received"]:
        warnings.append("The file gives days without a time: the opening of each day is taken.")
    return Resolved((accounts, *targets), tuple(warnings), without_account=int(ids.isna().sum()))


def _linked(session: sm.Session, records: pd.DataFrame) -> tuple[pd.Series, Target, list[str]]:
    """Link by account number (created if new), else by the account's record id, else by its very name, else
    by the address of who reported it, where that is of one account."""
    details = records[["account_name"]].rename(columns={"account_name": "name"})
    linked = link_accounts(session, records["account_number"], details=details)
    ids = linked.ids.astype(object)
    by_key, by_name = accounts_by_key(session), accounts_by_name(session)
    for place in np.flatnonzero(linked.ids == 0):
        key, name = records["account_key"].iloc[place], records["account_name"].iloc[place]
        ids[place] = (by_key.get(key) if key else None) or by_name.get(name)
    warnings = list(linked.warnings)
    if "email" in records and records["email"].notna().any():
        known, by_address = book(session), 0
        for place in np.flatnonzero(pd.isna(ids)):
            whose = known.of(somebodies(records["email"].iloc[place]), {})
            if len(whose) == 1:
                ids[place], by_address = whose[0], by_address + 1
        if by_address:
            were = "1 case was" if by_address == 1 else f"{by_address:,} cases were"
            warnings.append(f"{were} linked by the address of who reported it.")
    found = pd.Series(ids, index=records.index, dtype=object)
    if found.isna().any():
        nobody = int(found.isna().sum())
        are = "case is" if nobody == 1 else "cases are"
        warnings.append(f"{nobody:,} {are} of no account that is known here.")
    return found, linked.target, warnings


def _departments(session: sm.Session) -> dict[str, int]:
    return {row.name.lower(): int(row.id or 0) for row in departments(session)}


def _department(session: sm.Session, named: pd.Series, warnings: list[str]) -> list[int | None]:
    """Link to departments by their very name; others are named in a warning."""
    known = _departments(session)
    given = [str(name).strip() if name else None for name in named]
    strangers = sorted({name for name in given if name and name.lower() not in known})
    if strangers:
        some = first_of(strangers[:5], of=len(strangers))
        warnings.append(
            f"No department here is named {some}: these cases have no target. Add it on the cases page, and "
            "load the file again."
        )
    return [known.get(name.lower()) if name else None for name in given]


def _without_time(column: pd.Series) -> bool:
    """Say whether a column of moments has days alone."""
    filled = column.dropna()
    return bool(len(filled)) and bool((filled == filled.dt.normalize()).all())


def _moments(column: pd.Series, held: Calendar, *, by_day: bool) -> list[datetime | None]:
    """Return moments by the utility's clock; of days alone the opening."""
    moments: list[datetime | None] = []
    for value in column:
        if pd.isna(value):
            moments.append(None)
            continue
        clock = time(value.hour, value.minute, value.second)
        at = moment_at(date(value.year, value.month, value.day), clock, held.zone)
        try:
            moments.append(counts_from(held, at) if by_day else at)
        except NeverOpen:
            moments.append(at)
    return moments


def _cases(
    records: pd.DataFrame,
    ids: pd.Series,
    received: list[datetime | None],
    by_day: bool,
    department: list[int | None],
) -> pd.DataFrame:
    said = list(zip(records["kind"], records["category"], records["title"], strict=True))
    return pd.DataFrame(
        {
            "record_id": records["record_id"],
            "account_id": ids,
            "account_name": records["account_name"],
            "received_at": pd.Series(received, dtype=object),
            "title": [title or category or kind or "Ticket" for kind, category, title in said],
            "kind": [words.kind_of(*each) for each in said],
            "category": [words.category_of(*each) for each in said],
            "department_id": pd.Series(department, dtype=object),
            "severity": records["severity"],
            "channel": records["channel"],
            "note": records["note"],
            "day_only": by_day,
        }
    )


def _events(frame: pd.DataFrame, moments: dict[str, list[datetime | None]]) -> pd.DataFrame:
    def rows() -> Iterator[tuple[object, ...]]:
        for index, case_id in enumerate(frame["case_id"]):
            for name, kind in MOMENTS.items():
                at = moments[name][index]
                if kind is not None and at is not None:
                    yield case_id, at, kind

    return pd.DataFrame(list(rows()), columns=["case_id", "at", "kind"], dtype=object)


FILL_ONLY = ("kind", "category", "department_id", "note", "title", "account_id")


def _target(
    frame: pd.DataFrame, identity: tuple[str, ...], lines: "np.ndarray[Any, Any]", *, log: bool
) -> Target:
    # A log may begin in the middle: a case that is stored keeps the moment of its receipt.
    fill_only = (*FILL_ONLY, "received_at", "day_only") if log else FILL_ONLY
    return Target(
        Case, frame, identity, links=("account_id",), lines=lines, fill_only=fill_only,
        gate=Gate(Action.EDIT_CASES, Action.EDIT_CASES, "account_id", owners),
    )  # fmt: skip


def _history(frame: pd.DataFrame) -> Target:
    return Target(
        CaseEvent, frame, ("case_id", "kind", "at"), counted=False, links=("case_id",),
        gate=Gate(Action.EDIT_CASES, Action.EDIT_CASES, "case_id.account_id", owners),
    )  # fmt: skip
