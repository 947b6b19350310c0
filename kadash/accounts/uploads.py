"""Bills as they come: a row per bill, several line items per bill, or a column per month."""

from datetime import date

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts import bill_layouts, month_bills
from kadash.accounts.bill_fields import FIELDS
from kadash.accounts.bill_matching import IDENTITY, match_bills, match_months, occurrences
from kadash.accounts.linking import link_accounts
from kadash.accounts.month_rows import reshape
from kadash.accounts.month_tables import LAYOUT as MONTHS
from kadash.accounts.month_tables import claims
from kadash.accounts.tables import Bill, ListMembership
from kadash.core.tables import table_of
from kadash.intake.types import Context, Kind, Layout, Prepared, Resolved, Target, Typed

ACCOUNT = frozenset({"account_number"})
WHEN = frozenset({"period_end", "period_start", "month", "bill_date"})


def prepare(typed: Typed, context: Context) -> Prepared:
    """Bring the rows of any layout to bills."""
    if context.layout == MONTHS:
        return month_bills.prepare(typed, context)
    return bill_layouts.prepare(typed, context)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Link bills to accounts, creating those whose number was not seen before."""
    bills = prepared.records
    if bills.empty:
        return Resolved(())
    given = {"name": "account_name", "customer_class": "customer_class"}
    details = pd.DataFrame({k: bills[v] for k, v in given.items() if v in bills}, index=bills.index)
    linked = link_accounts(session, bills["account_number"], details=details)
    frame = bills.drop(
        columns=[n for n in ("account_number", "account_name", "customer_class") if n in bills]
    )
    frame = frame.assign(account_id=linked.ids)
    frame["occurrence"] = occurrences(frame)
    target = Target(
        Bill,
        frame,
        IDENTITY,
        links=("account_id",),
        existing=lambda s: _stored(s, frame),
        match=match_months if context.layout == MONTHS else match_bills,
        lines=prepared.lines,
    )
    return Resolved((linked.target, target), linked.warnings)


def _stored(session: sm.Session, frame: pd.DataFrame) -> pd.DataFrame:
    """Return the stored bills of these accounts in these months."""
    table = table_of(Bill)
    accounts = [int(id) for id in frame["account_id"].unique() if id > 0]
    first, last = int(frame["month"].min()), int(frame["month"].max())
    query = sa.select(table).where(table.c.month.between(first, last))
    if len(accounts) <= 900:
        query = query.where(table.c.account_id.in_(accounts))
    rows = session.connection().execute(query.order_by(table.c.id)).all()
    return pd.DataFrame(rows, columns=[column.name for column in table.columns])


def list_target(account_ids: list[int], since: date, reason: str) -> Target:
    """Put accounts on the key account list from that day."""
    frame = pd.DataFrame({"account_id": list(dict.fromkeys(account_ids))})
    frame["since"], frame["reason"] = pd.Timestamp(since), reason
    return Target(
        ListMembership, frame, ("account_id",), counted=False, links=("account_id",),
        fill_only=("since", "reason"),
    )  # fmt: skip


BILLS = Kind(
    name="bills",
    label="Bills",
    row_is="bill",
    fields=FIELDS,
    layouts=(
        Layout("rows", (ACCOUNT, WHEN, frozenset({"revenue", "usage"})), "one row per bill"),
        Layout(
            "line_items",
            (ACCOUNT, WHEN, frozenset({"item"}), frozenset({"item_amount"})),
            "several line items per bill",
        ),
        Layout(MONTHS, (), "a column per month"),
    ),
    prepare=prepare,
    resolve=resolve,
    reshape=reshape,
    claims=claims,
)
