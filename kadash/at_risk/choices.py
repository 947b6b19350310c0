"""What can be chosen beside the newest 12 months: earlier ends of 12 whole months, and who judged when."""

from datetime import date

import sqlmodel as sm

from kadash.accounts import queries as accounts
from kadash.at_risk import queries
from kadash.core.periods import Month

YEAR = 12


def whole_years_to(session: sm.Session) -> list[Month]:
    """Return the months to which 12 whole months of bills, or a worksheet, reach; newest first."""
    found = {period.end for period in queries.worksheet_periods(session)}
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
