"""A database with the worked example's worksheet, a list, judgments and two years of bills."""

import math
from datetime import date
from decimal import Decimal

from kadash.accounts.tables import Account, Bill, ListMembership, PowerCostRate, Representative
from kadash.at_risk.rules.worksheet import implied_rate, shortest_rate
from kadash.at_risk.tables import Mobility, WorksheetRow
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.periods import Month
from tests.at_risk.worked_example import Worksheet, worksheet

YEAR = 2009


def fill(
    database: Database,
    *,
    accounts: int = 21,
    bills: bool = True,
    worksheet_rows: bool = True,
    judged_on: date = date(YEAR, 12, 31),
    second_year: float = 0.95,
) -> None:
    """Fill it: the worksheet of 2009, monthly bills from 2009 to 2010 (there ``second_year`` times as much).

    A place beyond the worksheet's 21 gets a made-up account. Account 9 is the parent of account 16.
    """
    sheet = worksheet()
    with database.writing(LOCAL_MANAGER) as session:
        people = [Representative(name="Dana Reyes"), Representative(name="Avery Cole")]
        session.add_all([*people, PowerCostRate(service="electric", rate=Decimal("0.75"))])
        session.flush()
        rows = [
            Account(
                number=str(1000 + place),
                name=f"Account {place}",
                customer_class=_class(sheet, place),
                representative_id=people[place % 2].id,
            )
            for place in range(1, accounts + 1)
        ]
        session.add_all(rows)
        session.flush()
        if accounts >= 16:
            rows[15].parent_id = rows[8].id
        for place, account in enumerate(rows, start=1):
            assert account.id is not None
            session.add(ListMembership(account_id=account.id, since=date(YEAR, 1, 1), reason="largest"))
            session.add(_mobility(sheet, place, account.id, judged_on))
            if worksheet_rows and place <= len(sheet.rows):
                session.add(_printed(sheet, place, account.id))
            if bills:
                session.add_all(_bills(sheet, place, account.id, second_year))


def _class(sheet: Worksheet, place: int) -> str | None:
    return (sheet.cells[place - 1]["Customer"] or None) if place <= len(sheet.cells) else "Commercial"


def _mobility(sheet: Worksheet, place: int, account_id: int, judged_on: date) -> Mobility:
    factor = sheet.rows[place - 1].mobility if place <= len(sheet.rows) else Decimal("0.2")
    assert factor is not None
    return Mobility(
        account_id=account_id,
        factor=factor,
        reason="as given in the worksheet",
        author="Dana Reyes",
        decided_on=judged_on,
    )


def _printed(sheet: Worksheet, place: int, account_id: int) -> WorksheetRow:
    row, cells = sheet.rows[place - 1], sheet.cells[place - 1]
    revenue, cost, net = row.revenue_cents or 0, row.power_cost_cents, row.net_revenue_cents or 0
    rate = None if cost is None else shortest_rate(revenue, cost)
    return WorksheetRow(
        account_id=account_id,
        start_month=YEAR * 12,
        end_month=YEAR * 12 + 11,
        place=place,
        printed_rank=place,
        power_rank=cells["Power Rank"] or None,
        water_rank=cells["Water Rank"] or None,
        customer_class=cells["Customer"] or None,
        revenue_cents=row.revenue_cents,
        printed_power_cost_cents=cost,
        power_cost_rate=rate,
        power_cost_cents=cost if rate is None else None,
        implied_rate=implied_rate(revenue, net) if cost is None else None,
        printed_net_revenue_cents=row.net_revenue_cents,
        printed_mobility=row.mobility,
        printed_at_risk_cents=row.at_risk_cents,
    )


def _bills(sheet: Worksheet, place: int, account_id: int, second_year: float) -> list[Bill]:
    yearly = (sheet.rows[place - 1].revenue_cents or 0) if place <= len(sheet.rows) else 1_000_000 + place
    found = []
    for number in range(24 if yearly else 0):
        month = Month.from_number(YEAR * 12 + number)
        season = 1 + 0.2 * math.sin(number / 6 * math.pi)
        revenue = round(yearly / 12 * season * (1 if number < 12 else second_year))
        found.append(
            Bill(
                account_id=account_id,
                service="electric",
                month=month.number,
                period_start=month.first_day,
                period_end=month.last_day,
                usage=revenue / 9,
                demand_kw=revenue / 9 / 400 if place % 2 else None,
                revenue_cents=revenue,
            )
        )
    return found
