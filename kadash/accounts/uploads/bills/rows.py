"""From the typed rows of a bill export to bills: units, services, periods, and line items rolled up."""

from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.rules.bill_days import Counting, counting, end_of
from kadash.accounts.uploads.bills import (
    account_above,
    demand_columns,
    money_columns,
    periods,
    repeats,
    services_beside,
    use_columns,
)
from kadash.accounts.uploads.bills.charge_totals import revenue
from kadash.accounts.uploads.bills.columns import left_out
from kadash.accounts.uploads.bills.credits import credits_of
from kadash.accounts.uploads.bills.demand_rows import demands, joined
from kadash.accounts.uploads.bills.gaps import equal_rows, odd_periods, without_revenue
from kadash.accounts.uploads.bills.items.roll_up import BILL, line_items
from kadash.accounts.uploads.bills.meter_readings import metered
from kadash.accounts.uploads.bills.services import services
from kadash.accounts.uploads.bills.total_rows import without_total_rows
from kadash.accounts.uploads.bills.units import factors as unit_factors
from kadash.core.frames import as_text, plain_day
from kadash.core.periods import short
from kadash.intake import values
from kadash.intake.types import Context, Defect, Prepared, Question, SetAside, Typed

ENDS = ("period_end", "month", "bill_date")
WHOLE = "whole_month"
"""Marks the bills of which only the month is known, where there are any."""
DETAILS = ("account_name", "customer_class", "meter", "rate_class", "bill_date", "invoice", "days")

DAYS_COUNT = "days_count"


def prepare(typed: Typed, context: Context) -> Prepared:
    """Bring rows to bills, in either layout; rows that are the sum of others are set aside first."""
    months = periods.with_months(typed, context)
    typed, totals, said = months.typed, tuple[SetAside, ...](), tuple[str, ...]()
    if context.layout != "line_items":  # whose items may well be equal: two lamps of one street
        typed, totals, said = without_total_rows(typed)
        said = (*said, *equal_rows(typed))
    prepared = _prepared(typed, context)
    split, asked = services_beside.said_of(typed.body.notes, context)
    return replace(
        prepared,
        set_aside=(*totals, *prepared.set_aside),
        defects=(*months.defects, *prepared.defects),
        questions=(*asked, *months.questions, *prepared.questions),
        warnings=(*split, *said, *months.warnings, *prepared.warnings),
    )


def _prepared(typed: Typed, context: Context) -> Prepared:
    """Bring rows to bills. Amounts become cents, usage the stored unit."""
    rows = typed.frame.copy(deep=False)  # columns are replaced, never written into
    found = services(typed, rows, context)
    rows["service"] = found.values
    questions = (
        *account_above.asked(typed, rows, context),
        *use_columns.asked(typed, context),
        *money_columns.asked(typed, context),
        *demand_columns.asked(typed, context),
        *found.questions,
        *_ends_after_days(typed, rows, context),
    )
    more_defects, bad = _periods(typed, rows)
    bad = bad | typed.bad
    if context.layout == "line_items":
        details = [*DETAILS, WHOLE]
        return line_items(typed, rows, bad, tuple(more_defects), questions, context, details)
    return _rows(typed, rows, bad, tuple(more_defects), questions, context)


def _ends_after_days(typed: Typed, rows: pd.DataFrame, context: Context) -> tuple[Question, ...]:
    """Fill the end of periods that state a start and a number of days; ask what the days count if need be."""
    if "period_start" not in rows or "days" not in rows:
        return ()
    end = rows["period_end"] if "period_end" in rows else pd.Series(pd.NaT, index=rows.index)
    end = end.astype("datetime64[s]")
    open_ends = end.isna() & rows["period_start"].notna() & rows["days"].notna()
    if not open_ends.any():
        return ()
    keys = [name for name in ("account_number", "service", "meter") if name in rows]
    how = counting(rows, end, keys)
    answer = context.answers.get(DAYS_COUNT)
    if how is None and answer in list(Counting):
        how = Counting(answer)
    if how is None:
        start, days = rows.loc[open_ends, ["period_start", "days"]].iloc[0]
        ends = [short(plain_day(start + pd.Timedelta(days=int(days) - less))) for less in (1, 0)]
        text = (
            f"A bill that starts on {short(plain_day(start))} with {int(days)} days: did its service end on "
            f"{ends[0]} (the days of service are counted), or was the meter read on {ends[1]} "
            "(the days to the next reading are)?"
        )
        return (Question(DAYS_COUNT, text, tuple(Counting)),)
    rows["period_end"] = end.fillna(end_of(rows["period_start"], rows["days"], how).astype("datetime64[s]"))
    return ()


def _periods(typed: Typed, rows: pd.DataFrame) -> tuple[list[Defect], np.ndarray]:
    """Fill ``period_end`` and ``month``; rows without any date, or ending before they start, are defects."""
    end = rows["period_end"] if "period_end" in rows else pd.Series(pd.NaT, index=rows.index)
    end = end.astype("datetime64[s]")
    if "month" in rows:
        whole = end.isna() & rows["month"].notna()
        end = end.fillna(rows["month"] + pd.offsets.MonthEnd(0))
        if whole.any():
            rows[WHOLE] = whole
    if "bill_date" in rows:
        end = end.fillna(rows["bill_date"])
    rows["period_end"] = _days(end)
    for name in ("period_start", "bill_date"):
        if name in rows:
            rows[name] = _days(rows[name])
    missing = end.isna().to_numpy() & ~typed.bad & ~_dates_in_question(typed, rows)
    backward = np.zeros(len(rows), dtype=bool)
    if "period_start" in rows:
        backward = (rows["period_start"] > end).fillna(False).to_numpy(dtype=bool) & ~typed.bad
    defects = []
    for position in np.flatnonzero(missing):
        text = "This row has no date that says when the service ended. Enter one, or leave the row out."
        defects.append(
            Defect(int(typed.lines[position]), typed.header("period_end"), "", "missing_required", text)
        )
    for position in np.flatnonzero(backward):
        shown = str(plain_day(rows["period_end"].iloc[position]))
        text = f"The period ends ({shown}) before it starts. Correct one of the two dates."
        defects.append(
            Defect(int(typed.lines[position]), typed.header("period_end"), shown, "ends_before_start", text)
        )
    rows["month"] = (end.dt.year * 12 + end.dt.month - 1).astype("Int64")
    return defects, missing | backward


def _days(moments: pd.Series) -> pd.Series:
    """Return moments without their time of day; a column that has none is not held twice."""
    days = moments.dt.normalize()
    return moments if days.equals(moments) else days


def _dates_in_question(typed: Typed, rows: pd.DataFrame) -> np.ndarray:
    """Return which rows hold a date of their end: one that is not understood yet is no missing one."""
    names = (*ENDS, *periods.FIELDS, "period_start", "days")
    written = {name: np.zeros(len(rows), dtype=bool) for name in names}
    for column in typed.columns:
        if column.field in written:
            cells = typed.body.frame[column.position]
            written[column.field] |= ~values.is_missing(cells).to_numpy(dtype=bool)
    ends = [written[name] for name in (*ENDS, *periods.FIELDS)]
    return np.asarray(np.any([*ends, written["period_start"] & written["days"]], axis=0))


def _unit_questions(doubt: values.Doubt | None, name: str) -> list[Question]:
    if doubt is None:
        return []
    text = f"Kadash does not know the unit in “{name}”. Which unit is it?"
    return [Question(f"unit:{name}", text, doubt.choices, doubt.samples)]


def _kilowatts(
    typed: Typed, rows: pd.DataFrame, column: str, context: Context
) -> tuple[pd.Series, list[Question]]:
    """Return a column of demands in kW, by the unit that its header names, or that stands beside it; else
    kW."""
    header = typed.header(column) or column
    unit = values.unit_in_header(header)
    if unit is None and "demand_unit" not in rows:
        return rows[column], []
    if unit is None:
        header = typed.header("demand_unit") or header
        words = as_text(rows["demand_unit"]).where(rows[column].notna(), "").fillna("").astype("str")
    else:
        words = pd.Series(unit, index=rows.index, dtype="str")
    parsed = values.parse_units(words, measure="demand", answer=context.answers.get(f"unit:{header}"))
    factors = parsed.values.where(words != "", 1.0)
    return rows[column] * factors, _unit_questions(parsed.doubt, header)


def _rows(
    typed: Typed,
    rows: pd.DataFrame,
    bad: np.ndarray,
    defects: tuple[Defect, ...],
    questions: tuple[Question, ...],
    context: Context,
) -> Prepared:
    bills = rows[[name for name in (*BILL, "month", *DETAILS, WHOLE) if name in rows]].copy(deep=False)
    more: list[Question] = []
    said: list[str] = []
    meters = metered(typed, rows, context)
    demanded = demands(rows)
    if meters.use is not None:
        rows["usage"] = meters.use if demanded is None else demanded.without(meters.use)
        units = unit_factors(typed, rows, "usage", "usage_unit", context)
        more, said = [*meters.questions, *units.questions], [*meters.warnings, *units.warnings]
        factors = units.values
        bills["usage"] = rows["usage"] if (factors == 1).all() else rows["usage"] * factors
    for name in ("demand_kw", "billed_demand_kw"):
        if name in rows:
            bills[name], asked = _kilowatts(typed, rows, name, context)
            more += asked
    for name in ("estimated", "correction"):
        if name in rows:
            bills[name] = rows[name]
    billed = revenue(typed, rows, context)
    more += billed.questions
    counted = _counted(typed, rows, bills, billed.cents, ~bad, context)
    more += counted[0]
    said += counted[1]
    if "tax" in rows:
        bills["apart_cents"] = rows["tax"]
    if "power_cost" in rows:
        bills["power_cost_cents"] = rows["power_cost"]
    good, aside = ~bad, tuple[SetAside, ...]()
    if demanded is not None:
        one = joined(bills, demanded, good, typed.lines)
        bills, good, aside, said = one.bills, good & one.keep, one.set_aside, [*said, *one.warnings]
    return Prepared(
        bills if good.all() else bills[good].reset_index(drop=True),
        typed.lines if good.all() else typed.lines[good],
        rows_read=len(rows) - len(aside),
        rejected=int(bad.sum()),
        defects=defects,
        set_aside=aside,
        warnings=(
            *said,
            *(*demand_columns.said_of(typed), *left_out(typed.columns)),
            *billed.warnings,
            *without_revenue(np.asarray(typed.lines), billed.cents, good),
            *odd_periods(rows, good),
        ),
        questions=(*questions, *more),
    )


def _counted(
    typed: Typed,
    rows: pd.DataFrame,
    bills: pd.DataFrame,
    cents: pd.Series | None,
    good: np.ndarray,
    context: Context,
) -> tuple[tuple[Question, ...], tuple[str, ...]]:
    """Give the bills their revenue, credits taken off and what rows repeat counted once; ask and say so."""
    signs = credits_of(typed, rows, cents, context)
    once = repeats.repeated(typed, rows, cents, good, context)
    if cents is not None:
        bills["revenue_cents"] = cents if (signs.amount > 0).all() else cents * signs.amount
    if (signs.use < 0).any() and "usage" in bills:
        bills["usage"] = bills["usage"] * signs.use
    repeats.drop(bills, once)
    return (*signs.questions, *once.questions), (*signs.warnings, *once.warnings)
