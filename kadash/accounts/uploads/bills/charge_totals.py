"""Revenue of bills whose charges are in separate columns: their sum, or a total that they confirm."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.charge_columns import (
    ADD,
    ADD_WITHOUT,
    EMPTY,
    KEY,
    PART,
    holds_amounts,
    is_billed,
    several_services,
)
from kadash.core.counts import first_of, quoted
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, label
from kadash.intake.types import Context, Question, Typed

WHOSE, ONE_BILL = "services_together", "it is the bill's revenue"
_NAMED = 5
_OF_ELSE = re.compile(r"previous|prev|prior|past|last|paid|payment|balance|due|arrears|budget", re.IGNORECASE)
_MOST = 8


@dataclass(frozen=True)
class Revenue:
    """Revenue in cents where it is known, and what must be said or asked about it."""

    cents: pd.Series | None
    warnings: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()


def revenue(typed: Typed, rows: pd.DataFrame, context: Context) -> Revenue:
    """Return the bills' revenue: their total less a tax that it provably includes, or the sum of charges."""
    several = several_services(typed.columns, typed.body.headers)
    warnings = [_of_several(several)] if several else []
    if "revenue" in rows:
        answer = context.answers.get(WHOSE, ONE_BILL if _by_person(typed, "revenue") else "")
        if several and answer == EMPTY:
            return Revenue(None, tuple(warnings))
        if several and answer != ONE_BILL:
            return Revenue(None, questions=(_whose(typed, several),))
        cents, more = _whole(typed, rows, context)
        return Revenue(cents, (*warnings, *more))
    if "bill_charge" in rows:
        summed = _summed(typed, rows, context)
        return Revenue(summed.cents, (*warnings, *summed.warnings), summed.questions)
    if "tax" in rows:
        warnings.append(
            "The file has taxes, but no revenue and no charges: bills are stored without revenue."
        )
    return Revenue(None, tuple(warnings))


def _by_person(typed: Typed, field: str) -> bool:
    return all(c.reason == BY_A_PERSON for c in typed.columns if c.field == field)


def _whose(typed: Typed, several: Sequence[str]) -> Question:
    """Ask whether the amount beside charges of several services is the revenue of one bill."""
    text = (
        f"{quoted(several, most=_MOST)} hold charges of several services, and a bill is of one. Is "
        f"“{typed.header('revenue')}” the revenue of this one? If it is the amount of them all, leave "
        "revenue empty, or export a row for each service and upload that."
    )
    return Question(WHOSE, text, (ONE_BILL, EMPTY))


def _of_several(names: Sequence[str]) -> str:
    return (
        f"Columns {quoted(names, most=_MOST)} hold charges of several services, and a bill is of one: "
        "they were left out. Export a row for each service, or say which column is the revenue."
    )


def _summed(typed: Typed, rows: pd.DataFrame, context: Context) -> Revenue:
    """Add charges up where a person says so; taxes stay apart, power cost counts where bills charge it."""
    charges, cost = _headers(typed, "bill_charge"), _headers(typed, "power_cost")
    known = [name for name in cost if is_billed(name)]
    answer = context.answers.get(KEY)
    by_person = _by_person(typed, "bill_charge")
    fields = ["bill_charge"]
    if cost and answer != ADD_WITHOUT and (known or not by_person or answer == ADD):
        fields.append("power_cost")
    total = _total([rows[name] for name in fields])
    names = [*charges, *(cost if "power_cost" in fields else [])]
    if answer in (ADD, ADD_WITHOUT) or (by_person and answer != EMPTY):
        return Revenue(total, tuple(_said(typed, rows, names)))
    if answer == EMPTY:
        return Revenue(None)
    return Revenue(None, questions=(_question(typed, rows, names, cost),))


def _question(typed: Typed, rows: pd.DataFrame, names: Sequence[str], cost: Sequence[str]) -> Question:
    sure = all(is_billed(name) for name in cost)
    choices = (ADD, EMPTY) if not cost or sure else (ADD, ADD_WITHOUT, EMPTY)
    tax = _headers(typed, "tax")
    what = "This column looks like a charge" if len(names) == 1 else "These columns look like charges"
    text = f"{what} of one bill: {quoted(names, most=_MOST)}. There is no column for the bill's total. "
    if tax:
        text += f"{quoted(tax, most=_MOST)} would be kept apart, for taxes and deposits are no revenue. "
    if ADD_WITHOUT in choices:
        text += f"{quoted(cost, most=_MOST)} may be a charge, or what the energy cost the utility. "
    whole = _total([rows["bill_charge"], *([rows["power_cost"]] if cost else [])])
    without = {ADD: whole, ADD_WITHOUT: rows["bill_charge"]}
    samples = tuple(
        (
            f"Row {typed.lines[place]}",
            tuple(_dollars(without[one].iloc[place]) if one in without else "no revenue" for one in choices),
        )
        for place in np.flatnonzero(whole.notna() & ~typed.bad)[:3]
    )
    if samples:
        text += f"{samples[0][0]} would come to {samples[0][1][0]}. "
    return Question(KEY, f"{text}Add them up, or leave revenue empty?", choices, samples)


def _said(typed: Typed, rows: pd.DataFrame, names: Sequence[str]) -> list[str]:
    said = [f"Revenue is the sum of {quoted(names, most=_MOST)}."]
    if "tax" in rows:
        said.append(f"{quoted(_headers(typed, 'tax'), most=_MOST)}: kept apart from revenue.")
    return said


def _whole(typed: Typed, rows: pd.DataFrame, context: Context) -> tuple[pd.Series, list[str]]:
    """Hold the charges against the total, which is believed; a tax that is part of it is taken out."""
    cents = rows["revenue"]
    names = _headers(typed, "revenue")
    if len(names) > 1:
        return cents, _said(typed, rows, names)
    tax, taxes = rows.get("tax"), quoted(_headers(typed, "tax"), most=_MOST)
    parts, understood = _parts(typed, context)
    if parts is None and tax is not None:
        net = _without_tax(typed, cents, tax)
        return (
            (cents, [_unknown(taxes, names[0])])
            if net is None
            else (net[1], [_proved(taxes, names[0], net[0])])
        )
    if parts is None:
        return cents, []
    known = (understood & ~typed.bad & cents.notna() & parts.notna()).to_numpy(dtype=bool)
    cost = rows.get("power_cost")
    ways = [(parts, False)]
    if cost is not None:
        ways.insert(0, (_total([parts, cost]), False))
    if tax is not None:
        ways += [(_total([way, tax]), True) for way, _ in ways]
    hits = [_agree(way, cents) & known for way, _ in ways]
    best = max(range(len(ways)), key=lambda one: int(hits[one].sum()))
    warnings = _differences(typed, cents, ways[best][0], known & ~hits[best], hits[best].any())
    if tax is None:
        return cents, warnings
    if 2 * hits[best].sum() < max(1, known.sum()):
        return cents, [_unknown(taxes, names[0]), *warnings]
    if not ways[best][1]:
        return cents, [f"{taxes}: kept apart from revenue. “{names[0]}” does not include it.", *warnings]
    warnings.append(
        f"“{names[0]}” includes {taxes}: with it the charges add up to it in {hits[best].sum():,} of "
        f"{known.sum():,} rows. Revenue is the total without it."
    )
    return cents - tax.fillna(0), warnings


def _without_tax(typed: Typed, cents: pd.Series, tax: pd.Series) -> tuple[str, pd.Series] | None:
    """Return the column that is the total less the tax in every row, with its header; None where none is."""
    wanted = cents - tax.fillna(0)
    known = ~typed.bad & cents.notna().to_numpy()
    if not (known & (tax.fillna(0) != 0).to_numpy(dtype=bool)).any():
        return None
    for column in typed.columns:
        named = " ".join(headers.words(column.header))
        if column.field is None and not _OF_ELSE.search(named) and holds_amounts(typed.body, column.position):
            own = values.parse_billed_money(as_text(typed.body.frame[column.position])).values
            if bool((own == wanted)[known].fillna(False).all()):
                return column.header, wanted
    return None


def _proved(taxes: str, total: str, net: str) -> str:
    return f"{taxes}: kept apart. “{total}” is “{net}” with it; revenue is “{net}”."


def _unknown(taxes: str, total: str) -> str:
    return (
        f"{taxes}: kept apart. “{total}” is the revenue as it stands; whether taxes are in it was not proved."
    )


def _parts(typed: Typed, context: Context) -> tuple[pd.Series | None, pd.Series]:
    """Return the sum in cents of the charges beside a total, and where each of them was understood."""
    understood = pd.Series(True, index=typed.frame.index)
    found = []
    for column in typed.columns:
        if column.reason != PART:
            continue
        cells = as_text(typed.body.frame[column.position])
        numeric = None if typed.body.numeric is None else typed.body.numeric[column.position]
        name = label(typed.body.headers, column.position)
        read = values.parse_billed_money(
            cells,
            numeric=numeric,
            convention=context.answers.get(f"number_convention:{name}"),
            currency=context.answers.get("currency"),
        )
        if read.doubt:
            return None, understood
        understood &= read.values.notna() | values.is_missing(cells)
        found.append(read.values)
    return (_total(found) if found else None), understood


def _agree(way: pd.Series, cents: pd.Series) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    return np.asarray(((way - cents).abs() <= 1).fillna(False), dtype=bool)


def _differences(
    typed: Typed,
    cents: pd.Series,
    sums: pd.Series,
    wrong: "np.ndarray[tuple[int], np.dtype[np.bool_]]",
    some_agree: bool,
) -> list[str]:
    at = np.flatnonzero(wrong)
    if not len(at):
        return []
    name = _headers(typed, "revenue")[0]
    rows = (
        f"row {typed.lines[place]} (charges {_dollars(sums.iloc[place])}, "
        f"total {_dollars(cents.iloc[place])})"
        for place in at[:_NAMED]
    )
    what = "In 1 row the charges do" if len(at) == 1 else f"In {len(at):,} rows the charges do"
    perhaps = "" if some_agree else " Perhaps some charges have no column."
    return [f"{what} not add up to “{name}”: {first_of(rows, of=len(at))}. The total is believed.{perhaps}"]


def _total(columns: Sequence[pd.Series]) -> pd.Series:
    if len(columns) == 1:
        return columns[0]
    return pd.concat([column.rename(None) for column in columns], axis=1).sum(axis=1, min_count=1)


def _headers(typed: Typed, field: str) -> list[str]:
    return [label(typed.body.headers, column.position) for column in typed.columns if column.field == field]


def _dollars(cents: int) -> str:
    return f"${cents / 100:,.2f}"
