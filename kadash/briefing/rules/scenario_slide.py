"""The slide of the what-ifs that were taken in: what each assumes and comes to, beside how it stands."""

from decimal import Decimal

from kadash.at_risk.rules.scenario_words import assumptions, new_ranks
from kadash.briefing.queries.facts import Facts
from kadash.briefing.rules.figures import Outcome, signed
from kadash.briefing.rules.naming import called
from kadash.briefing.rules.plan import MOST_SCENARIOS, Section
from kadash.briefing.rules.value import Chart, Figure, Grid, Slide
from kadash.core.moments import day_of
from kadash.core.money import from_cents, rounded_cents, shown
from kadash.core.periods import written

COLUMNS = ("Scenario", "What is assumed", "At risk ($)", "Change ($)", "New ranks")
AS_IT_STANDS = "As it stands"


def outcomes(facts: Facts, section: Section, audience: str) -> Slide | None:
    """Return the slide of the section's scenarios, at most three; None where none was chosen."""
    mine = [each for each in facts.scenarios if each.kept.id in section.scenarios][:MOST_SCENARIOS]
    if not mine:
        return None
    alive = [each for each in mine if each.found is not None]
    rows = [_row(facts, each, audience) for each in mine]
    now = facts.totals.at_risk_cents
    amounts = {AS_IT_STANDS: now} | {e.kept.name: e.found.after_cents for e in alive if e.found is not None}
    chart = Chart(
        "bars",
        "At-risk revenue, as it stands and in each scenario",
        tuple(amounts),
        {
            "At-risk revenue": tuple(
                None if cents is None else float(from_cents(rounded_cents(cents)))
                for cents in amounts.values()
            )
        },
    )
    stands = (AS_IT_STANDS, "the figures of this briefing", shown(now, places=0), "–", "–")
    return Slide(
        "",
        _title(alive, now),
        figures=_figures(facts) if len(alive) == 1 else (),
        chart=chart if alive else None,
        grid=Grid(COLUMNS, (stands, *rows), (False, False, True, True, False)),
        notes=" ".join(f"{each.kept.name}: {each.kept.note}" for each in mine if each.kept.note),
        source=f"{facts.period.label if facts.period else ''}; as of {written(facts.as_of)}",
    )


def _title(alive: list[Outcome], now: Decimal | None) -> str:
    changes = {each.kept.name: each.change_cents for each in alive}
    if not changes:
        return "The scenarios were dropped: choose others"
    if len(changes) == 1:
        ((name, change),) = changes.items()
        more = "more" if change > 0 else "less"
        return f"{name}: {shown(abs(change), places=0)} {more} at risk"
    totals = [each.found.after_cents or Decimal(0) for each in alive if each.found is not None]
    low, high = shown(min(totals), places=0), shown(max(totals), places=0)
    return f"{low} to {high} at risk, instead of {shown(now, places=0)}"


def _figures(facts: Facts) -> tuple[Figure, ...]:
    place = next(place for place, each in enumerate(facts.scenarios) if each.found is not None)
    prefix = ("scenario", "scenario_two", "scenario_three")[place]
    labels = {
        "total": "At risk then",
        "change": "Change",
        "share": "As a share",
        "moving": "Accounts that change rank",
    }
    return tuple(
        Figure(f"{prefix}.{part}", label, facts.figures[f"{prefix}.{part}"].text)
        for part, label in labels.items()
    )


def _row(facts: Facts, outcome: Outcome, audience: str) -> tuple[str, ...]:
    kept = outcome.kept
    if outcome.found is None:
        return (kept.name, "dropped since it was taken in: choose another one", "–", "–", "–")
    said = assumptions(kept.scenario, lambda id: called(facts.names, id, audience))
    ranks = new_ranks(outcome.found.shifts, lambda id: called(facts.names, id, audience))
    day = written(day_of(kept.created_at, facts.settings.zone))
    return (
        kept.name,
        f"{'; '.join(said)} (kept {day})",
        shown(outcome.found.after_cents, places=0),
        signed(outcome.change_cents),
        ", ".join(ranks) or "everybody keeps their rank",
    )
