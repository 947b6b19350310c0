"""What was promised: to whom, by whom, by when, and what became of it."""

from datetime import date

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.core.tables import table_of
from kadash.engagement.tables import Promise

STORED = (
    "id", "version", "account_id", "session_id", "interaction_id", "wave_id", "response_id", "what", "owner",
    "department", "note", "made_on", "due", "first_due", "done_on", "outcome", "dropped_on", "dropped_reason",
    "agreed_with_customer",
)  # fmt: skip
COLUMNS = (*STORED, "number", "account", "representative", "closed_on", "days", "state")
PROGRAM = "key accounts program"
OPEN, LATE, DONE, DROPPED = "open", "late", "done", "dropped"


def promises(
    session: sm.Session,
    *,
    today: date,
    account_id: int | None = None,
    of_surveys: bool = False,
    session_id: int | None = None,
    of_program: bool = False,
) -> pd.DataFrame:
    """Return the promises, the open ones first, by due date; ``of_surveys`` asks for follow-ups of answers.

    ``session_id`` asks for what a session of the program gave people to do. What is for no account was
    promised to no customer: it comes along with a session's, or where ``of_program`` asks for it, and its
    account is called ``PROGRAM``.

    Columns: the stored ones, and number, account, representative, closed_on, days (from making to closing, or
    to today), state (open, late, done or dropped).
    """
    table = table_of(Promise)
    query = sa.select(*(table.c[name] for name in STORED)).where(table.c.voided.is_(False))
    if session_id is not None:
        query = query.where(table.c.session_id == session_id)
    elif not of_program:
        query = query.where(table.c.account_id.is_not(None))
    if account_id is not None:
        query = query.where(table.c.account_id == account_id)
    if of_surveys:
        query = query.where(table.c.wave_id.is_not(None) | table.c.response_id.is_not(None))
    rows = session.connection().execute(query.order_by(table.c.id)).all()
    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(STORED), dtype=object)
    named = accounts(session).set_index("account_id")[["number", "name", "representative"]]
    frame = frame.join(named.rename(columns={"name": "account"}), on="account_id")
    known = frame["account_id"].notna()
    for name, otherwise in (("account", PROGRAM), ("number", None), ("representative", None)):
        frame[name] = frame[name].astype(object).where(known, otherwise)
    closed = [done or dropped for done, dropped in zip(frame["done_on"], frame["dropped_on"], strict=True)]
    frame["closed_on"] = pd.Series(closed, index=frame.index, dtype=object)
    frame["days"] = [((end or today) - made).days for end, made in zip(closed, frame["made_on"], strict=True)]
    frame["state"] = [state_of(row.done_on, row.dropped_on, row.due, today) for row in frame.itertuples()]
    frame["_closed"] = frame["closed_on"].notna()
    frame = frame.sort_values(["_closed", "due", "id"], kind="stable")
    return frame[list(COLUMNS)].reset_index(drop=True)


def state_of(done_on: date | None, dropped_on: date | None, due: date, today: date) -> str:
    """Return whether a promise is open, late, done or dropped."""
    if done_on is not None:
        return DONE
    if dropped_on is not None:
        return DROPPED
    return LATE if due < today else OPEN


def due_by(table: pd.DataFrame, *, until: date, of: str | None = None) -> tuple[pd.DataFrame, int]:
    """Return the open promises that are due by a day, and how many of them are late.

    ``of`` names who keeps them or looks after their accounts.
    """
    rows = table[table["closed_on"].isna() & table["due"].le(until)]
    if of is not None:
        rows = rows[rows["owner"].eq(of) | rows["representative"].eq(of)]
    return rows, int(rows["state"].eq(LATE).sum())


def days_to_close(table: pd.DataFrame) -> float | None:
    """Return the median days that closed promises took; None where none is closed."""
    closed = table.loc[table["closed_on"].notna(), "days"]
    return float(closed.median()) if len(closed) else None
