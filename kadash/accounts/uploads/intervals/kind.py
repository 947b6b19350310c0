"""Interval readings: checked one by one and summed per day, from which months and peaks follow."""

import sqlmodel as sm

from kadash.accounts.tables import MeterDay
from kadash.accounts.uploads.account_links import link_accounts
from kadash.accounts.uploads.intervals.layouts import claims, refine, reshape
from kadash.intake.gates import ANYBODY
from kadash.intake.kind import Kind
from kadash.intake.row_words import CANCEL_CODE, RowStatus
from kadash.intake.types import Context, Field, Layout, Prepared, Resolved, Target, Type, Typed

FIELDS = (
    Field("account_number", "Account number", Type.IDENTIFIER),
    Field("meter", "Meter", Type.IDENTIFIER),
    Field("start", "Start", Type.DATE),
    Field("end", "End", Type.DATE, after="start"),
    Field("date", "Day of the reading", Type.TEXT),
    Field("time", "Time of day", Type.TEXT),
    Field("end_time", "Time of day of the end", Type.TEXT),
    Field("minutes", "Minutes", Type.NUMBER),
    Field("delivered_kwh", "Delivered (kWh)", Type.NUMBER),
    Field("received_kwh", "Received (kWh)", Type.NUMBER),
    Field("multiplier", "Multiplier", Type.NUMBER),
    Field("unit", "Unit", Type.TEXT),
    Field("direction", "Delivered or received", Type.TEXT),
    Field("service", "Service", Type.TEXT),
    Field("days_later", "Days after the date", Type.INTEGER),
    Field("end_days_later", "Days after the date (end)", Type.INTEGER),
    Field("row_status", "Status (rows that do not count)", Type.TEXT),
)


def prepare(typed: Typed, context: Context) -> Prepared:
    """See ``readings``: it is loaded, with what it takes, when such a file comes."""
    from kadash.accounts.uploads.intervals.readings import prepare

    return prepare(typed, context)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A day is its account, meter and date; a later file that overlaps changes only what differs."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    linked = link_accounts(session, records["account_number"])
    frame = records.drop(columns="account_number").assign(account_id=linked.ids)
    target = Target(
        MeterDay,
        frame,
        ("account_id", "meter", "day"),
        links=("account_id",),
        lines=prepared.lines,
        weights=frame["readings"].to_numpy(dtype="int64"),
        gate=ANYBODY,
    )
    return Resolved((linked.target, target), linked.warnings)


INTERVAL = Kind(
    name="interval",
    label="Interval readings",
    row_is="reading",
    fields=FIELDS,
    layouts=(
        Layout(
            "readings",
            (frozenset({"start", "date", "end"}), frozenset({"delivered_kwh", "received_kwh"})),
        ),
    ),
    prepare=prepare,
    resolve=resolve,
    reshape=reshape,
    claims=claims,
    refine=refine,
    row_status=RowStatus(CANCEL_CODE),
    stacked=True,
)
