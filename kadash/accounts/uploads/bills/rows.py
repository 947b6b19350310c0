"""From the typed rows of a bill export to bills: units, services, periods, and line items rolled up."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kadash.accounts.rules.bill_items import Item, kinds_of_items
from kadash.accounts.rules.services import service_of, service_of_unit, services_of
from kadash.accounts.uploads.bills.charge_columns import is_electric
from kadash.accounts.uploads.bills.charge_totals import revenue
from kadash.core.frames import one_word, plain_day
from kadash.intake import headers, values
from kadash.intake.types import Context, Defect, Prepared, Question, Typed

ENDS = ("period_end", "month", "bill_date")
BILL = ("account_number", "service", "period_start", "period_end")
WHOLE = "whole_month"
"""Marks the bills of which only the month is known, where there are any."""
DETAILS = ("account_name", "customer_class", "meter", "rate_class", "bill_date", "invoice", "days")


def prepare(typed: Typed, context: Context) -> Prepared:
    """Bring rows to bills, in either layout. Amounts become cents, usage the stored unit."""
    rows = typed.frame.copy(deep=False)  # columns are replaced, never written into
    questions: list[Question] = []
    rows["service"] = _services(typed, rows, context, questions)
    more_defects, bad = _periods(typed, rows)
    bad = bad | typed.bad
    if context.layout == "line_items":
        return _line_items(typed, rows, bad, tuple(more_defects), tuple(questions), context)
    return _rows(typed, rows, bad, tuple(more_defects), tuple(questions), context)


def _services(typed: Typed, rows: pd.DataFrame, context: Context, questions: list[Question]) -> pd.Series:
    if "service" in rows:
        return services_of(rows["service"])
    answer = context.answers.get("service")
    if answer:
        return one_word(service_of(answer) or "other", rows.index)
    column = "usage" if "usage" in rows else "item_usage"
    header = typed.header(column) or ""
    unit_column = rows.get("usage_unit", rows.get("item_unit"))
    if unit_column is not None:
        found = unit_column.map(lambda unit: service_of_unit(str(unit)), na_action="ignore")
        if found.notna().all() and len(found):
            return found.astype("str")
    unit = values.unit_in_header(header) or headers.unit(header) or header
    known = service_of_unit(unit) or service_of(unit) or ("electric" if "demand_kw" in rows else None)
    if known is None and "usage" not in rows and is_electric(column.header for column in typed.columns):
        known = "electric"
    if known is None:
        text = "The file does not say which service these bills are for. Which one is it?"
        questions.append(Question("service", text, ("electric", "water", "sewer", "gas")))
    return one_word(known or "other", rows.index)


def _periods(typed: Typed, rows: pd.DataFrame) -> tuple[list[Defect], np.ndarray]:
    """Fill ``period_end`` and ``month``; rows without any date, or ending before they start, are defects."""
    end = rows["period_end"] if "period_end" in rows else pd.Series(pd.NaT, index=rows.index)
    end = end.astype("datetime64[s]")
    if "period_start" in rows and "days" in rows:
        end = end.fillna(rows["period_start"] + pd.to_timedelta(rows["days"].astype("Float64"), unit="D"))
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
    written = {name: np.zeros(len(rows), dtype=bool) for name in (*ENDS, "period_start", "days")}
    for column in typed.columns:
        if column.field in written:
            cells = typed.body.frame[column.position]
            written[column.field] |= ~values.is_missing(cells).to_numpy(dtype=bool)
    ends = [written[name] for name in ENDS]
    return np.asarray(np.any([*ends, written["period_start"] & written["days"]], axis=0))


def _factors(
    typed: Typed,
    rows: pd.DataFrame,
    column: str,
    unit_column: str,
    context: Context,
    without: pd.Series | None = None,
) -> tuple[pd.Series, list[Question]]:
    """Return the factor to the stored unit for each row's usage, and what must be asked.

    ``without`` marks rows whose quantity is no usage (a demand among line items).
    """
    header = typed.header(column) or column
    unit_header = typed.header(unit_column)
    in_header = values.unit_in_header(header)
    name = unit_header or header
    answer = context.answers.get(f"unit:{name}")
    if unit_header and unit_column in rows:
        # A fee without a quantity may carry a unit that is none.
        words = rows[unit_column].astype("str").where(rows[unit_column].notna() & rows[column].notna(), "")
        if without is not None:
            words = words.where(~without, "")
    elif in_header or answer:
        words = one_word(str(in_header or answer), rows.index)
    else:
        return pd.Series(1.0, index=rows.index), []
    parsed = values.parse_units(words, measure=rows["service"], answer=answer)
    return parsed.values.mask(values.is_missing(words), 1.0), _unit_questions(parsed.doubt, name)


def _unit_questions(doubt: values.Doubt | None, name: str) -> list[Question]:
    if doubt is None:
        return []
    text = f"Kadash does not know the unit in “{name}”. Which unit is it?"
    return [Question(f"unit:{name}", text, doubt.choices, doubt.samples)]


def _kilowatts(
    typed: Typed, rows: pd.DataFrame, column: str, context: Context
) -> tuple[pd.Series, list[Question]]:
    """Return a column of demands in kW, by the unit that its header names (kW where it names none)."""
    header = typed.header(column) or column
    unit = values.unit_in_header(header)
    if unit is None:
        return rows[column], []
    word = pd.Series([unit], dtype="str")
    parsed = values.parse_units(word, measure="demand", answer=context.answers.get(f"unit:{header}"))
    return rows[column] * parsed.values.iloc[0], _unit_questions(parsed.doubt, header)


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
    if "usage" in rows:
        factors, more = _factors(typed, rows, "usage", "usage_unit", context)
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
    if billed.cents is not None:
        bills["revenue_cents"] = billed.cents
    if "tax" in rows:
        bills["apart_cents"] = rows["tax"]
    if "power_cost" in rows:
        bills["power_cost_cents"] = rows["power_cost"]
    good = ~bad
    return Prepared(
        bills if good.all() else bills[good].reset_index(drop=True),
        typed.lines if good.all() else typed.lines[good],
        rows_read=len(rows),
        rejected=int(bad.sum()),
        defects=defects,
        warnings=billed.warnings,
        questions=(*questions, *more),
    )


def _line_items(
    typed: Typed,
    rows: pd.DataFrame,
    bad: np.ndarray,
    defects: tuple[Defect, ...],
    questions: tuple[Question, ...],
    context: Context,
) -> Prepared:
    """Roll items up to bills: one account, service and period. A bill with a bad item is rejected whole."""
    names = [name for name in BILL if name in rows]
    group = _groups(rows, names)
    kinds = kinds_of_items(rows["item"])
    is_demand = _is_demand(rows, kinds)
    factors, more = _factors(typed, rows, "item_usage", "item_unit", context, is_demand)
    amount = rows["item_amount"].astype("Int64").fillna(0)
    usage = rows["item_usage"] if "item_usage" in rows else pd.Series(np.nan, index=rows.index)
    rows = rows.assign(
        _energy=(usage * factors).where(~is_demand),
        _demand=usage.where(is_demand & (usage > 0)),  # a demand charge of 0 kW says that none was metered
        _revenue=amount.where(kinds != Item.APART.value, 0),
        _apart=amount.where(kinds == Item.APART.value, 0),
        _power=amount.where(kinds == Item.POWER_COST.value),
        _bad=bad,
    )
    by = rows.groupby(group, sort=False)
    bills = by[[*names, "month"]].first()
    for name in (*DETAILS, WHOLE):
        if name in rows:
            bills[name] = by[name].first()
    bills["usage"] = by["_energy"].sum(min_count=1)
    bills["demand_kw"] = by["_demand"].max()
    bills["revenue_cents"] = by["_revenue"].sum()
    bills["power_cost_cents"] = by["_power"].sum(min_count=1)
    apart = by["_apart"].sum()
    bills["apart_cents"] = apart.where(apart != 0)
    bills["items"] = _items(rows, group, kinds)
    rejected = by["_bad"].any().to_numpy()
    first = np.full(len(bills), np.iinfo(np.int64).max)
    np.minimum.at(first, group, typed.lines)
    return Prepared(
        bills[~rejected].reset_index(drop=True),
        first[~rejected],
        rows_read=len(bills),
        rejected=int(rejected.sum()),
        defects=defects,
        warnings=(f"{len(rows):,} line items were rolled up to {len(bills):,} bills.",),
        questions=(*questions, *more),
    )


def _groups(rows: pd.DataFrame, names: Sequence[str]) -> np.ndarray:
    """Return the number of the bill that each item belongs to, in the order of the file."""
    codes = np.zeros(len(rows), dtype=np.int64)
    for name in names:
        part, uniques = pd.factorize(rows[name], use_na_sentinel=False)
        codes, _ = pd.factorize(codes * (len(uniques) + 1) + part)
    return codes


def _is_demand(rows: pd.DataFrame, kinds: pd.Series) -> pd.Series:
    """Say which items' quantity is a demand: by their unit where there is one, else by their words."""
    if "item_unit" not in rows:
        return kinds == Item.DEMAND.value
    unit = rows["item_unit"].astype("str").where(rows["item_unit"].notna(), "").str.lower()
    return unit.isin(["kw", "kva", "kilowatt", "kilowatts"]) | ((unit == "") & (kinds == Item.DEMAND.value))


def _items(rows: pd.DataFrame, group: np.ndarray, kinds: pd.Series) -> pd.Series:
    """Return, per bill, its items as they stand in the file: what, kind, cents, quantity, unit."""
    found: dict[int, list[dict[str, object]]] = {}
    columns = [rows[name] if name in rows else pd.Series(None, index=rows.index, dtype=object)
               for name in ("item", "item_amount", "item_usage", "item_unit")]  # fmt: skip
    for bill, kind, item, cents, quantity, unit in zip(group, kinds, *columns, strict=True):
        entry = {"item": _plain(item), "kind": kind, "cents": _plain(cents)}
        if _plain(quantity) is not None:
            entry |= {"quantity": _plain(quantity), "unit": _plain(unit)}
        found.setdefault(int(bill), []).append(entry)
    return pd.Series(found, dtype=object)


def _plain(value: object) -> object:
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and np.isnan(value)):
        return None
    return value.item() if isinstance(value, np.generic) else value
