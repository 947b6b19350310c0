"""Reads for the at-risk table: what was billed or printed, the mobility that holds, who is on the list."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts import queries as accounts
from kadash.at_risk import remarks
from kadash.at_risk.rules import Line
from kadash.at_risk.tables import Mobility, WorksheetRow
from kadash.core.money import shown
from kadash.core.periods import Month, Period
from kadash.core.settings import read_settings
from kadash.core.tables import table_of

# Power cost on a bill is the cost of energy only for these; a credit on a water bill is no cost basis.
COSTED_BY_BILLS = ("electric", "gas")


@dataclass(frozen=True)
class AtRisk:
    """The lines of the at-risk table, and what must be said beside it.

    ``bills`` counts bills per service; ``source`` is ``bills``, ``worksheet``, ``both`` or
    ``nothing``; ``on_list`` is False where no list exists and all accounts are shown. ``apart`` is
    revenue (cents) of services that have no cost basis, per account that has another one.
    """

    period: Period
    service: str | None
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]
    bills: dict[str, int]
    source: str
    on_list: bool
    apart: dict[int, Decimal]
    usage: pd.DataFrame


def worksheet_accounts(session: sm.Session, *, period: Period) -> dict[int, int]:
    """Return the account of each place in the worksheet of that period."""
    rows = session.exec(
        sm.select(WorksheetRow.place, WorksheetRow.account_id).where(
            WorksheetRow.start_month == period.start.number, WorksheetRow.end_month == period.end.number
        )
    ).all()
    return {int(place): int(account) for place, account in rows}


def worksheet_rows(session: sm.Session, *, period: Period) -> list[WorksheetRow]:
    """Return the printed rows of the worksheet of that period, by place."""
    query = (
        sm.select(WorksheetRow)
        .where(WorksheetRow.start_month == period.start.number, WorksheetRow.end_month == period.end.number)
        .order_by(sm.col(WorksheetRow.place))
    )
    return list(session.exec(query).all())


def worksheet_periods(session: sm.Session) -> list[Period]:
    """Return the periods that have a worksheet, newest first."""
    rows = session.exec(sm.select(WorksheetRow.start_month, WorksheetRow.end_month).distinct()).all()
    periods = [Period(Month.from_number(a), Month.from_number(b)) for a, b in rows]
    return sorted(periods, key=lambda period: period.end, reverse=True)


def default_period(session: sm.Session) -> Period | None:
    """Return the last 12 months that have data, None where there are none."""
    months = accounts.bill_months(session)
    sheets = worksheet_periods(session)
    billed = Period.year_to(months[1]) if months else None
    if sheets and (billed is None or sheets[0].end > billed.end):
        return sheets[0]
    return billed


def months_with_data(session: sm.Session) -> list[Month]:
    """Return the months at which 12 months with data can end, oldest first."""
    span = accounts.bill_months(session)
    numbers = set(range(span[0].number, span[1].number + 1)) if span else set()
    numbers |= {period.end.number for period in worksheet_periods(session)}
    return [Month.from_number(number) for number in sorted(numbers)]


@dataclass(frozen=True)
class Judged:
    """The judgment of an account's mobility that holds on a day, without its reasons."""

    factor: Decimal
    low: Decimal | None
    high: Decimal | None
    decided_on: date
    review_by: date | None


def mobility_on(session: sm.Session, *, on: date) -> dict[int, Judged]:
    """Return, per account, the newest judgment that was decided by that day."""
    table = table_of(Mobility).c
    query = (
        sa.select(table.account_id, table.factor, table.low, table.high, table.decided_on, table.review_by)
        .where(table.decided_on <= on)
        .order_by(table.decided_on, table.id)
    )
    newest = {account_id: held for account_id, *held in session.connection().execute(query)}
    return {account_id: Judged(*held) for account_id, held in newest.items()}


def mobility_history(session: sm.Session, *, account_id: int) -> list[Mobility]:
    """Return an account's judgments, newest first."""
    query = (
        sm.select(Mobility)
        .where(Mobility.account_id == account_id)
        .order_by(sm.col(Mobility.decided_on).desc(), sm.col(Mobility.id).desc())
    )
    return list(session.exec(query).all())


def at_risk(
    session: sm.Session,
    *,
    period: Period,
    as_of: date,
    service: str | None = None,
    everybody: bool = False,
    billed: pd.DataFrame | None = None,
) -> AtRisk:
    """Return the lines for the 12 months, one per account.

    ``service`` looks at one service only; ``everybody`` shows accounts off the list as well. Bills win over
    a worksheet of the same period, never added to it. ``billed`` is the period's, where it is known already.
    """
    known = accounts.accounts(session)
    members = None if everybody else accounts.members(session, on=as_of)
    billed = accounts.billed(session, period=period) if billed is None else billed
    rates = accounts.rates(session)
    whole = read_settings(session).billed_power_cost_is_whole
    sheet = {row.account_id: row for row in worksheet_rows(session, period=period)}
    mobility = mobility_on(session, on=as_of)
    by_account = _by_account(billed)
    lines: list[Line] = []
    apart: dict[int, Decimal] = {}
    differing: list[str] = []
    for account in known.to_dict("records"):
        id = int(account["account_id"])
        if members is not None and id not in members:
            continue
        line = _Line(account, by_account.get(id), sheet.get(id), mobility.get(id), rates, whole, service)
        if members is None and line.nothing:
            continue
        lines.append(line.value())
        if line.apart:
            apart[id] = line.apart
        if line.difference:
            differing.append(line.difference)
    shown_ids = {line.account_id for line in lines}
    said = remarks.beside(lines, [row for id, row in sheet.items() if id in shown_ids], apart, differing)
    source = _source(shown_ids, by_account.keys(), sheet.keys())
    counts = billed.groupby("service")["bills"].sum().to_dict() if len(billed) else {}
    return AtRisk(
        period, service, tuple(lines), tuple(said), {str(k): int(v) for k, v in counts.items()}, source,
        accounts.members(session, on=as_of) is not None, apart, billed,
    )  # fmt: skip


def _by_account(billed: pd.DataFrame) -> dict[int, list[dict[Hashable, object]]]:
    found: dict[int, list[dict[Hashable, object]]] = {}
    for row in billed.to_dict("records"):
        found.setdefault(int(row["account_id"]), []).append(row)
    return found


def _source(shown_ids: set[int], billed: Collection[int], printed: Collection[int]) -> str:
    """Return where the figures come from: ``bills``, ``worksheet``, ``both`` or ``nothing``."""
    from_bills = any(id in billed for id in shown_ids)
    from_sheet = any(id in printed and id not in billed for id in shown_ids)
    if from_bills:
        return "both" if from_sheet else "bills"
    return "worksheet" if from_sheet else "nothing"


class _Line:
    """One account's figures, from its bills where there are any, else from its worksheet row."""

    def __init__(
        self,
        account: dict[str, object],
        billed: list[dict[Hashable, object]] | None,
        sheet: WorksheetRow | None,
        mobility: Judged | None,
        rates: accounts.Rates,
        whole: bool,
        service: str | None,
    ) -> None:
        self.account, self.sheet, self.mobility = account, sheet, mobility
        self.id = int(str(account["account_id"]))
        self.apart = Decimal(0)
        self.difference: str | None = None
        self.revenue: Decimal | None = None
        self.cost: Decimal | None = None
        self.basis: str | None = None
        services = {str(row["service"]): row for row in billed or ()}
        self.by_service = {name: _cents(row["revenue_cents"]) for name, row in services.items()}
        if services:
            wanted = {name: row for name, row in services.items() if service in (None, name)}
            self._from_bills(wanted, rates, whole)
            self._differs_from_sheet(service)
        elif sheet is not None and service in (None, "electric"):
            self._from_sheet(sheet)

    def _from_bills(
        self, services: dict[str, dict[Hashable, object]], rates: accounts.Rates, whole: bool
    ) -> None:
        costed: list[tuple[Decimal, Decimal, str]] = []
        uncosted: list[Decimal] = []
        klass = self.account["customer_class"]
        for name, row in services.items():
            revenue = _cents(row["revenue_cents"])
            if revenue is None:
                continue
            cost = _cents(row["power_cost_cents"])
            rate = rates.rate(service=name, customer_class=str(klass) if klass else None, account_id=self.id)
            if whole and name in COSTED_BY_BILLS and cost is not None and cost > 0:
                costed.append((revenue, cost, "billed"))
            elif rate is not None:
                costed.append((revenue, revenue * rate, "rate"))
            else:
                uncosted.append(revenue)
        if costed:
            # A service without a cost basis is not all net: its revenue stays out and is named.
            self.revenue = sum((revenue for revenue, _, _ in costed), Decimal(0))
            self.cost = sum((cost for _, cost, _ in costed), Decimal(0))
            bases = {basis for _, _, basis in costed}
            self.basis = bases.pop() if len(bases) == 1 else "mixed"
            self.apart = sum(uncosted, Decimal(0))
        elif uncosted:
            self.revenue = sum(uncosted, Decimal(0))

    def _from_sheet(self, row: WorksheetRow) -> None:
        self.revenue = _cents(row.revenue_cents)
        if row.power_cost_rate is not None and self.revenue is not None:
            self.cost, self.basis = self.revenue * row.power_cost_rate, "worksheet"
        elif row.power_cost_cents is not None:
            self.cost, self.basis = Decimal(row.power_cost_cents), "worksheet"
        elif row.implied_rate is not None and self.revenue is not None:
            self.cost, self.basis = self.revenue * row.implied_rate, "derived"
        elif self.revenue is not None and row.printed_net_revenue_cents is not None:
            self.cost, self.basis = self.revenue - row.printed_net_revenue_cents, "derived"

    def _differs_from_sheet(self, service: str | None) -> None:
        printed = self.sheet.revenue_cents if self.sheet else None
        billed = self.by_service.get("electric")
        if printed is not None and billed is not None and service in (None, "electric") and printed != billed:
            self.difference = (
                f"{self.account['name']}: the worksheet says {shown(printed)}, the bills {shown(billed)}; "
                "the bills are shown."
            )

    @property
    def nothing(self) -> bool:
        return self.revenue is None and self.sheet is None

    def value(self) -> Line:
        account, sheet = self.account, self.sheet
        return Line(
            account_id=self.id,
            number=_text(account["number"]),
            name=str(account["name"]),
            customer_class=_text(account["customer_class"]) or (sheet.customer_class if sheet else None),
            representative=_text(account["representative"]),
            parent_id=None if account["parent_id"] is None else int(float(str(account["parent_id"]))),
            revenue_cents=self.revenue,
            power_cost_cents=self.cost,
            basis=self.basis,
            mobility=self.mobility.factor if self.mobility else None,
            power_rank=sheet.power_rank if sheet else None,
            water_rank=sheet.water_rank if sheet else None,
            power_revenue_cents=self.by_service.get("electric"),
            water_revenue_cents=self.by_service.get("water"),
        )


def _cents(value: object) -> Decimal | None:
    return None if value is None or value != value else Decimal(int(str(value).split(".")[0]))  # NaN


def _text(value: object) -> str | None:
    return None if value is None else str(value)
