"""The strategy's courses of action on their way to the board, and what the board said to them."""

from datetime import date

import sqlmodel as sm

from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import Plan
from kadash.core.errors import Invalid, NotFound
from kadash.core.money import shown
from kadash.program.queries.strategy import courses_of_action, obstacle
from kadash.program.rules.strategy import Verdict
from kadash.program.tables.strategy import CourseOfAction


def proposal(session: sm.Session, *, obstacle_id: int, day: date) -> tuple[str, tuple[Course, ...]]:
    """Return an obstacle and its courses of action as a briefing shows them.

    Raises NotFound, or Invalid with what they lack.
    """
    found = obstacle(session, id=obstacle_id, today=day)
    if found is None:
        raise NotFound("That obstacle is no longer there. Nothing was changed. Reload the page.")
    alive = [row for row in found.courses if row.verdict != Verdict.DECLINED]
    if found.lacking or not alive:
        said = found.lacking or ("There is no course of action yet.",)
        raise Invalid(" ".join(["This can't go before the board yet.", *said, "Nothing was changed."]))
    return found.item.text, tuple(_course(row) for row in alive)


def proposed(session: sm.Session, *, plan: Plan) -> tuple[CourseOfAction, ...]:
    """Return the strategy's courses of action that a briefing's plan took in, as they are now."""
    ids = [c.source for section in plan.sections for c in section.courses if c.source is not None]
    return courses_of_action(session, ids=ids)


def verdicts(session: sm.Session, *, plan: Plan) -> list[tuple[str, str, str]]:
    """Return what the board said to a plan's courses of action: kind, text, outcome (empty: open).

    Where one was chosen, those without a verdict are not open any more.
    """
    rows = proposed(session, plan=plan)
    settled = {row.obstacle_id for row in rows if row.verdict == Verdict.CHOSEN}
    return [
        ("decision", f"Course of action: {row.title}", _outcome(row))
        for row in rows
        if row.verdict or row.obstacle_id not in settled
    ]


def _outcome(row: CourseOfAction) -> str:
    if not row.verdict:
        return ""
    return f"{row.verdict}: {row.decision}" if row.decision else row.verdict


def _course(row: CourseOfAction) -> Course:
    cost = shown(row.cost_cents or 0, places=0) if row.cost_cents else "nothing more"
    hours = f" and {row.hours:,} hours a year" if row.hours else ""
    return Course(row.title, f"{cost}{hours}", row.effect, row.risk, row.recommended, row.why, row.id)
