"""Line items rolled up to bills: what is a sale counts once, what is none is a check or stands apart."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kadash.accounts.rules.bill_items import Item, kinds_of_items
from kadash.accounts.uploads.bills.gaps import without_revenue
from kadash.accounts.uploads.bills.items import providers, totals
from kadash.accounts.uploads.bills.items.use import Use, use_of_bills
from kadash.accounts.uploads.bills.units import Factors
from kadash.accounts.uploads.bills.units import factors as unit_factors
from kadash.intake.types import Context, Defect, Prepared, Question, SetAside, Typed

BILL = ("account_number", "service", "period_start", "period_end")
_PERIOD = ("account_number", "period_start", "period_end")


def line_items(
    typed: Typed,
    rows: pd.DataFrame,
    bad: np.ndarray,
    defects: tuple[Defect, ...],
    questions: tuple[Question, ...],
    context: Context,
    details: Sequence[str],
) -> Prepared:
    """Roll items up to bills: one account, service and period. A bill with a bad item is rejected whole.

    Totals, balances and payments are no items of revenue; a bill of nothing else is set aside.
    """
    names = [name for name in BILL if name in rows]
    group = _groups(rows, names)
    kinds = kinds_of_items(rows["item"])
    asked: list[Question] = []
    said: list[str] = []
    if providers.FIELD in rows:
        kinds, more, notes = providers.kinds_of_providers(rows[providers.FIELD], kinds, context)
        asked += more
        said += notes
    sales = _sales(rows, group, kinds, typed, context)
    is_demand = _is_demand(rows, kinds)
    units, use = _use(typed, rows, group, is_demand, bad, context)
    asked += [*sales.questions, *units.questions, *use.questions]
    bills = _bills(rows, group, names, kinds, sales, is_demand, use, details)
    rejected = pd.Series(bad).groupby(group).any().to_numpy()
    first = np.full(len(bills), np.iinfo(np.int64).max)
    np.minimum.at(first, group, typed.lines)
    empty = _without_sale(rows, group, sales, use) & ~rejected
    aside = [
        SetAside(int(line), f"“{text}” is no sale ({kind})")
        for line, text, kind in zip(
            typed.lines[~sales.counts], rows["item"][~sales.counts], sales.kinds[~sales.counts], strict=True
        )
    ]
    good, count = ~rejected & ~empty, len(bills) - int(empty.sum())
    return Prepared(
        bills[good].reset_index(drop=True),
        first[good],
        rows_read=count,
        rejected=int(rejected.sum()),
        defects=defects,
        set_aside=tuple(aside),
        warnings=(
            f"{len(rows):,} line items were rolled up to {count:,} bills.",
            *said,
            *sales.warnings,
            *units.warnings,
            *use.warnings,
            *without_revenue(first, bills["revenue_cents"].reset_index(drop=True), good),
        ),
        questions=(*questions, *asked),
    )


def _sales(
    rows: pd.DataFrame, group: np.ndarray, kinds: pd.Series, typed: Typed, context: Context
) -> totals.Sales:
    items = totals.Items(
        texts=rows["item"].astype("str").fillna("").to_numpy(dtype=object),
        cents=rows["item_amount"].astype("Int64").fillna(0).to_numpy(dtype=np.int64),
        apart=(kinds == Item.APART.value).to_numpy(),
        bill=group,
        period=_groups(rows, [name for name in _PERIOD if name in rows]),
        lines=np.asarray(typed.lines),
    )
    return totals.sales(items, context.answers)


def _use(
    typed: Typed,
    rows: pd.DataFrame,
    group: np.ndarray,
    is_demand: pd.Series,
    bad: np.ndarray,
    context: Context,
) -> tuple[Factors, Use]:
    """Return the factors to the stored units, and the use of each bill."""
    size = int(group.max()) + 1 if len(group) else 0
    if "item_usage" not in rows:
        return Factors(pd.Series(1.0, index=rows.index)), Use(pd.Series(np.nan, index=range(size)))
    units = unit_factors(typed, rows, "item_usage", "item_unit", context, is_demand)
    energy = (rows["item_usage"] * units.values).where(~is_demand)
    meter = rows["meter"].astype("str").fillna("") if "meter" in rows else pd.Series("", index=rows.index)
    meters = pd.factorize(meter)[0]
    use = use_of_bills(rows["item"], energy, group, meters, np.asarray(typed.lines), context.answers)
    return units, use


def _bills(
    rows: pd.DataFrame,
    group: np.ndarray,
    names: Sequence[str],
    kinds: pd.Series,
    sales: totals.Sales,
    is_demand: pd.Series,
    use: Use,
    details: Sequence[str],
) -> pd.DataFrame:
    amount = rows["item_amount"].astype("Int64").fillna(0)
    usage = rows["item_usage"] if "item_usage" in rows else pd.Series(np.nan, index=rows.index)
    apart = (kinds == Item.APART.value).to_numpy() & ~sales.whole
    rows = rows.assign(
        _demand=usage.where(is_demand & (usage > 0)),  # a demand charge of 0 kW says that none was metered
        _revenue=amount.where(sales.counts & ~apart),
        _apart=amount.where(sales.counts & apart, 0),
        _power=amount.where(sales.counts & (kinds == Item.POWER_COST.value).to_numpy()),
    )
    by = rows.groupby(group, sort=False)
    bills = by[[*names, "month"]].first()
    for name in details:
        if name in rows:
            bills[name] = by[name].first()
    bills["usage"] = use.values.to_numpy()
    bills["demand_kw"] = by["_demand"].max()
    revenue = by["_revenue"].sum(min_count=1)
    stood_apart = by["_apart"].sum()
    # A bill of charges that all stand apart has sold nothing, which is known; one without charges is not
    # known.
    bills["revenue_cents"] = revenue.where(revenue.notna() | (stood_apart == 0), 0)
    bills["power_cost_cents"] = by["_power"].sum(min_count=1)
    bills["apart_cents"] = stood_apart.where(stood_apart != 0)
    standing = np.where(sales.kinds != "", sales.kinds, kinds.to_numpy(dtype=object))
    bills["items"] = _items(rows, group, pd.Series(standing, index=rows.index))
    return bills


def _without_sale(rows: pd.DataFrame, group: np.ndarray, sales: totals.Sales, use: Use) -> np.ndarray:
    """Mark bills that hold nothing but totals, balances and payments, and name no use."""
    charged = np.bincount(group, sales.counts, int(group.max()) + 1) if len(group) else np.zeros(0)
    return np.asarray((charged == 0) & use.values.isna().to_numpy())


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
