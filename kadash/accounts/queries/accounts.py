"""Reads of accounts, representatives, the key account list and what was billed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import (
    Account,
    Bill,
    BillMonth,
    ListMembership,
    PowerCostRate,
    Representative,
)
from kadash.core.errors import NotFound
from kadash.core.periods import Month, Period
from kadash.core.results import frame_of
from kadash.core.tables import table_of

ACCOUNT, BILL, REPRESENTATIVE = table_of(Account).c, table_of(Bill).c, table_of(Representative).c


def account(session: sm.Session, *, id: int) -> Account:
    """Return one account; raises NotFound."""
    found = session.get(Account, id)
    if found is None or found.voided:
        raise NotFound("That account is not there (any more). Choose one from the list.")
    return found


def locked(session: sm.Session, *, ids: Sequence[int]) -> dict[int, Account]:
    """Return these accounts by id, held until the transaction ends; raises NotFound where one is not there.

    Whoever else wants to judge one of them meanwhile waits.
    """
    query = (
        sm.select(Account).where(sm.col(Account.id).in_(ids)).order_by(sm.col(Account.id)).with_for_update()
    )
    found = {row.id: row for row in session.exec(query) if row.id is not None and not row.voided}
    if set(ids) - found.keys():
        raise NotFound("One of these accounts is not there (any more). Nothing was changed. Reload the page.")
    return found


def accounts(session: sm.Session) -> pd.DataFrame:
    """Return all accounts that are not voided, by name.

    Columns: account_id, number, name, customer_class, representative, representative_id, parent_id,
    external_id, services.
    """
    query = (
        sa.select(
            ACCOUNT.id.label("account_id"),
            ACCOUNT.number,
            ACCOUNT.name,
            ACCOUNT.customer_class,
            REPRESENTATIVE.name.label("representative"),
            ACCOUNT.representative_id,
            ACCOUNT.parent_id,
            ACCOUNT.external_id,
            ACCOUNT.services,
        )
        .join_from(table_of(Account), table_of(Representative), isouter=True)
        .where(ACCOUNT.voided.is_(False))
        .order_by(ACCOUNT.name, ACCOUNT.number)
    )
    result = session.connection().execute(query)
    return frame_of(result).astype(object).pipe(_none)


def _none(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.where(frame.notna(), None)


def all_accounts(session: sm.Session) -> list[Account]:
    """Return the rows of all accounts that are not voided, by name."""
    query = sm.select(Account).where(sm.col(Account.voided).is_(False))
    return list(session.exec(query.order_by(Account.name, sm.col(Account.id))).all())


def accounts_by_name(session: sm.Session) -> dict[str, int]:
    """Return the id of each account whose name no other account has."""
    query = (
        sa.select(ACCOUNT.name, sa.func.min(ACCOUNT.id))
        .where(ACCOUNT.voided.is_(False))
        .group_by(ACCOUNT.name)
        .having(sa.func.count() == 1)
    )
    return {name: int(id) for name, id in session.connection().execute(query)}


def names_of(session: sm.Session, *, ids: Sequence[int]) -> dict[int, str]:
    """Return the names of these accounts, by id."""
    query = sa.select(ACCOUNT.id, ACCOUNT.name).where(ACCOUNT.id.in_(ids))
    return {int(id): name for id, name in session.connection().execute(query)}


def accounts_by_key(session: sm.Session) -> dict[str, int]:
    """Return the id of each account that has another system's record id, by that id."""
    rows = session.connection().execute(sa.select(ACCOUNT.external_id, ACCOUNT.id))
    return {key: int(id) for key, id in rows if key is not None}


def owner(session: sm.Session, *, account_id: int) -> str | None:
    """Return the name of the account's representative, None where it has none."""
    query = (
        sm.select(Representative.name)
        .join(Account, sm.col(Account.representative_id) == Representative.id)
        .where(Account.id == account_id)
    )
    return session.exec(query).first()


def owners(session: sm.Session) -> dict[int, str]:
    """Return the name of each account's representative, without the accounts that have none."""
    query = sa.select(ACCOUNT.id, REPRESENTATIVE.name).join(
        table_of(Representative), ACCOUNT.representative_id == REPRESENTATIVE.id
    )
    return {int(id): name for id, name in session.connection().execute(query)}


def representatives(session: sm.Session) -> list[Representative]:
    """Return the representatives by name."""
    return list(session.exec(sm.select(Representative).order_by(Representative.name)).all())


def memberships(session: sm.Session) -> list[ListMembership]:
    """Return every stay on the key account list, ended ones too, oldest first."""
    query = sm.select(ListMembership).where(sm.col(ListMembership.voided).is_(False))
    return list(session.exec(query.order_by(sm.col(ListMembership.since))).all())


def memberships_since(session: sm.Session) -> dict[int, date]:
    """Return the accounts that have an open place on the key account list, and since when."""
    return {row.account_id: row.since for row in memberships(session) if row.until is None}


def members(session: sm.Session, *, on: date) -> set[int] | None:
    """Return the accounts that are on the key account list on that day.

    None where nobody has ever put an account on the list: then all accounts are shown.
    """
    rows = memberships(session)
    if not rows:
        return None
    return {row.account_id for row in rows if row.since <= on and (row.until is None or on <= row.until)}


def key_accounts_held(session: sm.Session, *, on: date) -> dict[int, int]:
    """Return how many accounts of the list each representative, by id, holds on that day."""
    listed = members(session, on=on) or set()
    held: dict[int, int] = {}
    for row in all_accounts(session):
        if row.id in listed and row.representative_id is not None:
            held[row.representative_id] = held.get(row.representative_id, 0) + 1
    return held


def list_changed_on(session: sm.Session, *, on: date) -> date | None:
    """Return the last day, up to that one, on which an account came onto the list or left it."""
    query = sa.select(sm.col(ListMembership.since), sm.col(ListMembership.until)).where(
        sm.col(ListMembership.voided).is_(False)
    )
    rows = session.connection().execute(query)
    return max((day for pair in rows for day in pair if day is not None and day <= on), default=None)


def billed(session: sm.Session, *, period: Period) -> pd.DataFrame:
    """Return what was billed per account and service for bills whose period ended in those months.

    Columns: account_id, service, bills, revenue_cents, power_cost_cents (None where no bill has
    one), usage (kWh, CCF or gallons), peak_kw (highest month of the metered demands, several meters
    added up, though they need not peak in one hour), demand_bills, revenue_bills (bills with a revenue).
    """
    row = table_of(BillMonth).c

    def total(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
        return sa.cast(sa.func.sum(column), sa.BigInteger).label(column.key)

    query = (
        sa.select(
            row.account_id,
            row.service,
            total(row.bills),
            total(row.revenue_cents),
            total(row.power_cost_cents),
            sa.func.sum(row.usage).label("usage"),
            sa.func.max(row.peak_kw).label("peak_kw"),
            total(row.demand_bills),
            total(row.revenue_bills),
        )
        .where(row.month.between(period.start.number, period.end.number))
        .group_by(row.account_id, row.service)
    )
    result = session.connection().execute(query)
    return frame_of(result)


def bill_months(session: sm.Session) -> tuple[Month, Month] | None:
    """Return the first and the last month with a bill, None where there are no bills."""
    # Two questions: SQLite answers both at once only by reading the whole index.
    ends = (sa.select(end(BILL.month)).scalar_subquery() for end in (sa.func.min, sa.func.max))
    first, last = session.connection().execute(sa.select(*ends)).one()
    return None if first is None else (Month.from_number(first), Month.from_number(last))


def bills(
    session: sm.Session, *, account_id: int | None = None, period: Period | None = None
) -> pd.DataFrame:
    """Return bills with their account's number and name, oldest first, under the table's column names."""
    query = (
        sa.select(
            table_of(Bill),
            ACCOUNT.number.label("account_number"),
            ACCOUNT.name.label("account_name"),
            ACCOUNT.customer_class.label("customer_class"),
        )
        .join_from(table_of(Bill), table_of(Account))
        .order_by(BILL.period_end, ACCOUNT.number, BILL.service, BILL.id)
    )
    if account_id is not None:
        query = query.where(BILL.account_id == account_id)
    if period is not None:
        query = query.where(BILL.month.between(period.start.number, period.end.number))
    result = session.connection().execute(query)
    return frame_of(result)


def monthly(session: sm.Session, *, account_id: int) -> pd.DataFrame:
    """Return an account's billing per month and service, oldest first.

    Columns: month (running number), service, bills, revenue_bills (those with a revenue), revenue_cents,
    power_cost_cents, usage, peak_kw, billed_kw, days.
    """
    query = (
        sa.select(
            BILL.month,
            BILL.service,
            sa.func.count().label("bills"),
            sa.func.count(BILL.revenue_cents).label("revenue_bills"),
            sa.cast(sa.func.sum(BILL.revenue_cents), sa.BigInteger).label("revenue_cents"),
            sa.cast(sa.func.sum(BILL.power_cost_cents), sa.BigInteger).label("power_cost_cents"),
            sa.func.sum(BILL.usage).label("usage"),
            sa.func.max(BILL.demand_kw).label("peak_kw"),
            sa.func.max(BILL.billed_demand_kw).label("billed_kw"),
            sa.func.sum(BILL.days).label("days"),
        )
        .where(BILL.account_id == account_id)
        .group_by(BILL.month, BILL.service)
        .order_by(BILL.month, BILL.service)
    )
    result = session.connection().execute(query)
    return frame_of(result)


@dataclass(frozen=True)
class Rates:
    """The power-cost rates in force, and which of them holds for an account."""

    rows: tuple[PowerCostRate, ...]

    def rate(self, *, service: str, customer_class: str | None, account_id: int) -> Decimal | None:
        """Return the account's rate, else its class's, else the service's, else None."""
        mine = [row for row in self.rows if row.service == service and row.account_id in (account_id, None)]
        fitting = [row for row in mine if row.account_id or row.customer_class in (customer_class, None)]
        fitting.sort(key=lambda row: (row.account_id is None, row.customer_class is None))
        return fitting[0].rate if fitting else None


def power_cost_rates(session: sm.Session) -> list[PowerCostRate]:
    """Return the power-cost rates in force."""
    return list(session.exec(sm.select(PowerCostRate).where(sm.col(PowerCostRate.voided).is_(False))).all())


def rates(session: sm.Session) -> Rates:
    """Return the power-cost rates in force, ready to be asked."""
    return Rates(tuple(power_cost_rates(session)))
