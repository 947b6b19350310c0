"""Escalations, for whoever may look at them; and accounts whose escalation may be seen coming."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import names_of
from kadash.accounts.queries.conversations import contact_roles, texts
from kadash.core.moments import day_of
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import Counted, cases
from kadash.engagement.queries.promises import LATE, promises
from kadash.engagement.queries.relationships import exposures
from kadash.engagement.rules import case_words as words
from kadash.engagement.rules.case_clock import MISSED
from kadash.engagement.rules.escalation_signs import Known, Warning, speaks_of_it, warnings
from kadash.engagement.tables import Escalation
from kadash.satisfaction.queries.compare import by_account
from kadash.satisfaction.queries.waves import answered, waves

YEAR = timedelta(days=365)
ESCALATIONS = (
    "id", "version", "account_id", "account", "case_id", "body", "stage", "since", "what", "next_step",
    "owner", "next_on", "hearing_on", "reference", "counsel", "outcome", "closed_on",
)  # fmt: skip


def escalations(session: sm.Session, *, person: Person, account_id: int | None = None) -> pd.DataFrame:
    """Return the escalations, the open ones first, the nearest date first: ESCALATIONS. Raises NotAllowed.

    Asked for by person, so that no answer of it is kept for somebody else.
    """
    require(person, Action.READ_ESCALATIONS)
    query = sm.select(Escalation).where(sm.col(Escalation.voided).is_(False))
    if account_id is not None:
        query = query.where(Escalation.account_id == account_id)
    rows = list(session.exec(query))
    named = names_of(session, ids=[row.account_id for row in rows])
    rows.sort(key=lambda row: (row.closed_on is not None, _next(row), row.id or 0))
    return pd.DataFrame(
        [
            tuple(
                named.get(row.account_id) if name == "account" else getattr(row, name) for name in ESCALATIONS
            )
            for row in rows
        ],
        columns=list(ESCALATIONS), dtype=object,
    )  # fmt: skip


def _next(row: Escalation) -> date:
    return min((day for day in (row.next_on, row.hearing_on) if day is not None), default=date.max)


def seen_coming(session: sm.Session, *, now: datetime) -> Sequence[Warning]:
    """Return the accounts that may escalate, each with the reasons; stands on no escalation itself."""
    zone = calendar(session).zone
    today = day_of(now, zone)
    found = cases(session, now=now, since=now - YEAR)
    recent = [case for case in found if day_of(case.story.received, zone) > today - YEAR]
    complaints = _counted(case for case in recent if case.row["kind"] == words.COMPLAINT)
    overdue = _counted(case for case in found if case.row["kind"] == words.COMPLAINT and _overdue(case))
    late = _late(promises(session, today=today))
    critics, unhappy, spoken = _critics(session, today), _unhappy(session), _spoken(session, recent, today)
    ids = {*complaints, *overdue, *spoken}  # one that is overdue for more than a year, too
    known = {
        id: Known(
            complaints.get(id, 0), overdue.get(id, 0), late.get(id, 0), id in critics, id in unhappy,
            id in spoken,
        )
        for id in ids
    }  # fmt: skip
    exposure: Mapping[int, Decimal | None] = exposures(session, today=today)
    return warnings(known, exposure)


def _overdue(case: Counted) -> bool:
    return case.open and case.pressing.state == MISSED


def _counted(found: Iterable[Counted]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for case in found:
        if case.account_id is not None:
            counts[case.account_id] = counts.get(case.account_id, 0) + 1
    return counts


def _late(frame: pd.DataFrame) -> dict[int, int]:
    late = frame.loc[frame["state"].eq(LATE), "account_id"]
    return {int(id): int(count) for id, count in late.value_counts().items()}


def _critics(session: sm.Session, today: date) -> set[int]:
    roles = contact_roles(session)
    hit = roles["decision_maker"].eq(True) & roles["stance"].eq("critic")
    recent = roles["judged_on"].map(lambda day: day is not None and day > today - YEAR).astype(bool)
    return {int(id) for id in roles.loc[hit & recent, "account_id"]}


def _unhappy(session: sm.Session) -> set[int]:
    """Return the accounts in the lowest quarter of the last identified wave; none in one of fewer than 8."""
    held = [wave for wave in waves(session) if not wave.confidential and wave.responses]
    if not held:
        return set()
    marks = by_account(answered(session, wave=held[-1])).dropna()
    if len(marks) < 8:
        return set()
    line = float(np.quantile(marks.to_numpy(dtype=float), 0.25))
    return {int(id) for id, value in marks.items() if float(value) <= line}


def _spoken(session: sm.Session, recent: Sequence[Counted], today: date) -> set[int]:
    """Return the accounts with a case or a conversation of 12 months that speaks of going further."""
    found = {
        case.account_id
        for case in recent
        if speaks_of_it(str(case.row["title"]), None if case.row["note"] is None else str(case.row["note"]))
    }
    found |= {id for id, subject, note in texts(session, after=today - YEAR) if speaks_of_it(subject, note)}
    return {id for id in found if id is not None}
