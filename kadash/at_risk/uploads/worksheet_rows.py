"""Customers of a worksheet become rows: printed figures and judgments, linked to accounts."""

from dataclasses import replace

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name, memberships_since, names_of, owners
from kadash.accounts.uploads.account_links import link_accounts
from kadash.accounts.uploads.bills.kind import list_target
from kadash.at_risk.queries.worksheets import worksheet_accounts
from kadash.at_risk.rules.worksheet import (
    implied_rate,
    shortest_rate,
)
from kadash.at_risk.tables import Mobility, WorksheetRow
from kadash.at_risk.uploads.printed import printed_row
from kadash.core.periods import Period
from kadash.core.roles import Action
from kadash.intake.gates import Gate
from kadash.intake.types import (
    Context,
    Prepared,
    Resolved,
    Target,
)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Link rows to accounts by number, else by their very name, else by their place in the sheet."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    period = Period.parse(str(prepared.notes["period"]))
    linked = link_accounts(session, records["number"], details=records[["name", "customer_class"]])
    ids = linked.ids.copy()
    by_place = worksheet_accounts(session, period=period)
    by_name = accounts_by_name(session)
    named = names_of(session, ids=list(by_place.values()))  # of several with one name, a place keeps its own
    new = linked.target.frame.to_dict("records")
    for position in np.flatnonzero(ids == 0):
        index, name = int(records["place"].iloc[position]), records["name"].iloc[position]
        before = by_place.get(index)
        known = by_name.get(name, before if named.get(before or 0) == name else None) if name else before
        if known is None:
            known = -len(new) - 1
            klass, called = records["customer_class"].iloc[position], name or f"Account {index}"
            new.append({"number": None, "name": called, "customer_class": klass, "new_id": known})
        ids[position] = known
    accounts = replace(
        linked.target, frame=pd.DataFrame(new, columns=["number", "name", "customer_class", "new_id"])
    )
    sheet = _sheet_rows(records, ids)
    listed = memberships_since(session)
    members = list_target(
        [int(id) for id in ids if int(id) not in listed],
        period.first_day,
        f"at-risk worksheet {context.file_name}",
    )
    identity, links = ("start_month", "end_month", "place"), ("account_id",)
    gate = Gate(Action.UPLOAD, Action.EDIT_MOBILITY, "account_id", owners)  # a sheet comes in as bills do
    target = Target(WorksheetRow, sheet, identity, links=links, lines=prepared.lines, gate=gate)
    return Resolved((accounts, members, target, _mobility(records, ids, period, context)), linked.warnings)


def _sheet_rows(records: pd.DataFrame, ids: np.ndarray) -> pd.DataFrame:
    rows = pd.DataFrame({"account_id": ids})
    for name in ("start_month", "end_month", "place", "power_rank", "water_rank", "customer_class"):
        rows[name] = records[name]
    rows["printed_rank"] = records["rank"]
    for column, name in (
        ("revenue_cents", "revenue"),
        ("printed_power_cost_cents", "power_cost"),
        ("printed_net_revenue_cents", "net_revenue"),
        ("printed_at_risk_cents", "at_risk_revenue"),
    ):
        rows[column] = records[name].astype("Int64")
    rows["printed_mobility"] = records["mobility_factor"]
    rates, amounts, implied = [], [], []
    for record in records.to_dict("records"):
        row = printed_row(record)
        rate = reserve = None
        if row.revenue_cents is not None and row.power_cost_cents is not None:
            rate = shortest_rate(row.revenue_cents, row.power_cost_cents)
        elif row.revenue_cents is not None and row.net_revenue_cents is not None:
            reserve = implied_rate(row.revenue_cents, row.net_revenue_cents)
        rates.append(rate)
        implied.append(reserve)
        amounts.append(row.power_cost_cents if rate is None else None)
    rows["power_cost_rate"] = pd.Series(rates, dtype=object)
    rows["implied_rate"] = pd.Series(implied, dtype=object)
    rows["power_cost_cents"] = pd.Series(amounts, dtype="Int64")
    return rows


def _mobility(records: pd.DataFrame, ids: np.ndarray, period: Period, context: Context) -> Target:
    """Add the sheet's judgments as of the end of its period; a changed one is added, none overwritten."""
    frame = pd.DataFrame(
        {
            "account_id": ids,
            "factor": records["mobility_factor"],
            "decided_on": pd.Timestamp(period.last_day),
            "reason": f"as given in {context.file_name}",
            "author": context.person,
        }
    )
    frame = frame[frame["factor"].notna()].reset_index(drop=True)
    return Target(
        Mobility,
        frame,
        ("account_id", "decided_on", "factor"),
        counted=False,
        links=("account_id",),
        fill_only=("reason", "author"),
        gate=Gate(Action.EDIT_MOBILITY, Action.EDIT_MOBILITY, "account_id", owners),
    )
