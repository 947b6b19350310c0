"""A worksheet's cells as they are printed."""

from decimal import Decimal

from kadash.at_risk.rules.worksheet import (
    PrintedRow,
)


def printed_row(record: dict[str, object]) -> PrintedRow:
    """Return a record's cells as printed."""

    def cents(name: str) -> int | None:
        value = record[name]
        return None if value is None else int(str(value))

    mobility = record["mobility_factor"]
    name = record["name"] or record["number"]
    return PrintedRow(
        place=int(str(record["place"])),
        name=str(name) if name else None,
        revenue_cents=cents("revenue"),
        power_cost_cents=cents("power_cost"),
        net_revenue_cents=cents("net_revenue"),
        mobility=mobility if isinstance(mobility, Decimal) else None,
        at_risk_cents=cents("at_risk_revenue"),
    )
