"""A ticket system's activity log as cases: its rows, several per ticket, become each case's history."""

import numpy as np
import pandas as pd

from kadash.engagement.uploads.fields import CASES as FIELDS
from kadash.engagement.uploads.fields import LOG, TICKETS
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Defect, Prepared, Typed

LOG_FIELDS = tuple(field for field in FIELDS if not field.layouts or LOG in field.layouts)
NEEDED = {"changed", "record_id", "status"}
WHOSE = {"account_number", "account_key", "account_name"}
SURE, NAMED = 24.0, 0.4
"""Without an account in it, a log is taken for activities unless a person says that it holds cases."""
SEEN = 2_000
NO_TICKET = "This row names no ticket. Enter one, or leave the row out."


def claims_log(body: Body) -> tuple[str, float] | None:
    """Recognize a log by moments, states and tickets that come again."""
    columns, _ = match_columns(body.headers, LOG_FIELDS)
    places = {column.field: column.position for column in columns if column.field}
    if not places.keys() >= NEEDED:
        return None
    tickets = body.frame[places["record_id"]].head(SEEN).astype(str)
    tickets = tickets[tickets != ""]
    if len(tickets) < 2 or tickets.nunique() > 0.8 * len(tickets):
        return None
    return LOG, SURE if WHOSE & places.keys() else NAMED


def prepare_log(typed: Typed) -> Prepared:
    """Take one case a ticket, at its first row; the column ``log`` has its rows in the order of time."""
    names = [field.name for field in FIELDS if not field.layouts or TICKETS in field.layouts]
    frame = pd.DataFrame({name: typed.frame.get(name) for name in (*names, "changed", "assigned")})
    frame = frame.astype(object).where(frame.notna(), None).assign(line=typed.lines)
    nameless = frame["record_id"].isna().to_numpy() & ~typed.bad
    defects = [
        Defect(int(line), typed.header("record_id"), "", "missing_required", NO_TICKET)
        for line in typed.lines[nameless]
    ]
    good = frame[~typed.bad & ~nameless]
    if good.empty:
        rejected = int((typed.bad | nameless).sum())
        return Prepared(good.reset_index(drop=True), typed.lines[:0], rejected, rejected, tuple(defects))
    good = good.sort_values("changed", kind="stable")
    records = good[[*names, "line"]].groupby("record_id", sort=False, as_index=False).first()  # first filled
    logs = {
        ticket: list(zip(rows["changed"], rows["status"], rows["assigned"], rows["department"], strict=True))
        for ticket, rows in good.groupby("record_id", sort=False)
    }
    records["log"] = [logs[ticket] for ticket in records["record_id"]]
    records["received"] = pd.to_datetime(pd.Series([log[0][0] for log in records["log"]]))
    for name in ("answered", "solved"):
        records[name] = pd.Series(pd.NaT, index=records.index, dtype="datetime64[ns]")
    texts = [name for name in names if name not in ("received", "answered", "solved")]
    records[texts] = records[texts].astype(object).where(records[texts].notna(), None)
    rejected = int((typed.bad | nameless).sum())
    lines = records.pop("line").to_numpy(dtype=np.int64)
    return Prepared(records, lines, len(records) + rejected, rejected, tuple(defects))
