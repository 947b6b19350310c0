"""Writes to the landscape, to strengths and obstacles, and to courses of action and the board's verdict."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.rules.strategy import Verdict
from kadash.program.tables.strategy import CourseOfAction, PolicyItem, StrategyItem
from kadash.standards.course import course

OBSTACLE = "obstacle"
POLICY = frozenset({"level", "title", "effect", "effective_on", "next_look", "source", "closed_on", "voided"})
ITEM = frozenset({"text", "closed_on", "voided"})
COURSE = frozenset({"title", "cost_cents", "hours", "effect", "risk", "recommended", "why", "voided"})


def add_policy(database: Database, person: Person, *, level: str, title: str, **rest: Any) -> int:
    """Add an item of the landscape; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    values = _policy({"level": level, "title": title, **rest})
    with database.writing(person) as session:
        return added(session, PolicyItem(**values))


def change_policy(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change, close or remove an item of the landscape. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    values = _policy(changes)
    with database.writing(person) as session:
        claim(session, PolicyItem, id, version, values)


def add_item(database: Database, person: Person, *, kind: str, text: str) -> int:
    """Add a resource, strength, weakness or obstacle; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PROGRAM)
    checks.one_of(kind, [strategy_kind.id for strategy_kind in course().strategy], "part of the strategy")
    said = checks.words(text, "What it is")
    with database.writing(person) as session:
        return added(session, StrategyItem(kind=kind, text=said))


def change_item(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change, close or remove an item of the strategy. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    _only(changes, ITEM)
    if "text" in changes:
        changes = {**changes, "text": checks.words(changes["text"], "What it is")}
    with database.writing(person) as session:
        claim(session, StrategyItem, id, version, changes)


def add_course(database: Database, person: Person, *, obstacle_id: int, title: str, **rest: Any) -> int:
    """Add a course of action to an obstacle; returns its id.

    One more than the standard allows is refused; declined ones don't count. A recommended one takes the
    recommendation from the others. Raises NotAllowed, Invalid or NotFound.
    """
    require(person, Action.EDIT_PROGRAM)
    values = _course({"title": title, **rest})
    with database.writing(person) as session:
        obstacle = session.get(StrategyItem, obstacle_id, with_for_update=True)
        if obstacle is None or obstacle.voided or obstacle.kind != OBSTACLE:
            raise NotFound("That obstacle is no longer there. Nothing was changed. Reload the page.")
        _require_few(session, obstacle_id)
        row = CourseOfAction(obstacle_id=obstacle_id, **values)
        id = added(session, row)
        if row.recommended:
            _recommend_only(session, row)
        return id


def change_course(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change a course of action that the board has not chosen or declined yet.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    values = _course(changes)
    with database.writing(person) as session:
        row = claim(session, CourseOfAction, id, version, values)
        if row.verdict in (Verdict.CHOSEN, Verdict.DECLINED):
            raise Invalid(
                "The board has decided on this course of action: it stays as it was decided. "
                "Nothing was changed. Add another one."
            )
        if row.recommended:
            _recommend_only(session, row)


def decide(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    verdict: str,
    on: date,
    by: str,
    decision: str = "",
) -> None:
    """Record the board's verdict on a course of action. Choosing one declines no other by itself.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.PRESENT)
    checks.one_of(verdict, list(Verdict), "verdict")
    who = checks.words(by, "Who decided")
    changes = {"verdict": verdict, "decided_on": on, "decided_by": who, "decision": decision.strip()}
    if verdict == Verdict.OPEN:
        changes = {"verdict": verdict, "decided_on": None, "decided_by": "", "decision": ""}
    with database.writing(person) as session:
        row = claim(session, CourseOfAction, id, version, changes)
        if verdict == Verdict.CHOSEN:
            _require_one_chosen(session, row)


def _policy(changes: Mapping[str, Any]) -> dict[str, Any]:
    _only(changes, POLICY)
    values = _trimmed(changes)
    if "level" in values:
        checks.one_of(values["level"], [each.id for each in course().landscape], "level of the landscape")
    if "title" in values:
        checks.words(values["title"], "What the item is")
    return values


def _course(changes: Mapping[str, Any]) -> dict[str, Any]:
    _only(changes, COURSE)
    values = _trimmed(changes)
    if "title" in values:
        checks.words(values["title"], "What the course of action is")
    for name in ("cost_cents", "hours"):
        checks.not_negative(values.get(name), "A cost or a number of hours")
    return values


def _trimmed(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.strip() if isinstance(value, str) else value for name, value in changes.items()}


def _only(changes: Mapping[str, Any], known: frozenset[str]) -> None:
    strange = sorted(set(changes) - known)
    if strange:
        raise Invalid(f"These fields cannot be edited: {', '.join(strange)}. Nothing was changed.")


def _of(session: sm.Session, obstacle_id: int) -> list[CourseOfAction]:
    query = sm.select(CourseOfAction).where(
        CourseOfAction.obstacle_id == obstacle_id, ~sm.col(CourseOfAction.voided)
    )
    return list(session.exec(query).all())


def _require_few(session: sm.Session, obstacle_id: int) -> None:
    alive = [row for row in _of(session, obstacle_id) if row.verdict != Verdict.DECLINED]
    most = course().most_courses
    if len(alive) >= most:
        raise Invalid(
            f"There are {len(alive)} courses of action to this obstacle; the board decides among at most "
            f"{most}. Nothing was added. Remove one first."
        )


def _recommend_only(session: sm.Session, chosen: CourseOfAction) -> None:
    for row in _of(session, chosen.obstacle_id):
        if row.id != chosen.id and row.recommended and not row.verdict:
            row.recommended, row.version = False, row.version + 1
            session.add(row)


def _require_one_chosen(session: sm.Session, chosen: CourseOfAction) -> None:
    others = [
        row
        for row in _of(session, chosen.obstacle_id)
        if row.id != chosen.id and row.verdict == Verdict.CHOSEN
    ]
    if others:
        raise Invalid(
            f"“{others[0].title}” is chosen already for this obstacle. Nothing was changed. "
            "Take that verdict back first."
        )
