"""Earlier 12-month periods that can be chosen, and the judgments that hold for each."""

from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries import worksheets
from kadash.at_risk.queries.at_risk import AtRisk
from kadash.at_risk.queries.unjudged import Unjudged, unjudged
from kadash.core.periods import Month, Period

YEAR = 12


def whole_years_to(session: sm.Session) -> list[Month]:
    """Return the months to which 12 whole months of bills, or a worksheet, reach; newest first."""
    found = {period.end for period in worksheets.worksheet_periods(session)}
    months = accounts.bill_months(session)
    if months is not None:
        first, last = months
        found |= {Month.from_number(n) for n in range(first.number + YEAR - 1, last.number + 1)}
    return sorted(found, reverse=True)


def judged_by(*, end: Month, newest: Month, today: date) -> date:
    """Return the day whose judgments hold for the 12 months to ``end``.

    The newest 12 months are seen as of today, earlier ones as they were judged on their last day.
    """
    return today if end >= newest else min(end.last_day, today)


@dataclass(frozen=True)
class Seen:
    """12 months with the judgments and the list of ``as_of``.

    ``judged_then`` is False where nobody had judged an account of the list by the day that those
    months call for: then ``as_of`` is a later day, and whoever shows it says so.
    """

    found: AtRisk
    as_of: date
    judged_then: bool
    everybody: bool


def seen(
    session: sm.Session,
    *,
    end: Month,
    today: date,
    service: str | None = None,
    everybody: bool = False,
    otherwise: date | None = None,
    before: Unjudged | None = None,
    period: Period | None = None,
) -> Seen:
    """Return the 12 months to ``end`` as they were judged and listed for them.

    Whatever states the at-risk revenue of a year asks this, so that it is one figure everywhere; only a
    briefing is as of its own day. ``period`` is given where it is not those 12 months. A judgment holds
    from its day on, so an earlier year keeps the judgments it had. Where there were none, those of
    ``otherwise`` (today, unless told) stand in. ``before`` is what the accounts come to without a
    judgment, where that is known already.
    """
    months = queries.months_with_data(session)
    day = judged_by(end=end, newest=max(months, default=end), today=today)
    period = period or Period.year_to(end)
    before = before or unjudged(session, period=period, service=service)
    risk = queries.at_risk(
        session, period=period, as_of=day, service=service, everybody=everybody, before=before
    )
    later = otherwise or today
    if later <= day or any(line.at_risk_cents is not None for line in risk.lines):
        return Seen(risk, day, judged_then=True, everybody=everybody)
    risk = queries.at_risk(
        session, period=period, as_of=later, service=service, everybody=everybody, before=before
    )
    return Seen(risk, later, judged_then=False, everybody=everybody)
