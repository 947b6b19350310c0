"""The at-risk table with stable column names for scripts."""

from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries.at_risk import AtRisk
from kadash.at_risk.queries.years import seen
from kadash.at_risk.rules.table import at_risk_table, totals
from kadash.core.export import Request, Table
from kadash.core.money import exported
from kadash.core.periods import Period

COLUMNS = (
    "rank", "power_rank", "water_rank", "number", "name", "customer_class", "representative", "revenue",
    "power_cost", "net_revenue", "mobility_factor", "at_risk_revenue", "share", "running_share", "basis",
)  # fmt: skip
MONEY = {"revenue": "revenue_cents", "power_cost": "power_cost_cents", "net_revenue": "net_revenue_cents"}


def _judged(session: sm.Session, period: Period, request: Request) -> tuple[AtRisk, date]:
    if request.as_of_said:
        return queries.at_risk(session, period=period, as_of=request.as_of), request.as_of
    shown = seen(session, end=period.end, today=request.as_of, period=period)
    return shown.found, shown.as_of


def export_at_risk(session: sm.Session, request: Request) -> Table:
    """Return the ranked table of the 12 months asked for, by default the last that have data.

    They are as judged and listed on the day that was said, else as the at-risk page shows them.
    """
    period = queries.default_period(session)
    if request.start and request.end:
        period = Period(request.start, request.end)
    elif request.end:
        period = Period.year_to(request.end)
    elif request.start:
        period = Period(request.start, request.start.plus(11))
    if period is None:
        return Table("at-risk", COLUMNS, [], {}, request.as_of)
    risk, as_of = _judged(session, period, request)
    table = at_risk_table(risk.lines)
    rows: list[dict[str, Any]] = []
    for record in table.to_dict("records"):
        row = {name: record.get(name) for name in COLUMNS}
        row["rank"] = (
            None if record["rank"] is None or record["rank"] != record["rank"] else int(record["rank"])
        )
        for name, column in MONEY.items():
            row[name] = exported(record[column])
        row["at_risk_revenue"] = exported(record["at_risk_cents"])
        for name in ("mobility_factor", "share", "running_share"):
            row[name] = None if record[name] is None else float(record[name])
        rows.append(row)
    sums = totals(table)
    summed = {
        "revenue": exported(sums.revenue_cents),
        "power_cost": exported(sums.power_cost_cents),
        "net_revenue": exported(sums.net_revenue_cents),
        "at_risk_revenue": exported(sums.at_risk_cents),
    }
    extra = {"warnings": list(risk.warnings), "services": list(risk.counted)}
    return Table(
        "at-risk", COLUMNS, rows, summed, as_of, period.start, period.end, extra,
        numbers=("power_rank", "water_rank"),
    )  # fmt: skip
