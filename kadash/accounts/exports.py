"""Exports of accounts and bills under the names that scripts rely on."""

from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts as queries
from kadash.accounts.rules.services import UNITS
from kadash.core.export import Request, Table
from kadash.core.frames import plain_day
from kadash.core.money import exported
from kadash.core.periods import Month, Period

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
