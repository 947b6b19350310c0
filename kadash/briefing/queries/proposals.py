"""The strategy's courses of action on their way to the board, and what the board said to them."""

from datetime import date

import sqlmodel as sm

from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import Plan
from kadash.core.errors import Invalid, NotFound
from kadash.core.money import shown
from kadash.program.queries.strategy import courses_of_action, obstacle
from kadash.program.rules.strategy import Verdict


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
    return found.item.text, tuple(
        Course(
            row.title,
            _cost(row.cost_cents, row.hours),
            row.effect,
            row.risk,
            row.recommended,
            row.why,
            row.id,
        )
        for row in alive
    )


def proposed(plan: Plan) -> list[int]:
    """Return the ids of the strategy's courses of action that a briefing's plan took in."""
    return [c.source for section in plan.sections for c in section.courses if c.source is not None]


def verdicts(session: sm.Session, *, plan: Plan) -> list[tuple[str, str, str]]:
    """Return what the board said to a plan's courses of action: kind, text, outcome (empty: open).

    Where one was chosen, those without a verdict are not open any more.
    """
    rows = courses_of_action(session, ids=proposed(plan))
    settled = {row.obstacle_id for row in rows if row.verdict == Verdict.CHOSEN}
    return [
        (
            "decision",
            f"Course of action: {row.title}",
            ": ".join(part for part in (row.verdict, row.decision) if part),
        )
        for row in rows
        if row.verdict or row.obstacle_id not in settled
    ]


def _cost(cents: int | None, hours: int | None) -> str:
    cost = shown(cents, places=0) if cents else "nothing more"
    return f"{cost} and {hours:,} hours a year" if hours else cost
