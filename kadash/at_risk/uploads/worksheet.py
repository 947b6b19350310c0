"""The at-risk worksheet in the course's layout: one row per customer."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.at_risk.rules.worksheet import (
    PrintedRow,
    PrintedTotals,
    holds_class,
    reconcile,
)
from kadash.at_risk.uploads.printed import printed_row
from kadash.core.money import shown
from kadash.core.periods import Period, last_full_fiscal_year
from kadash.intake import values
from kadash.intake.kind import Kind
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Field,
    Layout,
    Prepared,
    Question,
    Resolved,
    Said,
    Type,
    Typed,
)

FIELDS = (
    Field("rank", "Rank", Type.INTEGER, ("Overall Rank", "At-Risk Rank", "#", "No.")),
    Field("power_rank", "Power rank", Type.TEXT, ("Electric Rank", "Energy Rank")),
    Field("water_rank", "Water rank", Type.TEXT),
    Field("number", "Account number", Type.IDENTIFIER, ("Account #", "Account No", "Account", "Account ID")),
    Field("name", "Customer", Type.TEXT, ("Customer Name", "Name", "Account Name", "Key Account", "Company")),
    Field("customer_class", "Customer class", Type.TEXT, ("Class", "Type", "Segment", "Sector", "Category")),
    Field(
        "revenue",
        "Annual revenue",
        Type.MONEY,
        ("Revenue", "Gross Revenue", "Total Revenue", "Annual Billing"),
    ),
    Field(
        "power_cost",
        "Power cost",
        Type.COMPUTED,
        ("Fuel Costs", "Fuel Cost", "Cost of Power", "Power Costs", "Energy Cost", "Purchased Power"),
    ),
    Field("net_revenue", "Net revenue", Type.COMPUTED, ("Net", "Margin", "Net Margin")),
    Field("mobility_factor", "Mobility factor", Type.DECIMAL, ("Mobility", "Mobility Score", "Flight Risk")),
    Field("at_risk_revenue", "At-risk revenue", Type.COMPUTED, ("At Risk", "Revenue at Risk", "At-Risk")),
)


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Judge a column headed "Customer" by its values: in the course's print it holds the class."""
    taken = {column.field for column in columns}
    if "customer_class" in taken:
        return columns

    def judged(column: Column) -> Column:
        if column.field == "name" and holds_class(body.frame[column.position].tolist()):
            return replace(column, field="customer_class", reason="its values are customer classes")
        return column

    return [judged(column) for column in columns]


def _period(context: Context) -> tuple[Period | None, list[str], list[Question]]:
    """Return the 12 months that the worksheet is for: as answered, else the last full fiscal year."""
    answer = context.answers.get("period")
    if answer:
        try:
            return Period.parse(answer), [], []
        except ValueError:
            text = f"“{answer}” is not a period. Which 12 months is it for? Write them like 2009-01..2009-12."
            return None, [], [Question("period", text, ())]
    period = last_full_fiscal_year(context.today, context.settings.fiscal_year_first_month)
    warning = (
        f"The worksheet does not say which 12 months it is for; {period.label} was taken, the last full "
        "fiscal year. Answer “period” to change it."
    )
    return period, [warning], []


def prepare(typed: Typed, context: Context) -> Prepared:
    """Keep the cells as printed, reconcile them, and name what differs or is missing."""
    period, warnings, questions = _period(context)
    rows = typed.frame
    records = pd.DataFrame({"place": np.arange(1, len(rows) + 1)})
    for name in ("rank", "number", "name", "customer_class", "mobility_factor"):
        records[name] = rows[name].to_numpy(dtype=object) if name in rows else None
    for name in ("revenue", "power_cost", "net_revenue", "at_risk_revenue"):
        records[name] = rows[name].astype("Int64") if name in rows else pd.Series(pd.NA, rows.index, "Int64")
    for name in ("power_rank", "water_rank"):
        records[name] = _ranks(typed, name)
    records = records.astype({"rank": "Int64"}).astype(object).where(records.notna(), None)
    printed = [printed_row(record) for record in records.to_dict("records")]
    if not typed.bad.any():
        warnings += _reconciled(printed, _totals(typed))
    if period:
        records["start_month"], records["end_month"] = period.start.number, period.end.number
    good = ~typed.bad
    return Prepared(
        records[good].reset_index(drop=True),
        typed.lines[good],
        rows_read=len(rows),
        rejected=int(typed.bad.sum()),
        warnings=tuple(warnings),
        questions=tuple(questions),
        notes={"period": str(period)},
    )


def _ranks(typed: Typed, name: str) -> object:
    """Return ranks as printed: ``N/A`` says that the service is not taken, a blank that nobody knows."""
    column = next((column for column in typed.columns if column.field == name), None)
    if column is None:
        return None
    cells = typed.body.frame[column.position]
    return [
        None if not cell else "N/A" if cell.upper().replace(".", "") in ("N/A", "NA") else str(cell)
        for cell in cells
    ]


def _totals(typed: Typed) -> PrintedTotals | None:
    """Read the amounts of the last total row that was set aside."""
    if not typed.body.totals:
        return None
    cells = typed.body.totals[-1]

    def cents(name: str) -> int | None:
        column = next((column for column in typed.columns if column.field == name), None)
        if column is None:
            return None
        read = values.parse_money(pd.Series([cells[column.position]], dtype="str")).values.iloc[0]
        return None if pd.isna(read) else int(read)

    return PrintedTotals(
        cents("revenue"), cents("power_cost"), cents("net_revenue"), cents("at_risk_revenue")
    )


def _reconciled(printed: list[PrintedRow], totals: PrintedTotals | None) -> list[str]:
    result = reconcile(printed, totals)
    said = [
        f"{repair.label}: the {repair.column} is blank; {shown(repair.amount_cents)} is implied "
        f"({repair.reason}). It is counted as derived until somebody accepts it on the at-risk page."
        for repair in result.repairs
    ]
    for difference in result.differences:
        where = "The total" if difference.place is None else f"Row {difference.place} ({difference.label})"
        said.append(
            f"{where}: {difference.column} is printed as {shown(difference.printed_cents)}, "
            f"but comes to {shown(difference.computed_cents)}."
        )
    return said


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``worksheet_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    from kadash.at_risk.uploads.worksheet_rows import resolve

    return resolve(session, prepared, context)


AT_RISK = Kind(
    name="at_risk",
    label="At-risk worksheet",
    row_is="customer",
    fields=FIELDS,
    layouts=(
        Layout(
            "worksheet",
            (frozenset({"revenue", "net_revenue"}), frozenset({"mobility_factor", "at_risk_revenue"})),
            "one row per customer",
        ),
    ),
    prepare=prepare,
    resolve=resolve,
    refine=refine,
)
