"""Reads of briefings: in preparation, presented, and their notes."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.rules.table import Line
from kadash.briefing.queries.facts import collect, line_from_json
from kadash.briefing.queries.proposals import verdicts
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.plan import QUARTERLY, Plan
from kadash.briefing.rules.plan import from_json as plan_from_json
from kadash.briefing.rules.slides import build
from kadash.briefing.rules.value import Briefing
from kadash.briefing.rules.value import from_json as briefing_from_json
from kadash.briefing.tables import BriefingNote, BriefingRow, BriefingTemplate
from kadash.core.errors import NotFound


def briefings(session: sm.Session) -> list[BriefingRow]:
    """Return all briefings, newest day first."""
    query = sm.select(BriefingRow).where(sm.col(BriefingRow.voided).is_(False))
    return list(
        session.exec(query.order_by(sm.col(BriefingRow.as_of).desc(), sm.col(BriefingRow.id).desc())).all()
    )


def in_order(rows: list[BriefingRow]) -> list[BriefingRow]:
    """Return briefings as they are offered: those in preparation first, the one started last on top."""
    return sorted(rows, key=lambda row: (row.frozen is not None, -(row.id or 0) if row.frozen is None else 0))


def distinct(session: sm.Session, title: str) -> str:
    """Return the title, with a number behind it where another briefing has it: ``Review board (2)``."""
    taken = {row.title for row in briefings(session)}
    numbered = (f"{title} ({number})" for number in count(2))
    return title if title not in taken else next(each for each in numbered if each not in taken)


def presented_last(session: sm.Session, *, but: BriefingRow) -> BriefingRow | None:
    """Return the briefing that went before the board last, whatever day its figures are of."""
    rows = [row for row in briefings(session) if row.presented_at is not None and row.id != but.id]
    return max(rows, key=lambda row: (row.presented_at, row.id), default=None)


def one(session: sm.Session, *, id: int) -> BriefingRow:
    """Return a briefing; raises NotFound."""
    row = session.get(BriefingRow, id)
    if row is None or row.voided:
        raise NotFound("That briefing is not there (any more). Choose one from the list.")
    return row


def last_presented(
    session: sm.Session, *, before: BriefingRow | None = None, on: date | None = None
) -> BriefingRow | None:
    """Return the newest presented briefing that is older than this one (or than that day)."""
    limit = before.as_of if before is not None else on
    for row in briefings(session):
        older = limit is None or row.as_of < limit
        if row.frozen is not None and older and (before is None or row.id != before.id):
            return row
    return None


@dataclass(frozen=True)
class Presented:
    """What the board saw of the accounts: the lines as they were frozen, of the 12 months ``period``."""

    id: int
    title: str
    as_of: date
    period: str
    lines: tuple[Line, ...]


def presented(session: sm.Session, *, by: date) -> Presented | None:
    """Return the newest briefing that was presented as of that day or before, None where there is none.

    Its figures are those of then; class and representative are today's, as in every table.
    """
    row = last_presented(session, on=by + timedelta(days=1))
    if row is None or row.id is None:
        return None
    known = {account["account_id"]: account for account in accounts.accounts(session).to_dict("records")}
    lines = [line_from_json(line) for line in row.lines]
    return Presented(
        row.id, row.title, row.as_of, row.frozen["period"], tuple(_as_of_today(line, known) for line in lines)
    )


def _as_of_today(line: Line, known: Mapping[Hashable, Mapping[Hashable, Any]]) -> Line:
    account = known.get(line.account_id)
    if account is None:
        return line
    return replace(line, customer_class=account["customer_class"], representative=account["representative"])


def notes(session: sm.Session, *, briefing_id: int) -> list[BriefingNote]:
    """Return what was asked and decided in a briefing, in order."""
    query = sm.select(BriefingNote).where(
        BriefingNote.briefing_id == briefing_id, sm.col(BriefingNote.voided).is_(False)
    )
    return list(session.exec(query.order_by(sm.col(BriefingNote.id))).all())


def _asked(session: sm.Session, last: BriefingRow | None) -> list[tuple[str, str, str]]:
    """Return what the last briefing's board asked and decided, after what is still open from before it.

    Each as kind, text, outcome (empty: open). A question that nobody answered is not forgotten.
    """
    if last is None or last.id is None:
        return []
    said = notes(session, briefing_id=last.id)
    known = {(note.kind, note.text) for note in said}
    earlier = [row for row in briefings(session) if row.frozen is not None and _went_before(row, last)]
    open_ones = [
        note
        for row in reversed(earlier)
        for note in notes(session, briefing_id=row.id or 0)
        if not note.outcome and (note.kind, note.text) not in known
    ]
    decided = verdicts(session, plan=plan_from_json(last.plan))
    return [*((note.kind, note.text, note.outcome or "") for note in (*open_ones, *said)), *decided]


def _went_before(row: BriefingRow, last: BriefingRow) -> bool:
    """Say whether a briefing was presented before another one."""
    if row.id == last.id or row.presented_at is None or last.presented_at is None:
        return False
    return row.presented_at <= last.presented_at


def templates(session: sm.Session) -> dict[str, Plan]:
    """Return the saved plans by name."""
    query = sm.select(BriefingTemplate).where(sm.col(BriefingTemplate.voided).is_(False))
    rows = session.exec(query.order_by(BriefingTemplate.name)).all()
    return {row.name: plan_from_json(row.plan) for row in rows}


def facts_of(session: sm.Session, row: BriefingRow, *, plan: Plan | None = None) -> Facts:
    """Return the facts that a briefing in preparation stands on now, for its plan or one to come."""
    last = last_presented(session, before=row)
    wanted = plan or plan_from_json(row.plan)
    return collect(
        session, as_of=row.as_of, before=last.lines if last else None, scenarios=wanted.scenarios,
        kinds=wanted.kinds,
    )  # fmt: skip


def value(session: sm.Session, row: BriefingRow, *, facts: Facts | None = None) -> Briefing:
    """Return a briefing as it is shown: what was frozen, else what its plan makes of the data now."""
    if row.frozen is not None:
        return briefing_from_json(row.frozen)
    last = presented_last(session, but=row)
    return build(
        facts or facts_of(session, row),
        plan_from_json(row.plan),
        title=row.title,
        audience=row.audience,
        asked=_asked(session, last),
    )


def quarterly(session: sm.Session, *, as_of: date, audience: str = "named") -> Briefing:
    """Return the quarterly briefing as of a day, with the bridge from the last one that was presented."""
    last = last_presented(session, on=as_of)
    return build(
        collect(session, as_of=as_of, before=last.lines if last else None),
        QUARTERLY,
        title=f"Review board, {as_of:%B %Y}",
        audience=audience,
        asked=_asked(session, last),
    )
