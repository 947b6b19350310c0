"""Whether the index really changed: the last step and the long trend, said once for all who show it."""

from dataclasses import dataclass

from kadash.satisfaction.rules.movement import Basis, Change

NOTHING = Change(Basis.NONE, 0)
UNCLEAR = "Unclear"


@dataclass(frozen=True)
class Verdict:
    """What the last step and the long trend of a wave's index are worth.

    ``before`` and ``after`` are the indexes in points as they are published: means of all who answered
    each wave, None where not shown. ``step`` compares the two waves; ``long`` is in points a year over
    the ``waves`` waves from ``first`` to ``later``. ``open`` names a confidential wave that is not closed.
    """

    later: str
    earlier: str | None = None
    first: str | None = None
    waves: int = 0
    before: float | None = None
    after: float | None = None
    step: Change = NOTHING
    long: Change = NOTHING
    open: str | None = None


def sentence(verdict: Verdict) -> str:
    """Say in one sentence what the last step and the long trend are worth."""
    if verdict.open is not None:
        return f"{verdict.open} is confidential and still open: it is compared when it is closed."
    if verdict.earlier is None:
        return "This is the first wave: nothing to compare with yet."
    first = _step(verdict)
    if verdict.long.difference is None:
        return f"{first}."
    step, long = way(verdict.step), way(verdict.long)
    over = f"over the {verdict.waves} waves since {verdict.first}"
    if long == 0:
        return f"{first}, {'and' if step == 0 else 'but'} {over} no trend can be told from chance."
    return (
        f"{first}, {'and' if step == long else 'but'} {over} satisfaction {'rose' if long > 0 else 'fell'} by"
        f" {abs(verdict.long.difference):,.0f} points a year, more than chance would do."
    )


def in_brief(verdict: Verdict) -> str:
    """Say the same in a few words, for a title; empty where nothing is compared."""
    parts = []
    if verdict.long.difference is not None:
        up = {1: "up", -1: "down"}.get(way(verdict.long))
        each = f"{up} {abs(verdict.long.difference):,.0f} a year" if up else "no clear trend"
        parts.append(f"{each} over {verdict.waves} waves")
    if verdict.step.difference is not None:
        up = {1: "up", -1: "down"}.get(way(verdict.step))
        parts.append(f"last step {up} {abs(verdict.step.difference):,.0f}" if up else "last step unclear")
    return ", ".join(parts)


def basis(verdict: Verdict) -> str:
    """Say with its interval on which accounts each of the two stands; empty where neither is known."""
    parts = []
    if verdict.step.difference is not None:
        parts.append(f"Last step: {_points(verdict.step)} {among(verdict.step)}.")
    if verdict.long.difference is not None:
        parts.append(f"Long trend: {_points(verdict.long)} {among(verdict.long)}.")
    return " ".join(parts)


def beside_picture(verdict: Verdict) -> str:
    """Say what the difference of the two published indexes is, which is no step of the same accounts."""
    if verdict.before is None or verdict.after is None or verdict.step.basis is not Basis.PAIRED:
        return ""
    difference = verdict.after - verdict.before
    return (
        f"Each mark is the mean of all who answered that wave, so {verdict.before:,.0f} to"
        f" {verdict.after:,.0f} ({difference:+,.0f}) is partly other accounts; the {verdict.step.n} that"
        f" answered both moved by {verdict.step.difference:+,.0f}."
    )


def written(change: Change) -> str:
    """Write a change for a card or a slide: nobody reads one that may be chance as a rise or a fall."""
    if change.difference is None:
        return ""
    if not change.told:
        return UNCLEAR
    return f"{change.difference:+,.0f}{' a year' if change.basis is Basis.SLOPE else ''}"


def among(change: Change) -> str:
    """Say which accounts or answers a change stands on."""
    return {
        Basis.PAIRED: f"among the {change.n} accounts that answered both",
        Basis.WHOLE: f"between the waves as wholes, {change.n} or more answers each",
        Basis.SLOPE: f"among the {change.n} accounts that answered three waves or more",
        Basis.GROUPS: f"between groups of {change.n} or more",
        Basis.NONE: "",
    }[change.basis]


def way(change: Change) -> int:
    """Return 1 for a rise, -1 for a fall, 0 for what can't be told from chance or is not known."""
    if not change.told or not change.difference:
        return 0
    return 1 if change.difference > 0 else -1


def _step(verdict: Verdict) -> str:
    between = f"from {verdict.earlier} to {verdict.later}"
    if verdict.step.difference is None:
        return f"Too few answered to compare {verdict.later} with {verdict.earlier}"
    if way(verdict.step) == 0:
        return f"The step {between} can't be told from chance"
    rose = "rose" if verdict.step.difference > 0 else "fell"
    points = f"{abs(verdict.step.difference):,.0f} points"
    return f"Satisfaction {rose} by {points} {between}, more than chance would do"


def _points(change: Change) -> str:
    unit = "points a year" if change.basis is Basis.SLOPE else "points"
    sure = "" if change.low is None else f" (95% interval {change.low:+,.0f} to {change.high:+,.0f})"
    return f"{change.difference:+,.0f} {unit}{sure}"
