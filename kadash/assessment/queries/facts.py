"""The facts that findings are computed from, read from the rooms below."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts, people
from kadash.action_plans.queries.standing import planned as planned_by_record
from kadash.assessment.rules.facts import (
    AccountFact,
    AnswerFact,
    BudgetFact,
    Facts,
    RepresentativeFact,
    SurveyFact,
)
from kadash.assessment.rules.statements import StatementFact
from kadash.at_risk.queries import at_risk
from kadash.budget.queries import budgets
from kadash.budget.queries.program_budget import program_budget
from kadash.budget.rules.status import Status
from kadash.core.money import rounded_cents
from kadash.core.periods import fiscal_year
from kadash.core.settings import read_settings
from kadash.engagement.queries.first_answers import first_answers
from kadash.program.queries.business_plan import adopted, draft_year
from kadash.program.queries.statements import statements_view
from kadash.program.rules.statements import State
from kadash.satisfaction import queries as satisfaction
from kadash.standards.course import course

STATEMENTS = ("vision", "mission")
"""The statements that the standard's first criterion names."""


def facts(session: sm.Session, *, today: date) -> Facts:
    """Return what the database knows about the program on a day. Accounts are those on the list."""
    settings = read_settings(session)
    recorded = planned_by_record(session, on=today)
    plans = recorded if recorded is not None else people.planned(session, until=today)
    listed = _accounts(session, today, plans)
    return Facts(
        as_of=today,
        representatives=_representatives(session, listed or ()),
        accounts=listed,
        plans_recorded=recorded is not None,
        list_changed_on=accounts.list_changed_on(session, on=today),
        budget=_budget(session, fiscal_year(today, settings.fiscal_year_first_month), today),
        survey=_survey(session, today),
        statements=_statements(session, today),
        first_answers=_first_answers(session, today),
        business_plan=adopted(session, today=today),
        business_plan_draft=draft_year(session),
        full_time_hours=settings.full_time_hours,
        hourly_cost_cents=settings.hourly_cost_cents,
    )


def with_exposure(session: sm.Session, *, today: date) -> Facts:
    """Return the facts with each account's at-risk revenue over the last 12 months that have data."""
    known = facts(session, today=today)
    period = at_risk.default_period(session)
    if period is None or not known.accounts:
        return known
    lines = at_risk.at_risk(session, period=period, as_of=today).lines
    exposure: Mapping[int, Decimal | None] = {line.account_id: line.at_risk_cents for line in lines}
    return replace(
        known,
        accounts=tuple(
            replace(account, at_risk_cents=exposure.get(account.id or 0)) for account in known.accounts
        ),
    )


def _accounts(session: sm.Session, today: date, plans: set[int] | None) -> tuple[AccountFact, ...] | None:
    """Return the accounts on the list; none where there are accounts but no list.

    An account whose representative is no longer active has none. ``plans`` are the accounts with a plan.
    """
    known = accounts.accounts(session)
    if known.empty:
        return None
    members = accounts.members(session, on=today) or set()
    contacts = people.contact_counts(session)
    meetings = people.meetings(session, until=today)
    active = {
        representative.name for representative in accounts.representatives(session) if representative.active
    }
    flagged = any(executives is not None for _, executives in (contacts or {}).values())
    nobody = (0, 0 if flagged else None)
    found = []
    for row in known.to_dict("records"):
        id = int(row["account_id"])
        if id not in members:
            continue
        known_people, executives = (None, None) if contacts is None else contacts.get(id, nobody)
        found.append(
            AccountFact(
                number=row["number"] or row["external_id"] or "–",
                name=row["name"],
                representative=row["representative"] if row["representative"] in active else None,
                contacts=known_people,
                executives=executives,
                meetings=None if meetings is None else tuple(meetings.get(id, ())),
                planned=None if plans is None else id in plans,
                id=id,
            )
        )
    return tuple(found)


def _representatives(
    session: sm.Session, listed: tuple[AccountFact, ...]
) -> tuple[RepresentativeFact, ...] | None:
    """Return the active representatives with their accounts on the list; None where nobody is recorded."""
    known = accounts.representatives(session)
    if not known:
        return None
    held = Counter(account.representative for account in listed)
    return tuple(
        RepresentativeFact(
            name=representative.name,
            time_share=representative.time_share_percent,
            accounts=held[representative.name],
            reports_to_manager=representative.reports_to_general_manager,
        )
        for representative in known
        if representative.active
    )


def _budget(session: sm.Session, year: int, today: date) -> BudgetFact | None:
    """Return the budget of the program, the utility's first one, for a fiscal year; None without any."""
    programs = budgets.programs(session)
    if not programs or programs[0].id is None:
        return None
    budget = budgets.in_force(session, program_id=programs[0].id, year=year)
    if budget is None or budget.id is None:
        return BudgetFact(year, None) if budgets.has_budget(session) else None
    sheet = budgets.sheet(session, budget_id=budget.id)
    total = rounded_cents(sheet.summary.grand) if sheet else 0
    if budget.status == Status.APPROVED:
        return BudgetFact(year, total)
    held = program_budget(session, day=today)
    before = rounded_cents(held.cents) if held and held.approved else None
    return BudgetFact(year, None, total, before)


def _statements(session: sm.Session, today: date) -> tuple[StatementFact, ...] | None:
    """Return vision and mission as they stand; None where nobody wrote either here."""
    statements = statements_view(session, today=today)
    asked = {kind.id: kind.title for kind in course().statements if kind.id in STATEMENTS}
    if not any(statements[kind].versions for kind in asked):
        return None
    return tuple(
        StatementFact(
            title,
            standing.version.adopted_on if standing.version else None,
            standing.state is State.DUE,
        )
        for kind, title in asked.items()
        for standing in [statements[kind].standing]
    )


def _first_answers(session: sm.Session, today: date) -> tuple[AnswerFact, ...] | None:
    found = first_answers(session, today=today)
    if found is None:
        return None
    return tuple(AnswerFact(each.department, each.met, each.due, each.kept) for each in found)


def _survey(session: sm.Session, today: date) -> SurveyFact | None:
    """Return the newest wave that had answers by that day."""
    dated = [
        (day, wave)
        for wave in satisfaction.waves(session)
        if (day := wave.last_day or wave.first_day) is not None and day <= today and wave.responses
    ]
    if not dated:
        return None
    day, wave = dated[-1]
    return SurveyFact(wave.name, day, wave.responses, wave.asked)
