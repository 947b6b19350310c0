"""Writes to the goals tree."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.roadmap import queries
from kadash.roadmap.rules import codes
from kadash.roadmap.rules import tree as rules
from kadash.roadmap.rules.tree import NodeKind, Status
from kadash.roadmap.tables import Node

EDITABLE = frozenset(
    {
        "title",
        "kind",
        "department",
        "owner",
        "start",
        "due",
        "status",
        "baseline",
        "target",
        "current",
        "current_on",
        "unit",
        "note",
    }
)


def add_node(
    database: Database,
    person: Person,
    *,
    title: str,
    kind: NodeKind,
    parent_id: int | None = None,
    **fields: Any,
) -> int:
    """Add a node at the end of its parent's children; the tree gives its code. Returns its id.

    ``fields`` are the other editable columns. Raises NotAllowed, Invalid or NotFound.
    """
    require(person, Action.EDIT_GOALS)
    values = _checked({"title": title, "kind": kind, **fields})
    with database.writing(person) as session:
        known = _all_codes(session)
        parent = _parent(session, parent_id)
        code = codes.next_code(None if parent is None else parent.code, known)
        row = Node(code=code, parent_id=parent_id, place=len(known), **values)
        return added(session, row)


def change_node(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> Node:
    """Save edited fields of a node against the version that was drawn.

    Raises NotAllowed, Invalid, NotFound, or Clash with both values of each field.
    """
    require(person, Action.EDIT_GOALS)
    values = _checked(changes)
    with database.writing(person) as session:
        return claim(session, Node, id, version, values)


def report_progress(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    current: Decimal | str | None,
    on: date,
    status: Status,
) -> Node:
    """Save where a measure stands; its owner may do so, and managers.

    Raises NotAllowed, NotFound or Clash.
    """
    with database.reading() as session:
        node = queries.node(session, id=id)
        owner = None if node is None else node.owner
    require(person, Action.REPORT_PROGRESS, owner=owner)
    changes = _checked({"current": current, "current_on": on, "status": status})
    with database.writing(person) as session:
        return claim(session, Node, id, version, changes)


def move_node(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    parent_id: int | None,
    before_id: int | None = None,
) -> Node:
    """Put a node under another parent (None: the top), before a sibling or at the end; its code stays.

    Raises NotAllowed, NotFound, Clash, or Invalid where it would stand below itself.
    """
    require(person, Action.EDIT_GOALS)
    with database.writing(person) as session:
        _all_codes(session)
        by_id = {node.id: node for node in queries.nodes(session)}
        if rules.would_loop({id: node.parent_id for id, node in by_id.items()}, id, parent_id):
            raise Invalid("A goal cannot stand below itself. Nothing was moved. Choose another place.")
        _parent(session, parent_id)
        moved = claim(session, Node, id, version, {"parent_id": parent_id})
        siblings = [n for n in by_id.values() if n.parent_id == parent_id and n.id != id]
        siblings.sort(key=lambda node: (node.place, codes.order(node.code)))
        at = next((index for index, node in enumerate(siblings) if node.id == before_id), len(siblings))
        for index, node in enumerate([*siblings[:at], moved, *siblings[at:]]):
            node.place = index
            session.add(node)
        return moved


def remove_node(database: Database, person: Person, *, id: int, version: int) -> list[str]:
    """Take a node and all below it out of the tree (they can be brought back); returns their codes.

    Raises NotAllowed, NotFound or Clash.
    """
    require(person, Action.EDIT_GOALS)
    with database.writing(person) as session:
        by_id = {node.id: node for node in queries.nodes(session)}
        parents = {id: node.parent_id for id, node in by_id.items()}
        claim(session, Node, id, version, {"voided": True})
        removed = [by_id[other] for other in by_id if other == id or id in rules.ancestors(parents, other)]
        for node in removed:
            node.voided = True
            session.add(node)
        return [node.code for node in removed]


def restore_node(database: Database, person: Person, *, id: int) -> str:
    """Bring a removed node back, with the nodes above it; returns its code. Raises NotAllowed, NotFound."""
    require(person, Action.EDIT_GOALS)
    with database.writing(person) as session:
        node = session.get(Node, id)
        if node is None:
            raise NotFound("That goal is not there. Nothing was changed. Reload the page.")
        code = node.code
        while node is not None:
            node.voided = False
            session.add(node)
            node = None if node.parent_id is None else session.get(Node, node.parent_id)
        return code


def ensure_codes(session: sm.Session, wanted: Iterable[str], *, batch_id: int | None = None) -> list[str]:
    """Make untitled nodes of the codes that the tree does not know, inside the caller's transaction.

    Returns the codes that were made, ancestors first.
    """
    known = {node.code: node for node in session.exec(sm.select(Node)).all()}
    made = codes.missing(wanted, known)
    for code in made:
        above = codes.parent_of(code)
        row = Node(
            code=code,
            parent_id=None if above is None else known[above].id,
            place=len(known),
            kind=rules.kind_for(code).value,
            batch_id=batch_id,
        )
        session.add(row)
        session.flush()
        known[code] = row
    return made


def _all_codes(session: sm.Session) -> set[str]:
    """Return every code ever given; locks the tree, so that two people do not get the same next one."""
    session.exec(sm.select(Node.id).with_for_update()).all()
    return set(session.exec(sm.select(Node.code)).all())


def _parent(session: sm.Session, parent_id: int | None) -> Node | None:
    if parent_id is None:
        return None
    parent = session.get(Node, parent_id)
    if parent is None or parent.voided:
        raise NotFound("The goal above is no longer there. Nothing was changed. Reload the page.")
    if parent.kind == NodeKind.MEASURE:
        raise Invalid("Nothing can stand below a measure. Nothing was changed. Choose a goal or objective.")
    return parent


def _checked(changes: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(changes) - EDITABLE
    if unknown:
        raise ValueError(f"not editable: {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {
        name: value.strip() or None if isinstance(value, str) else value for name, value in changes.items()
    }
    for name in ("baseline", "target", "current"):
        if name in values:
            values[name] = _number(name, values[name])
    if "title" in values and not values["title"]:
        raise Invalid("A goal needs words. Nothing was saved. Say what should be reached.")
    if "kind" in values:
        values["kind"] = NodeKind(values["kind"]).value
    if "status" in values:
        values["status"] = Status(values["status"]).value
    start, due = values.get("start"), values.get("due")
    if start and due and due < start:
        raise Invalid("The due date lies before the start. Nothing was saved. Correct one of them.")
    return values


def _number(name: str, value: Decimal | str | None) -> Decimal | None:
    """Return what a person typed as an exact number (``1,200.5``, ``42%``); None where nothing was."""
    if value is None:
        return None
    try:
        number = Decimal(str(value).replace(",", "").removesuffix("%").strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise Invalid(
            f"The {name} “{value}” is not a number. Nothing was saved. Put the unit in its own field."
        )
    return number
