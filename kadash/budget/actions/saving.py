"""Saving edited budget lines, inside the transaction of the calling action."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.rules import references
from kadash.budget.rules.edits import Edits, LineClash, LinesClash, NewLine, checked
from kadash.budget.tables import BudgetLine
from kadash.core.errors import Clash, Invalid
from kadash.core.versions import claim
from kadash.roadmap.actions import ensure_codes


def save(session: sm.Session, budget_id: int, edits: Edits) -> None:
    """Apply all edits; raises Invalid, NotFound, or LinesClash with every value that clashes."""
    for new in edits.added:
        _add(session, budget_id, new)
    clashes = []
    for line in edits.changed:
        clashes += _claimed(session, line.id, line.version, _with_nodes(session, checked(line.values)))
    for id, version in edits.removed:
        clashes += _claimed(session, id, version, {"voided": True})
    if clashes:
        raise LinesClash(clashes)
    _check_parts(session, budget_id)
    _reorder(session, budget_id, edits.order)


def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return checked fields as the row holds them."""
    found = dict(values)
    if "serves" in found:
        found["serves"] = references.stored(found["serves"])
    return found


def _with_nodes(session: sm.Session, values: Mapping[str, Any]) -> dict[str, Any]:
    """Make untitled nodes of unknown codes, and return the fields as the row holds them."""
    ensure_codes(session, [link.code for link in values.get("serves", ())])
    return stored(values)


def _add(session: sm.Session, budget_id: int, new: NewLine) -> None:
    count = sm.select(sa.func.count()).select_from(BudgetLine).where(BudgetLine.budget_id == budget_id)
    values = _with_nodes(session, checked(new.values))
    session.add(BudgetLine(budget_id=budget_id, key=new.key, place=session.exec(count).one(), **values))
    session.flush()


def _claimed(session: sm.Session, id: int, version: int, values: Mapping[str, Any]) -> list[LineClash]:
    """Save one line; return its clash, if a colleague saved other values or removed the line meanwhile."""
    try:
        claim(session, BudgetLine, id, version, values)
    except Clash as clash:
        row = session.get(BudgetLine, id)
        assert row is not None
        gone = {"voided": (True, False)} if row.voided and not values.get("voided") else {}
        differences = {**clash.differences, **gone}
        if not differences:
            return []  # the colleague saved the very same values
        return [LineClash(id, row.version, row.description or row.account_code or "A line", differences)]
    return []


def _check_parts(session: sm.Session, budget_id: int) -> None:
    lines = {row.key: row for row in queries.rows(session, budget_id=budget_id)}
    for row in lines.values():
        seen = {row.key}
        above = row.parent_key
        while above is not None and above in lines:
            if above in seen:
                label = row.description or row.account_code or "A line"
                raise Invalid(f"“{label}” would be a part of itself. Nothing was saved.")
            seen.add(above)
            above = lines[above].parent_key


def _reorder(session: sm.Session, budget_id: int, order: Sequence[str]) -> None:
    if not order:
        return
    wanted = {key: index for index, key in enumerate(order)}
    lines = queries.rows(session, budget_id=budget_id)
    lines.sort(key=lambda row: (wanted.get(row.key, len(wanted)), row.place))
    for index, row in enumerate(lines):
        row.place = index
        session.add(row)
