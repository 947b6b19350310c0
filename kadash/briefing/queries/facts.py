"""The facts of a briefing, read from the rooms below in one state of the data."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries.accounts import all_accounts
from kadash.assessment.queries import assessments as assessment
from kadash.at_risk.queries import at_risk
from kadash.at_risk.queries.scenarios import chosen
from kadash.at_risk.rules.bridge import bridge
from kadash.at_risk.rules.scope import in_words
from kadash.at_risk.rules.table import Line, at_risk_table, headline, totals
from kadash.at_risk.rules.what_if import compared
from kadash.briefing.queries.building import building
from kadash.briefing.queries.engaged import engaged
from kadash.briefing.rules.facts import Facts, Promised
from kadash.briefing.rules.figures import NAMES, Outcome, what_ifs
from kadash.budget.queries.program_budget import program_budget
from kadash.core.audit import data_version
from kadash.core.logo import read_logo
from kadash.core.moments import moment_at
from kadash.core.narrative import Figure
from kadash.core.periods import Period
from kadash.core.settings import read_settings
from kadash.engagement.queries.service_levels import levels
from kadash.engagement.rules.service_levels import promised
from kadash.plans.queries.surveys import surveyed
from kadash.plans.rules.figures import (
    NOT_KNOWN,
    cost_and_return,
    exposure,
    program_level,
    satisfied,
)

NOT_YET_KNOWN = {key: Figure(key, name, NOT_KNOWN) for key, name in NAMES.items()}


def collect(
    session: sm.Session,
    *,
    as_of: date,
    before: Sequence[Mapping[str, Any]] | None = None,
    scenarios: Sequence[int] = (),
    kinds: Collection[str] = (),
) -> Facts:
    """Read the facts as of a day.

    ``before``: the at-risk lines of the last briefing, for the bridge; ``scenarios``: ids of kept what-ifs;
    ``kinds`` of the plan's sections: what only one of them shows is read for that one.
    """
    settings = read_settings(session)
    period = _period(session, as_of)
    risk = at_risk.at_risk(session, period=period, as_of=as_of) if period else None
    lines = risk.lines if risk else ()
    table = at_risk_table(lines)
    budget = program_budget(session, day=period.last_day if period else as_of)
    cost = budget.sheet.summary if budget and budget.sheet else None
    money, called = (budget.cents, budget.called) if budget else (None, "budget")
    top, sums = headline(table, money), totals(table)
    since = None if before is None else bridge([line_from_json(line) for line in before], lines)
    level = assessment.summary(session, today=as_of, on=as_of)
    waves, verdict = surveyed(session, as_of=as_of)
    outcomes = _outcomes(session, scenarios, lines)
    figures = (
        *exposure(top, sums, since, called), *satisfied(waves, verdict), *program_level(level),
        *cost_and_return(cost, money, sums, called), *what_ifs(outcomes),
    )  # fmt: skip
    return Facts(
        as_of=as_of, period=period, utility=settings.utility_name, color=settings.brand_color,
        scope=risk.scope if risk else "", services=in_words(risk.counted) if risk else "",
        zone=settings.zone, data_version=data_version(session),
        lines=lines,
        table=table,
        totals=sums,
        headline=top,
        bridge=since,
        level=level,
        budget=cost,
        waves=waves,
        verdict=verdict,
        scenarios=outcomes,
        names=_names(session),
        logo=read_logo(session).png,
        figures=NOT_YET_KNOWN | {figure.key: figure for figure in figures},
        notes=risk.warnings if risk else (),
        building=building(session, as_of=as_of),
        promised=_promised(session, as_of),
        engaged=engaged(session, as_of=as_of, kinds=kinds),
    )  # fmt: skip


def _names(session: sm.Session) -> dict[int, tuple[str, str | None]]:
    return {row.id: (row.name, row.number) for row in all_accounts(session) if row.id is not None}


def _promised(session: sm.Session, as_of: date) -> tuple[Promised, ...]:
    """Return the last closed quarter of each service level; nothing of escalations."""
    zone = read_settings(session).zone
    found = levels(session, now=moment_at(as_of, time(23, 59), zone))
    closed = [level for level in found if not level.running]
    last = max((level.quarter for level in closed), default=None)
    return tuple(
        Promised(
            level.department, promised(level.target), level.quarter.label, level.attainment.text,
            level.attainment.kept, level.provisional,
        )
        for level in closed
        if level.quarter == last
    )  # fmt: skip


def _period(session: sm.Session, as_of: date) -> Period | None:
    """Return the last 12 months with data that had ended by that day."""
    months = [month for month in at_risk.months_with_data(session) if month.last_day <= as_of]
    return Period.year_to(months[-1]) if months else at_risk.default_period(session)


def _outcomes(session: sm.Session, ids: Sequence[int], lines: Sequence[Line]) -> tuple[Outcome, ...]:
    kept = chosen(session, ids=ids)
    return tuple(Outcome(each, None if each.dropped else compared(lines, each.scenario)) for each in kept)


TEXTS = ("number", "name", "customer_class")
AMOUNTS = ("revenue_cents", "power_cost_cents", "mobility")


def line_to_json(line: Line) -> dict[str, Any]:
    """Return what the next briefing's bridge needs of a line; amounts as exact text."""
    exact = {name: getattr(line, name) for name in AMOUNTS}
    return (
        {"account_id": line.account_id}
        | {name: getattr(line, name) for name in TEXTS}
        | {name: None if value is None else str(value) for name, value in exact.items()}
    )


def line_from_json(stored: Mapping[str, Any]) -> Line:
    """Return a line as it was frozen."""
    revenue, cost, mobility = (None if stored[n] is None else Decimal(stored[n]) for n in AMOUNTS)
    return Line(
        account_id=int(stored["account_id"]),
        number=stored["number"],
        name=stored["name"],
        customer_class=stored["customer_class"],
        revenue_cents=revenue,
        power_cost_cents=cost,
        mobility=mobility,
    )
