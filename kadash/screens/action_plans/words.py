"""The states of plans and sections in marks and sentences."""

from collections.abc import Iterable

from kadash.action_plans.rules.sections import State
from kadash.action_plans.rules.standing import Stage

MARKS = {
    State.EMPTY: "·",
    State.DATA: "d",
    State.WRITTEN: "w",
    State.CONFIRMED: "✓",
    State.CHANGED: "!",
}
LEGEND = "Sections 1 to 9: " + ", ".join(f"{mark} {state}" for state, mark in MARKS.items())
TONES = {
    Stage.IN_FORCE: "green",
    Stage.REVISED: "green",
    Stage.DUE: "orange",
    Stage.OLD: "red",
    Stage.NONE: "red",
    Stage.DRAFT: "gray",
    Stage.SIGNED: "orange",
}


def marks(states: Iterable[State]) -> str | None:
    """Return one mark for each section; None without sections."""
    return "".join(MARKS[state] for state in states) or None
