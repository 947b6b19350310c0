"""The slide of chosen what-if scenarios: assumptions and results next to the current figures."""

from decimal import Decimal

from kadash.at_risk.rules.scenario_words import assumptions, new_order, outcome, remaining
from kadash.at_risk.rules.what_if import Comparison
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.figures import Outcome
from kadash.briefing.rules.naming import called
from kadash.briefing.rules.plan import MOST_SCENARIOS, Section
from kadash.briefing.rules.slide_parts import dollars_of
from kadash.briefing.rules.value import Chart, Grid, Slide
from kadash.core.moments import day_of
from kadash.core.money import shown, signed
from kadash.core.narrative import Figure
from kadash.core.periods import written

COLUMNS = (
    "Scenario",
    "What is assumed",
    "Change in net revenue ($ a year)",
    "Still at risk ($)",
    "Order of the accounts",
)
AS_IT_STANDS = "As it stands"


def outcomes(facts: Facts, section: Section, audience: str) -> Slide | None:
    """Return the slide of the section's scenarios, at most three; None where none was chosen."""
    mine = [scenario for scenario in facts.scenarios if scenario.kept.id in section.scenarios][
        :MOST_SCENARIOS
    ]
    if not mine:
        return None
    alive = {each.kept.name: each.found for each in mine if each.found is not None}
    rows = [_row(facts, each, audience) for each in mine]
    now = facts.totals.at_risk_cents
    stands = (AS_IT_STANDS, "the figures of this briefing", "–", shown(now, places=0), "–")
    return Slide(
        "",
        _title(alive),
        figures=_figures(facts) if len(alive) == 1 else (),
        chart=_chart(alive),
        grid=Grid(COLUMNS, (stands, *rows), (False, False, True, True, False)),
        notes=" ".join(f"{each.kept.name}: {each.kept.note}" for each in mine if each.kept.note),
        source="; ".join(
            part
            for part in (
                facts.scope,
                facts.period.label if facts.period else "",
                f"as of {written(facts.as_of)}",
            )
            if part
        ),
    )


def _title(alive: dict[str, Comparison]) -> str:
    """Say the loss of net revenue first: what is at risk falls when an account leaves, which is no gain."""
    if not alive:
        return "The scenarios were dropped: choose others"
    if len(alive) == 1:
        ((name, comparison),) = alive.items()
        return f"{name}: {outcome(comparison)}"
    changes = [found.net_change_cents for found in alive.values()]
    if not any(changes):
        totals = [found.after_cents or Decimal(0) for found in alive.values()]
        return f"{shown(min(totals), places=0)} to {shown(max(totals), places=0)} at risk"
    if all(change <= 0 for change in changes):
        least, most = shown(-max(changes), places=0), shown(-min(changes), places=0)
        return f"{least if max(changes) else 'Nothing'} to {most} of net revenue could be lost a year"
    return f"Net revenue changes by {signed(min(changes))} to {signed(max(changes))} a year"


def _chart(alive: dict[str, Comparison]) -> Chart | None:
    """Draw one scenario as steps down from what is there; several as what each takes away or adds."""
    if not alive:
        return None
    if len(alive) == 1:
        steps = next(iter(alive.values())).steps
        amounts = [steps.before_cents, *(amount for _, amount in steps.parts), steps.after_cents]
        return Chart(
            "waterfall",
            f"{steps.measure} a year, as it stands and in the scenario",
            (AS_IT_STANDS, *(cause for cause, _ in steps.parts), "Then"),
            {steps.measure: tuple(dollars_of(amount) for amount in amounts)},
            rise_is_good=steps.rise_is_good,
        )
    found = next(iter(alive.values()))
    if any(comparison.net_change_cents for comparison in alive.values()):
        now = shown(found.net_before_cents, places=0)
        return Chart(
            "bars",
            f"Change of net revenue a year, from {now} today",
            tuple(alive),
            {
                "Change of net revenue": tuple(
                    dollars_of(comparison.net_change_cents) for comparison in alive.values()
                )
            },
            rise_is_good=True,
        )
    totals = {AS_IT_STANDS: found.before_cents} | {
        name: comparison.after_cents for name, comparison in alive.items()
    }
    return Chart(
        "bars",
        "At-risk revenue, as it stands and in each scenario",
        tuple(totals),
        {"At-risk revenue": tuple(dollars_of(cents) for cents in totals.values())},
    )


def _figures(facts: Facts) -> tuple[Figure, ...]:
    index, comparison = next((p, e.found) for p, e in enumerate(facts.scenarios) if e.found is not None)
    prefix = ("scenario", "scenario_two", "scenario_three")[index]
    labels = {
        "net_change": "Change of net revenue a year",
        "net_share": "Of today's net revenue",
        "total": remaining(comparison),
        "moving": "Accounts that change order",
    }
    return tuple(
        Figure(f"{prefix}.{part}", label, facts.figures[f"{prefix}.{part}"].text)
        for part, label in labels.items()
    )


def _row(facts: Facts, each: Outcome, audience: str) -> tuple[str, ...]:
    kept, comparison = each.kept, each.found
    if comparison is None:
        return (kept.name, "dropped since it was taken in: choose another one", "–", "–", "–")
    said = assumptions(kept.scenario, lambda id: called(facts.names, id, audience))
    day = written(day_of(kept.created_at, facts.zone))
    return (
        kept.name,
        f"{'; '.join(said)} (kept {day})",
        signed(comparison.net_change_cents),
        shown(comparison.after_cents, places=0),
        new_order(comparison, lambda id: called(facts.names, id, audience)),
    )
