"""Comparing a budget file's rows with the stored lines of the version that takes them."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from kadash.budget.queries import budgets as queries
from kadash.budget.rules import lines as rules
from kadash.budget.tables import BudgetLine
from kadash.budget.uploads.budgets import matching
from kadash.budget.uploads.budgets.matching import Item
from kadash.budget.uploads.budgets.rows import parent_places

Record = Mapping[str, Any]


def say_the_same(records: Sequence[Record], stored: Sequence[BudgetLine]) -> bool:
    """Tell whether the whole lines of a file would change nothing in a version."""
    tops = _standing_alone(stored)
    whole = [record for record in records if not record["parent"]]
    match = matching.match(_items(whole), _stored_items(tops))
    known = rules.amounts(queries.as_lines(stored))
    for index, record in enumerate(whole):
        at = match.partner[index]
        if at is None:
            if index not in match.sums:
                return False
            continue
        stated = record["cents"] if record["cents"] is not None else _product(record)
        if stated is not None and stated != known[tops[at].key].cents:
            return False
        if record["serves"] and record["serves"] != tops[at].serves:
            return False
    return True


def as_budget_lines(
    records: Sequence[Record], stored: Sequence[BudgetLine], *, adds_only: bool
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the records as columns of budget lines, each with its ``place_in_file``, and what must be said.

    A record takes the key of the stored line that it is, else a new one. With ``adds_only`` (a
    breakdown under an existing budget) codes, words and categories of stored lines stay.
    """
    parents = parent_places(records)
    top = [index for index, above in enumerate(parents) if above is None]
    tops = _standing_alone(stored)
    match = matching.match(_items([records[index] for index in top]), _stored_items(tops))
    taken = {row.key for row in stored}
    partner: dict[int, BudgetLine] = {}
    keys: dict[int, str] = {}
    for index, (at, order) in zip(top, zip(match.partner, range(len(top)), strict=True), strict=True):
        if at is not None:
            partner[index] = tops[at]
        elif order not in match.sums:
            keys[index] = _new_key(records[index], "", taken)
    keys |= {index: row.key for index, row in partner.items()}
    above_key = {top[order]: tops[at].key for order, at in match.summed.items()}
    for index, above in enumerate(parents):
        if above is not None and above in keys:
            above_key[index] = keys[above]
            own = _stored_part(records[index], keys[above], stored, set(keys.values()))
            if own is not None:
                partner[index] = own
            keys[index] = own.key if own is not None else _new_key(records[index], f"{keys[above]}/", taken)
    lines = [
        {
            "key": keys[index],
            "parent_key": above_key.get(index),
            "place": len(stored) + index,
            "place_in_file": index,
            **_values(records[index], partner.get(index), adds_only=adds_only),
        }
        for index in range(len(records))
        if index in keys
    ]
    return lines, match.said


def _standing_alone(stored: Sequence[BudgetLine]) -> list[BudgetLine]:
    """Return the lines that a file may print as lines of their own: whole ones, and parts with a code."""
    return [row for row in stored if row.parent_key is None or row.account_code]


def _values(record: Record, partner: BudgetLine | None, *, adds_only: bool) -> dict[str, Any]:
    """Return the columns that the file fills; what stays as it is stored is None."""
    values = {
        "category": record["category"],
        "account_code": record["code"],
        "description": record["words"] or None,
        "quantity": record["quantity"],
        "unit_cost_cents": record["unit_cents"],
        "amount_cents": record["cents"],
        "serves": record["serves"],
        "note": record["note"],
    }
    if partner is None:
        return {**values, "category": values["category"] or "", "description": values["description"] or "",
                "serves": values["serves"] or []}  # fmt: skip
    return {**values, "category": None, "account_code": None, "description": None} if adds_only else values


def _product(record: Record) -> Decimal | None:
    if record["quantity"] is None or record["unit_cents"] is None:
        return None
    return Decimal(record["quantity"] * record["unit_cents"])


def _items(records: Sequence[Record]) -> list[Item]:
    return [Item(record["code"], record["words"], record["cents"]) for record in records]


def _stored_items(rows: Sequence[BudgetLine]) -> list[Item]:
    return [
        Item(
            row.account_code, row.description, None if row.amount_cents is None else Decimal(row.amount_cents)
        )
        for row in rows
    ]


def _stored_part(
    record: Record, above: str, stored: Sequence[BudgetLine], used: set[str]
) -> BudgetLine | None:
    for row in stored:
        if (
            row.parent_key == above
            and row.key not in used
            and matching.alike(row.description, record["words"])
        ):
            return row
    return None


def _new_key(record: Record, before: str, taken: set[str]) -> str:
    """Return a key that next year's file gets, too: the code, else the words; the second of one is ``#2``."""
    name = record["code"] or re.sub(r"[^a-z0-9]+", "-", str(record["words"]).casefold()).strip("-") or "line"
    key, number = f"{before}{name}", 1
    while key in taken:
        number += 1
        key = f"{before}{name}#{number}"
    taken.add(key)
    return key
