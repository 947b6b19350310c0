"""Ticket exports as cases: one row each (received, first answer, solution), or a log of several rows each.

What became of a ticket becomes the case's history.
"""

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.engagement.uploads.case_log import claims_log, prepare_log
from kadash.engagement.uploads.fields import CASES as FIELDS
from kadash.engagement.uploads.fields import LOG, MARKS, MOMENTS, OWN, TICKETS, WHOSE
from kadash.intake.kind import Kind
from kadash.intake.strangers import MONEY, USE
from kadash.intake.types import Body, Context, Layout, Prepared, Resolved, SetAside, Typed

NAMES = tuple(field.name for field in FIELDS if not field.layouts or TICKETS in field.layouts)
WITHDRAWN = ("cancel", "withdrawn", "spam", "duplicate", "merged", "void")


def prepare(typed: Typed, context: Context) -> Prepared:
    """Take one ticket a row; what was withdrawn, and a ticket that stands above, is set aside."""
    if context.layout == LOG:
        return prepare_log(typed)
    if context.layout == OWN:
        from kadash.engagement.uploads import own_cases

        return own_cases.prepare(typed, context.settings.zone)
    names = NAMES
    records = pd.DataFrame({name: typed.frame.get(name) for name in names}, index=typed.frame.index)
    texts = [name for name in names if name not in MOMENTS]
    records[texts] = records[texts].astype(object).where(records[texts].notna(), None)
    keep, aside = np.ones(len(records), dtype=bool), []
    gone = records["status"].map(_withdrawn).to_numpy(dtype=bool)
    again = (records["record_id"].notna() & records["record_id"].duplicated()).to_numpy(dtype=bool)
    for hit, reason in ((gone, "withdrawn, by its status"), (again, "the same ticket stands above")):
        aside += [SetAside(int(typed.lines[i]), reason) for i in np.flatnonzero(hit & keep)]
        keep &= ~hit
    good = keep & ~typed.bad
    return Prepared(
        records[good].reset_index(drop=True), typed.lines[good], int(keep.sum()),
        int((typed.bad & keep).sum()), set_aside=tuple(aside),
    )  # fmt: skip


def _withdrawn(status: object) -> bool:
    return any(word in str(status or "").lower() for word in WITHDRAWN)


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize cases that this program exported, and logs."""
    return (OWN, 40.0) if set(body.headers) >= MARKS else claims_log(body)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``case_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    if context.layout == OWN:
        from kadash.engagement.uploads import own_cases

        return own_cases.resolve(session, prepared, context) if len(prepared.records) else Resolved(())
    from kadash.engagement.uploads.case_rows import resolve

    return resolve(session, prepared, context)


CASES = Kind(
    name="cases",
    label="Cases",
    row_is="case",
    fields=FIELDS,
    layouts=(
        Layout(
            TICKETS,
            (
                frozenset({"received"}),
                frozenset({"solved", "answered"}),
                frozenset({"title", "record_id"}),
                frozenset(WHOSE),
            ),
            "one row per ticket",
        ),
        Layout(LOG, (), "a log with several rows per ticket"),  # known by its tickets that come again
        Layout(OWN, (), OWN),  # known by its columns only
    ),
    claims=claims,
    prepare=prepare,
    resolve=resolve,
    strange=frozenset({MONEY, USE}),
    whose=WHOSE,
)
