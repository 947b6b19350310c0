"""The items of a plan: what the customer says, what will be done about it, by whom and by when."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.versions import added, claim
from kadash.engagement.actions.planning import draft, same, theirs
from kadash.engagement.rules import planning as rules
from kadash.engagement.tables import Need, PlanItem

ITEM = frozenset({"kind", "words", "answer", "side", "owner", "due"})


@dataclass(frozen=True)
class NewItem:
    """What the customer says, in their words; what will be done about it, by whom and by when."""

    kind: str
    words: str = ""
    answer: str | None = None
    side: str = rules.WE
    owner: str | None = None
    due: date | None = None
    need_id: int | None = None


def add_items(database: Database, person: Person, *, plan_id: int, items: Sequence[NewItem]) -> list[int]:
    """Add what the customer needs, expects or wants help with; returns the ids in the order given.

    Words may still be missing: they are asked for when the agreement is acknowledged. Raises NotAllowed,
    NotFound or Invalid.
    """
    with database.writing(person) as session:
        plan = draft(session, person, plan_id)
        for item in items:
            need = session.get(Need, item.need_id) if item.need_id is not None else None
            if item.need_id is not None and (need is None or need.account_id != plan.account_id):
                raise NotFound("That need is not there (any more). Nothing was added.")
        return [added(session, PlanItem(plan_id=plan_id, **_checked(asdict(item)))) for item in items]


def fill_in_item(
    database: Database, person: Person, *, id: int, field: str, drawn: object, value: object
) -> None:
    """Save one field of an item as soon as it was filled in; as ``planning.fill_in`` does for a session."""
    if field not in ITEM:
        raise ValueError(f"not a field of an item: {field}")
    with database.writing(person) as session:
        row = _item(session, id)
        draft(session, person, row.plan_id)
        _checked({"kind": row.kind, "side": row.side} | {field: value})
        same(getattr(row, field), drawn, field, value)
        claim(session, PlanItem, id, row.version, {field: value})


def remove_item(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take an item off a plan that is not acknowledged. Raises NotAllowed, NotFound, Invalid or Clash.

    What was promised already is not taken off: it is dropped, with the reason.
    """
    with database.writing(person) as session:
        row = _item(session, id)
        draft(session, person, row.plan_id)
        if row.promise_id is not None:
            raise Invalid("This was promised. Nothing was changed. Drop the promise, with the reason.")
        claim(session, PlanItem, id, version, {"voided": True})


def close_item(database: Database, person: Person, *, id: int, version: int, done_on: date | None) -> None:
    """Note that the customer did their part, or (None) that they did not.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    with database.writing(person) as session:
        row = _item(session, id)
        theirs(session, person, row.plan_id)
        if row.promise_id is not None:
            raise Invalid("This is our promise. Nothing was changed. Close it with the promises.")
        claim(session, PlanItem, id, version, {"done_on": done_on})


def _item(session: sm.Session, id: int) -> PlanItem:
    row = session.get(PlanItem, id)
    if row is None or row.voided:
        raise NotFound("That item is not there (any more). Nothing was changed.")
    return row


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    whole = dict(values)
    if whole.get("kind") not in rules.KINDS:
        raise Invalid(f"It is one of: {', '.join(rules.KINDS)}. Nothing was changed.")
    if whole.get("side") not in (rules.WE, rules.THEY):
        raise Invalid("Say who does it, we or they. Nothing was changed.")
    return whole
