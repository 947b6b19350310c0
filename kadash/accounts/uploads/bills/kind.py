"""Bill exports: a row per bill, several line items per bill, or a column per month."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries.stored import highest_bill_id
from kadash.accounts.tables import Bill, ListMembership
from kadash.accounts.uploads.account_links import link_accounts
from kadash.accounts.uploads.ahead import ahead
from kadash.accounts.uploads.bills import (
    account_above,
    charge_columns,
    long_measures,
    meter_readings,
    rows,
    services_beside,
)
from kadash.accounts.uploads.bills import columns as bill_columns
from kadash.accounts.uploads.bills.fields import FIELDS, WHEN
from kadash.accounts.uploads.bills.items import described
from kadash.accounts.uploads.bills.matching import IDENTITY, match_bills, occurrences
from kadash.accounts.uploads.bills.overlap import usage_month
from kadash.accounts.uploads.bills.overlap.whole_months import Matched, are_whole, match_overlapping
from kadash.accounts.uploads.bills.wide import bills as month_bills
from kadash.accounts.uploads.bills.wide import layout as month_tables
from kadash.accounts.uploads.bills.wide.layout import LAYOUT as MONTHS
from kadash.accounts.uploads.bills.wide.reshape import reshape
from kadash.core.roles import Action
from kadash.core.tables import table_of
from kadash.intake.compare import rows_in_batches
from kadash.intake.gates import ANYBODY, Gate
from kadash.intake.kind import Kind
from kadash.intake.queries import fields_of_batches
from kadash.intake.row_words import ANY_WORD, RowStatus
from kadash.intake.strangers import ENTRY
from kadash.intake.types import Body, Context, Layout, Prepared, Resolved, SetAside, Target, Typed

FEW_ACCOUNTS, TOGETHER, AT_ONCE = 900, 10, 2_000  # accounts, accounts of one query, bills of one query
ACCOUNT = frozenset({"account_number"})
A_MONTH = 31  # days
_IS = "is_stored"  # the column with the stored bill's id, where that was found before the comparison
_NO_BILL = re.compile(
    r"(?:late|delinquen\w+)\W+(?:payment\W+)?(?:fees?|charges?|penalt\w+)|penalt(?:y|ies)"
    r"|payments?(?: received)?|pmts?|deposits?(?: applied)?|refunds?|nsf(?: fee)?|returned checks?"
    r"|balance (?:forward|transfer)|transfers?",
    re.IGNORECASE,
)
"""Words of rows among bills that move a customer's balance and are no sales."""
ONE_BILL = (
    "account_number", "service", "meter", "period_start", "period_end", "month", "month_column",
    "month_of_year", "fiscal_period", "year", "fiscal_year", "measure", "item", "item_unit", "usage_unit",
    "provider",
)  # fmt: skip
"""Rows of a file that are alike in all of these are one bill, or one item of a bill."""


def prepare(typed: Typed, context: Context) -> Prepared:
    """Bring the rows of any layout to bills."""
    room = month_bills if context.layout == MONTHS else rows
    return _not_ahead(room.prepare(typed, context), context)


def _not_ahead(prepared: Prepared, context: Context) -> Prepared:
    """Ask about bills that begin after today; one without a start begins a month before its end."""
    bills = prepared.records
    if "period_end" not in bills:
        return prepared
    begins = bills["period_end"] - pd.Timedelta(days=A_MONTH)
    if "period_start" in bills:
        begins = bills["period_start"].fillna(begins)
    found = ahead(begins, prepared.lines, context, thing="bill")
    if not found:
        return prepared
    by_row = context.layout == "rows"  # elsewhere a bill is several rows, or one of several in a row
    aside = [SetAside(int(line), found.reason) for line in prepared.lines[found.out]] if by_row else []
    return replace(
        prepared,
        records=bills[~found.out],
        lines=prepared.lines[~found.out],
        rows_read=prepared.rows_read - int(found.out.sum()),
        set_aside=(*prepared.set_aside, *aside),
        warnings=(*prepared.warnings, *found.warnings),
        questions=(*prepared.questions, *found.questions),
    )


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
    frame, answers = _as_answered(frame, context)
    matched = _matched(session, frame, bills["account_number"], replace(context, answers=answers))
    if matched and matched.questions:
        return Resolved((), questions=matched.questions)
    target = Target(
        Bill,
        frame.drop(columns=rows.WHOLE, errors="ignore"),
        IDENTITY,
        links=("account_id",),
        existing=lambda s: _stored(s, frame),
        match=match_bills,
        lines=prepared.lines,
        gate=ANYBODY,
    )
    if matched is None:
        return Resolved((linked.target, target), linked.warnings)
    target = replace(
        target,
        frame=matched.bills.drop(columns=rows.WHOLE, errors="ignore").assign(**{_IS: matched.ids}),
        match=lambda new, stored: new[_IS].to_numpy(),
        taken_over=matched.taken_over,
    )
    return Resolved((linked.target, target), (*linked.warnings, *matched.warnings))


def _matched(
    session: sm.Session, frame: pd.DataFrame, numbers: pd.Series, context: Context
) -> Matched | None:
    """Find the stored bill of each where whole months may meet bills with days; None where none can."""
    whole = frame.get(rows.WHOLE, pd.Series(context.layout == MONTHS, index=frame.index))
    batches = [
        id
        for id, layout, fields in fields_of_batches(session, kind=BILLS.name)
        if _without_days(layout, fields)
    ]
    if not (batches or whole.any()) or not (frame["account_id"] > 0).any():
        return None
    stored = _stored(session, frame, batches=None if whole.any() else batches)
    stored_whole = are_whole(stored, batches)
    if not (stored_whole.any() or (whole.any() and len(stored))):
        return None
    if not whole.any():
        stored = _stored(session, frame)
        stored_whole = are_whole(stored, batches)
    matched = match_overlapping(
        frame,
        whole.to_numpy(dtype=bool),
        stored,
        stored_whole,
        numbers=numbers.astype(str).tolist(),
        answers=context.answers,
    )
    if matched.questions and whole.all():
        near = _stored(session, frame, around=1)
        matched.questions = usage_month.asked(matched.questions, frame, near, whole=True)
    elif matched.questions and not whole.any():
        near = _stored(session, frame, batches=batches, around=1)
        near = near[are_whole(near, batches)]
        matched.questions = usage_month.asked(matched.questions, frame, near, whole=False)
    return matched


def _as_answered(frame: pd.DataFrame, context: Context) -> tuple[pd.DataFrame, Mapping[str, str]]:
    """Move whole months as a person says of a table that counts by the month of use."""
    whole = context.layout == MONTHS or (rows.WHOLE in frame and frame[rows.WHOLE].all())
    return usage_month.answered(frame, context.answers) if whole else (frame, context.answers)


def _without_days(layout: str, fields: frozenset[str]) -> bool:
    """Say whether an upload gave bills of which only the month is known."""
    return layout == MONTHS or ("month" in fields and "period_end" not in fields)


def _stored(
    session: sm.Session, frame: pd.DataFrame, *, batches: Sequence[int] | None = None, around: int = 0
) -> pd.DataFrame:
    """Return the stored bills of these accounts in these months (``around``: and more), or of uploads."""
    bill = table_of(Bill).c
    accounts = sorted({int(id) for id in frame["account_id"].unique() if id > 0})
    first, last = int(frame["month"].min()) - around, int(frame["month"].max()) + around
    wanted: sa.ColumnElement[bool] = bill.month.between(first, last)
    if batches is not None:
        wanted &= bill.batch_id.in_(batches)
    if len(accounts) <= FEW_ACCOUNTS:
        groups = (accounts[start : start + TOGETHER] for start in range(0, len(accounts), TOGETHER))
        return rows_in_batches(session, Bill, (wanted & bill.account_id.in_(group) for group in groups))
    newest = highest_bill_id(session)
    starts = range(0, newest + 1, AT_ONCE)
    return rows_in_batches(session, Bill, (wanted & bill.id.between(n, n + AT_ONCE - 1) for n in starts))


def _claims(body: Body) -> tuple[str, float] | None:
    found = month_tables.claims(body) or services_beside.claims(body) or charge_columns.claims(body)
    found = found or long_measures.claims(body) or account_above.claims(body)
    return found or described.claims(body) or meter_readings.claims(body)


def list_target(account_ids: list[int], since: date, reason: str) -> Target:
    """Put accounts on the key account list from that day."""
    frame = pd.DataFrame({"account_id": list(dict.fromkeys(account_ids))})
    frame["since"], frame["reason"] = pd.Timestamp(since), reason
    return Target(
        ListMembership, frame, ("account_id",), counted=False, links=("account_id",),
        fill_only=("since", "reason"), gate=Gate(Action.EDIT_LIST, Action.EDIT_LIST),
    )  # fmt: skip


BILLS = Kind(
    name="bills",
    label="Bills",
    row_is="bill",
    fields=FIELDS,
    layouts=(
        Layout("rows", (ACCOUNT, WHEN, frozenset({"revenue", "usage", "bill_charge"})), "one row per bill"),
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
    refine=bill_columns.refine,
    claims=_claims,
    whose=("account_number",),
    strange=frozenset({ENTRY}),
    row_status=RowStatus(
        ANY_WORD,
        asks_all=True,
        once=ONE_BILL,
        record="bill",
        alike="account, service and period",
        others=_NO_BILL,
    ),
)
