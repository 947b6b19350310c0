"""Exports of accounts and bills under the names that scripts rely on."""

from datetime import date
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts as queries
from kadash.accounts.queries.listed import (
    listed_contacts,
    listed_further,
    listed_interactions,
    listed_participants,
    listed_readings,
    listed_roles,
)
from kadash.accounts.rules.services import UNITS
from kadash.core.export import Request, Table
from kadash.core.frames import plain_day
from kadash.core.moments import local
from kadash.core.money import exported
from kadash.core.periods import Month, Period
from kadash.core.settings import read_settings

ACCOUNT_COLUMNS = (
    "number", "external_id", "name", "customer_class", "representative", "parent_number", "key_account_since",
    "key_account_until", "services", "power_cost_rate", "address", "city", "state", "postal_code", "phone",
    "website", "note",
)  # fmt: skip
BILL_COLUMNS = (
    "account_number", "account_name", "customer_class", "service", "meter", "rate_class", "period_start",
    "period_end", "bill_date", "invoice", "days", "usage", "usage_unit", "demand_kw", "billed_demand_kw",
    "revenue", "power_cost", "estimated", "correction",
)  # fmt: skip


def plain(value: Any) -> Any:
    """Return a cell as Python has it, None where it is missing."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and pd.isna(value)):
        return None
    value = plain_day(value)
    return value.item() if hasattr(value, "item") else value


def export_bills(session: sm.Session, request: Request) -> Table:
    """Return bills, a row each, oldest first."""
    period = None
    if request.start or request.end:
        first, last = queries.bill_months(session) or (Month(1, 1), Month(9999, 12))
        start, end = request.start or first, request.end or last
        period = Period(start, max(start, end))
    frame = queries.bills(session, period=period)
    rows = []
    for record in frame.to_dict("records"):
        row = {name: plain(record.get(name)) for name in BILL_COLUMNS}
        row["usage_unit"] = UNITS.get(record["service"]) if row["usage"] is not None else None
        row["revenue"] = exported(_cents(record["revenue_cents"]))
        row["power_cost"] = exported(_cents(record["power_cost_cents"]))
        for name in ("estimated", "correction"):
            row[name] = None if row[name] is None else bool(row[name])
        for name in ("days",):
            row[name] = None if row[name] is None else int(row[name])
        rows.append(row)
    totals = {
        "bills": len(rows),
        "revenue": exported(_sum(frame["revenue_cents"])),
        "power_cost": exported(_sum(frame["power_cost_cents"])),
        "usage": {service: float(part["usage"].sum()) for service, part in frame.groupby("service")},
    }
    return Table("bills", BILL_COLUMNS, rows, totals, request.as_of, request.start, request.end)


def _cents(value: Any) -> int | None:
    found = plain(value)
    return None if found is None else int(found)


def _sum(column: pd.Series) -> int | None:
    filled = column.dropna()
    return int(filled.astype("int64").sum()) if len(filled) else None


def export_accounts(session: sm.Session, request: Request) -> Table:
    """Return accounts by name, with their newest stay on the key account list."""
    stays = {stay.account_id: stay for stay in queries.memberships(session)}
    rates = queries.power_cost_rates(session)
    own = {rate.account_id: rate.rate for rate in rates if rate.account_id is not None}
    names = {rep.id: rep.name for rep in queries.representatives(session)}
    rows = []
    for account in queries.all_accounts(session):
        assert account.id is not None
        row: dict[str, Any] = {name: getattr(account, name, None) for name in ACCOUNT_COLUMNS}
        row["representative"] = names.get(account.representative_id)
        stay = stays.get(account.id)
        row["key_account_since"] = stay.since if stay else None
        row["key_account_until"] = stay.until if stay else None
        row["power_cost_rate"] = own.get(account.id)
        rows.append(row)
    return Table("accounts", ACCOUNT_COLUMNS, rows, {"accounts": len(rows)}, request.as_of)


CONTACT_COLUMNS = (
    "account_number", "account_name", "first_name", "last_name", "name", "title", "email", "phone", "role",
    "executive", "account_key", "record_id", "roles",
)  # fmt: skip
INTERACTION_COLUMNS = (
    "account_number", "account_name", "record_id", "date", "kind", "subject", "note", "person", "status",
    "account_key", "at", "starts_at", "ends_at", "all_day", "state", "channel", "direction", "purpose",
    "tone", "answered", "bulk", "source", "uid", "recurrence_id", "sequence", "also_with", "participants",
)  # fmt: skip
NO_TEXTS = frozenset({"date", "executive", "all_day", "answered", "bulk", "sequence"})
"""What is a day, a truth value or a number in these two tables; all else is text, whatever it looks like."""
INTERVAL_COLUMNS = (
    "account_number", "meter", "start", "minutes", "delivered_kwh", "received_kwh",
    "readings", "peak_kw", "peak_at",
)  # fmt: skip


def export_contacts(session: sm.Session, request: Request) -> Table:
    """Return contacts, a row each; those of no account carry the name that their file gave.

    ``roles`` is what each is and was to accounts, ended roles, too.
    """
    roles = listed_roles(session)
    rows = [
        _of_account(record, CONTACT_COLUMNS) | {"roles": roles.get(int(record["id"]), [])}
        for record in listed_contacts(session).to_dict("records")
    ]
    for row in rows:
        row["executive"] = None if row["executive"] is None else bool(row["executive"])
    return Table(
        "contacts", CONTACT_COLUMNS, rows, {"contacts": len(rows)}, request.as_of,
        texts=tuple(name for name in CONTACT_COLUMNS if name not in NO_TEXTS),
    )  # fmt: skip


def export_interactions(session: sm.Session, request: Request) -> Table:
    """Return activities, oldest first; ``date`` is the day on which it was, ``at`` what its file gave.

    ``also_with`` are its further accounts, ``participants`` who took part. Moments are written by the
    utility's clock with their offset.
    """
    frame = listed_interactions(session, **_days(request)).rename(columns={"day": "date"})
    further, people = listed_further(session), listed_participants(session)
    zone = read_settings(session).zone
    rows = []
    for record in frame.to_dict("records"):
        row = _of_account(record, INTERACTION_COLUMNS)
        for name in ("starts_at", "ends_at"):
            moment = record[name]
            row[name] = None if pd.isna(moment) else local(moment, zone).isoformat()
        for name in ("all_day", "answered", "bulk"):
            row[name] = None if row[name] is None else bool(row[name])
        row["sequence"] = None if row["sequence"] is None else int(row["sequence"])
        row["also_with"] = further.get(int(record["id"]), [])
        row["participants"] = people.get(int(record["id"]), [])
        rows.append(row)
    return Table(
        "interactions", INTERACTION_COLUMNS, rows, {"interactions": len(rows)}, request.as_of,
        request.start, request.end, texts=tuple(name for name in INTERACTION_COLUMNS if name not in NO_TEXTS),
    )  # fmt: skip


def export_interval(session: sm.Session, request: Request) -> Table:
    """Return interval readings rolled up to days: ``start`` is the day, ``minutes`` what was read."""
    frame = listed_readings(session, **_days(request)).rename(columns={"day": "start"})
    rows = [_of_account(record, INTERVAL_COLUMNS) for record in frame.to_dict("records")]
    totals = {
        "readings": int(frame["readings"].sum()) if len(frame) else 0,
        "delivered_kwh": float(frame["delivered_kwh"].sum()) if len(frame) else None,
        "received_kwh": float(frame["received_kwh"].sum()) if frame["received_kwh"].notna().any() else None,
    }
    return Table("interval", INTERVAL_COLUMNS, rows, totals, request.as_of, request.start, request.end)


def _of_account(record: dict[Any, Any], names: tuple[str, ...]) -> dict[str, Any]:
    row = {name: plain(record.get(name)) for name in names}
    if "account_name" in row:
        row["account_name"] = plain(record["known_as"]) or row["account_name"]
    return row


def _days(request: Request) -> dict[str, date | None]:
    return {
        "since": request.start.first_day if request.start else None,
        "until": request.end.last_day if request.end else None,
    }
