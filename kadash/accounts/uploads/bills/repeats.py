"""Figures that several rows of a bill repeat: the invoice's total on each service, the use on each supplier.

Added up they are counted twice, and nothing in a row alone says so: a person is asked where the rows of a
bill have the same amount for different uses, or the same use for different amounts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.core.frames import all_differ, row_codes
from kadash.intake import headers
from kadash.intake.types import Context, Question, Typed

USE_KEY, AMOUNT_KEY = "repeated:usage", "repeated:revenue"
OWN = "each row has its own"
ONCE, LEAVE_OUT = "once, in the first row", "leave them out"
_SHARE = 0.9  # of the bills with several rows
_BY_CHANCE = 3  # bills: so many have equal amounts by chance no more
_TOTAL = re.compile(
    r"(invoice|bill|statement)(total|amount)|(total|grand)(invoice|bill|statement|total|amount|due)|totalamountdue"
)
_PERIOD = ("period_start", "period_end")
_DEMANDS = ("demand_kw", "billed_demand_kw")


@dataclass(frozen=True)
class Once:
    """The rows whose use or amount repeats one above, what must be asked, and what must be said."""

    use: np.ndarray
    amount: np.ndarray
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def repeated(
    typed: Typed, rows: pd.DataFrame, cents: pd.Series | None, good: np.ndarray, context: Context
) -> Once:
    """Find what rows of one bill repeat; ``cents`` is their revenue."""
    none = np.zeros(len(rows), dtype=bool)
    found = Once(none, none)
    usage = rows.get("usage")
    if cents is None or usage is None or not good.any() or "account_number" not in rows:
        return found
    amounts, uses = cents.astype("float64"), usage.astype("float64")
    whose = _alike(rows, ("account_number", "service", "meter", *_PERIOD), good)
    bill = ("invoice",) if _given(rows, "invoice") else _PERIOD
    titled = bool(_TOTAL.search(headers.key(typed.header("revenue") or "")))
    whole = _alike(rows, ("account_number", *bill), good)
    use, asked_use, said_use = _decided(
        USE_KEY, typed, rows, _same(whose, uses, amounts), context,
        f"the same use in “{typed.header('usage')}” with different amounts",
    )  # fmt: skip
    name = typed.header("revenue") or "Revenue"
    same = _across_accounts(rows, amounts, good) if titled and "invoice" in bill else None
    if same is None:
        same = _same(whole, amounts, None) if titled else _same(whole, amounts, uses, _BY_CHANCE)
    amount, asked_amount, said_amount = _decided(
        AMOUNT_KEY, typed, rows, same, context,
        f"the same amount in “{name}” for different uses",
    )  # fmt: skip
    return Once(use, amount, (*asked_use, *asked_amount), (*said_use, *said_amount))


def drop(bills: pd.DataFrame, once: Once) -> None:
    """Drop the figures of bills that repeat one above, as a person said."""
    gone: Mapping[str, np.ndarray] = {
        **dict.fromkeys(("usage", *_DEMANDS), once.use), "revenue_cents": once.amount,
    }  # fmt: skip
    for name, rows in gone.items():
        if name in bills and rows.any():
            bills[name] = bills[name].mask(rows)


def _given(rows: pd.DataFrame, name: str) -> bool:
    return name in rows and bool(rows[name].notna().all())


def _alike(rows: pd.DataFrame, names: tuple[str, ...], good: np.ndarray) -> pd.Series:
    """Return the group of each good row that has others in it; rows without a period are in none."""
    there = [name for name in names if name in rows]
    known = good & rows[there].notna().any(axis=1).to_numpy()
    if "period_end" in there:
        known &= rows["period_end"].notna().to_numpy()
    codes = row_codes(rows, there)[known]
    if all_differ(codes):
        return pd.Series(dtype="int64")
    groups = pd.Series(codes, index=rows.index[known])
    return groups[groups.duplicated(keep=False)]


def _across_accounts(rows: pd.DataFrame, amounts: pd.Series, good: np.ndarray) -> pd.Series | None:
    """Return the invoices of several accounts whose rows have one amount; none if all share a price."""
    groups = _same(_alike(rows, ("invoice",), good), amounts, None)
    if groups is None or (groups.nunique() > 1 and amounts.loc[groups.index].nunique() == 1):
        return None
    return groups


def _same(
    groups: pd.Series, figures: pd.Series, others: pd.Series | None, fewest: int = 1
) -> pd.Series | None:
    """Return the groups whose rows have one figure though the others differ; None where most have not."""
    if groups.empty:
        return None
    own = figures.loc[groups.index]
    alike = own.groupby(groups).transform("nunique") == 1
    alike &= own.notna().groupby(groups).transform("all") & (own > 0)
    if others is not None:
        beside = others.loc[groups.index]
        alike &= beside.groupby(groups).transform("nunique") > 1
        alike &= beside.groupby(groups).transform("min") >= 0  # else one takes the other back
    hits = groups[alike]
    return hits if hits.nunique() >= max(fewest, _SHARE * groups.nunique()) else None


def _decided(
    key: str, typed: Typed, rows: pd.DataFrame, groups: pd.Series | None, context: Context, what: str
) -> tuple[np.ndarray, tuple[Question, ...], tuple[str, ...]]:
    gone = np.zeros(len(rows), dtype=bool)
    answer = context.answers.get(key)
    choices = (OWN, ONCE) if key == USE_KEY else (OWN, ONCE, LEAVE_OUT)
    if groups is None or answer == OWN:
        return gone, (), ()
    count = groups.nunique()
    bills = "1 bill has rows" if count == 1 else f"{count:,} bills have rows"
    first = typed.lines[groups[groups == groups.iloc[0]].index]
    shown = " and ".join(str(int(line)) for line in first[:3])
    if answer not in choices:
        text = f"{bills} with {what} (rows {shown}). Does each row have its own, or is it one of the bill?"
        return gone, (Question(key, text, choices),), ()
    repeats = groups.duplicated(keep="first" if answer == ONCE else False)
    gone[groups.index[repeats.to_numpy(dtype=bool)]] = True
    counted = "counted once" if answer == ONCE else "left out"
    return gone, (), (f"{bills} with {what}: it was {counted} ({int(gone.sum()):,} rows are without it).",)
