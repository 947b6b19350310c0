"""The slide of what changed since the last briefing."""

from collections.abc import Sequence
from decimal import Decimal

from kadash.at_risk.rules.bridge import Part
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.slide_parts import dollars_of, source_of
from kadash.briefing.rules.value import Chart, Grid, Slide
from kadash.core.money import shown, signed


def bridge(facts: Facts) -> Slide | None:
    """Return the change in parts that add up; None where there was no briefing before."""
    since = facts.bridge
    if since is None:
        return None
    parts = [(part.cause.capitalize(), part.amount_cents) for part in since.parts]
    ends = ("Last briefing", since.before_cents), ("Now", since.after_cents)
    moved = [ends[0], *(part for part in parts if part[1]), ends[1]]
    chart = Chart(
        "waterfall",
        "At-risk revenue since the last briefing",
        tuple(name for name, _ in moved),
        {"At-risk revenue": tuple(dollars_of(amount) for _, amount in moved)},
        floor=_floor([amount for _, amount in moved]),
    )
    rows = (
        (ends[0][0], shown(ends[0][1])),
        *(row for part in since.parts if part.amount_cents for row in _rows(part)),
        (ends[1][0], shown(ends[1][1])),
    )
    word = "less" if since.change_cents < 0 else "more"
    title = f"{shown(abs(since.change_cents), places=0)} {word} at risk than at the last briefing"
    grid = Grid(("Cause", "Amount ($)"), rows, (False, True))
    return Slide("", title, chart=chart, grid=grid, source=source_of(facts, money=True))


def _rows(part: Part) -> list[tuple[str, str]]:
    """Return a cause's row, and under net revenue what it is made of."""
    inside = [(f"· of it {name}", signed(cents, places=2)) for name, cents in part.inside if cents]
    return [(part.cause.capitalize(), signed(part.amount_cents, places=2)), *inside]


def _floor(amounts: Sequence[Decimal]) -> float:
    """Return where a bridge's axis starts, in dollars: 0, unless its steps would be slivers there."""
    before, *changes, _ = amounts
    levels = [sum(changes[:count], before) for count in range(len(changes) + 1)]
    low, high = min(levels), max(levels)
    if low <= 0 or (high - low) * 4 > high:
        return 0.0
    room = float(low - (high - low)) / 100
    step = 10 ** max(len(str(int(room))) - 2, 0)
    return float(int(room // step) * step)
