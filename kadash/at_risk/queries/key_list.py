"""Reads of the key account list."""

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.rules.key_list import Membership


def memberships(session: sm.Session) -> list[Membership]:
    """Return all places on the list, past and present."""
    return [
        Membership(account_id=row.account_id, since=row.since, until=row.until, reason=row.reason)
        for row in accounts.memberships(session)
    ]
