"""A budget's cost in context: accounts, meetings held, and at-risk revenue."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.accounts.queries import accounts, people
from kadash.at_risk.queries import at_risk
from kadash.at_risk.queries.years import seen
from kadash.at_risk.rules.table import at_risk_table, totals
from kadash.budget.rules.worth import Worth, worth
from kadash.core.periods import Period, fiscal_period


@dataclass(frozen=True)
class Context:
    """What a program's cost is compared with, and the result. ``exposure_period`` says for which 12 months
    the exposure was taken: those of the fiscal year where they have data, else the last that have.
    ``contacts`` were held from the year's first day until ``until``."""

    accounts: int | None
    contacts: int | None
    until: date
    exposure_cents: Decimal | None
    exposure_period: Period | None
    worth: Worth


def context(
    session: sm.Session,
    *,
    total_cents: Decimal,
    customers: int | None,
    year: int,
    first_month: int,
    today: date,
) -> Context:
    """Compare the key accounts program's cost of a fiscal year with its accounts, contacts and exposure.

    ``customers`` is what the program says it serves; without it the key account list counts. In a
    running year a contact costs the budget of the days gone ÷ the meetings held in them.
    """
    period = fiscal_period(year, first_month)
    on = min(period.last_day, today)
    members = accounts.members(session, on=on)
    count = customers if customers is not None else (len(members) if members else None)
    held = people.meetings(session, until=on)
    contacts = None
    if held is not None:
        contacts = sum(period.first_day <= day <= on for days in held.values() for day in days) or None
    exposure, exposure_period = _exposure(session, period, today)
    found = worth(total_cents, accounts=count, contacts=contacts, exposure_cents=exposure)
    if contacts:
        found = replace(found, per_contact_cents=total_cents * _gone(period, on) / contacts)
    return Context(count, contacts, on, exposure, exposure_period, found)


def _gone(period: Period, on: date) -> Decimal:
    """Return the share of the year that is over by that day: meetings so far cost the money for so far."""
    gone, year = (day - period.first_day for day in (on, period.last_day))
    return min(max(Decimal(gone.days + 1) / (year.days + 1), Decimal(0)), Decimal(1))


def _exposure(session: sm.Session, period: Period, today: date) -> tuple[Decimal | None, Period | None]:
    months = at_risk.months_with_data(session)
    asked = period if period.end in months else at_risk.default_period(session)
    if asked is None:
        return None, None
    risk = seen(session, end=asked.end, today=today).found
    return totals(at_risk_table(risk.lines)).at_risk_cents, asked
