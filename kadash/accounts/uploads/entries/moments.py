"""Rows of calendars to records with the utility's day; what is private or no meeting is set aside."""

import hashlib
import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from kadash.accounts.rules.terms import NOT_HELD
from kadash.core.moments import day_of, in_utc, local, moment_at
from kadash.intake import values
from kadash.intake.types import Context, Defect, Prepared, Question, SetAside, Typed

FLOATING = "times_without_zone"
HERE, UNIVERSAL = "the utility's zone", "UTC"
CANCELED = re.compile(r"cancell?ed:\s*", re.IGNORECASE)
_CLOCKS = ("%I:%M:%S %p", "%I:%M %p", "%H:%M:%S", "%H:%M")
RECORD = (
    "uid", "recurrence_id", "sequence", "subject", "day", "at", "starts_at", "ends_at", "all_day", "state",
    "location", "organizer", "people", "record_id", "keys",
)  # fmt: skip


def prepare_meetings(typed: Typed, context: Context) -> Prepared:
    """Take one meeting a row. Private ones, copies, series' heads and deleted ones are set aside."""
    aside, keep = _set_aside(typed)
    rows = typed.frame.astype(object).where(typed.frame.notna(), None).to_dict("records")
    zone = context.settings.zone
    floating = [place for place in np.flatnonzero(keep) if _floats(rows[place].get("starts"))]
    zoned = any(str(rows[place].get("starts") or "").endswith("Z") for place in np.flatnonzero(keep))
    said = context.answers.get(FLOATING)
    questions: tuple[Question, ...] = ()
    if floating and zoned and said not in (HERE, UNIVERSAL):
        text = (
            f"{len(floating):,} meetings have a time without a time zone, beside others that have one. "
            "Which clock do they go by?"
        )
        questions = (Question(FLOATING, text, (HERE, UNIVERSAL)),)
    records, lines, defects, rejected = [], [], [], 0
    waiting = _start_written(typed)
    for place in np.flatnonzero(keep):
        row, line = rows[place], int(typed.lines[place])
        if typed.bad[place]:
            rejected += 1
            continue
        found = _record({str(name): value for name, value in row.items()}, zone, universal=said == UNIVERSAL)
        if found is None and waiting[place]:
            continue  # its start is not understood before a question is answered
        if found is None:
            rejected += 1
            defects.append(Defect(line, typed.header("starts"), "", "no_start", NO_START))
            continue
        records.append(found)
        lines.append(line)
    frame = pd.DataFrame(records, columns=list(RECORD), dtype=object)
    return Prepared(
        frame, np.array(lines, dtype=np.int64), int(keep.sum()), rejected, tuple(defects), tuple(aside),
        questions=questions,
    )  # fmt: skip


NO_START = "This meeting has no start that can be read. Leave the row out, or enter one."


def _start_written(typed: Typed) -> np.ndarray:
    """Mark rows with a start date in the cell; where it is not understood, it waits for an answer."""
    found = np.zeros(len(typed.frame), dtype=bool)
    for column in typed.columns:
        if column.field == "start_date":
            found |= ~values.is_missing(typed.body.frame[column.position]).to_numpy(dtype=bool)
    return found


def _set_aside(typed: Typed) -> tuple[list[SetAside], np.ndarray]:
    keep = np.ones(len(typed.frame), dtype=bool)
    aside = []
    for column, reason in (
        ("private", "marked private: not read in"),
        ("child", "the copy of a meeting for one who was invited"),
        ("series", "the head of a series, no meeting itself"),
        ("deleted", "deleted in the system it comes from"),
    ):
        if column in typed.frame:
            hit = typed.frame[column].fillna(False).to_numpy(dtype=bool) & keep
            keep &= ~hit
            aside += [SetAside(int(typed.lines[place]), reason) for place in np.flatnonzero(hit)]
    if "sensitivity" in typed.frame:
        secret = typed.frame["sensitivity"].astype(object).fillna("").str.lower()
        hit = secret.isin(("private", "confidential", "personal")).to_numpy() & keep
        keep &= ~hit
        aside += [SetAside(int(line), "marked private: not read in") for line in typed.lines[hit]]
    return aside, keep


def _floats(text: object) -> bool:
    return "T" in str(text or "") and not str(text).endswith("Z")


def _record(row: dict[str, object], zone: ZoneInfo, *, universal: bool) -> tuple[object, ...] | None:
    begin, day = _start(row, zone, universal)
    if day is None:
        return None
    end = _end(row, zone, universal)
    if begin is not None and end is not None and end < begin:
        end = None
    subject = str(row.get("subject") or "").strip() or None
    canceled = str(row.get("status") or "").upper().startswith("CANCEL")
    said = CANCELED.match(subject or "")
    if subject and said:
        canceled, subject = True, subject[said.end() :] or subject
    at = day.isoformat() if begin is None else local(begin, zone).strftime("%Y-%m-%dT%H:%M:%S")
    people = "; ".join(str(row[name]) for name in ("attendees", "optional") if row.get(name))
    organizer = row.get("organizer")
    uid = row.get("uid") or _known_by(at, subject, organizer, row.get("record_id"))
    keys = tuple(str(row[name]) for name in ("account_key", "what_key", "who_key") if row.get(name))
    return (
        uid, row.get("occurrence"), row.get("sequence"), subject, day, at, begin, end,
        begin is None, NOT_HELD if canceled else None, row.get("location"), organizer, people,
        row.get("record_id"), keys,
    )  # fmt: skip


def _known_by(at: str, subject: str | None, organizer: object, record_id: object) -> str:
    """Return what a meeting of a table is known by: tables of calendars have no ids."""
    if record_id:
        return f"record {record_id}"
    text = "\n".join(str(part or "").lower() for part in (at, subject, organizer))
    return f"table {hashlib.sha256(text.encode()).hexdigest()[:24]}"


def _start(row: dict[str, object], zone: ZoneInfo, universal: bool) -> tuple[datetime | None, date | None]:
    """Return the moment (None for a whole day) and the utility's day."""
    if row.get("starts"):
        return _read(str(row["starts"]), zone, universal, whole_day=bool(row.get("all_day")))
    start = row.get("start_date")
    if not isinstance(start, datetime):
        return None, None
    clock = _clock(row.get("start_time"))
    if row.get("all_day") or clock is None:
        return None, _day(start)
    return moment_at(_day(start), clock, zone), _day(start)


def _end(row: dict[str, object], zone: ZoneInfo, universal: bool) -> datetime | None:
    if row.get("ends"):
        return _read(str(row["ends"]), zone, universal, whole_day=bool(row.get("all_day")))[0]
    end, clock = row.get("end_date"), _clock(row.get("end_time"))
    if not isinstance(end, datetime) or clock is None or row.get("all_day"):
        return None
    return moment_at(_day(end), clock, zone)


def read_moment(text: str, zone: ZoneInfo) -> tuple[datetime | None, date | None]:
    """Return the moment and the utility's day of ISO text; None where it cannot be read."""
    return _read(text, zone, False, whole_day=False)


def _read(
    text: str, zone: ZoneInfo, universal: bool, *, whole_day: bool
) -> tuple[datetime | None, date | None]:
    try:
        found = datetime.fromisoformat(text.replace("Z", "+00:00").replace(".000+0000", "+00:00"))
    except ValueError:
        return None, None
    if len(text) == 10 or whole_day:
        return None, _day(found)
    if found.tzinfo is None:
        moment = found.replace(tzinfo=UTC) if universal else moment_at(_day(found), found.time(), zone)
    else:
        moment = in_utc(found)
    return moment, day_of(moment, zone)


def _day(cell: datetime) -> date:
    """Return the day that a cell of a file names."""
    return date(cell.year, cell.month, cell.day)


def _clock(text: object) -> time | None:
    for form in _CLOCKS:
        try:
            return datetime.strptime(str(text or "").strip().upper(), form).time()  # noqa: DTZ007 - a clock, no moment
        except ValueError:
            continue
    return None
