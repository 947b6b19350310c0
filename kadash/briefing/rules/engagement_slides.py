"""The slides of the work with the accounts: who hears nothing, promises kept, joint planning."""

from decimal import Decimal

from kadash.briefing.rules.engaged import Planned
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.naming import called
from kadash.briefing.rules.value import Grid, Slide
from kadash.core.money import shown
from kadash.core.narrative import Figure
from kadash.core.periods import short, written
from kadash.engagement.rules import planning as joint
from kadash.engagement.rules.silence import headline, in_words, order_of_calls

MOST_ROWS = 10


def silence(facts: Facts, audience: str) -> Slide:
    """Return who has heard nothing for too long, in the order in which to call them."""
    every = facts.engaged.silences or ()
    source = f"Conversations with customers until {written(facts.as_of)}; each account by its own cadence"
    if not every:
        return Slide("", "No account is known yet", source=source)
    known, unknown = order_of_calls(every)
    calls = (*known, *unknown)
    rows = tuple(
        (
            called(facts.names, call.account_id, audience), call.anybody.text, f"{call.late_by:,}",
            _dollars(call.exposure_cents),
        )
        for call in calls[:MOST_ROWS]
    )  # fmt: skip
    columns = ("Account", "Last contact", "Days late", "At risk ($)")
    more = [f"{len(calls) - MOST_ROWS} more are late."] if len(calls) > MOST_ROWS else []
    if unknown:
        more.append(f"Of {len(unknown)} of the late accounts the at-risk revenue is not known.")
    return Slide(
        "",
        in_words(headline(every), listed=facts.engaged.listed),
        grid=Grid(columns, rows, (False, False, True, True)) if rows else None,
        text=" ".join(more),
        source=source,
    )


def promises(facts: Facts, audience: str) -> Slide:
    """Return how many promises of 12 months were kept on time, and which open ones are late."""
    found = facts.engaged.promises
    source = f"Promises to customers that fell due in the 12 months before {written(facts.as_of)}"
    if found is None or not found.recorded:
        return Slide("", "No promise is on record yet", source=source)
    kept, late = found.kept, len(found.late)
    title = (
        f"{kept.text} promises of the last 12 months {'was' if kept.kept == 1 else 'were'} kept on time"
        if kept.due
        else "No promise fell due in the last 12 months"
    )
    if late:
        title += f"; {late:,} open {'one is' if late == 1 else 'ones are'} late"
    rows = tuple(
        (
            "–" if promise.account_id is None else called(facts.names, promise.account_id, audience),
            promise.what, promise.owner, short(promise.due),
        )
        for promise in found.late[:MOST_ROWS]
    )  # fmt: skip
    parts = [f"{late - MOST_ROWS} more are late."] if late > MOST_ROWS else []
    if waiting := found.open - late:
        parts.append(f"{waiting:,} more {'is' if waiting == 1 else 'are'} open, none late.")
    if kept.dropped:
        verb = "was" if kept.dropped == 1 else "were"
        parts.append(f"{kept.dropped:,} {verb} dropped with the customer's word.")
    return Slide(
        "",
        title,
        grid=Grid(("Account", "Late promise", "Owner", "Due"), rows) if rows else None,
        text=" ".join(parts),
        source=source,
    )


def joint_planning(facts: Facts, audience: str) -> Slide:
    """Return how many accounts have a joint plan in force, and where it stands with the largest."""
    planning = facts.engaged.planning
    source = f"Joint plans, fiscal year {planning.year}; as of {written(facts.as_of)}" if planning else ""
    if planning is None or not planning.accounts:
        return Slide("", "No account is known yet", source=source)
    figures = (
        Figure("joint_planning.force", "Plans in force", planning.force.accounts.text),
        Figure("joint_planning.updates", "Updates on time", planning.updates.text),
        Figure(
            "joint_planning.senior", "Senior management was there", planning.senior.or_else(joint.NO_SESSION)
        ),
    )
    largest = sorted(planning.accounts, key=_largest_first)[:MOST_ROWS]
    rows = tuple(
        (
            called(facts.names, each.account_id, audience), _plan(each), each.updates.text,
            f"{each.streak:,}", _dollars(each.exposure_cents),
        )
        for each in largest
    )  # fmt: skip
    columns = ("Account", "This year's plan", "Updates on time", "Quarters in a row", "At risk ($)")
    return Slide(
        "",
        joint.in_words(planning.force),
        figures=figures,
        grid=Grid(columns, rows, (False, False, False, True, True)),
        source=source,
    )


def _plan(each: Planned) -> str:
    if each.acknowledged_on is not None:
        return f"acknowledged {short(each.acknowledged_on)}"
    return "begun" if each.begun else "none yet"


def _largest_first(each: Planned) -> tuple[bool, Decimal, int]:
    return each.exposure_cents is None, -(each.exposure_cents or Decimal(0)), each.account_id


def _dollars(cents: Decimal | None) -> str:
    return "not known" if cents is None else shown(cents)


SLIDES = {"silence": silence, "promises": promises, "joint_planning": joint_planning}
