"""The rows of an activity log become events of the cases that they are about."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pandas as pd
import sqlmodel as sm

from kadash.core.moments import moment_at, utc
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.case_log import Before, Row, entries
from kadash.engagement.tables import Case, CaseEvent
from kadash.intake.compare import stored_rows

EVENT = ("case_id", "at", "kind", "text", "department_id", "account_id")


def log_events(
    session: sm.Session, frame: pd.DataFrame, zone: ZoneInfo, departments: Mapping[str, int]
) -> pd.DataFrame:
    """Return the entries of the histories. ``frame``: case_id (negative: a new one), account_id, log."""
    known = sorted({int(id) for id in frame["case_id"] if id > 0})
    there = stored_rows(session, CaseEvent, "case_id", known)
    begun = stored_rows(session, Case, "id", known)
    stored = {int(id): rows for id, rows in there.groupby("case_id")} if len(there) else {}
    received = dict(zip(begun["id"], begun["received_at"], strict=True)) if len(begun) else {}
    found: list[tuple[object, ...]] = []
    for case_id, account_id, log in zip(frame["case_id"], frame["account_id"], frame["log"], strict=True):
        rows = [
            Row(_moment(at, zone), str(status), assigned, departments.get(str(department or "").lower()))
            for at, status, assigned, department in log
        ]
        began = received.get(int(case_id))
        earlier = began is not None and utc(began) < utc(rows[0].at)
        before = _before(stored.get(int(case_id)), rows[0].at) if earlier else Before()
        found += [
            (case_id, entry.at, entry.kind, entry.text, entry.department_id, account_id)
            for entry in entries(rows, before)
        ]
    return pd.DataFrame(found, columns=list(EVENT), dtype=object)


def _moment(at: datetime, zone: ZoneInfo) -> datetime:
    return moment_at(date(at.year, at.month, at.day), time(at.hour, at.minute, at.second), zone)


def _before(stored: pd.DataFrame | None, at: datetime) -> Before:
    """Return how a stored case stood before a moment."""
    solved = waiting = False
    if stored is not None:
        gone = {int(id) for id in stored["about_id"].dropna()}
        for row in stored.sort_values(["at", "id"]).to_dict("records"):
            if utc(row["at"]) >= utc(at) or row["id"] in gone:
                continue
            if row["kind"] in (words.SOLVED, words.REOPENED):
                solved, waiting = row["kind"] == words.SOLVED, False
            elif row["kind"] in (words.WAITING, words.RESUMED):
                waiting = row["kind"] == words.WAITING
    return Before(solved, waiting, None, known=True)
