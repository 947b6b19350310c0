"""Cached lines of 12 months, in layers: billed, computed, judged.

A judgment leaves the first two as they are, and a name the first. All pages take their lines from here.
"""

from datetime import date

import pandas as pd

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries import years
from kadash.at_risk.queries.at_risk import AtRisk
from kadash.at_risk.queries.unjudged import Unjudged, unjudged
from kadash.at_risk.queries.years import Seen
from kadash.core.periods import Month, Period
from kadash.ui import cache
from kadash.ui.page import Here

BILLED = ("bill", "worksheet_row")
UNJUDGED = ("account", "representative", "bill", "power_cost_rate", "worksheet_row", "setting")
JUDGED = (*UNJUDGED, "mobility", "list_membership")
"""The tables that each layer is computed from."""


def months(here: Here) -> list[Month]:
    """Return the months at which 12 months with data can end, oldest first."""
    return cache.asked(here, queries.months_with_data, of=BILLED)


def billed(here: Here, period: Period) -> pd.DataFrame:
    """Return what was billed per account and service."""
    return cache.asked(here, accounts.billed, period=period, of=("bill",))


def services(here: Here, period: Period) -> frozenset[str]:
    """Return the services that were billed."""
    found = billed(here, period)
    return cache.of_thing(found, "services", lambda: frozenset(found["service"]))


def before(here: Here, period: Period, service: str | None = None) -> Unjudged:
    """Return the accounts' net revenue before judgments."""

    def make() -> Unjudged:
        found = billed(here, period)
        return unjudged(here.session, period=period, service=service, billed=found)

    return cache.shared(here, make, "unjudged", str(period), service, of=UNJUDGED)


def seen(
    here: Here,
    end: Month,
    service: str | None = None,
    *,
    everybody: bool = False,
    otherwise: date | None = None,
) -> Seen:
    """Return the 12 months to ``end`` as they were judged and listed for them (see ``years.seen``)."""

    def make() -> Seen:
        return years.seen(
            here.session,
            end=end,
            today=here.today,
            service=service,
            everybody=everybody,
            otherwise=otherwise,
            before=before(here, Period.year_to(end), service),
        )

    names = ("seen", str(end), service, everybody, otherwise, here.today)
    return cache.shared(here, make, *names, of=JUDGED)


def at_risk(here: Here, period: Period, as_of: date) -> AtRisk:
    """Return the lines of the period as judged and listed on a day."""

    def make() -> AtRisk:
        return queries.at_risk(here.session, period=period, as_of=as_of, before=before(here, period))

    return cache.shared(here, make, "at risk", str(period), as_of, of=JUDGED)
