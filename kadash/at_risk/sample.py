"""The sample program's judgments of mobility: the course's factors with reasons, bands and review dates."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.actions.scenarios import keep_scenario
from kadash.at_risk.queries.at_risk import mobility_history
from kadash.at_risk.rules.what_if import Scenario
from kadash.core.database import Database
from kadash.core.people import Person

WHAT_IFS = {
    "Harbor Foundry leaves": (Scenario(gone=frozenset({1})), "Its sister plant runs below capacity."),
    "Power costs five points more": (
        Scenario(all_rate_points=Decimal("0.05")),
        "What the supplier announced for next year.",
    ),
}
"""Accounts by rank."""
JUDGED_BEFORE = date(2008, 12, 15)
EARLIER = {2: Decimal("-0.1"), 4: Decimal("0.1"), 7: Decimal("0.05"), 11: Decimal("0.04")}
OVERDUE = (4, 9, 14, 17)
REASONS = {
    1: "Leases its hall; a sister plant two states away runs below capacity.",
    2: "The mall's owner compares utilities when leases end.",
    5: "Owns its campus; only the outpatient wing could move.",
    19: "Bound to its campus by law.",
}


def fill(
    database: Database,
    person: Person,
    *,
    factors: Mapping[int, tuple[int, Decimal]],
    day: date,
    today: date,
) -> None:
    """Judge the accounts on ``day``: ``factors`` maps a rank to the account's id and its factor.

    A year before, some accounts were judged otherwise, so that the board's bridge has a step for it;
    the reviews of four are overdue on ``today``.
    """
    for rank, (account_id, factor) in factors.items():
        with database.reading() as session:
            history = mobility_history(session, account_id=account_id)
        seen = judge_mobility(
            database,
            person,
            account_id=account_id,
            factor=min(factor + EARLIER.get(rank, Decimal(0)), Decimal(1)),
            reason="Judged in the yearly review.",
            decided_on=JUDGED_BEFORE,
            review_by=day,
            seen=max((judgment.id or 0 for judgment in history), default=0) or None,
        )
        width = Decimal("0.10") if factor >= Decimal("0.2") else Decimal("0.01")
        judge_mobility(
            database,
            person,
            account_id=account_id,
            factor=factor,
            low=max(factor - width, Decimal(0)),
            high=min(factor + width, Decimal(1)),
            reason=REASONS.get(rank, "Judged with its representative in the yearly review."),
            decided_on=day,
            review_by=today - timedelta(days=1) if rank in OVERDUE else day + timedelta(days=365),
            seen=seen,
        )
    moment = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    for name, (scenario, note) in WHAT_IFS.items():
        gone = frozenset(factors[rank][0] for rank in scenario.gone)
        keep_scenario(
            database, person, name=name, scenario=replace(scenario, gone=gone), note=note, now=moment
        )
