"""The course's worksheet, read from the file as printed."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from kadash.at_risk.rules.table import Line
from kadash.at_risk.rules.worksheet import PrintedRow, PrintedTotals, computed

FILE = Path(__file__).parents[2] / "data" / "at_risk_worksheet_2009.csv"


@dataclass(frozen=True)
class Worksheet:
    cells: list[dict[str, str]]
    rows: list[PrintedRow]
    totals: PrintedTotals


def cents(cell: str) -> int | None:
    return int(Decimal(cell.replace("$", "").replace(",", "")) * 100) if cell else None


def worksheet() -> Worksheet:
    with FILE.open(newline="", encoding="utf-8") as file:
        cells = list(csv.DictReader(file))
    rows = [
        PrintedRow(
            place=int(row["Rank"]),
            revenue_cents=cents(row["Annual Revenue"]),
            power_cost_cents=cents(row["Fuel Costs"]),
            net_revenue_cents=cents(row["Net Revenue"]),
            mobility=Decimal(row["Mobility Factor"]),
            at_risk_cents=cents(row["At-Risk Revenue"]),
        )
        for row in cells[:-1]
    ]
    last = cells[-1]
    totals = PrintedTotals(
        revenue_cents=cents(last["Annual Revenue"]),
        power_cost_cents=cents(last["Fuel Costs"]),
        net_revenue_cents=cents(last["Net Revenue"]),
        at_risk_cents=cents(last["At-Risk Revenue"]),
    )
    return Worksheet(cells[:-1], rows, totals)


def lines() -> list[Line]:
    """The worksheet's accounts as the room's queries give them."""
    sheet = worksheet()
    return [
        Line(
            account_id=row.place,
            number=None,
            name=row.label,
            customer_class=cells["Customer"] or None,
            revenue_cents=result.revenue_cents,
            power_cost_cents=result.power_cost_cents,
            basis="derived" if result.derived else "worksheet",
            mobility=row.mobility,
            power_rank=cells["Power Rank"] or None,
            water_rank=cells["Water Rank"] or None,
        )
        for cells, row in zip(sheet.cells, sheet.rows, strict=True)
        for result in [computed(row)]
    ]
