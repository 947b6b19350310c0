"""What is being done about answers."""

from datetime import date

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.tables import FollowUp

COLUMNS = ["id", "version", "account_id", "number", "account", "about", "owner", "due", "note"]
COLUMNS += ["opened_on", "closed_on", "outcome", "days", "overdue"]


def follow_ups(session: sm.Session, *, today: date, account_id: int | None = None) -> pd.DataFrame:
    """Return the follow-ups, the open ones first, by due date.

    Columns: id, version, account_id, number, account, about, owner, due, note, opened_on, closed_on,
    outcome, days (from opening to closing, or to today), overdue (open and past due).
    """
    chosen = sm.select(FollowUp).where(sm.col(FollowUp.voided).is_(False))
    if account_id is not None:
        chosen = chosen.where(FollowUp.account_id == account_id)
    rows = session.exec(chosen.order_by(sm.col(FollowUp.id))).all()
    facts = account_facts(session)
    table = pd.DataFrame(
        [_row(row, today) for row in rows], columns=[c for c in COLUMNS if c not in ("number", "account")]
    )
    table = table.join(facts[["number", "name"]].rename(columns={"name": "account"}), on="account_id")
    table["_open"] = table["closed_on"].isna()
    table = table.sort_values(["_open", "due", "id"], ascending=[False, True, True])
    return table[COLUMNS].reset_index(drop=True)


def _row(row: FollowUp, today: date) -> tuple[object, ...]:
    days = ((row.closed_on or today) - row.opened_on).days
    overdue = row.closed_on is None and row.due < today
    return (
        row.id, row.version, row.account_id, row.about, row.owner, row.due, row.note,
        row.opened_on, row.closed_on, row.outcome, days, overdue,
    )  # fmt: skip


def days_to_close(table: pd.DataFrame) -> float | None:
    """Return the median days that closed follow-ups took; None where none is closed."""
    closed = table.loc[table["closed_on"].notna(), "days"]
    return float(closed.median()) if len(closed) else None
