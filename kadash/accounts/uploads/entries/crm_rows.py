"""Rows of a CRM's activities to records: whether each took place, when, how and who began it."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from kadash.accounts.rules.conversations import said
from kadash.accounts.rules.terms import EMAIL, HELD, NOT_HELD, PHONE, PLANNED, SPOKEN, THEY, WE
from kadash.accounts.uploads.entries.moments import read_moment
from kadash.core.moments import local, moment_at
from kadash.intake.types import Context, Defect, Prepared, SetAside, Typed

DONE = ("complete", "closed", "sent", "received", "made", "held")
NOT_DONE = ("cancel", "no show", "declin", "postpon")
TYPES = {
    "call": PHONE, "phonecall": PHONE, "email": EMAIL, "listemail": EMAIL, "letter": "letter",
    "fax": "letter", "appointment": "meeting", "recurringappointment": "meeting",
    "serviceactivity": "meeting", "event": "meeting",
}  # fmt: skip
BULK = ("listemail", "campaignactivity")
DIRECTIONS = {"inbound": THEY, "incoming": THEY, "outbound": WE, "outgoing": WE}
TO_DO = "a task without a word of a call, a mail or a meeting: not read in"
UNDATED = "This activity has no day that can be read. Leave the row out, or enter one."
HELD_DAYS = ("began", "start", "done", "due", "entered", "day")
PLANNED_DAYS = ("start", "due", "day", "entered")
RECORD = (
    "uid", "recurrence_id", "sequence", "subject", "day", "at", "starts_at", "ends_at", "all_day", "state",
    "kind", "channel", "direction", "answered", "bulk", "person", "account_key", "what_key", "who_key",
    "account_number", "regarding",
)  # fmt: skip


def prepare_crm(typed: Typed, context: Context) -> Prepared:
    """Take one activity a row; private ones, deleted ones, heads of series and to-dos are set aside."""
    rows = typed.frame.astype(object).where(typed.frame.notna(), None).to_dict("records")
    aside: list[SetAside] = []
    defects: list[Defect] = []
    records, lines, rejected, read = [], [], 0, 0
    for index, given in enumerate(rows):
        row, line = {str(name): value for name, value in given.items()}, int(typed.lines[index])
        why = _left_out(row)
        if why:
            aside.append(SetAside(line, why))
            continue
        read += 1
        found = None if typed.bad[index] else _record(row, context.settings.zone)
        if found is None:
            rejected += 1
            if not typed.bad[index]:
                defects.append(Defect(line, None, "", "no_start", UNDATED))
            continue
        records.append(found)
        lines.append(line)
    frame = pd.DataFrame(records, columns=list(RECORD), dtype=object)
    return Prepared(
        frame, np.array(lines, dtype=np.int64), read, rejected, tuple(defects), tuple(aside)
    )  # fmt: skip


def _left_out(row: Mapping[str, object]) -> str | None:
    if row.get("private") or str(row.get("sensitivity") or "").lower() in (
        "private", "confidential", "personal",
    ):  # fmt: skip
        return "marked private: not read in"
    if row.get("deleted"):
        return "deleted in the system it comes from"
    if row.get("series"):
        return "the head of a series, no activity itself"
    return TO_DO if _channel(row) is None else None


def _type(row: Mapping[str, object]) -> str:
    return "".join(each for each in str(row.get("type") or "").lower() if each.isalpha())


def _channel(row: Mapping[str, object]) -> str | None:
    """Return how it was spoken, by the type or by the subject's words; ``meeting`` where it says no place."""
    known = TYPES.get(_type(row))
    if known and known != "meeting":
        return known
    words = said(None, str(row.get("subject") or ""), None).channel
    return words or known or (PHONE if row.get("direction") and _type(row) == "" else None)


def state_of(status: object, *, closed: object = None) -> str:
    """Return whether an activity took place: one that is open did not, whatever its day."""
    text = str(status or "").lower()
    if any(word in text for word in NOT_DONE):
        return NOT_HELD
    return HELD if closed or any(word in text for word in DONE) else PLANNED


def _record(row: Mapping[str, object], zone: ZoneInfo) -> tuple[object, ...] | None:
    state = state_of(row.get("status"), closed=row.get("closed"))
    moment, day = _when(row, state, zone)
    if day is None:
        return None
    channel = _channel(row)
    channel = None if channel == "meeting" else channel
    subject = str(row.get("subject") or "").strip() or None
    words = said(None, f"{subject or ''} {row.get('result') or ''}", None)
    unanswered = words.attempt and (channel in SPOKEN or channel is None)
    at = day.isoformat() if moment is None else local(moment, zone).strftime("%Y-%m-%dT%H:%M:%S")
    bulk = (_type(row) in BULK or words.bulk) or None
    return (
        f"record {row['record_id']}", None, None, subject, day, at, moment, None, None, state,
        str(row.get("type") or "") or "activity", channel,
        DIRECTIONS.get(str(row.get("direction") or "").strip().lower()), False if unanswered else None, bulk,
        row.get("person"), row.get("account_key"), row.get("what_key"), row.get("who_key"),
        row.get("account_number"), row.get("regarding"),
    )  # fmt: skip


def _when(row: Mapping[str, object], state: str, zone: ZoneInfo) -> tuple[datetime | None, date | None]:
    """Return the moment, where the file gives a time of day, and the utility's day."""
    for name in HELD_DAYS if state == HELD else PLANNED_DAYS:
        cell = row.get(name)
        if isinstance(cell, datetime):
            day = date(cell.year, cell.month, cell.day)
            timed = (cell.hour, cell.minute) != (0, 0)
            return (moment_at(day, cell.time(), zone) if timed else None), day
    for name in ("ended", "created"):
        if row.get(name):
            return None, read_moment(str(row[name]), zone)[1]
    return None, None
