"""Cases as they are listed for scripts: what the clocks do not ask for, and the whole history of each."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.moments import local
from kadash.core.periods import Month
from kadash.core.tables import table_of
from kadash.engagement.queries.cases import department_names
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Case, CaseEvent

RECEIVED = "received"


def severities(session: sm.Session) -> dict[int, str]:
    """Return how severe each case is, where somebody said so."""
    row = table_of(Case).c
    query = sa.select(row.id, row.severity).where(row.severity.is_not(None))
    return {int(id): severity for id, severity in session.connection().execute(query)}


def histories(session: sm.Session, *, until: datetime, zone: ZoneInfo) -> dict[int, list[dict[str, Any]]]:
    """Return what became of each case by a moment: ``at``, ``kind``, ``by``, ``text``, ``department``,
    ``our_error``.

    What was never said is left out, and so are entries that were taken back.
    """
    row = table_of(CaseEvent).c
    names = ("id", "case_id", "at", "kind", "by", "text", "department_id", "our_error", "about_id")
    query = sa.select(*(row[name] for name in names)).where(row.at <= until)
    events = session.connection().execute(query.order_by(row.case_id, row.at, row.id)).all()
    back = {event.about_id for event in events if event.kind == words.TAKEN_BACK}
    called = department_names(session)
    found: dict[int, list[dict[str, Any]]] = {}
    for event in events:
        if event.id in back or event.kind == words.TAKEN_BACK:
            continue
        entry = {
            "at": at(event.at, zone),
            "kind": event.kind,
            "by": event.by,
            "text": event.text,
            "department": called.get(event.department_id or 0),
            "our_error": event.our_error,
        }
        found.setdefault(int(event.case_id), []).append(
            {name: value for name, value in entry.items() if value is not None}
        )
    return found


def receipt(row: Mapping[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    """Return the entry with which a case's history begins."""
    entry = {"at": at(row["received_at"], zone), "kind": RECEIVED}
    return entry | ({"by": row["received_by"]} if row["received_by"] else {})


def at(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment by the utility's clock, with its offset."""
    return local(moment, zone).isoformat()


def month(number: object) -> str | None:
    """Return the month with that running number as ``2026-01``."""
    return None if number is None else str(Month.from_number(int(str(number))))
