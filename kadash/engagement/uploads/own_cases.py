"""Cases that this program exported: each with its whole history, as it was.

The history of a stored case is only added to. Departments are linked by their very name.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name, owners
from kadash.accounts.uploads.account_links import asked_of_strangers
from kadash.accounts.uploads.own import cells
from kadash.accounts.uploads.own.accounts import WHOSE, link
from kadash.accounts.uploads.own.pairing import numbered, stored_among, target
from kadash.core.counts import first_of
from kadash.core.moments import local, utc
from kadash.core.periods import Month
from kadash.core.roles import Action
from kadash.engagement.queries.cases import departments
from kadash.engagement.queries.listed_cases import RECEIVED
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Case, CaseEvent
from kadash.intake.compare import stored_rows
from kadash.intake.gates import Gate
from kadash.intake.types import Context, Prepared, Resolved, Target, Typed

PLAIN = (
    "record_id", "title", "note", "channel", "severity", "received_by", "bill_service", "department",
    "received_in",
)  # fmt: skip
IDENTITY = ("received_at", "record_id", "account_id", "account_name", "title")
CASE = (
    "record_id", "kind", "category", "title", "note", "channel", "severity", "received_by", "received_at",
    "day_only", "bill_month", "bill_service", "department_id",
)  # fmt: skip
EVENT = ("case_id", "at", "kind", "by", "text", "department_id", "our_error", "account_id")


def prepare(typed: Typed, zone: ZoneInfo) -> Prepared:
    """Take one case a row; ``history`` says what became of it, else the moments of answer and solution do."""
    return cells.prepared(typed, partial(_case, zone=zone), (*WHOSE, *CASE[:-1], "department", "history"))


def _case(row: Mapping[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    column = ""
    try:
        read: dict[str, Any] = {name: row.get(name) for name in (*WHOSE, *PLAIN)}
        read["title"] = read["title"] or "Ticket"
        column = "kind"
        read[column] = cells.term(row, column, words.KINDS) or words.REQUEST
        column = "category"
        read[column] = cells.term(row, column, words.CATEGORIES) or words.CATEGORIES[-1]
        read["day_only"] = bool(row.get("day_only"))
        column = "bill_month"
        read[column] = Month.parse(row[column]).number if row.get(column) else None
        column = "history"
        history = [_event(entry, zone) for entry in cells.list_in(row.get(column))]
        column = "received_at"
        moments = {}
        for column in ("answered_at", "solved_at", "received_at"):
            moments[column] = cells.moment(row.get(column), column, zone)
        receipt = next((entry["at"] for entry in history if entry["kind"] == RECEIVED), None)
        read["received_at"] = _received(receipt, moments["received_at"], zone)
    except ValueError as why:
        raise cells.Wrong(column, why) from why
    read["history"] = [entry for entry in history if entry["kind"] != RECEIVED]
    read["history"] += _further(read["history"], moments)
    read["department"] = read["received_in"] or (None if history else read["department"])
    return read


def _received(receipt: datetime | None, cell: datetime | None, zone: ZoneInfo) -> datetime:
    """Return when a case was received: by its history, unless somebody changed the cell beside it.

    A workbook's cell has neither offset nor fractions of a second, so both are compared by the clock.
    """
    if cell is None or receipt is None:
        found = cell or receipt
        if found is None:
            raise ValueError("it says no moment of receipt")
        return found
    same = _clock(receipt, zone) == _clock(cell, zone)
    return receipt if same else cell


def _clock(moment: datetime, zone: ZoneInfo) -> datetime:
    return local(moment, zone).replace(tzinfo=None, microsecond=0)


def _event(given: Mapping[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    at = cells.moment(given.get("at"), "at", zone)
    kind = cells.term(given, "kind", (RECEIVED, *words.EVENTS))
    if at is None or kind is None:
        raise ValueError("an entry of a history has a moment and a kind")
    return {
        "at": at,
        "kind": kind,
        **{name: cells.words(given, name) for name in ("by", "text", "department")},
        "our_error": cells.flag(given, "our_error"),
    }


def _further(
    history: Sequence[Mapping[str, Any]], moments: Mapping[str, datetime | None]
) -> list[dict[str, Any]]:
    """Return the answer and the solution that stand in columns of their own and not in the history."""
    told = {entry["kind"] for entry in history}
    nothing = {"by": None, "text": None, "department": None, "our_error": None}
    found = []
    if moments["answered_at"] is not None and not told & {words.ANSWERED, words.SOLVED}:
        found.append({"at": moments["answered_at"], "kind": words.ANSWERED, **nothing})
    if moments["solved_at"] is not None and words.SOLVED not in told:
        found.append({"at": moments["solved_at"], "kind": words.SOLVED, **nothing})
    return found


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A case is its account, moment of receipt, record id and title, or its record id alone."""
    rows = cells.records_of(prepared.records)
    mine, linked = link(session, rows)
    ids = pd.Series(mine, dtype=object)
    named = prepared.records[list(WHOSE)].notna().any(axis=1)
    if asked := asked_of_strangers(ids, named, context, accounts_stored=bool(accounts_by_name(session))):
        return Resolved((), linked.warnings, asked, without_account=int(ids.isna().sum()))
    called = {row.name.lower(): int(row.id or 0) for row in departments(session)}
    frame = pd.DataFrame(
        [row | {"department_id": _id(called, row["department"])} for row in rows],
        columns=list(CASE), dtype=object,
    )  # fmt: skip
    frame["bill_month"] = pd.to_numeric(frame["bill_month"]).astype("Int64")
    frame["account_id"], frame["new_id"] = ids, numbered(len(rows))
    frame["account_name"] = [
        None if id is not None else row["account_name"] for id, row in zip(mine, rows, strict=True)
    ]
    stored, strangers = _stored(session, rows, mine)
    frame.loc[strangers, ["account_id", "account_name"]] = None
    gate = Gate(Action.EDIT_CASES, Action.EDIT_CASES, "account_id", owners)
    cases = target(Case, frame, stored, identity=IDENTITY, gate=gate, lines=prepared.lines)
    case_ids = np.where(stored > 0, stored, frame["new_id"])
    events = pd.DataFrame(
        list(_events(rows, case_ids, frame["account_id"], called)), columns=list(EVENT), dtype=object
    )
    events = events.astype(object).where(events.notna(), None)
    history = Target(
        CaseEvent, events, ("case_id", "kind", "at"), counted=False, links=("case_id",),
        fill_only=("by", "text", "department_id", "our_error"),
        gate=Gate(Action.EDIT_CASES, Action.EDIT_CASES, "case_id.account_id", owners),
    )  # fmt: skip
    targets = (linked.target, cases, *((history,) if len(events) else ()))
    said = (*linked.warnings, *_unknown(rows, called))
    return Resolved(targets, said, without_account=int(ids.isna().sum()))


def _id(called: Mapping[str, int], name: object) -> int | None:
    return called.get(str(name or "").lower())


def _unknown(rows: Sequence[Mapping[str, Any]], called: Mapping[str, int]) -> list[str]:
    names = {row["department"] for row in rows}
    names |= {entry["department"] for row in rows for entry in row["history"]}
    strangers = sorted(str(name) for name in names if name and _id(called, name) is None)
    if not strangers:
        return []
    some = first_of(strangers[:5], of=len(strangers))
    return [
        f"No department here is named {some}: these cases have no target. Add it on the cases page, and load "
        "the file again."
    ]


def _events(
    rows: Sequence[Mapping[str, Any]],
    cases: "np.ndarray[Any, Any]",
    accounts: Sequence[object],
    called: Mapping[str, int],
) -> Iterator[tuple[object, ...]]:
    for row, case, account in zip(rows, cases, accounts, strict=True):
        for entry in row["history"]:
            department = _id(called, entry["department"])
            yield (
                int(case), entry["at"], entry["kind"], entry["by"], entry["text"], department,
                entry["our_error"], account,
            )  # fmt: skip


def _stored(
    session: sm.Session, rows: Sequence[Mapping[str, Any]], mine: Sequence[int | None]
) -> "tuple[np.ndarray[Any, np.dtype[np.int64]], np.ndarray[Any, np.dtype[np.bool_]]]":
    """Return the ids of stored cases, and which of them are stored without an account, by its name alone."""
    moments = sorted({row["received_at"] for row in rows})
    keys = sorted({str(row["record_id"]) for row in rows if row["record_id"]})
    there = pd.concat(
        [stored_rows(session, Case, "received_at", moments), stored_rows(session, Case, "record_id", keys)]
    )
    return stored_among(there, rows, mine, words=[_words], key=lambda row: row["record_id"] or None)


def _words(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return utc(row["received_at"]), row["record_id"] or None, cells.as_read(row["title"])
