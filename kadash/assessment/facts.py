"""The facts that findings are computed from, asked of the rooms below."""

from datetime import date

import sqlmodel as sm

from kadash.assessment.rules.findings import Facts
from kadash.core.settings import read_settings


def facts(session: sm.Session, *, today: date) -> Facts:
    """Return what the database knows about the program on a day."""
    settings = read_settings(session)
    return Facts(
        as_of=today,
        full_time_hours=settings.full_time_hours,
        hourly_cost_cents=settings.hourly_cost_cents,
    )
