"""Reads of core values, vision and mission."""

from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.program.rules import statements as rules
from kadash.program.rules.statements import Standing, Version
from kadash.program.tables.statements import Statement
from kadash.standards.course import course


@dataclass(frozen=True)
class StatementView:
    """One kind of statement: where it stands, the row that holds, the draft beside it, all versions."""

    standing: Standing
    holds: Statement | None
    draft: Statement | None
    versions: tuple[Statement, ...]


def statements_view(session: sm.Session, *, today: date) -> dict[str, StatementView]:
    """Return each kind of statement as of a day, by its id in the course's order."""
    query = sm.select(Statement).where(~sm.col(Statement.voided)).order_by(sm.col(Statement.number))
    rows = session.exec(query).all()
    for row in rows:
        session.expunge(row)
    months = course().statement_months
    found = {}
    for kind in course().statements:
        own = [row for row in rows if row.kind == kind.id]
        standing = rules.standing(kind.id, map(_version, own), today=today, months=months)
        by_number = {row.number: row for row in own}
        holds = by_number[standing.version.number] if standing.version else None
        drafts = [row for row in own if row.adopted_on is None]
        found[kind.id] = StatementView(standing, holds, drafts[-1] if drafts else None, tuple(own))
    return found


def _version(row: Statement) -> Version:
    return Version(row.kind, row.number, row.text, row.adopted_on, row.confirmed_on)
