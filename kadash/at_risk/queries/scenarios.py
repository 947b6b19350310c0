"""Reads of the scenarios that were kept."""

from collections.abc import Sequence

import sqlmodel as sm

from kadash.at_risk.rules.stored_scenarios import Kept, from_json
from kadash.at_risk.tables import ScenarioRow
from kadash.core.errors import NotFound


def kept(session: sm.Session) -> list[Kept]:
    """Return the kept scenarios, by name."""
    rows = session.exec(
        sm.select(ScenarioRow).where(sm.col(ScenarioRow.voided).is_(False)).order_by(ScenarioRow.name)
    )
    return [_value(row) for row in rows]


def kept_one(session: sm.Session, *, id: int) -> Kept:
    """Return one scenario; raises NotFound where it is not, or no longer, kept."""
    row = session.get(ScenarioRow, id)
    if row is None or row.voided:
        raise NotFound("That scenario is not kept any more. Choose another one.")
    return _value(row)


def chosen(session: sm.Session, *, ids: Sequence[int]) -> list[Kept]:
    """Return these scenarios in this order, those that were dropped since marked as such."""
    rows = (session.get(ScenarioRow, id) for id in ids)
    return [_value(row) for row in rows if row is not None]


def _value(row: ScenarioRow) -> Kept:
    assert row.id is not None
    return Kept(
        id=row.id,
        version=row.version,
        name=row.name,
        note=row.note,
        author=row.author,
        created_at=row.created_at,
        scenario=from_json(row.changes),
        dropped=row.voided,
    )
