"""Until when action plans are in force: the days by which their yearly updates are due."""

from collections.abc import Iterator
from datetime import date, timedelta

import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.accounts.queries.accounts import members as listed
from kadash.action_plans.queries.plans import plans
from kadash.core.periods import written
from kadash.core.yearly import ends
from kadash.engagement.rules.due_dates import DueDate

BACK = timedelta(days=90)
"""What was renewed so long ago is still named, so that calendars can strike it."""


def due_dates(session: sm.Session, *, today: date, of: str | None = None) -> Iterator[DueDate]:
    """Return the yearly updates of approved plans; ``of`` names the representative of the accounts.

    A plan that a later one replaced is closed, and one of an account that left the list.
    """
    frame = accounts(session).set_index("account_id")
    members = listed(session, on=today)
    approved = [
        (row.approved_on, row) for row in plans(session)
        if row.approved_on is not None and row.approved_on <= today
    ]  # fmt: skip
    newest: dict[int, date] = {}
    for on, row in approved:
        newest[row.account_id] = max(on, newest.get(row.account_id, on))
    for on, row in approved:
        account, since = frame.loc[row.account_id], newest[row.account_id]
        closed = since > on or (members is not None and row.account_id not in members)
        if of not in (None, account["representative"]) or (closed and max(since, ends(on)) < today - BACK):
            continue
        note = f"Plan {row.plan_year}, approved on {written(on)}"
        yield DueDate(
            "action-plan", str(row.id), ends(on), "Renew the action plan", str(account["name"]), note,
            (row.approved_edition or 1) + closed, closed,
        )  # fmt: skip
