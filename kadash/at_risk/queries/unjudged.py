"""Revenue, power cost and net revenue per account for 12 months, before mobility factors.

A judgment changes none of it, so it can be kept while people judge.
"""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from decimal import Decimal

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries.worksheets import worksheet_rows
from kadash.at_risk.rules.notices import Printed
from kadash.at_risk.rules.scope import counted
from kadash.at_risk.rules.table import Line
from kadash.at_risk.tables import WorksheetRow
from kadash.core.frames import whole_number
from kadash.core.money import shown
from kadash.core.periods import Period
from kadash.core.settings import read_settings

# Power cost on a bill is the cost of energy only for these; a credit on a water bill is no cost basis.
COSTED_BY_BILLS = ("electric", "gas")
PRINTED = "electric"
"""The service that an at-risk worksheet prints."""


@dataclass(frozen=True)
class Unjudged:
    """The lines of all accounts, by account and in the order of their names, each without a mobility.

    ``uncosted`` is revenue (cents) of services that have no cost basis, per account and service, ``apart``
    the same for accounts that have another service with one; ``scope`` has the services that each account's
    figures count. ``differing`` says where the worksheet and the bills of an account differ. ``printed`` are
    the rows of the period's worksheet. ``bare`` are the accounts with neither bills nor a printed row,
    ``billed_ids`` those with bills. ``billed`` is what was billed per account and service, ``bills`` counts
    per service.
    """

    period: Period
    service: str | None
    lines: dict[int, Line]
    apart: dict[int, dict[str, Decimal]]
    uncosted: dict[int, dict[str, Decimal]]
    scope: dict[int, frozenset[str]]
    differing: dict[int, str]
    printed: tuple[Printed, ...]
    bare: frozenset[int]
    billed_ids: frozenset[int]
    billed: pd.DataFrame
    bills: dict[str, int]


def unjudged(
    session: sm.Session, *, period: Period, service: str | None = None, billed: pd.DataFrame | None = None
) -> Unjudged:
    """Return the lines of the 12 months; ``service`` looks at one service only (see ``scope.counted``).

    Bills win over a worksheet of the same period, never added to it. ``billed`` is the period's, where it is
    known already.
    """
    billed = accounts.billed(session, period=period) if billed is None else billed
    rates = accounts.rates(session)
    settings = read_settings(session)
    whole = settings.billed_power_cost_is_whole
    sheet = {row.account_id: row for row in worksheet_rows(session, period=period)}
    by_account = _by_account(billed)
    present = set(billed["service"]) if len(billed) else set()
    service = counted(service, settings.at_risk_service, present | ({PRINTED} if sheet else set()))
    counts = billed.groupby("service")["bills"].sum().to_dict() if len(billed) else {}
    printed = tuple(Printed(row.account_id, row.printed_rank) for row in sheet.values())
    bills = {str(name): int(count) for name, count in counts.items()}
    found = Unjudged(
        period, service, {}, {}, {}, {}, {}, printed, frozenset(), frozenset(by_account), billed, bills
    )
    bare = set()
    for account in accounts.accounts(session).to_dict("records"):
        id = int(account["account_id"])
        line = _Line(account, by_account.get(id), sheet.get(id), rates, whole, service)
        found.lines[id] = line.value()
        if line.nothing:
            bare.add(id)
        found.scope[id] = frozenset(line.counted)
        if line.uncosted:
            found.uncosted[id] = line.uncosted
            if line.counted:
                found.apart[id] = line.uncosted
        if line.difference:
            found.differing[id] = line.difference
    return replace(found, bare=frozenset(bare))


def _by_account(billed: pd.DataFrame) -> dict[int, list[dict[Hashable, object]]]:
    found: dict[int, list[dict[Hashable, object]]] = {}
    for row in billed.to_dict("records"):
        found.setdefault(int(row["account_id"]), []).append(row)
    return found


class _Line:
    """One account's figures, from its bills where there are any, else from its worksheet row."""

    def __init__(
        self,
        account: dict[str, object],
        billed: list[dict[Hashable, object]] | None,
        sheet: WorksheetRow | None,
        rates: accounts.Rates,
        whole: bool,
        service: str | None,
    ) -> None:
        self.account, self.sheet = account, sheet
        self.id = int(str(account["account_id"]))
        self.counted: set[str] = set()
        self.uncosted: dict[str, Decimal] = {}
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
        elif sheet is not None and service in (None, PRINTED):
            self._from_sheet(sheet)

    def _from_bills(
        self, services: dict[str, dict[Hashable, object]], rates: accounts.Rates, whole: bool
    ) -> None:
        costed: list[tuple[Decimal, Decimal, str]] = []
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
                self.uncosted[name] = revenue
                continue
            self.counted.add(name)
        if costed:
            # A service without a cost basis is not all net: its revenue stays out and is named.
            self.revenue = sum((revenue for revenue, _, _ in costed), Decimal(0))
            self.cost = sum((cost for _, cost, _ in costed), Decimal(0))
            bases = {basis for _, _, basis in costed}
            self.basis = bases.pop() if len(bases) == 1 else "mixed"
        elif self.uncosted:
            self.revenue = sum(self.uncosted.values(), Decimal(0))

    def _from_sheet(self, row: WorksheetRow) -> None:
        self.counted.add(PRINTED)
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
        billed = self.by_service.get(PRINTED)
        if printed is not None and billed is not None and service in (None, PRINTED) and printed != billed:
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
            parent_id=whole_number(account["parent_id"]),
            revenue_cents=self.revenue,
            power_cost_cents=self.cost,
            basis=self.basis,
            power_rank=sheet.power_rank if sheet else None,
            water_rank=sheet.water_rank if sheet else None,
            power_revenue_cents=self.by_service.get("electric"),
            water_revenue_cents=self.by_service.get("water"),
        )


def _cents(cell: object) -> Decimal | None:
    cents = whole_number(cell)
    return None if cents is None else Decimal(cents)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
