"""Reads of the landscape, the strategy session and the courses of action."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.program.rules import strategy as rules
from kadash.program.rules.strategy import CourseFact, LandscapeState, PolicyFact, Stage
from kadash.program.tables.strategy import CourseOfAction, PolicyItem, StrategyItem
from kadash.standards.course import course


@dataclass(frozen=True)
class Obstacle:
    """An obstacle with its courses of action, the recommended one first, and what they still lack."""

    item: StrategyItem
    courses: tuple[CourseOfAction, ...]
    stage: Stage
    lacking: tuple[str, ...]


@dataclass(frozen=True)
class StrategyView:
    """The whole strategy: landscape by level, items by kind (closed ones last), obstacles."""

    policies: tuple[PolicyItem, ...]
    landscape: LandscapeState
    items: dict[str, tuple[StrategyItem, ...]]
    obstacles: tuple[Obstacle, ...]

    def stages(self, stage: Stage) -> int:
        """Return how many open obstacles are that far."""
        return sum(1 for each in self.obstacles if each.stage == stage and each.item.closed_on is None)


def strategy_view(session: sm.Session, *, today: date) -> StrategyView:
    """Return the strategy as of a day."""
    policies = session.exec(sm.select(PolicyItem).where(~sm.col(PolicyItem.voided))).all()
    items = session.exec(sm.select(StrategyItem).where(~sm.col(StrategyItem.voided))).all()
    courses = session.exec(sm.select(CourseOfAction).where(~sm.col(CourseOfAction.voided))).all()
    for row in (*policies, *items, *courses):
        session.expunge(row)
    levels = [each.id for each in course().landscape]
    facts = [PolicyFact(row.level, row.next_look, row.closed_on is not None) for row in policies]
    by_kind = {
        kind.id: tuple(sorted((row for row in items if row.kind == kind.id), key=_open_first))
        for kind in course().strategy
    }
    obstacles = [_obstacle(row, courses) for row in by_kind["obstacle"]]
    order = {level: index for index, level in enumerate(levels)}
    return StrategyView(
        policies=tuple(sorted(policies, key=lambda row: (order[row.level], *_open_first(row)))),
        landscape=rules.landscape(facts, levels, today=today),
        items=by_kind,
        obstacles=tuple(obstacles),
    )


def obstacle(session: sm.Session, *, id: int, today: date) -> Obstacle | None:
    """Return one obstacle with its courses of action; None where it is not there."""
    every = strategy_view(session, today=today).obstacles
    return next((each for each in every if each.item.id == id), None)


def fact(row: CourseOfAction) -> CourseFact:
    """Return a course of action as the rules take it."""
    return CourseFact(row.title, row.cost_cents, row.effect, row.risk, row.recommended, row.why, row.verdict)


def _obstacle(item: StrategyItem, courses: Iterable[CourseOfAction]) -> Obstacle:
    own = [row for row in courses if row.obstacle_id == item.id]
    own.sort(key=lambda row: (not row.recommended, row.id))
    facts = [fact(row) for row in own]
    most = course().most_courses
    return Obstacle(item, tuple(own), rules.stage(facts, most=most), rules.lacking(facts, most=most))


def _open_first(row: PolicyItem | StrategyItem) -> tuple[bool, int]:
    return (row.closed_on is not None, row.id or 0)


def courses_of_action(session: sm.Session, *, ids: Iterable[int]) -> tuple[CourseOfAction, ...]:
    """Return courses of action by id, in the order of the ids; those that were removed are left out."""
    wanted = list(ids)
    query = sm.select(CourseOfAction).where(
        sm.col(CourseOfAction.id).in_(wanted), ~sm.col(CourseOfAction.voided)
    )
    rows = {row.id: row for row in session.exec(query).all()}
    for row in rows.values():
        session.expunge(row)
    return tuple(rows[id] for id in wanted if id in rows)
