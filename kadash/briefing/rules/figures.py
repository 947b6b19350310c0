"""Figures that a narrative may quote: those of all documents, and the results of kept what-ifs."""

from collections.abc import Sequence
from dataclasses import dataclass

from kadash.at_risk.rules.stored_scenarios import Kept
from kadash.at_risk.rules.table import ratio
from kadash.at_risk.rules.what_if import Comparison
from kadash.core.money import shown, signed
from kadash.core.narrative import Figure
from kadash.plans.rules import figures as common
from kadash.plans.rules.figures import share_written

SCENARIOS = (
    ("scenario", "First scenario"),
    ("scenario_two", "Second scenario"),
    ("scenario_three", "Third scenario"),
)
OUTCOME = (
    ("name", "its name"),
    ("net_change", "change of net revenue a year"),
    ("net_share", "that change as a share"),
    ("total", "still at risk"),
    ("change", "change of at-risk revenue"),
    ("share", "its change as a share"),
    ("moving", "accounts that change order"),
)
NAMES = {
    **common.NAMES,
    **{f"{key}.{part}": f"{label}: {word}" for key, label in SCENARIOS for part, word in OUTCOME},
}
"""Every figure that a narrative may quote."""


@dataclass(frozen=True)
class Outcome:
    """A kept scenario and its result on the briefing's day; None where it was dropped since."""

    kept: Kept
    found: Comparison | None


def what_ifs(outcomes: Sequence[Outcome]) -> list[Figure]:
    """Return the results of up to three kept scenarios."""
    figures = []
    for (key, label), outcome in zip(SCENARIOS, outcomes, strict=False):
        if outcome.found is None:
            continue
        comparison = outcome.found
        share = ratio(comparison.change_cents, comparison.before_cents)
        net_share = ratio(comparison.net_change_cents, comparison.net_before_cents)
        texts = {
            "name": outcome.kept.name,
            "net_change": signed(comparison.net_change_cents),
            "net_share": share_written(net_share, sign=True),
            "total": shown(comparison.after_cents, places=0),
            "change": signed(comparison.change_cents),
            "share": share_written(share, sign=True),
            "moving": str(len(comparison.reordered)),
        }
        how = "Recomputed from the figures as of the briefing's day."
        figures += [Figure(f"{key}.{part}", f"{label}: {word}", texts[part], how) for part, word in OUTCOME]
    return figures
